import ProcedureCatalogue
import ProcedureDiagnostics
package import ProcedureModel

/// What the rules have found in one procedure, with what was read of others for it.
struct ProcedureFindings: Sendable {
  let findings: [Finding]
  let reading: Reading
}

/// What the rules found in a `LiveModel`, so that after a change only the procedures are checked again that the change
/// can concern: those that were built again, and those for which something was read that is different now.
///
/// What rules read of single things goes through `CatalogueSubject`, which notes it. When something changes on which all
/// procedures stand, as calendars, everything is checked again. Layers and rules about the whole are always checked
/// again.
package struct RuleMemory: Sendable {
  private final class Entry: Sendable {
    let block: FindingBlock?
    let reading: Reading
    /// For each code that was read the numbers of its versions.
    let versions: [(code: String, numbers: [Int])]

    init(_ found: ProcedureFindings, _ index: CatalogueIndex) {
      block = FindingBlock(any: found.findings)
      reading = found.reading
      versions = found.reading.codes.map { ($0, Array(index.numbers(of: $0))) }
    }
  }

  /// What stays as long as no list of the catalogue changes but that of procedures, nor their codes.
  private struct Lists: Sendable {
    let buildNumber: Int
    let groundNumber: Int
    let places: CataloguePlaces
    let codes: [String]

    init(_ model: Model, after earlier: Lists?) {
      buildNumber = model.buildNumber
      groundNumber = model.groundNumber
      let alike = earlier.flatMap { $0.buildNumber == model.buildNumber ? $0 : nil }
      places = CataloguePlaces(model.contents, looksUpFewDocuments: true, withProceduresOf: alike?.places)
      codes = alike?.codes ?? model.contents.procedures.indices.map { model.contents.procedures[$0].code }
    }

    func isOf(_ model: Model) -> Bool { buildNumber == model.buildNumber && groundNumber == model.groundNumber }
  }

  /// By the number of the procedure.
  private var entries: [Int: Entry] = [:]
  private var lists: Lists?
  private var declarations: ReadDeclarations?

  package init() {}

  /// The findings of `RuleBook.findings(in:)` in parts; procedures that were checked before are left out of the work.
  package mutating func findings(in model: Model, threads: Int = .max) -> [FindingBlock] {
    let earlier = lists
    let lists = earlier.flatMap { $0.isOf(model) ? $0 : nil } ?? Lists(model, after: earlier)
    self.lists = lists
    let hasSameCodes = lists.codes == earlier?.codes
    let changes = takeDeclarations(of: model)
    let index = CatalogueIndex(model, lists.places)
    let known = model.procedureNumbers.map { number in
      changes.flatMap { entry(number, in: index, hasSameCodes: hasSameCodes, $0) }
    }
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
  private func entry(
    _ number: Int, in index: CatalogueIndex, hasSameCodes: Bool, _ changes: ReadDeclarations.Changes
  ) -> Entry? {
    guard let entry = entries[number], hasSameCodes || !entry.reading.isOfAllCodes, !changes.concern(entry.reading),
      entry.versions.allSatisfy({ index.numbers(of: $0.code).elementsEqual($0.numbers) })
    else { return nil }
    return entry
  }

  /// What has changed since the last time; nil when all procedures stand on it.
  private mutating func takeDeclarations(of model: Model) -> ReadDeclarations.Changes? {
    guard let earlier = declarations else {
      declarations = ReadDeclarations(model)
      return nil
    }
    if earlier.isOf(model) { return ReadDeclarations.Changes() }
    let now = ReadDeclarations(model, after: earlier)
    declarations = now
    return now.changes(since: earlier)
  }
}
