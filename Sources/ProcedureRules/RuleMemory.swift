import ProcedureCatalogue
package import ProcedureDiagnostics
package import ProcedureModel

/// What a rule reads of a catalogue beside the procedure it looks at and the declarations.
struct Reading: Sendable {
  /// The codes of procedures whose versions were looked at.
  var codes: Set<String> = []
  /// Whether all codes were gone through.
  var isOfAllCodes = false
}

/// What the rules have found in one procedure.
struct ProcedureFindings: Sendable {
  let findings: [Finding]
  let reading: Reading
}

/// What the rules found in a `LiveModel`, so that after a change only the procedures are checked again that the change
/// can concern: those that were built again, and those for which something was read that is different now.
///
/// A procedure that was not built again stands on the same declarations as before. What else its rules read goes through
/// `CatalogueSubject`, which notes it: the versions of procedures by their codes, and all codes. The titles of documents
/// that no declaration knows come from the first procedure that names them; when one of them changes, which is rare,
/// everything is checked again. Layers and rules about the whole are always checked again.
package struct RuleMemory: Sendable {
  private struct Entry: Sendable {
    let found: ProcedureFindings
    /// For each code that was read the numbers of its versions.
    let versions: [(code: String, numbers: [Int])]
  }

  /// By the number of the procedure.
  private var entries: [Int: Entry] = [:]
  private var codes: [String] = []
  private var documents: [DocumentType] = []

  package init() {}

  /// The findings of `RuleBook.findings(in:)`, procedures that were checked before left out of the work.
  package mutating func findings(in model: Model, threads: Int = .max) -> [Finding] {
    let index = CatalogueIndex(model)
    let codes = model.contents.procedures.map(\.code)
    if hasRetitled(model.contents.documents) { entries = [:] }
    let known = model.procedureNumbers.map { entry($0, in: index, hasSameCodes: codes == self.codes) }
    let missing = known.indices.filter { known[$0] == nil }
    var checked = RuleBook.findings(of: missing, in: index, threads: threads)[...]
    self.codes = codes
    documents = model.contents.documents
    entries = [:]
    var findings: [Finding] = []
    for (number, known) in zip(model.procedureNumbers, known) {
      guard let entry = known ?? checked.popFirst().map({ Entry(found: $0, versions: index.numbers(of: $0.reading)) })
      else { break }
      entries[number] = entry
      findings += entry.found.findings
    }
    return findings + RuleBook.findingsInCatalogue(index)
  }

  /// What was found in a procedure, unless something is different now that was read for it.
  private func entry(_ number: Int, in index: CatalogueIndex, hasSameCodes: Bool) -> Entry? {
    guard let entry = entries[number], hasSameCodes || !entry.found.reading.isOfAllCodes,
      entry.versions.allSatisfy({ index.numbers(of: $0.code) == $0.numbers })
    else { return nil }
    return entry
  }

  /// Whether a document that was there before has another title now; both lists are in the order of their ids.
  private func hasRetitled(_ now: [DocumentType]) -> Bool {
    var position = 0
    for document in documents {
      while position < now.count, now[position].origin.id < document.origin.id { position += 1 }
      if position < now.count, now[position].origin.id == document.origin.id, now[position].title != document.title {
        return true
      }
    }
    return false
  }
}
