import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let documentIncomparable = ChangeRule(
    424, [.applicant(.incomparable, .error), .consumer(.note)],
    title: Bilingual(
      vi: "giấy tờ nặng hơn với hồ sơ này, nhẹ hơn với hồ sơ khác",
      en: "a document heavier for some, lighter for others"),
    why: Bilingual(
      vi: "Có hồ sơ nay phải nộp mà trước không, có hồ sơ thì ngược lại; hoặc giấy tờ này thay giấy tờ "
        + "kia. Không bên nào suy ra bên nào, nên phát hiện nêu một hồ sơ cho mỗi bên để người duyệt "
        + "cân nhắc.",
      en: "Some dossiers need it now and did not before, others the other way round; or one paper takes "
        + "the place of another. Neither implies the other, so the finding shows one dossier of each "
        + "for whoever approves it."),
    example: Example(
      "thành phần hồ sơ 01 bộ { nộp \"Giấy ủy quyền\" 01 bản chính khi \"nộp thay\" }",
      "thành phần hồ sơ 01 bộ { nộp \"Giấy ủy quyền\" 01 bản chính khi \"người nộp ở nước ngoài\" }"),
    .versions { pair, report in
      for change in pair.burdens where change.isIncomparable {
        DocumentChange.reportIncomparable(change, pair, &report)
      }
    })
}
