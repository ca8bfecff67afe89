import ProcedureSyntax

/// The identities of quoted texts, each folded once: a procedure's examples quote its documents and questions again.
struct QuotedTexts {
  private var texts = ByteInterner(slots: 256)
  private var keys: [TextKey] = []

  /// The identity of a text, quotes included.
  mutating func key(_ quoted: ArraySlice<UInt8>) -> TextKey {
    let number = Int(texts.number(of: quoted.span))
    if number < keys.count { return keys[number] }
    let key = TextLiteral.key(ofString: quoted)
    keys.append(key)
    return key
  }
}
