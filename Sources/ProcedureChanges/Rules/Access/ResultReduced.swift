import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let resultReduced = ChangeRule(
    459, [.applicant(.heavier, .error), .consumer(.error)],
    title: Bilingual(
      vi: "bỏ một kết quả, hoặc kết quả có giá trị ngắn hơn", en: "a result less, or valid for less time"),
    why: Bilingual(
      vi: "Người nộp không còn nhận được kết quả này, hoặc phải xin lại sớm hơn.",
      en: "Applicants no longer get this result, or have to apply again earlier."),
    example: Example(
      "kết quả giấy_phép \"Giấy phép\", có giá trị 05 năm",
      "kết quả giấy_phép \"Giấy phép\", có giá trị 03 năm"),
    .versions { pair, report in
      ResultChange.reportReduced(pair, &report)
    })
}
