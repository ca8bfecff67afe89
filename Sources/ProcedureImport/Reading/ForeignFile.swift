/// Files that people take for what an import reads, because the same program opens them or because they hold it packed.
enum ForeignFile {
  private static let kinds: [(start: [UInt8], name: String)] = [
    (Array("PK\u{3}\u{4}".utf8), "zip, xlsx, ods, docx"), ([0xD0, 0xCF, 0x11, 0xE0], "xls, doc"),
    (Array("%PDF".utf8), "pdf"), ([0x1F, 0x8B], "gz"),
  ]

  /// What a file is that begins like this; nil for a text.
  static func name(beginning bytes: some Sequence<UInt8>) -> String? {
    kinds.first { bytes.starts(with: $0.start) }?.name
  }
}
