import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let limitIncomparable = ChangeRule(
    404, [.applicant(.incomparable, .error), .agency(.incomparable, .note), .consumer(.note)],
    title: Bilingual(
      vi: "thời hạn dài hơn với hồ sơ này, ngắn hơn với hồ sơ khác", en: "a limit longer for some, shorter for others"),
    why: Bilingual(
      vi: "Có hồ sơ phải chờ lâu hơn, có hồ sơ được trả sớm hơn; phát hiện nêu một hồ sơ cho mỗi bên để "
        + "người duyệt cân nhắc.",
      en: "Some dossiers wait longer, others less; the finding shows one of each for whoever approves "
        + "it."),
    example: Example(
      """
      thông tin { khó: có/không "Hồ sơ cần xác minh" }
      thời hạn 10 ngày làm việc khi khó
      thời hạn 05 ngày làm việc còn lại
      """,
      """
      thông tin { khó: có/không "Hồ sơ cần xác minh" }
      thời hạn 07 ngày làm việc
      """),
    .versions { pair, report in
      for change in pair.burdens where change.isIncomparable { TimeChange.reportIncomparable(change, pair, &report) }
    })
}
