/// Numbers for words: one for each folded spelling. Every distinct raw spelling is folded once.
package struct WordInterner: Sendable {
  private var spellings = ByteInterner()
  /// For each spelling the number of its folded one.
  private var folded: [UInt32] = []

  package init() {}

  /// How many spellings there are, raw and folded together.
  package var count: Int { spellings.count }

  package mutating func symbol(for bytes: Span<UInt8>) -> Symbol {
    let raw = Int(spellings.number(of: bytes))
    if raw < folded.count, folded[raw] != .max { return Symbol(number: folded[raw]) }
    let key = WordFold.fold(spellings[UInt32(raw)])
    let number = spellings.number(of: key.span)
    while folded.count < spellings.count { folded.append(.max) }
    folded[Int(number)] = number
    folded[raw] = number
    return Symbol(number: number)
  }

  package mutating func symbol(for word: String) -> Symbol {
    symbol(for: Array(word.utf8).span)
  }

  /// The symbol of a folded spelling that is known already.
  func knownSymbol(for folded: Span<UInt8>) -> Symbol? {
    spellings.knownNumber(of: folded).map { Symbol(number: $0) }
  }

  /// The bytes of every spelling from a number on.
  func forEach(from first: Int, _ body: (Span<UInt8>) -> Void) { spellings.forEach(from: first, body) }

  /// The folded spelling of a word.
  package func text(_ symbol: Symbol) -> String { String(decoding: bytes(symbol), as: UTF8.self) }

  package func bytes(_ symbol: Symbol) -> ArraySlice<UInt8> { spellings[symbol.number] }

  /// `ByteInterner.hash` of the folded spelling.
  package func hash(_ symbol: Symbol) -> UInt64 { spellings.hash(of: symbol.number) }
}
