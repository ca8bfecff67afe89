/// What of a procedure its examples exercise.
public struct ExampleCoverage: Hashable, Sendable {
  /// A kind of element and how many of them some example brings into play.
  public struct Elements: Hashable, Sendable {
    /// What the elements are.
    public let kind: Kind
    /// How many there are.
    public let total: Int
    /// The ids of those that no example exercises, in order.
    public let unexercised: [String]

    /// How many some example exercises.
    public var exercised: Int { total - unexercised.count }
  }

  /// The elements that are counted.
  public enum Kind: String, CaseIterable, Sendable {
    /// Demands for documents.
    case documents
    /// Time limits, the amounts inside them, what is added to them, and the times of supplements that differ by case.
    case limits
    /// Fees.
    case fees
    /// Stages.
    case stages
    /// Requirements.
    case requirements
    /// The agencies in their roles.
    case agencies
    /// Results.
    case results
  }

  /// A guarded element whose condition came out in one way only, or in none.
  public struct Condition: Hashable, Sendable {
    /// The id of the element.
    public let id: String
    /// Whether it held in some example.
    public let held: Bool
    /// Whether it failed in some example.
    public let failed: Bool
    /// Whether it holds in some case, as far as that is decided.
    public let canHold: Bool
    /// Whether it fails in some case, as far as that is decided.
    public let canFail: Bool

    /// Whether an example in which it holds is missing.
    public var lacksHolding: Bool { canHold && !held }
    /// Whether an example in which it fails is missing.
    public var lacksFailing: Bool { canFail && !failed }
  }

  /// The id of the condition that says for which cases a requirement is made.
  static func id(ofCaseOf requirement: String) -> String { "\(requirement)/when" }

  /// The id of one of the amounts of a part of a limit, which have no name of their own.
  static func id(ofAmount number: Int, of part: String) -> String { "\(part)/\(number + 1)" }

  /// The id of one of the times of a round of supplements, which have no name either: first those for asking.
  static func id(ofTime number: Int, inRound round: Int, of supplement: String) -> String {
    "\(supplement)/\(round)/\(number + 1)"
  }

  /// The elements, kind by kind.
  public let elements: [Elements]
  /// The guarded elements, in order.
  public let conditions: [Condition]

  /// How many outcomes of conditions some example shows, of those that are possible: two each as a rule.
  public var conditionOutcomes: (exercised: Int, total: Int) {
    let total = conditions.reduce(0) { $0 + ($1.canHold ? 1 : 0) + ($1.canFail ? 1 : 0) }
    let missing = conditions.reduce(0) { $0 + ($1.lacksHolding ? 1 : 0) + ($1.lacksFailing ? 1 : 0) }
    return (total - missing, total)
  }
}
