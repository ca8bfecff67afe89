import ProcedureDiagnostics

extension DataRule {
  /// Found by writing.
  static let limitWithoutCase = DataRule(
    684, .warning,
    title: Bilingual(
      vi: "một mức trong nhiều mức thời hạn, lời văn không nói rõ trường hợp",
      en: "one of several limits whose text does not tell its case"),
    why: Bilingual(
      vi: "Phải biết hồ sơ nào theo mức nào; thời gian của từng bước thì viết ở «quy trình».",
      en: "It must be known which dossiers it holds for; the time of a single step belongs to the process."),
    done: Bilingual(
      vi: "lời văn ghi thành điều kiện của mức ấy, kèm một «câu hỏi» cho người soạn",
      en: "its words are written as its condition, with a «question» to the author"),
    question: "mức này dùng khi nào?")
}
