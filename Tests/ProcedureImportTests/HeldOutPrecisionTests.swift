import CanonicalJSON
import Foundation
import ProcedureImport
import Testing

/// The extractors that came last, on rows of procedures that nothing was tuned on; `DrawRows.py` draws them again.
@Suite(.enabled(if: Country.isThere, "the national database is not beside the package"))
struct HeldOutPrecisionTests {
  private struct Label {
    let extractor: String
    let code: String
    let steps: [Int]
    let expected: String
  }

  private static let labels = read("HeldOutLabels.txt") + read("ThirdLabels.txt")

  private static func read(_ name: String) -> [Label] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 4 else { return nil }
      let steps = parts[2].split(separator: "/").compactMap { Int($0) }
      return Label(extractor: parts[0], code: parts[1], steps: steps, expected: parts[3])
    }
  }

  private static let records: [String: NationalRecord] = Country.recordsByCode(of: Set(labels.map(\.code)))

  @Test(arguments: ["alternatives", "alternatives-2", "copy-forms", "original-or", "validity", "validity-2"])
  func `What an extractor claims is right in 95 of 100 held-out rows`(extractor: String) throws {
    var (claims, right, expected) = (0, 0, 0)
    var wrong: [String] = []
    for label in Self.labels where label.extractor == extractor {
      let record = try #require(Self.records[label.code], "\(label.code) is not in the database")
      let row = DocumentRowExtractor.read(record.documentGroups[label.steps[0]].components[label.steps[1]].name)
      expected += label.expected == "-" ? 0 : 1
      guard let claim = Self.claim(row, extractor) else { continue }
      claims += 1
      if claim == label.expected {
        right += 1
      } else {
        wrong.append("\(label.code) \(label.steps): \(claim), not \(label.expected)")
      }
    }
    print("held-out precision of \(extractor): \(right) of \(claims); \(expected) rows have something to find")
    #expect(claims > 0)
    #expect(right * 100 >= claims * PrecisionTests.target, "\(wrong.joined(separator: "\n"))")
  }

  @Test func `The agency of a step is right in 95 of 100 held-out steps`() throws {
    var (claims, right, expected) = (0, 0, 0)
    var wrong: [String] = []
    for label in Self.labels where label.extractor == "step-actors" {
      let record = try #require(Self.records[label.code], "\(label.code) is not in the database")
      let steps = label.expected.split(separator: ",").compactMap { Int($0) }
      expected += steps.count
      let roles = record.agencies
      let agencies = (roles.performing + roles.deciding + roles.delegated + roles.coordinating).map(\.name)
      for step in StepExtractor.read(record.steps).steps {
        guard let actor = StepActorExtractor.read(step.title, among: agencies) else { continue }
        claims += 1
        if steps.contains(step.number) { right += 1 } else { wrong.append("\(label.code) \(step.number): \(actor)") }
      }
    }
    print("held-out precision of step-actors: \(right) of \(claims); \(expected) steps have one to find")
    #expect(claims > 0)
    #expect(right * 100 >= claims * PrecisionTests.target, "\(wrong.joined(separator: "\n"))")
  }

  @Test(arguments: ["supplements-2", "supplements-3"])
  func `How soon an office asks for what is missing is right in 95 of 100 held-out procedures`(
    extractor: String
  ) throws {
    try expectPrecision(of: extractor) { record, _ in
      SupplementExtractor.read(record.steps.flatMap { [$0.name, $0.description] })
        .map { "\($0.amount) \($0.unit.rawValue)" }
    }
  }

  @Test(arguments: ["supplies", "supplies-2"])
  func `How long an applicant has to supply what is missing is right in 95 of 100 held-out procedures`(
    extractor: String
  ) throws {
    try expectPrecision(of: extractor) { record, _ in
      Self.supply(record).map { "\($0.length.amount) \($0.length.unit.rawValue)" }
    }
  }

  @Test(arguments: ["supplies-overdue", "supplies-overdue-2"])
  func `What becomes of a dossier that lacks something is right in 95 of 100 held-out procedures`(
    extractor: String
  ) throws {
    try expectPrecision(of: extractor) { record, _ in Self.supply(record)?.overdue?.rawValue }
  }

  private static func supply(_ record: NationalRecord) -> SupplyExtractor.Supply? {
    SupplyExtractor.read(record.steps.flatMap { [$0.name, $0.description] })
  }

  @Test func `Time that a text says is not counted is found right in 95 of 100 texts`() throws {
    try expectPrecision(of: "not-counted") { record, label in
      ExclusionExtractor.read(record.methods[label.steps[0]].description).isEmpty ? nil : "yes"
    }
  }

  @Test(arguments: ["registers", "registers-2"])
  func `The registers that hold a paper are right in 95 of 100 held-out rows`(extractor: String) throws {
    try expectPrecision(of: extractor) { record, label in
      let name = record.documentGroups[label.steps[0]].components[label.steps[1]].name
      let registers = DocumentRowExtractor.read(name).registers
      return registers.isEmpty ? nil : registers.map(\.rawValue).sorted().joined(separator: "+")
    }
  }

  @Test func `How many rows a heading gives a choice of is right in 95 of 100 held-out headings`() throws {
    try expectPrecision(of: "one-of-headings") { record, label in
      let rows = record.documentGroups[label.steps[0]].components
      let names = rows[(label.steps[1] + 1)...].map(\.name)
      let count = OneOfHeading.count(of: names, below: rows[label.steps[1]].name)
      return count > 1 ? "\(count)" : nil
    }
  }

  @Test func `How many times are left out of a limit is right in 95 of 100 held-out texts`() throws {
    try expectPrecision(of: "excluded-times") { record, label in
      let count = ExclusionExtractor.read(record.methods[label.steps[0]].description).count
      return count == 0 ? nil : "\(count)"
    }
  }

  @Test func `By how much a limit may be extended is right in 95 of 100 held-out texts`() throws {
    try expectPrecision(of: "extensions") { record, label in
      let found = ExtensionExtractor.read(record.methods[label.steps[0]].description)
      let lengths = found.reduce(into: [String]()) { lengths, more in
        let length = "\(more.length.amount) \(more.length.unit.rawValue)"
        if !lengths.contains(length) { lengths.append(length) }
      }
      return lengths.isEmpty ? nil : lengths.joined(separator: ",")
    }
  }

  @Test func `How long a step takes is right in 95 of 100 held-out steps`() throws {
    try expectPrecision(of: "step-lengths") { record, label in
      let steps = StepExtractor.read(record.steps).steps
      guard let step = steps.first(where: { $0.number == label.steps[0] }) else { return nil }
      let roles = record.agencies
      let agencies = (roles.performing + roles.deciding + roles.delegated + roles.coordinating).map(\.name)
      return StepLengthExtractor.read(step, among: agencies).map { "\($0.length.amount) \($0.length.unit.rawValue)" }
    }
  }

  @Test func `How often an office may ask for a supplement is right in 95 of 100 held-out procedures`() throws {
    try expectPrecision(of: "supplement-rounds") { record, _ in
      SupplementRoundsExtractor.read(record.steps.flatMap { [$0.name, $0.description] }).map(String.init)
    }
  }

  private func expectPrecision(of extractor: String, _ claim: (NationalRecord, Label) -> String?) throws {
    var (claims, right, expected) = (0, 0, 0)
    var wrong: [String] = []
    for label in Self.labels where label.extractor == extractor {
      let record = try #require(Self.records[label.code], "\(label.code) is not in the database")
      expected += label.expected == "-" ? 0 : 1
      guard let claim = claim(record, label) else { continue }
      claims += 1
      if claim == label.expected { right += 1 } else { wrong.append("\(label.code): \(claim), not \(label.expected)") }
    }
    print("held-out precision of \(extractor): \(right) of \(claims); \(expected) rows have something to find")
    #expect(claims > 0)
    #expect(right * 100 >= claims * PrecisionTests.target, "\(wrong.joined(separator: "\n"))")
  }

  private static func claim(_ row: DocumentRowExtractor.Reading, _ extractor: String) -> String? {
    guard row.kind == .document else { return nil }
    switch extractor {
    case "alternatives", "alternatives-2": return row.alternatives.isEmpty ? nil : "\(row.alternatives.count)"
    case "original-or":
      return row.originalOr.isEmpty ? nil : row.originalOr.map(\.rawValue).sorted().joined(separator: "+")
    case "copy-forms": return row.forms.isEmpty ? nil : row.forms.map(\.rawValue).sorted().joined(separator: "+")
    default: return row.validity.map { "\($0.amount) \($0.unit.rawValue)" }
    }
  }
}
