import ProcedureCatalogue

/// What a dossier may say of a fact; without the lists and words of the fact itself, so that looking at it copies none.
struct AskedFact: Sendable {
  enum Kind: Sendable {
    case boolean
    /// What is counted in a unit is never less than none.
    case integer(isCount: Bool)
    case decimal
    case money
    case date
    case text
    case choice(ChoiceNumbers)
  }

  let kind: Kind
  /// Whether it follows from others and is not asked.
  let isDerived: Bool

  init(_ fact: Fact, _ symbols: SymbolTable) {
    isDerived = fact.derivation != nil
    kind =
      switch fact.kind {
      case .boolean: .boolean
      case .integer(let unit): .integer(isCount: unit != nil)
      case .decimal: .decimal
      case .money: .money
      case .date: .date
      case .text: .text
      case .choice(let choices): .choice(ChoiceNumbers(choices.map { ($0.id, $0.title) }, symbols))
      }
  }
}

/// The choices of a fact by id and title, with their numbers in the code of the procedure.
final class ChoiceNumbers: Sendable {
  private let names: NameIndex
  private let numbers: [Int64?]

  init(_ choices: [(id: String, title: String)], _ symbols: SymbolTable) {
    names = NameIndex(choices)
    numbers = choices.map { symbols.number(of: $0.id) }
  }

  /// The number of the choice with that id or title.
  subscript(name: String) -> Int64? { names[name].flatMap { numbers[$0] } }
}
