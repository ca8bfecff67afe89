import ProcedureCatalogue
import ProcedureDiagnostics
package import ProcedureModel

/// What a rule reads of a catalogue beside the procedure it looks at and the declarations.
struct Reading: Sendable {
  /// The codes of procedures whose versions were looked at.
  var codes: Set<String> = []
  /// Whether all codes were gone through.
  var isOfAllCodes = false
}

/// What the rules have found in one procedure, with what was read of others for it.
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
  private final class Entry: Sendable {
    let block: FindingBlock?
    let isOfAllCodes: Bool
    /// For each code that was read the numbers of its versions.
    let versions: [(code: String, numbers: [Int])]

    init(_ found: ProcedureFindings, _ index: CatalogueIndex) {
      block = FindingBlock(any: found.findings)
      isOfAllCodes = found.reading.isOfAllCodes
      versions = found.reading.codes.map { ($0, index.numbers(of: $0)) }
    }
  }

  /// What stays as long as no list of the catalogue changes but that of procedures, nor their codes.
  private struct Lists: Sendable {
    let buildNumber: Int
    let places: CataloguePlaces
    let codes: [String]
    /// In the order of the ids.
    let documents: [(id: String, title: String)]

    init(_ model: Model) {
      buildNumber = model.buildNumber
      places = CataloguePlaces(model.contents)
      let (procedures, documents) = (model.contents.procedures, model.contents.documents)
      codes = procedures.indices.map { procedures[$0].code }
      self.documents = documents.indices.map { (documents[$0].origin.id, documents[$0].title) }
    }
  }

  /// By the number of the procedure.
  private var entries: [Int: Entry] = [:]
  private var lists: Lists?

  package init() {}

  /// The findings of `RuleBook.findings(in:)` in parts; procedures that were checked before are left out of the work.
  package mutating func findings(in model: Model, threads: Int = .max) -> [FindingBlock] {
    let earlier = lists
    let lists = earlier.flatMap { $0.buildNumber == model.buildNumber ? $0 : nil } ?? Lists(model)
    self.lists = lists
    if let earlier, Self.isRetitled(earlier.documents, lists.documents) { entries = [:] }
    let hasSameCodes = lists.codes == earlier?.codes
    let index = CatalogueIndex(model, lists.places)
    let known = model.procedureNumbers.map { entry($0, in: index, hasSameCodes: hasSameCodes) }
    let missing = known.indices.filter { known[$0] == nil }
    var checked = RuleBook.findings(of: missing, in: index, threads: threads)[...]
    entries = [:]
    entries.reserveCapacity(known.count)
    var blocks: [FindingBlock] = []
    for (number, known) in zip(model.procedureNumbers, known) {
      guard let entry = known ?? checked.popFirst().map({ Entry($0, index) }) else { break }
      entries[number] = entry
      if let block = entry.block { blocks.append(block) }
    }
    return blocks + [FindingBlock(any: RuleBook.findingsInCatalogue(index))].compactMap(\.self)
  }

  /// What was found in a procedure, unless something is different now that was read for it.
  private func entry(_ number: Int, in index: CatalogueIndex, hasSameCodes: Bool) -> Entry? {
    guard let entry = entries[number], hasSameCodes || !entry.isOfAllCodes,
      entry.versions.allSatisfy({ index.numbers(of: $0.code) == $0.numbers })
    else { return nil }
    return entry
  }

  /// Whether a document that is in both lists has another title in the second; both are in the order of their ids.
  private static func isRetitled(
    _ earlier: [(id: String, title: String)], _ now: [(id: String, title: String)]
  ) -> Bool {
    var position = 0
    for document in earlier {
      while position < now.count, now[position].id < document.id { position += 1 }
      guard position < now.count else { return false }
      if now[position].id == document.id, now[position].title != document.title { return true }
    }
    return false
  }
}
