import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let factChanged = ChangeRule(
    474, [.consumer(.error)],
    title: Bilingual(vi: "một câu hỏi đổi kiểu trả lời", en: "a question with another kind of answer"),
    why: Bilingual(
      vi: "Phần mềm gửi câu trả lời kiểu cũ thì bị từ chối hoặc bị hiểu sai. Đặt tên mới cho câu hỏi "
        + "mới.",
      en: "A service that sends the old kind of answer is refused or misunderstood. Give the new "
        + "question a new name."),
    example: Example(
      "thông tin { số_bản: số nguyên \"Số bản đề nghị cấp\" }",
      "thông tin { số_bản: có/không \"Số bản đề nghị cấp\" }"),
    .versions { pair, report in
      for (index, fact) in pair.new.facts.enumerated() {
        guard let former = pair.old.facts.first(where: { $0.origin.id == fact.origin.id }) else { continue }
        guard !fact.answersLike(former) else { continue }
        report.report(
          ChangeWording.factChanged(fact.question), at: pair.site(fact.origin, "facts", index, before: former.origin))
      }
    })
}
