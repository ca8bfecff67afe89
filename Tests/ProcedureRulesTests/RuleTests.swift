import Foundation
import ProcedureDiagnostics
import ProcedureModel
import ProcedureRules
import ProcedureText
import Testing

extension Rule: CustomTestStringConvertible {
  /// Its code.
  public var testDescription: String { code.description }
}

/// Every rule does what its page says.
@Suite struct RuleTests {
  static func findings(_ sources: [SourceText]) -> [Finding] {
    let model = Model(of: sources)
    let all = model.findings + RuleBook.findings(in: model)
    return FindingBag(model.suppressions.applied(to: all, acceptableErrors: RuleBook.acceptableErrors)).sorted()
  }

  private static func text(_ findings: [Finding], _ sources: [SourceText]) -> String {
    ShortRenderer(language: .vietnamese, sources: SourceMap(sources)).render(findings)
  }

  @Test("the wrong example shows the finding of the rule and no other", arguments: RuleBook.rules)
  func wrongExamplesAreFound(_ rule: Rule) {
    let sources = ExampleFrame.sources(rule.wrong)
    let findings = Self.findings(sources)
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.code == rule.code }, "\(Self.text(findings, sources))")
  }

  @Test("the right example has no finding", arguments: RuleBook.rules)
  func rightExamplesAreClean(_ rule: Rule) {
    let sources = ExampleFrame.sources(rule.right)
    let findings = Self.findings(sources)
    #expect(findings.isEmpty, "\(Self.text(findings, sources))")
  }

  @Test("the finding reads the same in both languages", arguments: RuleBook.rules)
  func findingsReadAsTheGoldensSay(_ rule: Rule) throws {
    let sources = ExampleFrame.sources(rule.wrong)
    let findings = Self.findings(sources)
    let pages = [Language.vietnamese, .english].map {
      TerminalRenderer(language: $0, sources: SourceMap(sources)).render(findings)
    }
    try expectGolden("\(rule.code).txt", pages.joined(separator: "\n"))
  }

  @Test("each offered fix settles its finding and brings no error", arguments: RuleBook.rules)
  func everyFixSettlesItsFinding(_ rule: Rule) {
    let sources = ExampleFrame.sources(rule.wrong)
    for finding in Self.findings(sources) {
      for fix in finding.fixes {
        var chosen = finding
        chosen.fixes = [Finding.Fix(fix.title, isSafe: true, edits: fix.edits)]
        let fixed = sources.map { source in
          SourceText(path: source.path, bytes: FixApplier.apply([chosen], to: source).bytes)
        }
        let rest = Self.findings(fixed)
        #expect(!rest.contains { $0.code == finding.code || $0.severity == .error }, "\(fix.title.vi)")
      }
    }
  }

  @Test func `A code stands for one rule, a file holds one rule, and every rule is in the book`() throws {
    #expect(Set(RuleBook.rules.map(\.code)).count == RuleBook.rules.count)
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/ProcedureRules").standardizedFileURL
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    var written = 0
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let rules = text.matches(of: /static let \w+ = Rule\(/).count
      #expect(rules <= 1, "\(file)")
      written += rules
    }
    #expect(written == RuleBook.rules.count)
  }
}
