import ProcedureDiagnostics

extension DataRule {
  static let subCaseCodeTwice = DataRule(
    665, .warning,
    title: Bilingual(
      vi: "một mã trường hợp ghi hai lần",
      en: "a code of a sub-procedure twice"),
    why: Bilingual(
      vi: "Người nộp chọn trường hợp theo mã; hai dòng cùng mã thì không biết hồ sơ theo dòng nào.",
      en:
        "Applicants choose a sub-procedure by its code; of two rows with one code nobody knows which a dossier follows."
    ),
    done: Bilingual(
      vi: "dòng lặp lại nguyên văn thành ghi chú; dòng cùng mã mà khác lời hoặc khác thời hạn thì mỗi dòng một câu hỏi",
      en: "a row that repeats another becomes a comment; each that differs is asked about on its own")
  ) { record, report in
    var codes: Set<String> = []
    for (index, subCase) in record.subCases.enumerated() where !codes.insert(subCase.code).inserted {
      report.found("/cases/\(index)/code", subCase.code)
    }
  }
}
