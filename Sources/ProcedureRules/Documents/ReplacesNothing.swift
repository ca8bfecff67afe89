import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let replacesNothing = Rule(
    375, .warning,
    title: Bilingual(vi: "thay cho giấy tờ không đòi ở trường hợp đó", en: "replacing what is not demanded there"),
    why: Bilingual(
      vi:
        "«Thay cho …» chỉ có nghĩa khi giấy tờ kia được đòi trong cùng trường hợp. Hai điều kiện không bao giờ cùng đúng "
        + "thì không thay gì cả: một trong hai ghi sai.",
      en:
        "«Instead of …» matters only where the other document is demanded in the same case. When the two conditions never "
        + "hold together nothing is replaced: one of them is wrong."),
    wrong: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp chứng_sinh: "Giấy chứng sinh" 01 bản chính khi không "trẻ em bị bỏ rơi"
        nộp "Biên bản" 01 bản chính, thay cho chứng_sinh khi "trẻ em bị bỏ rơi"
      }
      """),
    right: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp chứng_sinh: "Giấy chứng sinh" 01 bản chính
        nộp "Biên bản" 01 bản chính, thay cho chứng_sinh khi "trẻ em bị bỏ rơi"
      }
      """),
    .procedure { subject, report in
      for (index, requirement) in subject.procedure.documents.enumerated() where !requirement.replaces.isEmpty {
        let place = subject.places.documents[index]
        let targets = subject.procedure.documents.indices.filter {
          $0 != index && requirement.replaces.contains(subject.procedure.documents[$0].origin.id)
        }
        let conditions = targets.map { subject.places.documentConditions[$0] }
        guard !targets.isEmpty, subject.isRead(requirement.when), conditions.allSatisfy(subject.isRead) else {
          continue
        }
        let own = subject.cases(requirement.when)
        let met = subject.decisions.and(own, subject.decisions.or(conditions.map(subject.cases)))
        guard subject.isPossible(own, at: place), subject.isProved(subject.decisions.isEmpty(met), at: place) else {
          continue
        }
        report.report(
          Violation(
            Bilingual(
              vi: "ở trường hợp này giấy tờ được thay vốn không bị đòi",
              en: "in these cases the replaced document is not demanded anyway"),
            at: place,
            labels: targets.map {
              Finding.Label(
                subject.places.documents[$0], Bilingual(vi: "chỉ đòi ở trường hợp khác", en: "demanded elsewhere only"))
            },
            help: [
              Bilingual(
                vi: "bỏ «thay cho …», hoặc sửa một trong hai điều kiện",
                en: "remove «instead of …», or change one of the two conditions")
            ]))
      }
    })
}
