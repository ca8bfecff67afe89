import ProcedureCatalogue

/// What one level of the diagrams asks for.
struct Variable {
  enum Kind: Hashable {
    /// The answer to an input that is no number.
    case answer(Int)
    /// The value of a sum of terms; normalised.
    case form(LinearForm)
    /// A condition that is taken as it stands; only a concrete case tells what it comes to.
    case opaque(Expression)
  }

  let kind: Kind
  /// The values that it can have, as far as its parts tell by themselves.
  let domain: ClosedRange<Int64>
  /// The inputs on which its value depends.
  let inputs: [Int]
  /// The condition or value in the author's terms.
  let sample: Expression
  /// Whether every value of the domain can occur as long as no other variable depends on the same inputs.
  let isPlain: Bool
}
