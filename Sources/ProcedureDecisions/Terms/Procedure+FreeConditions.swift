package import ProcedureCatalogue

/// Whether conditions surely hold in some cases and fail in others, seen in their words alone.
///
/// That is so when each comparison can come out either way and asks for something of its own, on which nothing else
/// depends. Most conditions are like that: nobody need make diagrams of them to learn it.
extension Procedure {
  /// Conditions that ask for more are looked at exactly: their diagrams may be too large to be made, which must show.
  private static let maximumQuestions = 16
  /// And, or, not inside each other, derived facts expanded.
  private static let maximumDepth = 32

  /// Whether both conditions are free, and free of each other: whatever becomes of the one, the other may hold or fail.
  /// False says nothing.
  package func asksFreely(_ condition: Expression, within context: Expression = .always) -> Bool {
    var asked = AskedSubjects()
    return (context == .always || asksFreely(context, &asked, 0)) && asksFreely(condition, &asked, 0)
      && asked.count <= Self.maximumQuestions
  }

  private func asksFreely(_ condition: Expression, _ asked: inout AskedSubjects, _ depth: Int) -> Bool {
    guard depth < Self.maximumDepth else { return false }
    switch condition {
    case .not(let operand): return asksFreely(operand, &asked, depth + 1)
    case .all(let operands), .any(let operands):
      for operand in operands where !asksFreely(operand, &asked, depth + 1) { return false }
      return !operands.isEmpty
    case .fact(let fact): return isFreeAnswer(fact, &asked, depth)
    case .compare(_, .fact(let fact), .constant(let value)): return isFreeNumber(fact, value) && asked.add(fact)
    case .compare(.equal, .given(.channel), .constant(let value)),
      .compare(.notEqual, .given(.channel), .constant(let value)):
      return areFreeChannels([value]) && asked.addChannel()
    case .isOneOf(.given(.channel), let values): return areFreeChannels(values) && asked.addChannel()
    default: return false
    }
  }

  private func isFreeAnswer(_ fact: Int, _ asked: inout AskedSubjects, _ depth: Int) -> Bool {
    guard facts.indices.contains(fact), facts[fact].kind == .boolean else { return false }
    switch facts[fact].derivation {
    case nil: return asked.add(fact)
    case .expression(let inner): return asksFreely(inner, &asked, depth + 1)
    case .completedYears, .shifted: return false
    }
  }

  /// Whether a number that somebody gives can lie on either side of a known one.
  private func isFreeNumber(_ fact: Int, _ value: Value) -> Bool {
    guard facts.indices.contains(fact), facts[fact].derivation == nil else { return false }
    switch (facts[fact].kind, value) {
    case (.integer(let unit), .integer(let number)):
      return number < Input.farthest && number > (unit == nil ? -Input.farthest : 0)
    case (.decimal, .decimal(let number)), (.money, .money(let number)):
      return number < Input.farthest && number > -Input.farthest
    default: return false
    }
  }

  /// Whether dossiers come by some of these channels and by others too.
  private func areFreeChannels(_ values: [Value]) -> Bool {
    var isAmong = false
    var isOther = false
    for offer in channels {
      if values.contains(.choice(offer.channel.rawValue)) { isAmong = true } else { isOther = true }
    }
    return isAmong && isOther
  }
}

/// What conditions have asked for: some facts, a bit for each, and the channel.
private struct AskedSubjects {
  private var facts: UInt64 = 0
  private var hasChannel = false
  private(set) var count = 0

  /// False for a fact that was asked for before, and for one without a bit.
  mutating func add(_ fact: Int) -> Bool {
    guard fact < UInt64.bitWidth else { return false }
    let bit: UInt64 = 1 << UInt64(fact)
    guard facts & bit == 0 else { return false }
    facts |= bit
    count += 1
    return true
  }

  mutating func addChannel() -> Bool {
    defer { hasChannel = true }
    count += 1
    return !hasChannel
  }
}
