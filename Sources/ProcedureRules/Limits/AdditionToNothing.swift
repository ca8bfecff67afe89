import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let additionToNothing = Rule(
    317, .warning,
    title: Bilingual(vi: "tăng thêm cho phần không áp dụng", en: "time added to a part that does not apply"),
    why: Bilingual(
      vi:
        "«Tăng thêm … cho <phần>» chỉ kéo dài phần đó khi nó áp dụng. Nếu hai điều kiện không bao giờ cùng đúng thì không "
        + "hồ sơ nào được tăng thêm.",
      en:
        "«Add … for <part>» lengthens the part where it applies. When the two conditions never hold together no dossier "
        + "gets the added time."),
    wrong: .procedure(
      """
      thời hạn gồm {
        phần thẩm_định "Thẩm định": 02 ngày làm việc
        phần đo_đạc "Đo đạc": 05 ngày làm việc khi "phải đo đạc"
      }
      tăng thêm 03 ngày làm việc cho đo_đạc khi không "phải đo đạc"
      """),
    right: .procedure(
      """
      thời hạn gồm {
        phần thẩm_định "Thẩm định": 02 ngày làm việc
        phần đo_đạc "Đo đạc": 05 ngày làm việc khi "phải đo đạc"
      }
      tăng thêm 03 ngày làm việc cho đo_đạc khi "thửa đất rộng"
      """),
    .procedure { subject, report in
      for (index, addition) in subject.procedure.additions.enumerated() {
        let place = subject.places.additions[index]
        guard let part = addition.part, subject.isRead(addition.when) else { continue }
        var conditions: [Expression] = []
        for limit in subject.procedure.limits {
          guard case .parts(let parts) = limit.amount else { continue }
          for alternative in parts.filter({ $0.origin.id == part }).flatMap(\.alternatives) {
            conditions.append(.all([limit.when, alternative.when]))
          }
        }
        guard !conditions.isEmpty, conditions.allSatisfy(subject.isRead) else { continue }
        let own = subject.cases(addition.when)
        let both = subject.decisions.and(own, subject.decisions.or(conditions.map(subject.cases)))
        guard subject.isPossible(own, at: place), subject.isProved(subject.decisions.isEmpty(both), at: place) else {
          continue
        }
        report.report(
          Violation(
            Bilingual(
              vi: "không hồ sơ nào được tăng thêm: khi đó phần «\(part)» không áp dụng",
              en: "no dossier gets the added time: the part «\(part)» does not apply there"),
            at: place, help: [Bilingual(vi: "sửa một trong hai điều kiện", en: "change one of the two conditions")]))
      }
    })
}
