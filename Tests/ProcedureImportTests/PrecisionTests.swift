import CanonicalJSON
import Foundation
import ProcedureImport
import Testing

/// Compares what the extractors claim with what a reader took the same rows to mean: the rows of Labels.txt, and those of
/// FreshLabels.txt, which were drawn when the extractors had long been tuned on the first.
@Suite(.enabled(if: Country.isThere, "the national database is not beside the package"))
struct PrecisionTests {
  /// What is claimed has to be right this often, in percent.
  static let target = 95
  static let labelsWanted = 400

  private struct Label {
    let extractor: String
    let code: String
    let pointer: String
    let expected: String
  }

  private static let labels = read("Labels.txt")
  private static let fresh = read("FreshLabels.txt")
  private static let second = read("SecondLabels.txt")
  private static let third = read("ThirdLabels.txt")

  private static func read(_ name: String) -> [Label] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let parts = line.split(separator: "\t").map(String.init)
      return parts.count == 4 ? Label(extractor: parts[0], code: parts[1], pointer: parts[2], expected: parts[3]) : nil
    }
  }

  private static let records: [String: NationalRecord] = Country.recordsByCode(
    of: Set((labels + fresh + second + third).map(\.code)))

  @Test func `At least 400 rows are labelled`() {
    #expect(Self.labels.count >= Self.labelsWanted)
  }

  @Test(arguments: [
    "additions", "conditions", "cutoffs", "document-groups", "document-rows", "exclusions", "fallbacks", "fees",
    "if-any",
    "limits", "requirements", "results", "steps",
  ])
  func `What an extractor claims is right in 95 of 100 rows`(extractor: String) throws {
    try Self.compare(extractor, Self.labels)
  }

  @Test(arguments: [
    "conditions", "document-rows", "fees", "if-any", "legal-bases", "limits", "requirements", "results", "steps",
  ])
  func `So it is in rows that nothing was tuned on`(extractor: String) throws {
    try Self.compare(extractor, Self.fresh)
  }

  @Test(arguments: [
    "conditions", "document-groups", "document-rows", "exceptions", "fees", "if-any", "limits", "results", "steps",
  ])
  func `And in rows that were drawn after those`(extractor: String) throws {
    try Self.compare(extractor, Self.second)
  }

  @Test(arguments: ["additions", "case-limits", "document-groups", "submit-or-show"])
  func `And once more`(extractor: String) throws {
    try Self.compare(extractor, Self.third)
  }

  private static func compare(_ extractor: String, _ labels: [Label]) throws {
    var claims = 0
    var right = 0
    var wrong: [String] = []
    let aspects = ["conditions", "exceptions", "if-any"]
    for label in labels where label.extractor == (aspects.contains(extractor) ? "document-rows" : extractor) {
      let record = try #require(records[label.code], "\(label.code) is not in the database")
      guard let (claim, expected) = reading(record, label, aspect: extractor) else { continue }
      claims += 1
      if claim == expected {
        right += 1
      } else {
        wrong.append("\(label.code)\(label.pointer): \(claim), not \(expected)")
      }
    }
    print("precision of \(extractor): \(right) of \(claims)")
    #expect(claims > 0)
    #expect(right * 100 >= claims * target, "\(wrong.joined(separator: "\n"))")
  }

  /// The claim of the extractor and what it should be; nil where it claims nothing.
  private static func reading(_ record: NationalRecord, _ label: Label, aspect: String) -> (String, String)? {
    let steps = label.pointer.split(separator: "/").compactMap { Int($0) }
    switch label.extractor {
    case "document-rows":
      let row = DocumentRowExtractor.read(record.documentGroups[steps[0]].components[steps[1]].name)
      switch aspect {
      case "conditions":
        return row.condition == nil ? nil : ("condition", label.expected.hasSuffix("condition") ? "condition" : "none")
      case "exceptions":
        return row.exception == nil ? nil : ("exception", label.expected.hasSuffix("exception") ? "exception" : "none")
      case "if-any": return row.isIfAny ? ("if-any", label.expected.hasSuffix("if-any") ? "if-any" : "none") : nil
      default:
        let expected = label.expected.split(separator: "+")[0]
        return row.kind == .rule ? nil : (kind(row.kind), String(expected))
      }
    case "document-groups":
      let reading = DocumentGroupExtractor.read(
        record.documentGroups[steps[0]].name, amongSeveral: record.documentGroups.count > 1)
      return reading.outcome == .uncoded ? nil : (group(reading), label.expected)
    case "limits":
      let method = record.methods[steps[0]]
      let reading = LimitExtractor.read(time: method.time, unit: method.unit, description: method.description)
      return reading.outcome == .uncoded ? nil : (value(reading.value), label.expected.replacing(".", with: ","))
    case "cutoffs":
      return CutoffExtractor.read(record.methods[steps[0]].description).map {
        ("\($0.hour) \($0.isPermission ? "may" : "must")", label.expected)
      }
    case "additions":
      let read = AdditionExtractor.read(record.methods[steps[0]].description)
      return read.isEmpty ? nil : (words(read[0].length), label.expected)
    case "case-limits":
      let method = record.methods[steps[0]]
      guard let stated = LimitExtractor.length(method.time, method.unit) else { return nil }
      let limits = CaseLimitExtractor.read(method.description, stated: stated)
      return limits.isEmpty ? nil : (limits.map { words($0.length) }.joined(separator: ","), label.expected)
    case "submit-or-show":
      let row = DocumentRowExtractor.read(record.documentGroups[steps[0]].components[steps[1]].name)
      return row.kind == .document ? (row.isPresented ? "show" : "submit", label.expected) : nil
    case "exclusions":
      return ExclusionExtractor.read(record.methods[steps[0]].description).isEmpty ? nil : ("yes", label.expected)
    case "fallbacks":
      let row = record.documentGroups[steps[0]].components[steps[1]].name
      let papers = FallbackExtractor.read(row)
      return papers.isEmpty ? nil : ("\(papers.count)", label.expected)
    case "fees":
      let fee = record.methods[steps[0]].fees[steps[1]]
      let reading = FeeExtractor.read(value: fee.value, currency: fee.currency, description: fee.description)
      return reading.outcome == .uncoded ? nil : (amount(reading.value), label.expected)
    case "requirements":
      switch RequirementExtractor.read(record.requirements) {
      case .none: return ("none", label.expected)
      case .demands, .announced: return ("demands", label.expected)
      case .prose: return nil
      }
    case "legal-bases":
      return LegalBasisExtractor.number(in: record.legalBases[steps[0]].code).map { ($0, label.expected) }
    case "results":
      return ResultExtractor.isRefusal(record.results[steps[0]].name) ? ("refusal", label.expected) : nil
    case "steps":
      let count = StepExtractor.read(record.steps).steps.count
      return count == 0 ? nil : ("\(count)", label.expected)
    default: return nil
    }
  }

  private static func kind(_ kind: DocumentRowExtractor.Kind) -> String {
    switch kind {
    case .document: "document"
    case .heading, .oneOfHeading: "heading"
    case .note, .rule: "note"
    case .empty: "empty"
    }
  }

  private static func group(_ reading: DocumentGroupExtractor.Reading) -> String {
    switch reading {
    case .plain: "plain"
    case .heading, .rule, .unowed: "heading"
    case .sets: "sets"
    case .present: "present"
    case .submit: "submit"
    case .notes: "notes"
    case .condition: "condition"
    case .oneOf: "one-of"
    case .question: "question"
    }
  }

  private static func words(_ length: DurationText.Length) -> String { "\(length.amount) \(length.unit.rawValue)" }

  private static func value(_ value: LimitExtractor.Value) -> String {
    switch value {
    case .length(let length): words(length)
    case .sameDay: "same-day"
    case .described: "prose"
    }
  }

  private static func amount(_ value: FeeExtractor.Value) -> String {
    switch value {
    case .amount(let amount, _): "amount \(amount)"
    case .exempt: "free"
    case .council: "council"
    case .described, .notStated: "prose"
    }
  }
}
