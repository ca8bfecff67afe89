import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Reads a time limit as a specification would have it, in either keyword language: `3 ngày làm việc`, `trong ngày`.
enum TermReader {
  /// Longer than any phrase for an amount of time.
  static let maximumByteCount = 200

  static func read(_ words: String) -> TimeQuantity? {
    guard words.utf8.count <= maximumByteCount, words.utf8.allSatisfy(isPhrase) else { return nil }
    let source = SourceText(path: "", text: "\(frameBefore)\(words)\(frameAfter)")
    let tree = SyntaxTree(parsing: source)
    let isUnderstood = tree.findings.allSatisfy { $0.severity != .error }
    guard isUnderstood, let limit = tree.root.descendant(where: { $0.has(.timeLimit) }) else { return nil }
    if limit.has(.sameDay) { return .sameDay }
    if limit.has(.atOnce) { return .atOnce }
    guard let quantity = limit.child(.quantity) else { return nil }
    // Nothing may follow the amount: a condition or a cutoff has an option of its own.
    let end = source.bytes.count - frameAfter.utf8.count
    return Int(quantity.span.end) == end ? quantity.timeQuantity : nil
  }

  private static let frameBefore = "thủ tục 1.000000 \"\" {\n  thời hạn "
  private static let frameAfter = "\n}\n"

  /// Letters, digits and what stands between them in a phrase; nothing that could end the statement.
  private static func isPhrase(_ byte: UInt8) -> Bool {
    let ends = "{}\"#\n\r;".utf8
    return !ends.contains(byte)
  }
}

extension Node {
  /// The first node, this one included, that fits; in the order of the text.
  fileprivate func descendant(where fits: (Node) -> Bool) -> Node? {
    var open = [self]
    while let node = open.popLast() {
      if fits(node) { return node }
      open += Array(node.children).reversed()
    }
    return nil
  }
}
