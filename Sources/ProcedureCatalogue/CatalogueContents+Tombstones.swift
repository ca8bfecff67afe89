import WorkingCalendar

extension CatalogueContents {
  /// Keeps the names that an earlier catalogue had, or remembered, and this one has not.
  ///
  /// Returns the names that this catalogue gives to something else than what had them before. What comes back under its
  /// old title, or without any, is taken for the same thing.
  public mutating func keepTombstones(of earlier: CatalogueContents) -> [Tombstone] {
    let present = Names(in: self)
    let former = Names(in: earlier)
    var kept: [Name: Tombstone] = [:]
    var reused: [Tombstone] = []
    for tombstone in earlier.tombstones {
      let name = Name(tombstone)
      guard let entry = present.entries[name] else {
        kept[name] = tombstone
        continue
      }
      if let title = tombstone.title, let now = entry.title, NormalisedTitle.text(title) != NormalisedTitle.text(now) {
        reused.append(tombstone)
      }
    }
    for (name, entry) in former.entries where present.entries[name] == nil {
      // A procedure that is gone takes its elements with it.
      if let code = name.procedure, present.entries[Name(.procedure, code)] == nil { continue }
      kept[name] = Tombstone(
        name.kind, name.id, of: name.procedure, title: entry.title, lastEdition: earlier.edition,
        replacedBy: name.kind == .procedure ? successors(of: name.id) : entry.successors)
    }
    tombstones = kept.keys.sorted().compactMap { kept[$0] }
    return reused.sorted { Name($0) < Name($1) }
  }

  /// The procedures that say that they take the place of one.
  private func successors(of code: String) -> [String] {
    Set(procedures.filter { $0.replaces.contains { $0.code == code } }.map(\.code)).sorted()
  }
}

/// A code or an id, and what it belongs to.
private struct Name: Hashable, Comparable {
  let kind: Tombstone.Kind
  let procedure: String?
  let id: String

  init(_ kind: Tombstone.Kind, _ id: String, of procedure: String? = nil) {
    self.kind = kind
    self.procedure = procedure
    self.id = id
  }

  init(_ tombstone: Tombstone) {
    self.init(tombstone.kind, tombstone.id, of: tombstone.procedure)
  }

  static func < (left: Name, right: Name) -> Bool {
    (left.kind.rawValue, left.procedure ?? "", left.id) < (right.kind.rawValue, right.procedure ?? "", right.id)
  }
}

/// Every code and id of a catalogue.
private struct Names {
  struct Entry {
    let title: String?
    let successors: [String]
  }

  private(set) var entries: [Name: Entry] = [:]

  init(in contents: CatalogueContents) {
    for calendar in contents.calendars { add(.calendar, calendar.id, calendar.title) }
    for agency in contents.agencies { add(.agency, agency.origin.id, agency.title, successors: agency.successors) }
    for area in contents.areas { add(.area, area.origin.id, area.title, successors: area.successors) }
    for database in contents.databases { add(.database, database.origin.id, database.title) }
    for basis in contents.legalBases { add(.legalBasis, basis.origin.id, basis.title) }
    for document in contents.documents { add(.document, document.origin.id, document.title) }
    for form in contents.forms { add(.form, form.origin.id, form.title) }
    for procedure in contents.procedures { add(procedure) }
  }

  /// Versions of one procedure share a code; an element that any of them has is there.
  private mutating func add(_ procedure: Procedure) {
    let code = procedure.code
    add(.procedure, code, procedure.title)
    for fact in procedure.facts { add(.fact, fact.origin.id, fact.question, of: code) }
    for document in procedure.documents { add(.documentRequirement, document.origin.id, nil, of: code) }
    for limit in procedure.limits { add(.limit, limit.origin.id, nil, of: code) }
    for fee in procedure.fees { add(.fee, fee.origin.id, fee.title, of: code) }
    for stage in procedure.process.stages { add(.stage, stage.origin.id, stage.title, of: code) }
    for result in procedure.results { add(.result, result.origin.id, result.title, of: code) }
    for requirement in procedure.requirements { add(.requirement, requirement.origin.id, nil, of: code) }
  }

  private mutating func add(
    _ kind: Tombstone.Kind, _ id: String, _ title: String?, of procedure: String? = nil, successors: [String] = []
  ) {
    // Several elements without a label may have the empty id; it names nothing.
    if id.isEmpty { return }
    entries[Name(kind, id, of: procedure)] = Entry(title: title, successors: successors)
  }
}
