import ProcedureCatalogue

/// A condition taken apart into what the database has a place for: the channel, and words.
struct ConditionParts {
  /// Nil for all channels.
  private(set) var channels: [Channel]?
  /// Indices of the yes/no facts that must hold.
  private(set) var facts: [Int] = []
  /// Indices of those that must not.
  private(set) var exceptions: [Int] = []
  /// Everything else, which only words can say.
  private(set) var rest: [Expression] = []

  init(_ condition: Expression) { take(condition) }

  func holds(on channel: Channel) -> Bool { channels?.contains(channel) ?? true }

  private mutating func take(_ expression: Expression) {
    switch expression {
    case .all(let operands): for operand in operands { take(operand) }
    case .constant(.boolean(true)): break
    case .fact(let fact): facts.append(fact)
    case .not(.fact(let fact)): exceptions.append(fact)
    case .compare(.equal, .given(.channel), .constant(let value)): take([value], otherwise: expression)
    case .isOneOf(.given(.channel), let values): take(values, otherwise: expression)
    case .constant, .given, .not, .any, .compare, .isOneOf, .sum, .difference, .product, .isPlaceWithin:
      rest.append(expression)
    }
  }

  private mutating func take(_ values: [Value], otherwise expression: Expression) {
    let named = values.compactMap { value in
      if case .choice(let id) = value { Channel(rawValue: id) } else { nil }
    }
    guard channels == nil, named.count == values.count else { return rest.append(expression) }
    channels = named
  }
}
