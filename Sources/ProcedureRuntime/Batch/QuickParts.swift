import ProcedureCatalogue
import WorkingCalendar

/// The demands for documents that a procedure takes over from others in every case, and where each demand stands in an
/// answer: what several of them ask for is handed in once, and stands there once.
struct QuickParts: Sendable {
  struct Part: Sendable {
    let program: QuickProgram
    let inForce: Interval
    /// For each of its demands the entry of the answer in which it stands.
    let entries: [Int]
  }

  private(set) var list: [Part] = []
  /// The ids of the demands as the answer lists them, first those of the procedure itself.
  private(set) var ids: [String]
  /// For each of `ids` the demands that stand there, once there are others than those of the procedure itself.
  private var demands: [[(of: CompiledProcedure, demand: Int)]] = []
  private let own: CompiledProcedure

  /// The procedure alone.
  init(_ own: CompiledProcedure) {
    self.own = own
    ids = own.procedure.documents.map(\.origin.id)
  }

  func takes(_ other: CompiledProcedure) -> Bool { list.contains { $0.program.compiled === other } }

  /// Whether the quick way reads the answers to the procedure's own questions as the full reader does for another one:
  /// under the very same names, or not at all.
  func sharesNames(with other: CompiledProcedure) -> Bool {
    own.procedure.facts.flatMap { [$0.origin.id, $0.question] }.allSatisfy { name in
      guard let place = other.factNames[name] else { return true }
      let fact = other.procedure.facts[place]
      return [fact.origin.id, fact.question].contains { $0.utf8.elementsEqual(name.utf8) }
    }
  }

  /// Adds another procedure; false when it depends on the dossier which of its demands stand beside which others.
  mutating func add(_ program: QuickProgram, _ inForce: Interval) -> Bool {
    let other = program.compiled
    if list.isEmpty { demands = own.documents.indices.map { [(own, $0)] } }
    var entries: [Int] = []
    for (demand, document) in other.procedure.documents.enumerated() {
      var entry: Int?
      for place in ids.indices {
        let same = demands[place].filter { other.asks(for: demand, asMuchAs: $0.demand, of: $0.of) }
        if same.isEmpty { continue }
        // The one that leaves most to do stands there, whichever that is: it has to be the same as each of them.
        guard entry == nil, same.count == demands[place].count, ids[place] == document.origin.id else { return false }
        entry = place
      }
      if let entry {
        demands[entry].append((other, demand))
      } else {
        ids.append(document.origin.id)
        demands.append([(other, demand)])
      }
      entries.append(entry ?? ids.count - 1)
    }
    list.append(Part(program: program, inForce: inForce, entries: entries))
    return true
  }
}

extension QuickAssessor {
  /// What a procedure takes over from others; nil when that differs from dossier to dossier.
  mutating func parts(of compiled: CompiledProcedure) -> QuickParts? {
    var parts = QuickParts(compiled)
    for (inclusion, condition) in zip(compiled.procedure.includes, compiled.includes) {
      guard let constant = compiled.code.conditions[condition].constant?.truth else { return nil }
      // Short answers tell no fees.
      if constant == .no || inclusion.part == .fees { continue }
      // Of several versions the day would choose.
      guard constant == .yes, inclusion.part == .documents, let group = index.codes[inclusion.code],
        index.versions[group].count == 1, let version = index.versions[group].first,
        let other = try? assessor.procedure(version)
      else { return nil }
      if parts.takes(other) { continue }
      guard parts.sharesNames(with: other), let program = makePart(other), parts.add(program, version.inForce) else {
        return nil
      }
    }
    return parts
  }

  /// The program of a procedure of which only the demands matter. Its number is behind those of all versions: the same
  /// bytes do not say the same to it as to the procedure itself, which knows all names that may stand there.
  private mutating func makePart(_ compiled: CompiledProcedure) -> QuickProgram? {
    let number = factOrder.count / QuickAssessor.factPlaces
    factOrder += Array(repeating: 0, count: QuickAssessor.factPlaces)
    return QuickProgram(
      compiled, QuickParts(compiled), isPart: true, version: number, index: index, now: now, &tables, &truthTables)
  }

  /// Adds the demands that are taken over to those of the procedure itself.
  mutating func addDemands(of parts: QuickParts, _ bytes: RawSpan) throws(NotQuick) {
    guard let accepted = line.accepted else { throw NotQuick() }
    swap(&statuses, &allStatuses)
    defer { swap(&statuses, &allStatuses) }
    for part in parts.list {
      guard part.inForce.contains(accepted.date) else { throw NotQuick() }
      try settle(part.program, bytes)
      try decideDemands(part.program, bytes)
      allStatuses.add(statuses, at: part.entries)
    }
  }
}
