package import ProcedureCatalogue
package import ProcedureDiagnostics

/// A condition where the author wrote it.
package struct ConditionSite: Sendable {
  package enum Role: Sendable {
    /// `khi …`, `trừ trường hợp …`, `qua …`, `tại …`
    case guardWords
    /// `hiệu lực từ … đến …`
    case inForce
    /// `còn lại`
    case otherwise
    /// `trường hợp <value> { … }` of `tùy theo`
    case arm
    /// `trường hợp còn lại { … }` of `tùy theo`
    case restArm
  }

  package let place: Place
  package let role: Role
  package let condition: Expression
  /// What already holds there: the blocks around it, and the guards before it.
  package let context: Expression
}

extension Expression {
  /// Stands for a condition that could not be read and was reported: neither always nor never, so that nothing follows.
  package static let reported = Expression.isOneOf(.given(.channel), [])

  /// Whether it is that condition itself.
  package var isReported: Bool {
    if case .isOneOf(.given(.channel), let values) = self { values.isEmpty } else { false }
  }
}
