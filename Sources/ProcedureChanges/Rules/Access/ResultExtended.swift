import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let resultExtended = ChangeRule(
    460, [.applicant(.lighter, .note), .consumer(.note)],
    title: Bilingual(vi: "thêm một kết quả, hoặc kết quả có giá trị dài hơn", en: "a result more, or valid for longer"),
    why: Bilingual(
      vi: "Người nộp nhận thêm một kết quả, hoặc dùng được lâu hơn.",
      en: "Applicants get one result more, or may use it longer."),
    example: Example(
      "kết quả giấy_phép \"Giấy phép\", có giá trị 03 năm",
      "kết quả giấy_phép \"Giấy phép\", có giá trị 05 năm"),
    .versions { pair, report in
      ResultChange.reportExtended(pair, &report)
    })
}
