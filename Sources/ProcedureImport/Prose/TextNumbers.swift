import ProcedureSyntax

/// Numbers for texts: equal texts have equal numbers, counted from 0 in the order of their first coming.
///
/// Texts of records are composed, so that equal ones have equal bytes. A set of strings would compose the letters of
/// each text again whenever it looks for it, which takes ten times as long.
package struct TextNumbers {
  private var texts = ByteInterner(slots: 16)

  package init() {}

  /// How many texts there are.
  package var count: Int { texts.count }

  package mutating func number(of text: String) -> Int { Int(texts.number(of: text.utf8.span)) }

  /// Whether a text comes for the first time.
  package mutating func insert(_ text: String) -> Bool {
    let known = count
    return number(of: text) == known
  }
}
