import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let resultFormChanged = ChangeRule(
    462, [.applicant(.incomparable, .warning), .consumer(.note)],
    title: Bilingual(vi: "kết quả được trả ở dạng khác hoặc số bản khác", en: "a result in another form or number"),
    why: Bilingual(
      vi: "Bản giấy và bản điện tử dùng được ở những nơi khác nhau, nên dạng nào lợi hơn là tùy người nhận; nơi phải "
        + "xuất trình kết quả cũng cần biết. Phần mềm in, ký và trao kết quả phải làm khác trước.",
      en: "A paper and a file are of use in different places, so which one serves better depends on who gets it; "
        + "whoever is shown the result has to know, too. Programs that print, sign and hand over results do so "
        + "differently from then on."),
    example: Example(
      "kết quả giấy_phép \"Giấy phép\" 02 bản chính",
      "kết quả giấy_phép \"Giấy phép\" 01 bản điện tử"),
    .versions { pair, report in
      ResultChange.reportForms(pair, &report)
    })
}
