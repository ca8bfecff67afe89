import Foundation
import ProcedureChanges
import ProcedureDiagnostics
import ProcedureFormat
import ProcedureModel
import ProcedureSyntax
import ProcedureText
import Testing

extension ChangeRule: CustomTestStringConvertible {
  /// Its code.
  public var testDescription: String { code.description }
}

/// Every rule about changes does what its page says.
@Suite struct ChangeRuleTests {
  /// It is found by giving a remembered id to something else, which takes a published catalogue.
  private static let shownElsewhere: Set<FindingCode> = [ChangeRule.codeOfReusedIdentifier]
  private static let rules = ChangeBook.rules.filter { !shownElsewhere.contains($0.code) }

  @Test("the example of a rule compiles", arguments: rules)
  func examplesCompile(_ rule: ChangeRule) {
    let pair = ExamplePair(rule.example)
    for model in [pair.before, pair.after] {
      let errors = model.findings.filter { $0.severity == .error }
      #expect(errors.isEmpty, "\(errors.map(\.message.vi))")
    }
  }

  @Test("the example of a rule shows its change", arguments: rules)
  func examplesShowTheChange(_ rule: ChangeRule) throws {
    let findings = try ExamplePair(rule.example).findings(published: rule.code == FindingCode(473))
    #expect(findings.contains { $0.code == rule.code }, "\(findings.map { "\($0.code) \($0.message.vi)" })")
  }

  @Test("nothing is found between a specification and itself", arguments: rules)
  func nothingChanges(_ rule: ChangeRule) throws {
    let example = ExamplePair(rule.example)
    #expect(try ExamplePair(example.texts[0], example.texts[0]).changes().isEmpty)
    #expect(try ExamplePair(example.texts[1], example.texts[1]).changes().isEmpty)
  }

  @Test("the same is found with English keywords", arguments: rules)
  func englishKeywordsSayTheSame(_ rule: ChangeRule) throws {
    let example = ExamplePair(rule.example)
    func english(_ text: String) -> String {
      let tree = SyntaxTree(parsing: SourceText(path: "vi-du.tthc", text: text))
      return String(decoding: Formatter.format(tree, keywords: .english), as: UTF8.self)
    }
    let (before, after) = (example.texts[0], example.texts[1])
    #expect(try ExamplePair(before, english(before)).changes().isEmpty)
    let own = try ExamplePair(english(before), english(after)).changes().map(\.rule.code)
    #expect(try example.changes().map(\.rule.code) == own)
  }

  @Test("the finding reads the same in both languages", arguments: rules)
  func findingsReadAsTheGoldensSay(_ rule: ChangeRule) throws {
    let pair = ExamplePair(rule.example)
    let findings = try pair.findings(published: rule.code == FindingCode(473)).filter { $0.code == rule.code }
    let pages = [Language.vietnamese, .english].map {
      TerminalRenderer(language: $0, sources: SourceMap([pair.sources[1]])).render(findings)
    }
    try expectGolden("\(rule.code).txt", pages.joined(separator: "\n"))
  }

  @Test func `A code stands for one rule, a file holds one rule, and every rule is in the book`() throws {
    #expect(Set(ChangeBook.rules.map(\.code)).count == ChangeBook.rules.count)
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/ProcedureChanges/Rules").standardizedFileURL
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    var written = 0
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let rules = text.matches(of: /static let \w+ = ChangeRule\(/).count
      #expect(rules == 1, "\(file)")
      written += rules
    }
    #expect(written == ChangeBook.rules.count)
  }
}
