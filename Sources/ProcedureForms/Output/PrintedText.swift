/// Text from outside as it may stand on paper: one line, and nothing in it that changes what surrounds it.
///
/// Control characters, signs that turn the direction of writing and signs that nobody sees become the replacement
/// character, so that a forged name shows itself; line breaks become spaces.
package enum PrintedText {
  package static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { replacement(of: $0) != $0 }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { replacement(of: $0) }))
  }

  private static func replacement(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F: "\u{FFFD}"
    // Directions: marks, embeddings, overrides, isolates.
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    // What nobody sees: spaces without width, fillers, tags.
    case 0xAD, 0x180E, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: "\u{FFFD}"
    // Numbers that are no characters.
    case 0xFDD0...0xFDEF: "\u{FFFD}"
    default: scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar
    }
  }
}
