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

  private var suppressions: [Suppression] = []
  private var findings: [Finding] = []

  init(_ trees: [SyntaxTree]) {
    for tree in trees where tree.holds(.acceptWarning) { collect(tree.root, in: tree.root, tree) }
  }

  /// The findings that remain, with those about the suppressions themselves; `errors` are the codes of errors that may
  /// be accepted.
  package func applied(to all: [Finding], acceptableErrors errors: Set<FindingCode>) -> [Finding] {
    guard !suppressions.isEmpty || !findings.isEmpty else { return all }
    var isUsed = Array(repeating: false, count: suppressions.count)
    var rest: [Finding] = []
    for finding in all {
      guard finding.severity == .warning || errors.contains(finding.code), let span = finding.place?.span,
        let file = finding.place?.file
      else {
        rest.append(finding)
        continue
      }
      let covering = suppressions.indices.filter { index in
        let suppression = suppressions[index]
        return suppression.code == finding.code.number && suppression.place.file == file
          && suppression.covers.start <= span.start && span.end <= suppression.covers.end
      }
      if covering.isEmpty { rest.append(finding) }
      for index in covering { isUsed[index] = true }
    }
    let unused = suppressions.indices.filter { !isUsed[$0] }.map { index in
      Finding.unusedSuppression(FindingCode(suppressions[index].code), at: suppressions[index].place)
    }
    return rest + findings + unused
  }

  /// Looks through a node; `owner` is the statement whose block it is or lies in, or the file.
  private mutating func collect(_ node: Node, in owner: Node, _ tree: SyntaxTree) {
    for child in node.children {
      switch child.kind {
      case .statement where child.keyword == .acceptWarning: add(child, in: node, of: owner, tree)
      case .statement, .guardBlock: collect(child, in: child, tree)
      case .block: collect(child, in: owner, tree)
      default: break
      }
    }
  }

  private mutating func add(_ statement: Node, in block: Node, of owner: Node, _ tree: SyntaxTree) {
    let names = Array(statement.children(.name))
    guard let written = names.first else { return }
    let place = Place(file: tree.source.path, span: written.span)
    guard let code = Self.code(written.text) else {
      findings.append(.notAFindingCode(written.text, at: place))
      return
    }
    var covers = owner.kind == .file ? tree.source.wholeSpan : owner.span
    if names.count > 1 {
      guard let labelled = block.children.first(where: { $0.labelKey == names[1].key }) else {
        let place = Place(file: tree.source.path, span: names[1].span)
        findings.append(.unknownLabel(names[1].nameValue, at: place))
        return
      }
      covers = labelled.span
    }
    suppressions.append(Suppression(code: code, place: place, covers: covers))
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
