import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let feeLower = ChangeRule(
    442, [.applicant(.lighter, .note), .consumer(.note)],
    title: Bilingual(vi: "phải trả ít hơn", en: "a lower sum"),
    why: Bilingual(
      vi: "Bớt khoản thu, mức thu thấp hơn, thêm trường hợp miễn, hoặc giảm nhiều hơn.",
      en: "A sum less, a lower one, more exemptions, or a larger reduction."),
    example: Example(
      "lệ phí 20.000 đồng",
      "lệ phí 15.000 đồng"),
    .versions { pair, report in
      for change in pair.burdens where change.heavier.isEmpty { FeeChange.reportLower(change.lighter, pair, &report) }
    })
}
