package import ProcedureDiagnostics
import ProcedureFormat
import ProcedureSyntax
import ProcedureText

/// What a reader is told about a rule: why it stands, on what basis, and how it looks wrong and right.
package struct RulePage {
  private let rule: Rule
  private let language: Language

  package init(_ rule: Rule, _ language: Language) {
    self.rule = rule
    self.language = language
  }

  /// Indented by two spaces, for a terminal.
  package var text: String {
    var lines = ["  \(rule.why[language])"]
    if let basis = rule.basis { lines.append("  \(RulePageWording.basis[language]): \(basis[language])") }
    lines.append("  \(RulePageWording.acceptance(rule)[language])")
    for (heading, example) in examples {
      lines += ["", "  \(heading[language]):"] + code(example).map { $0.isEmpty ? "" : "    \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A section of a page in Markdown.
  package var markdown: String {
    var parts = ["## \(rule.code) \(rule.title[language])", rule.why[language]]
    if let basis = rule.basis { parts.append("\(RulePageWording.basis[language]): \(basis[language])") }
    parts.append(RulePageWording.acceptance(rule)[language])
    for (heading, example) in examples {
      parts.append("\(heading[language]):\n\n```tthc\n\(code(example).joined(separator: "\n"))\n```")
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// All pages as one document in Markdown, in the order of their codes.
  package static func book(_ language: Language) -> String {
    "# \(RulePageWording.book[language])\n\n"
      + RuleBook.rules.map { RulePage($0, language).markdown }.joined(separator: "\n")
  }

  /// The wrong and the right example with keywords of the language of the page.
  package var wrong: String { code(rule.wrong).joined(separator: "\n") }
  package var right: String { code(rule.right).joined(separator: "\n") }

  private var examples: [(Bilingual, Rule.Example)] {
    [(RulePageWording.wrong, rule.wrong), (RulePageWording.right, rule.right)]
  }

  private func code(_ example: Rule.Example) -> [String] {
    switch example {
    case .file(let text): return formatted(text)
    case .layer(let lines, let over):
      let under = over.isEmpty ? "" : "thủ tục 1.900001 \"…\" {\n\(over)\n}\n\n"
      return formatted("\(under)áp dụng tại hải_phòng cho 1.900001 {\n\(lines)\n}")
    case .procedure(let lines, let declarations):
      let head = declarations.isEmpty ? [] : formatted(declarations) + [""]
      let body = formatted("thủ tục 1.900001 \"…\" {\n\(lines)\n}").dropFirst().dropLast()
      return head + body.map { String($0.dropFirst(2)) }
    }
  }

  private func formatted(_ text: String) -> [String] {
    let tree = SyntaxTree(parsing: SourceText(path: "", text: text))
    let bytes = Formatter.format(tree, keywords: language)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n" as Character, omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }
}
