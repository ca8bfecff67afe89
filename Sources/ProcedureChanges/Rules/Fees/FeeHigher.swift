import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let feeHigher = ChangeRule(
    441, [.applicant(.heavier, .error), .consumer(.note)],
    title: Bilingual(vi: "phải trả nhiều hơn", en: "a higher sum"),
    why: Bilingual(
      vi: "Thêm khoản thu, mức thu cao hơn, bớt trường hợp miễn, bớt mức giảm, hoặc mức thu không còn xác định trong "
        + "danh mục.",
      en:
        "A sum more, a higher one, fewer exemptions, a smaller reduction, or a sum that the catalogue no longer knows."),
    example: Example(
      "lệ phí 15.000 đồng",
      "lệ phí 20.000 đồng"),
    .versions { pair, report in
      for change in pair.burdens { FeeChange.reportHigher(change, pair, &report) }
    })
}
