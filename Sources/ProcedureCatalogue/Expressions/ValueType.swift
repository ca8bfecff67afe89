/// The type of a value in an expression.
///
/// JsonLogic knows numbers and texts only; the type tells what a number counts.
public enum ValueType: String, CaseIterable, Sendable {
  case boolean
  case integer
  /// In millionths.
  case decimal
  /// In whole dong.
  case money
  /// In days since 1970-01-01.
  case date
  /// In minutes since midnight.
  case time
  case year
  case choice
  case text
}

extension Value {
  /// The type of the constant.
  public var type: ValueType {
    switch self {
    case .boolean: .boolean
    case .integer: .integer
    case .decimal: .decimal
    case .money: .money
    case .date: .date
    case .time: .time
    case .year: .year
    case .choice: .choice
    case .text: .text
    }
  }
}

extension Given {
  /// The type of what the dossier says.
  public var valueType: ValueType {
    switch self {
    case .submittedDate, .acceptedDate, .postmarkDate: .date
    case .submittedTime: .time
    case .channel, .lodgedAt, .decidedAt, .applicant: .choice
    case .supplementRound: .integer
    }
  }
}

extension Fact.Kind {
  /// The type of the answers.
  public var valueType: ValueType {
    switch self {
    case .boolean: .boolean
    case .integer: .integer
    case .decimal: .decimal
    case .money: .money
    case .date: .date
    case .text: .text
    case .choice: .choice
    }
  }
}

extension Expression {
  /// The type as far as facts and what every dossier says decide it; constants on their own decide nothing.
  ///
  /// Writer and reader both ask it, before the constants are known, to agree on what a bare number means.
  func decidedType(in scope: ProcedureScope) -> ValueType? {
    switch self {
    case .constant: nil
    case .fact(let fact): scope.type(of: fact)
    case .given(let given): given.valueType
    case .not, .all, .any, .compare, .isOneOf, .isPlaceWithin: .boolean
    case .sum(let operands), .product(let operands): Expression.decidedType(of: operands, in: scope)
    case .difference(let left, let right):
      Expression.typeOfDifference(left.decidedType(in: scope), right.decidedType(in: scope))
    }
  }

  /// A date moved by days is a date; else the first type decides.
  static func decidedType(of operands: [Expression], in scope: ProcedureScope) -> ValueType? {
    var first: ValueType?
    for operand in operands {
      guard let type = operand.decidedType(in: scope) else { continue }
      if type == .date { return .date }
      first = first ?? type
    }
    return first
  }

  /// Days lie between two dates.
  private static func typeOfDifference(_ left: ValueType?, _ right: ValueType?) -> ValueType? {
    if left == .date { return right == .date ? .integer : .date }
    return left ?? right
  }
}
