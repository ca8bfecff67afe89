package import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText

/// `chấp nhận cảnh báo TTHC217 [cho nhãn] vì "…"`: takes back warnings of one code in its block, or of one statement.
///
/// It covers the enclosing block, or with a label one statement, never a neighbourhood of lines: moving or wrapping lines
/// does not change it. Errors stay, but for those that may be accepted. One that takes back nothing is reported, so that
/// none outlives its reason.
package struct Suppressions: Sendable {
  private struct Suppression: Sendable {
    let code: UInt16
    let place: Place
    let covers: TextSpan
  }

  /// What one file accepts, and what is wrong with how it says so.
  private struct OfFile: Sendable {
    var suppressions: [Suppression] = []
    var findings: [Finding] = []
  }

  private var files: [String: OfFile] = [:]
  /// The files that accept something, in their order.
  package private(set) var paths: [String] = []

  init(_ trees: [SyntaxTree]) {
    for tree in trees where tree.holds(.acceptWarning) {
      if files[tree.source.path] == nil { paths.append(tree.source.path) }
      Self.collect(tree.root, in: tree.root, tree, &files[tree.source.path, default: OfFile()])
    }
  }

  /// The findings that remain, with those about the suppressions themselves; `errors` are the codes of errors that may
  /// be accepted.
  package func applied(to all: [Finding], acceptableErrors errors: Set<FindingCode>) -> [Finding] {
    applied(to: all, in: paths, acceptableErrors: errors)
  }

  /// The same for findings of some files, and for what these accept.
  package func applied(
    to all: [Finding], in paths: [String], acceptableErrors errors: Set<FindingCode>
  ) -> [Finding] {
    let accepting = paths.filter { files[$0] != nil }
    guard !accepting.isEmpty else { return all }
    var isUsed = files.mapValues { Array(repeating: false, count: $0.suppressions.count) }
    var rest: [Finding] = []
    for finding in all {
      guard finding.severity == .warning || errors.contains(finding.code), let span = finding.place?.span,
        let path = finding.place?.file, let file = files[path]
      else {
        rest.append(finding)
        continue
      }
      let covering = file.suppressions.indices.filter { index in
        let suppression = file.suppressions[index]
        return suppression.code == finding.code.number && suppression.covers.start <= span.start
          && span.end <= suppression.covers.end
      }
      if covering.isEmpty { rest.append(finding) }
      for index in covering { isUsed[path]?[index] = true }
    }
    for path in accepting { rest += files[path]?.findings ?? [] }
    for path in accepting {
      for (suppression, isUsed) in zip(files[path]?.suppressions ?? [], isUsed[path] ?? []) where !isUsed {
        rest.append(.unusedSuppression(FindingCode(suppression.code), at: suppression.place))
      }
    }
    return rest
  }

  /// Looks through a node; `owner` is the statement whose block it is or lies in, or the file.
  private static func collect(_ node: Node, in owner: Node, _ tree: SyntaxTree, _ file: inout OfFile) {
    for child in node.children {
      switch child.kind {
      case .statement where child.keyword == .acceptWarning: add(child, in: node, of: owner, tree, &file)
      case .statement, .guardBlock: collect(child, in: child, tree, &file)
      case .block: collect(child, in: owner, tree, &file)
      default: break
      }
    }
  }

  private static func add(
    _ statement: Node, in block: Node, of owner: Node, _ tree: SyntaxTree, _ file: inout OfFile
  ) {
    let names = Array(statement.children(.name))
    guard let written = names.first else { return }
    let place = Place(file: tree.source.path, span: written.span)
    guard let code = code(written.text) else {
      file.findings.append(.notAFindingCode(written.text, at: place))
      return
    }
    var covers = owner.kind == .file ? tree.source.wholeSpan : owner.span
    if names.count > 1 {
      guard let labelled = block.children.first(where: { $0.labelKey == names[1].key }) else {
        let place = Place(file: tree.source.path, span: names[1].span)
        file.findings.append(.unknownLabel(names[1].nameValue, at: place))
        return
      }
      covers = labelled.span
    }
    file.suppressions.append(Suppression(code: code, place: place, covers: covers))
  }

  static func code(_ written: String) -> UInt16? {
    let folded = WordFold.fold(written)
    guard folded.hasPrefix("tthc"), folded.utf8.count == 7 else { return nil }
    return UInt16(folded.dropFirst(4))
  }
}

extension Node {
  /// The name of the statement's label, or of the thing it declares, as an identity.
  fileprivate var labelKey: TextKey? {
    if let label = child(.label) { return TextLiteral.key(label.nameValue) }
    return child(.name)?.key
  }
}
