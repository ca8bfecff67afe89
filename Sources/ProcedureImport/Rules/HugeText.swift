import ProcedureDiagnostics

extension DataRule {
  /// The longest text of the country has 44,591 characters.
  private static let longest = 100_000

  static let hugeText = DataRule(
    679, .error,
    title: Bilingual(
      vi: "một đoạn chữ dài bất thường",
      en: "a text of unusual length"),
    why: Bilingual(
      vi: "Đoạn dài trên \(longest) ký tự thường là cả một tệp bị dán vào; xem lại trong cơ sở dữ liệu.",
      en: "More than \(longest) characters are mostly a file that was pasted; see to it in the database."),
    done: Bilingual(vi: "giữ đủ trong tệp", en: "all of it is kept in the file")
  ) { record, report in
    for (place, text) in record.texts where text.utf8.count > longest && text.scalarCount > longest {
      report.found(place.pointer, text)
    }
    for (pointer, text) in [("/description", record.description), ("/note", record.note)]
    where text.utf8.count > longest && text.scalarCount > longest {
      report.found(pointer, text)
    }
  }
}
