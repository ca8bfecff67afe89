import CanonicalJSON
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// The answer of `tthc deadline` to one question, for people and for programs.
///
/// The question is put as a procedure of one limit, so that the proof reads as it does for a dossier.
struct DeadlineAnswer {
  private static let code = "0.000000"

  private let assessment: Assessment
  private let calendar: CalendarDefinition
  private let asOf: CivilDate?

  init(
    _ term: TimeQuantity, from received: CivilMoment, cutoff: Int?, by calendar: CalendarDefinition, asOf: CivilDate?
  ) throws(CatalogueError) {
    var procedure = Procedure(origin: Origin(id: Self.code), code: Self.code, title: "")
    procedure.calendar = calendar.id
    let cutoff = cutoff.map { LimitCutoff(after: $0, moves: .start, isPermission: false) }
    procedure.limits = [TimeLimit(origin: Origin(id: "limit"), amount: .quantity(term), cutoff: cutoff)]
    let contents = CatalogueContents(calendars: [calendar], procedures: [procedure])
    var dossier = Dossier(procedure: Self.code)
    dossier.submitted = received
    dossier.accepted = received
    // At the end of time everything that the calendar holds has been announced.
    assessment = try Assessor(Catalogue(contents: contents)).assess(dossier, now: CivilMoment(startOf: .last))
    self.calendar = calendar
    self.asOf = asOf
  }

  func text(_ language: Language, isDay: Bool) -> String {
    let report = assessment.deadline
    guard let date = report.dueDate, let dueAt = report.dueAt else { return report.rule[language] + "\n" }
    var lines = [
      DeadlineCommandWording.due(date, dueAt, isDay: isDay)[language],
      DeadlineCommandWording.countedBy(calendar, asOf: asOf)[language],
    ]
    for limit in report.limits {
      if let reason = limit.reason { lines.append(reason[language]) }
    }
    lines.append("")
    for row in assessment.proof {
      let source = row.source.map { "  [\($0[language])]" } ?? ""
      lines.append(
        "  \(DeadlineCommandWording.days(row.date, row.through)[language])  \(row.reason[language])\(source)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// In the shape of the member `deadline` of an assessed dossier, with the calendar.
  func json(_ language: Language) -> JSON {
    let report = assessment.deadline
    return [
      "due": report.dueDate.map { .string($0.iso) } ?? .null,
      "dueAt": report.dueAt.map { .string($0.iso) } ?? .null, "rule": .string(report.rule[language]),
      "provisional": .bool(report.isProvisional), "calendar": .string(calendar.id),
      "calendarEdition": .string(calendar.edition), "calendarKnownOn": asOf.map { .string($0.iso) } ?? .null,
      "calendarAnnouncedUntil": .string(calendar.announcedUntil.iso), "calendarDigest": .string(calendar.digest),
      "proof": .array(
        assessment.dailyProof.map { row in
          [
            "date": .string(row.date.iso), "counted": .bool(row.isCounted), "units": .int(Int64(row.units)),
            "reason": .string(row.reason[language]), "source": row.source.map { .string($0[language]) } ?? .null,
          ]
        }),
    ]
  }
}
