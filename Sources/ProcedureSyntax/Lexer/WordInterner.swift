/// Numbers for words: one for each folded spelling. Every distinct raw spelling is folded once.
///
/// The words of a text stand on those of the keywords, which keep their numbers and are not copied: a country's worth of
/// texts would otherwise hold the keywords some thousand times.
package struct WordInterner: Sendable {
  /// The spellings below, and for each the number of its folded one.
  private let base: ByteInterner
  private let baseFolded: [UInt32]
  /// The spellings that are not below, numbered from `base.count` on.
  private var own: ByteInterner
  /// For each of them the number of its folded spelling; `max` for what has not been asked for.
  private var folded: [UInt32] = []

  /// Words that stand on nothing.
  package init() {
    base = ByteInterner(slots: 1)
    baseFolded = []
    own = ByteInterner()
  }

  /// Words beside those of another interner that stands on nothing itself.
  init(over lower: WordInterner) {
    precondition(lower.base.count == 0, "words stand on one layer only")
    base = lower.own
    baseFolded = lower.folded
    own = ByteInterner(slots: 256)
  }

  /// How many spellings there are, raw and folded together.
  package var count: Int { base.count + own.count }

  package mutating func symbol(for bytes: Span<UInt8>) -> Symbol { symbol(for: bytes, hash: ByteInterner.hash(bytes)) }

  /// The symbol of a word whose hash is known.
  mutating func symbol(for bytes: Span<UInt8>, hash: UInt64) -> Symbol {
    if let known = base.knownNumber(of: bytes, hash: hash) { return Symbol(number: baseFolded[Int(known)]) }
    let raw = Int(own.number(of: bytes, hash: hash))
    if raw < folded.count, folded[raw] != .max { return Symbol(number: folded[raw]) }
    // Most words stand in lower case, and are their own identity.
    let number =
      WordFold.isFolded(bytes) ? UInt32(base.count + raw) : number(ofFolded: WordFold.fold(own[UInt32(raw)]))
    while folded.count < own.count { folded.append(.max) }
    if Int(number) >= base.count { folded[Int(number) - base.count] = number }
    folded[raw] = number
    return Symbol(number: number)
  }

  private mutating func number(ofFolded bytes: [UInt8]) -> UInt32 {
    let hash = ByteInterner.hash(bytes.span)
    return base.knownNumber(of: bytes.span, hash: hash)
      ?? UInt32(base.count) + own.number(of: bytes.span, hash: hash)
  }

  package mutating func symbol(for word: String) -> Symbol {
    symbol(for: Array(word.utf8).span)
  }

  /// The symbol of a folded spelling that is known already.
  func knownSymbol(for folded: Span<UInt8>) -> Symbol? {
    let number = base.knownNumber(of: folded) ?? own.knownNumber(of: folded).map { UInt32(base.count) + $0 }
    return number.map { Symbol(number: $0) }
  }

  /// The bytes of every spelling that does not stand below.
  func forEachOwn(_ body: (Span<UInt8>) -> Void) { own.forEach(body) }

  /// The folded spelling of a word.
  package func text(_ symbol: Symbol) -> String { String(decoding: bytes(symbol), as: UTF8.self) }

  package func bytes(_ symbol: Symbol) -> ArraySlice<UInt8> {
    symbol.number < base.count ? base[symbol.number] : own[symbol.number - UInt32(base.count)]
  }

  /// `ByteInterner.hash` of the folded spelling.
  package func hash(_ symbol: Symbol) -> UInt64 {
    symbol.number < base.count ? base.hash(of: symbol.number) : own.hash(of: symbol.number - UInt32(base.count))
  }
}
