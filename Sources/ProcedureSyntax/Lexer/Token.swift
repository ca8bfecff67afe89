package import ProcedureText

/// One token: a kind, its bytes, and what stood before it. White space and comments are the gaps between tokens.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    case word
    /// A word between back quotes, which may be a reserved one.
    case quotedName
    case string
    /// A string whose closing quote is missing on its line.
    case openString
    /// A line of long text that begins with a vertical bar.
    case textLine
    case documentNumber
    case date
    case dayMonth
    case time
    case code
    case percent
    case number
    /// Digits with points and commas that do not make a number as Vietnam writes it.
    case oddNumber
    /// `1a`, `44a`: the number of an article or a clause.
    case locator
    case leftBrace, rightBrace, leftBracket, rightBracket, leftParenthesis, rightParenthesis
    case comma, semicolon, colon, slash, dot
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case plus, minus, times
    /// A sign without meaning in the language.
    case stray
    case end
  }

  package var kind: Kind
  /// Whether a line break stands between the token before and this one.
  package var startsLine: Bool
  /// Whether white space stands directly before it.
  package var followsSpace: Bool
  /// For words: the number of the folded spelling; equal spellings have equal numbers within one tree.
  package var symbol: Symbol
  package var start: UInt32
  package var end: UInt32

  package var span: TextSpan { TextSpan(Int(start), Int(end)) }
}

/// The number of a folded word spelling in a `WordInterner`.
package struct Symbol: Hashable, Comparable, Sendable {
  package var number: UInt32

  package static let none = Symbol(number: .max)

  package static func < (left: Symbol, right: Symbol) -> Bool { left.number < right.number }
}

/// A comment: `#` for authors, `##` for readers.
package struct Comment: Sendable {
  package var start: UInt32
  package var end: UInt32
  /// The index of the token that follows it.
  package var nextToken: UInt32
  /// Whether nothing but white space stands before it on its line.
  package var isAlone: Bool

  package var span: TextSpan { TextSpan(Int(start), Int(end)) }
}
