import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let alternativeRemoved = ChangeRule(
    426, [.applicant(.heavier, .error), .consumer(.note)],
    title: Bilingual(vi: "bớt lựa chọn giấy tờ", en: "an alternative less"),
    why: Bilingual(
      vi: "Người chỉ có giấy tờ vừa bị bỏ khỏi danh sách lựa chọn thì không nộp được nữa.",
      en: "Who has only the paper that was taken from the choice can no longer apply."),
    example: Example(
      """
      thành phần hồ sơ 01 bộ {
        nộp nhân_thân: một trong { "Hộ chiếu" 01 bản sao; "Thẻ căn cước" 01 bản sao }
      }
      """,
      """
      thành phần hồ sơ 01 bộ {
        nộp nhân_thân: "Thẻ căn cước" 01 bản sao
      }
      """),
    .versions { pair, report in
      for change in pair.burdens where change.lighter.isEmpty {
        DocumentChange.report(change.heavier, .choices, isLighter: false, pair, &report)
      }
    })
}
