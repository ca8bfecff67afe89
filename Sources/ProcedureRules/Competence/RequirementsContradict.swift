import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let requirementsContradict = Rule(
    335, .error,
    title: Bilingual(vi: "các yêu cầu trái nhau", en: "requirements that contradict each other"),
    why: Bilingual(
      vi:
        "Không hồ sơ nào đáp ứng được tất cả các yêu cầu cùng lúc, nên không ai được giải quyết. Sửa một yêu cầu, hoặc thêm "
        + "điều kiện để mỗi yêu cầu chỉ áp dụng cho trường hợp của nó.",
      en: "No dossier can meet all requirements together, so nobody is ever granted anything. Change one, or add a "
        + "condition so that each applies to its own cases."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 10 "Từ 10 tờ trở lên", không đáp ứng thì từ chối
      yêu cầu số_tờ ≤ 5 "Không quá 5 tờ", không đáp ứng thì từ chối
      """),
    right: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      yêu cầu số_tờ ≥ 5 "Từ 5 tờ trở lên", không đáp ứng thì từ chối
      yêu cầu số_tờ ≤ 10 "Không quá 10 tờ", không đáp ứng thì từ chối
      """),
    .procedure { subject, report in
      let requirements = subject.procedure.requirements
      var met = Region.everything
      for (index, requirement) in requirements.enumerated() where requirement.isDecidable(subject) {
        let place = subject.places.requirements[index]
        let own = subject.cases(requirement.met)
        guard subject.isPossible(own, at: place) else { continue }
        let all = subject.decisions.and(met, own)
        guard subject.isProved(subject.decisions.isEmpty(all), at: place) else {
          met = all
          continue
        }
        let rival = requirements.indices.first { other in
          other < index && requirements[other].isDecidable(subject)
            && subject.decisions.overlap(subject.cases(requirements[other].met), own) == .no
        }
        report.report(
          Violation(
            Bilingual(
              vi: "không hồ sơ nào đáp ứng được yêu cầu này cùng với các yêu cầu trên",
              en: "no dossier can meet this requirement together with those above"),
            at: place,
            labels: rival.map {
              [
                Finding.Label(
                  subject.places.requirements[$0], Bilingual(vi: "trái với yêu cầu này", en: "contradicts this one"))
              ]
            } ?? [],
            help: [
              Bilingual(
                vi: "sửa một yêu cầu, hoặc thêm «khi …» cho từng yêu cầu",
                en: "change one of them, or add «when …» to each")
            ]))
      }
    })
}
