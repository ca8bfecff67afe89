/// The names and versions of the compiled form.
public enum CatalogueFormat {
  /// What `format` says in a catalogue.
  public static let name = "tthc-catalogue"
  /// What `format` says in a file that holds one procedure of a split catalogue.
  public static let procedureName = "tthc-catalogue-procedure"
  /// Readers refuse another major version, and ignore what a higher minor version adds.
  public static let majorVersion = 1
  /// Raised when a member is added to a version that has been published (`PublishedSchemas`).
  public static let minorVersion = 1
  /// How deeply the writer's caller may nest expressions, and groups of documents: each takes two of the 512 levels
  /// that readers of JSON follow.
  public static let maximumNesting = 240
  /// The compiler that writes this form, as `compiler` says.
  public static let compiler = "tthc 1.0.0"

  /// `1.0`
  public static var version: String { "\(majorVersion).\(minorVersion)" }

  /// The major number of a version such as `1.7`; nil when the text is no version.
  static func major(of version: String) -> Int? {
    let parts = version.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let numbers = parts.compactMap { Int(String(decoding: Array($0), as: UTF8.self)) }
    guard numbers.count == 2, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    return numbers[0]
  }
}
