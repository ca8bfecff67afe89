import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let backdated = ChangeRule(
    484, [.legal(.error)],
    title: Bilingual(vi: "hiệu lực trước ngày công bố", en: "in force before it was published"),
    why: Bilingual(
      vi: "Người đã nộp hồ sơ trước ngày công bố không thể biết quy định này.",
      en: "Who applied before it was published could not know it."),
    example: Example(
      "hiệu lực từ 01/01/2026",
      """
      hiệu lực từ 01/03/2026
      quyết định công bố 12/QĐ-BTP ngày 15/04/2026
      chuyển tiếp theo quy định cũ
      """),
    .versions { pair, report in
      guard !pair.isEdited, let from = pair.new.inForce.from, let published = pair.new.publication?.date,
        from < published
      else { return }
      report.report(ChangeWording.backdated(from, published), at: pair.head)
    })
}
