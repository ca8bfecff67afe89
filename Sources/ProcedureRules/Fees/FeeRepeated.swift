import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let feeRepeated = Rule(
    328, .warning,
    title: Bilingual(vi: "mức thu ghi hai lần", en: "an amount said twice"),
    why: Bilingual(
      vi:
        "Hai câu cùng một mức của cùng một khoản, có trường hợp cả hai cùng đúng, thì khoản đó bị cộng hai lần. Nếu là hai "
        + "khoản thì ghi tên riêng; nếu không thì bỏ một câu hoặc sửa điều kiện.",
      en:
        "Two statements of the same amount of one duty that hold together make it count twice. If they are two duties "
        + "give each its title; otherwise remove one, or change a condition."),
    wrong: .procedure("lệ phí 10.000 đồng khi \"xây mới\"\nlệ phí 10.000 đồng khi \"sửa chữa\""),
    right: .procedure("lệ phí 10.000 đồng khi \"xây mới\" hoặc \"sửa chữa\""),
    .procedure { subject, report in
      for duty in subject.duties where duty.amounts.count > 1 {
        let fees = duty.amounts.map { subject.procedure.fees[$0] }
        let places = duty.amounts.map { subject.places.fees[$0] }
        let exempted = subject.exempted(duty.exemptions)
        for overlap in duty.overlaps {
          let (first, second) = (fees[overlap.first], fees[overlap.second])
          guard first.amount == second.amount, first.when != second.when else { continue }
          let owed = subject.decisions.minus(overlap.region, exempted)
          guard subject.isPossible(owed, at: places[overlap.second]) else { continue }
          report.report(
            Violation(
              Bilingual(
                vi: "có hồ sơ bị tính mức này hai lần", en: "some dossiers are charged this amount twice"),
              at: places[overlap.second],
              labels: [Finding.Label(places[overlap.first], RuleWording.alreadyHere)],
              witness: subject.decisions.witness(of: owed)?.text,
              help: [
                Bilingual(
                  vi: "bỏ một câu, hoặc ghi tên riêng nếu là hai khoản thu",
                  en: "remove one, or give each its title if they are two duties")
              ]))
        }
      }
    })
}
