import CanonicalJSON

/// Texts as they stand in JSON.
enum JSONText {
  /// A text with its quotes and the escapes that it needs.
  static func quoted(_ text: String) -> [UInt8] { JSON.string(text).canonicalBytes }
}
