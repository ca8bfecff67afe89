import ProcedureDiagnostics

extension DataRule {
  static let foreignSubCase = DataRule(
    656, .warning,
    title: Bilingual(
      vi: "mã trường hợp không phải là mã thủ tục kèm số thứ tự",
      en: "the code of a sub-procedure is not the procedure's with a number behind it"),
    why: Bilingual(
      vi:
        "Mã trường hợp phải là mã thủ tục kèm số thứ tự, ví dụ 1.001193.01; nếu không thì trường hợp bị hiểu là của thủ tục khác.",
      en:
        "Its code must be the procedure's with a number behind it, as 1.001193.01; else it seems to belong to another one."
    ),
    done: Bilingual(
      vi: "giữ trường hợp này ở chú thích, kèm một «câu hỏi» cho người soạn",
      en: "it is kept in a comment, with a «question» to the author"),
    question: "là trường hợp của thủ tục này không?"
  ) { record, report in
    for (index, subCase) in record.subCases.enumerated() where !subCase.code.hasPrefix(record.code + ".") {
      report.found("/cases/\(index)/code", subCase.code)
    }
  }
}
