import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let defaultChanged = ChangeRule(
    479, [.applicant(.neutral, .warning), .consumer(.warning)],
    title: Bilingual(
      vi: "không ai trả lời thì hiểu khác trước", en: "another assumption while nobody answers"),
    why: Bilingual(
      vi:
        "Hồ sơ không nói gì về điều này thì phí, giấy tờ hoặc thời hạn được tính theo điều mặc định; đổi mặc định thì "
        + "cùng một hồ sơ được trả lời khác.",
      en: "For a dossier that says nothing about it, fees, documents or limits follow what is assumed; another "
        + "assumption gives the same dossier another answer."),
    example: Example(
      """
      thông tin { số_bản: số nguyên đơn vị bản, mặc định 1 "Số bản đề nghị cấp" }
      phí 8.000 đồng/bản
      """,
      """
      thông tin { số_bản: số nguyên đơn vị bản, mặc định 2 "Số bản đề nghị cấp" }
      phí 8.000 đồng/bản
      """),
    .versions { pair, report in
      for (index, fact) in pair.new.facts.enumerated() {
        guard let place = pair.old.facts.firstIndex(where: { $0.origin.id == fact.origin.id }) else { continue }
        let former = pair.old.facts[place]
        guard fact.answersLike(former), fact.defaultValue != former.defaultValue else { continue }
        report.report(
          ChangeWording.defaultChanged(
            fact.question, assumption(index, of: pair.new), before: assumption(place, of: pair.old)),
          at: pair.site(fact.origin, "facts", index, before: former.origin))
      }
    })

  private static func assumption(_ place: Int, of procedure: Procedure) -> Bilingual? {
    procedure.facts[place].defaultValue.map {
      ExpressionText(procedure).text(.compare(.equal, .fact(place), .constant($0)))
    }
  }
}
