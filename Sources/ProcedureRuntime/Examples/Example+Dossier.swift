package import ProcedureCatalogue
package import WorkingCalendar

extension Example {
  /// The dossier that the example describes.
  package func dossier(of procedure: Procedure) -> Dossier {
    var dossier = Dossier(procedure: procedure.code, id: title)
    dossier.submitted = submitted
    dossier.accepted = accepted ?? submitted
    dossier.channel = channel
    dossier.lodgedAt = lodgedAt
    dossier.applicant = applicant
    dossier.facts = facts.compactMap { given in
      guard procedure.facts.indices.contains(given.fact) else { return nil }
      return Dossier.Fact(procedure.facts[given.fact].origin.id, Dossier.Fact.Answer(constant: given.value))
    }
    dossier.places = places.map { Dossier.Place($0.base, area: $0.area, isWithin: $0.isWithin) }
    dossier.documents = documents.map { given in
      Dossier.Document(given.document, form: given.form, count: given.count, issued: given.issued)
    }
    dossier.events = events.map { event in
      let kind = EventWording.kind(event.name)
      // What any dossier may have needs no name; a pause that has one is the pause of that name.
      let name = event.stage ?? (kind == nil ? event.name : nil)
      return Dossier.Event(kind, at: event.at, name: name, until: event.until)
    }
    dossier.unavailableDatabases = silentDatabases
    return dossier
  }

  /// A moment after everything that the example tells, so that nothing in it lies in the future: behind an event of
  /// which only the day is known, the end of that day.
  package var lastMoment: CivilMoment {
    let moments = events.map { $0.at.minuteOfDay == 0 ? $0.at.adding(minutes: lastMinuteOfDay) ?? $0.at : $0.at }
    return ([submitted] + [accepted].compactMap { $0 } + moments).max() ?? submitted
  }

  private var lastMinuteOfDay: Int { CivilMoment.minutesPerDay - 1 }
}

extension Dossier.Fact.Answer {
  /// The answer with which a constant of the language is given.
  package init(constant value: Value) {
    switch value {
    case .boolean(let flag): self = .boolean(flag)
    case .integer(let number), .money(let number): self = .integer(number)
    case .decimal(let millionths): self = .decimal(millionths)
    case .date(let date): self = .date(date)
    case .time(let minute): self = .integer(Int64(minute))
    case .year(let year): self = .year(year)
    case .choice(let text), .text(let text): self = .text(text)
    }
  }
}
