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
      vi: "mỗi dòng thành một trường hợp, kèm một «câu hỏi» cho người soạn",
      en: "each row becomes a case, with a «question» to the author"),
    question: "hồ sơ theo dòng nào?",
    settled: Bilingual(
      vi: "dòng này lặp lại đúng một dòng trước, giữ ở chú thích",
      en: "the row repeats an earlier one and is kept in a comment")
  ) { record, report in
    var codes: Set<String> = []
    var known: Set<NationalRecord.SubCase> = []
    for (index, subCase) in record.subCases.enumerated() {
      let isRepeated = !known.insert(subCase).inserted
      guard !codes.insert(subCase.code).inserted else { continue }
      report.found("/cases/\(index)/code", subCase.code, isSettled: isRepeated)
    }
  }
}
