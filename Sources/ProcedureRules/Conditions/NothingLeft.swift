import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let nothingLeft = Rule(
    302, .warning,
    title: Bilingual(vi: "«còn lại» không còn trường hợp nào", en: "«otherwise» with nothing left"),
    why: Bilingual(
      vi:
        "Các câu cùng loại đã nêu hết mọi trường hợp nên «còn lại» không áp dụng cho hồ sơ nào. Thường là một điều kiện "
        + "khác ghi quá rộng; nếu không thì bỏ câu «còn lại».",
      en:
        "The other statements of the kind cover every case, so «otherwise» applies to no dossier. Most often one of their "
        + "conditions reaches too far; if not, remove the statement."),
    wrong: .procedure(
      """
      thông tin { tuổi_chủ_hộ: số nguyên đơn vị tuổi "Tuổi của chủ hộ?" }
      thời hạn 03 ngày làm việc khi tuổi_chủ_hộ < 60
      thời hạn 02 ngày làm việc khi tuổi_chủ_hộ ≥ 60
      thời hạn 05 ngày làm việc còn lại
      """),
    right: .procedure(
      """
      thông tin { tuổi_chủ_hộ: số nguyên đơn vị tuổi "Tuổi của chủ hộ?" }
      thời hạn 03 ngày làm việc khi tuổi_chủ_hộ < 60
      thời hạn 05 ngày làm việc còn lại
      """),
    .procedure { subject, report in
      let sites = subject.sites
      for index in sites.indices where sites[index].role == .otherwise || sites[index].role == .restArm {
        let site = sites[index]
        guard site.condition != .always else { continue }
        let context = subject.cases(site.context)
        let left = subject.decisions.and(context, subject.cases(site.condition))
        guard subject.isProved(subject.decisions.isEmpty(left), at: site.place),
          subject.isPossible(context, at: site.place), !isSettledByOne(site, context, subject)
        else { continue }
        report.report(
          Violation(
            Bilingual(vi: "«còn lại» không còn trường hợp nào", en: "nothing is left for «otherwise»"),
            at: site.place,
            note: Bilingual(
              vi: "các câu cùng loại đã nêu hết", en: "the other statements of its kind cover every case"),
            help: [
              Bilingual(
                vi: "xem lại điều kiện của các câu kia, hoặc bỏ câu này",
                en: "look at the conditions of the others, or remove this one")
            ]))
      }
    })

  /// Whether one of the other statements holds wherever this could: its condition is reported as one that always does.
  private static func isSettledByOne(_ site: ConditionSite, _ context: Region, _ subject: ProcedureSubject) -> Bool {
    guard case .not(let taken) = site.condition else { return true }
    let others: [Expression]
    if case .any(let parts) = taken { others = parts } else { others = [taken] }
    return subject.sites.contains { other in
      guard other.role == .guardWords || other.role == .arm else { return false }
      let parts: [Expression]
      if case .any(let some) = other.condition { parts = some } else { parts = [other.condition] }
      return parts.allSatisfy(others.contains)
        && subject.decisions.implies(context, subject.cases(other.condition)) == .yes
    }
  }
}
