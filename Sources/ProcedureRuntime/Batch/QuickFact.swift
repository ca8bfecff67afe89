import ProcedureCatalogue

/// How a fact is read from the bytes of its value.
enum QuickFact: Sendable {
  case boolean
  case integer(isCount: Bool)
  case money
  case decimal
  case date
  /// The number of each choice among the symbols, by its id and its title.
  case choice(ByteNames)
  /// The number of each text that some condition mentions.
  case text(ByteNames)

  init(_ fact: Int, of compiled: CompiledProcedure) {
    switch compiled.procedure.facts[fact].kind {
    case .boolean: self = .boolean
    case .integer(let unit): self = .integer(isCount: unit != nil)
    case .money: self = .money
    case .decimal: self = .decimal
    case .date: self = .date
    case .choice(let choices):
      let names = choices.map { ($0.id, $0.id) } + choices.map { ($0.title, $0.id) }
      self = .choice(
        ByteNames(
          names.compactMap { name, id in compiled.code.symbols.number(of: id).map { (name, Int($0)) } }))
    case .text: self = .text(ByteNames(symbols: compiled.code.symbols))
    }
  }
}

extension ByteNames {
  /// The texts that a procedure's conditions mention, with their numbers.
  init(symbols: SymbolTable) {
    self.init((0..<symbols.count).compactMap { number in symbols.text(of: Int64(number)).map { ($0, number) } })
  }
}
