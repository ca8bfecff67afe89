package import ProcedureChanges
package import ProcedureDiagnostics
import ProcedureFormat
import ProcedureSyntax
import ProcedureText

/// What a reader is told about a rule: why it stands, on what basis, and how it looks wrong and right.
package struct RulePage {
  private let code: FindingCode
  private let title: String
  private let why: String
  private let basis: String?
  /// What settles a finding of the rule.
  private let acceptance: String
  /// With keywords of the language of the page.
  private let examples: [(heading: String, lines: [String])]
  private let language: Language

  package init(_ rule: Rule, _ language: Language) {
    code = rule.code
    title = rule.title[language]
    why = rule.why[language]
    basis = rule.basis?[language]
    acceptance = RulePageWording.acceptance(rule)[language]
    examples = [(RulePageWording.wrong, rule.wrong), (RulePageWording.right, rule.right)].map {
      ($0.0[language], Self.code($0.1, language))
    }
    self.language = language
  }

  /// A rule about changes: its example is a specification and what became of it.
  package init(_ rule: ChangeRule, _ language: Language) {
    code = rule.code
    title = rule.title[language]
    why = rule.why[language]
    basis = rule.basis?[language]
    acceptance = RulePageWording.effects(rule, language)
    let frame = { (lines: String) in
      rule.example.areFiles
        ? Self.formatted(lines, language) : Self.code(.procedure(lines), language)
    }
    examples = [
      (RulePageWording.before[language], frame(rule.example.before)),
      (RulePageWording.after[language], frame(rule.example.after)),
    ]
    self.language = language
  }

  /// Indented by two spaces, for a terminal.
  package var text: String {
    var lines = ["  \(why)"]
    if let basis { lines.append("  \(RulePageWording.basis[language]): \(basis)") }
    lines.append("  \(acceptance)")
    for (heading, code) in examples {
      lines += ["", "  \(heading):"] + code.map { $0.isEmpty ? "" : "    \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A section of a page in Markdown.
  package var markdown: String {
    var parts = ["## \(code) \(title)", why]
    if let basis { parts.append("\(RulePageWording.basis[language]): \(basis)") }
    parts.append(acceptance)
    for (heading, code) in examples {
      parts.append("\(heading):\n\n```tthc\n\(code.joined(separator: "\n"))\n```")
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// All pages as one document in Markdown, in the order of their codes.
  package static func book(_ language: Language) -> String {
    let rules = RuleBook.rules.map { RulePage($0, language).markdown }
    let changes = ChangeBook.rules.map { RulePage($0, language).markdown }
    return "# \(RulePageWording.book[language])\n\n" + rules.joined(separator: "\n")
      + "\n# \(RulePageWording.changes[language])\n\n" + changes.joined(separator: "\n")
  }

  /// The first example, and the one beside it.
  package var wrong: String { examples[0].lines.joined(separator: "\n") }
  package var right: String { examples[1].lines.joined(separator: "\n") }

  private static func code(_ example: Rule.Example, _ language: Language) -> [String] {
    switch example {
    case .file(let text): return formatted(text, language)
    case .layer(let lines, let over):
      let under = over.isEmpty ? "" : "thủ tục 1.900001 \"…\" {\n\(over)\n}\n\n"
      return formatted("\(under)áp dụng tại hải_phòng cho 1.900001 {\n\(lines)\n}", language)
    case .procedure(let lines, let declarations):
      let head = declarations.isEmpty ? [] : formatted(declarations, language) + [""]
      let body = formatted("thủ tục 1.900001 \"…\" {\n\(lines)\n}", language).dropFirst().dropLast()
      return head + body.map { String($0.dropFirst(2)) }
    }
  }

  private static func formatted(_ text: String, _ language: Language) -> [String] {
    let tree = SyntaxTree(parsing: SourceText(path: "", text: text))
    let bytes = Formatter.format(tree, keywords: language)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n" as Character, omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }
}
