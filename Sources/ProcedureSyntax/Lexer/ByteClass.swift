/// What a byte can begin: one look-up decides how the lexer goes on.
enum ByteClass: UInt8 {
  case space
  case lineBreak
  case letter
  case digit
  case quote
  case hash
  case bar
  case backQuote
  case sign
  /// The first byte of a character beyond ASCII.
  case beyond

  /// The compiler makes a table of this switch.
  @inline(__always)
  init(_ byte: UInt8) {
    self =
      switch byte {
      case 0x20, 0x09: .space
      case 0x0A, 0x0D: .lineBreak
      case 0x41...0x5A, 0x61...0x7A, 0x5F: .letter
      case 0x30...0x39: .digit
      case 0x22: .quote
      case 0x23: .hash
      case 0x7C: .bar
      case 0x60: .backQuote
      case 0x80...0xFF: .beyond
      default: .sign
      }
  }
}
