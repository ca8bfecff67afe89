import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText

/// The approvals of changes in specifications, read; they stand in a procedure, a local layer or the catalogue.
struct WrittenApprovals {
  private(set) var approvals: [ChangeApproval] = []
  private(set) var findings: [Finding] = []

  init(_ trees: [SyntaxTree]) {
    for tree in trees where tree.holds(.approveChange) {
      for declaration in tree.root.children(.statement) {
        guard let block = declaration.child(.block) else { continue }
        // With a code of its own a layer is named by it.
        let procedure = declaration.keyword == .catalogue ? nil : declaration.codes.last
        for statement in block.children where statement.keyword == .approveChange { add(statement, procedure, tree) }
      }
    }
  }

  private mutating func add(_ statement: Node, _ procedure: String?, _ tree: SyntaxTree) {
    let names = Array(statement.children(.name))
    guard let written = names.first else { return }
    let place = Place(file: tree.source.path, span: written.span)
    guard let code = Suppressions.code(written.text) else {
      return findings.append(.notAFindingCode(written.text, at: place))
    }
    let dates = statement.children(.date).compactMap(\.dateValue)
    guard dates.count == 2, let reason = statement.title, let approver = statement.clause(.approvedBy)?.title,
      let expires = statement.clause(.expires)?.child(.date)?.dateValue
    else { return findings.append(.incompleteApproval(at: place)) }
    approvals.append(
      ChangeApproval(
        code: FindingCode(code), procedure: procedure, label: names.dropFirst().first?.nameValue, from: dates[0],
        to: dates[1], reason: reason, approver: approver, expires: expires, place: place))
  }
}

extension Node {
  /// The codes in the head of a declaration.
  fileprivate var codes: [String] {
    var codes: [String] = []
    for child in children where child.kind != .block {
      if child.kind == .code { codes.append(child.text) } else { codes += child.codes }
    }
    return codes
  }
}
