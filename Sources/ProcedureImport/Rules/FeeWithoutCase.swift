import ProcedureDiagnostics

extension DataRule {
  /// Found by writing.
  static let feeWithoutCase = DataRule(
    685, .warning,
    title: Bilingual(
      vi: "một trong nhiều khoản thu, lời văn không nói rõ trường hợp",
      en: "one of several fees whose text does not tell its case"),
    why: Bilingual(
      vi: "Lời văn nêu số tiền hay tỷ lệ thì không phải là trường hợp; phải biết ai nộp khoản nào.",
      en: "Words with amounts or shares tell no case; it must be known who owes which."),
    done: Bilingual(
      vi: "lời văn ghi thành điều kiện của khoản ấy, kèm một «câu hỏi» cho người soạn",
      en: "its words are written as its condition, with a «question» to the author"),
    question: "khoản này thu khi nào?")
}
