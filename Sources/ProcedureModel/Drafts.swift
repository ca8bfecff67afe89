package import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText

/// How finished a text is, and so how strictly it is judged.
package enum Maturity: CaseIterable, Sendable {
  /// Being worked on: open questions are warnings.
  case draft
  /// To be published: open questions are errors.
  case publishable
}

/// `mức độ nháp`: the procedures that say of themselves that they are drafts.
///
/// The same rules hold for drafts. What they find is a warning there as long as it is a question to the author, such as
/// «nếu có» or two limits for one dossier; a text that cannot be read, or a name that stands for nothing, stays an error.
package struct Drafts: Sendable {
  /// The codes of questions that reading asks; those of the rules are the 3xx and, as these are all given, the 7xx.
  private static let openQuestionsOfReading: Set<UInt16> = [131]
  private static let codesOfRules: [Range<UInt16>] = [300..<400, 700..<800]

  /// By file, in the order of the text.
  private var spans: [String: [TextSpan]] = [:]

  init(_ trees: [SyntaxTree]) {
    for tree in trees {
      let drafts = Self.drafts(tree)
      if !drafts.isEmpty { spans[tree.source.path, default: []] += drafts }
    }
  }

  /// Takes the drafts of a file instead of those of an earlier text of it; one that is not there has no words.
  mutating func take(_ tree: SyntaxTree, insteadOf earlier: SyntaxTree) {
    spans[earlier.source.path] = nil
    let drafts = Self.drafts(tree)
    spans[tree.source.path] = drafts.isEmpty ? nil : drafts
  }

  private static func drafts(_ tree: SyntaxTree) -> [TextSpan] {
    guard tree.holds(.maturity) else { return [] }
    let isDraft = { (statement: Node) in
      statement.child(.block)?.children.contains { $0.keyword == .maturity && $0.has(.draft) } ?? false
    }
    return tree.root.children.filter { $0.keyword == .procedure && isDraft($0) }.map(\.span)
  }

  /// The findings as they count for texts that are all judged as `maturity`, or each as it says of itself.
  package func applied(to findings: [Finding], judgedAs maturity: Maturity? = nil) -> [Finding] {
    if maturity == .publishable || (maturity == nil && spans.isEmpty) { return findings }
    return findings.map { finding in
      guard finding.severity == .error, Self.isOpenQuestion(finding.code), maturity == .draft || covers(finding.place)
      else { return finding }
      return finding.with(severity: .warning)
    }
  }

  private static func isOpenQuestion(_ code: FindingCode) -> Bool {
    codesOfRules.contains { $0.contains(code.number) } || openQuestionsOfReading.contains(code.number)
  }

  private func covers(_ place: Place?) -> Bool {
    guard let place, let span = place.span, let spans = spans[place.file] else { return false }
    return spans.contains { $0.start <= span.start && span.end <= $0.end }
  }
}
