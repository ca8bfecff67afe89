import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let feeNeverOwed = Rule(
    327, .warning,
    title: Bilingual(vi: "mức thu không ai phải nộp", en: "an amount that nobody owes"),
    why: Bilingual(
      vi:
        "Miễn thì không thu, dù có mức. Mức thu chỉ áp dụng ở những trường hợp đều được miễn thì không ai phải nộp: điều "
        + "kiện miễn quá rộng, hoặc mức thu đã hết tác dụng.",
      en:
        "Whoever is exempt owes nothing, whatever the amount. An amount all of whose cases are exempt is owed by nobody: "
        + "the exemption reaches too far, or the amount is left over."),
    wrong: .procedure("miễn lệ phí\nlệ phí 10.000 đồng qua bưu chính"),
    right: .procedure("miễn lệ phí qua trực tiếp\nlệ phí 10.000 đồng qua bưu chính"),
    .procedure { subject, report in
      for duty in subject.duties where !duty.exemptions.isEmpty {
        let conditions = duty.exemptions.map { subject.procedure.fees[$0].when }
        guard conditions.allSatisfy(subject.isRead) else { continue }
        for index in duty.amounts where subject.isRead(subject.procedure.fees[index].when) {
          let place = subject.places.fees[index]
          let cases = subject.cases(subject.procedure.fees[index].when)
          let owed = subject.decisions.minus(cases, conditions.map(subject.cases))
          guard subject.isProved(subject.decisions.isEmpty(owed), at: place), subject.isPossible(cases, at: place)
          else { continue }
          report.report(
            Violation(
              Bilingual(
                vi: "mọi trường hợp của mức thu này đều được miễn", en: "every case of this amount is exempt"),
              at: place,
              labels: duty.exemptions.map {
                Finding.Label(subject.places.fees[$0], Bilingual(vi: "miễn ở đây", en: "exempt here"))
              },
              help: [
                Bilingual(
                  vi: "sửa điều kiện miễn, hoặc bỏ mức thu", en: "change the condition of the exemption, or remove it")
              ]))
        }
      }
    })
}
