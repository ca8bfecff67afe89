import ProcedureSyntax

/// Files that people take for what an import reads, because the same program opens them or because they hold it packed.
enum ForeignFile {
  private static let kinds: [(start: [UInt8], name: String)] = [
    (Array("PK\u{3}\u{4}".utf8), "zip, xlsx, ods, docx"), ([0xD0, 0xCF, 0x11, 0xE0], "xls, doc"),
    (Array("%PDF".utf8), "pdf"), ([0x1F, 0x8B], "gz"),
  ]
  private static let declarations: [Keyword] = [
    .catalogue, .calendar, .agency, .area, .legalBasis, .database, .document, .form, .procedure, .layer,
  ]
  /// The edition of the language, and the heads of declarations.
  private static let heads: (edition: Phrases, declarations: Phrases) = (
    phrases([.edition]), phrases(declarations)
  )

  private static func phrases(_ keywords: [Keyword]) -> Phrases {
    Phrases(
      keywords.map(KeywordTable.row).flatMap { [Phrase($0.vietnamese), Phrase($0.english)] })
  }

  /// What a file is that begins like this; nil for a text.
  static func name(beginning bytes: some Sequence<UInt8>) -> String? {
    kinds.first { bytes.starts(with: $0.start) }?.name
  }

  /// Whether a line is one with which specifications begin: `ngôn ngữ tthc 1`, `thủ tục 1.900001 "…" {`.
  static func isOfSpecification(_ line: some Collection<UInt8>) -> Bool {
    let line = Prose(String(decoding: line.prefix(lineLength), as: UTF8.self))
    if let edition = line.starts(with: heads.edition) { return line.words.count == edition.hashes.count + 1 }
    guard line.starts(with: heads.declarations) != nil else { return false }
    let end = line.bytes.last { $0 != 0x20 && $0 != 0x0D }
    return end == UInt8(ascii: "{")
  }

  private static let lineLength = 2_000
}
