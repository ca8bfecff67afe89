import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let feeOverlap = Rule(
    322, .error,
    title: Bilingual(vi: "hai mức thu cùng áp dụng", en: "two amounts apply"),
    why: Bilingual(
      vi:
        "Hai mức của cùng một khoản thu cùng đúng cho một hồ sơ thì cơ quan thu không biết thu mức nào. Thêm «còn lại» "
        + "vào mức không có điều kiện; nếu là hai khoản khác nhau thì ghi tên riêng cho từng khoản. «Miễn …» luôn thắng "
        + "mức thu, nên không trùng với mức nào.",
      en: "When two amounts of one duty hold for one dossier nobody knows which to take. Add «otherwise» to the one "
        + "without a condition; if they are two duties give each its title. An exemption goes before every amount and "
        + "clashes with none."),
    wrong: .procedure("lệ phí 10.000 đồng\nlệ phí 5.000 đồng qua bưu chính"),
    right: .procedure("lệ phí 10.000 đồng còn lại\nlệ phí 5.000 đồng qua bưu chính"),
    .procedure { subject, report in
      for duty in subject.duties where duty.amounts.count > 1 {
        let fees = duty.amounts.map { subject.procedure.fees[$0] }
        let places = duty.amounts.map { subject.places.fees[$0] }
        let exempted = subject.exempted(duty.exemptions)
        let conflicts = Conflicts(duty.overlaps, fees.map(\.when)) {
          fees[$0].amount != fees[$1].amount || fees[$0].when == fees[$1].when
        }
        for conflict in conflicts.list {
          let owed = subject.decisions.minus(conflict.region, exempted)
          guard subject.isPossible(owed, at: places[conflict.statement]) else { continue }
          let isAlways = fees[conflict.statement].when == .always && fees[conflict.others[0]].when != .always
          report.report(
            Violation(
              Bilingual(
                vi: "hai mức thu của cùng một khoản áp dụng cho một hồ sơ",
                en: "two amounts of one fee apply to one dossier"),
              at: places[conflict.statement],
              note: isAlways
                ? Bilingual(vi: "không có điều kiện nên luôn áp dụng", en: "has no condition, so it always applies")
                : nil,
              labels: conflict.others.map { Finding.Label(places[$0], RuleWording.appliesToo) },
              witness: subject.decisions.witness(of: owed).map {
                Bilingual(vi: "\($0.text.vi) → mức nào?", en: "\($0.text.en) → which amount?")
              },
              help: [
                isAlways
                  ? Bilingual(
                    vi: "thêm «còn lại», hoặc ghi tên riêng nếu là hai khoản thu, như «phí \"Cấp bản sao\" …»",
                    en: "add «otherwise», or give each its title if they are two fees, as in «fee \"Cấp bản sao\" …»")
                  : Bilingual(
                    vi: "bỏ một trong hai, hoặc ghi tên riêng nếu là hai khoản thu, như «phí \"Cấp bản sao\" …»",
                    en: "remove one, or give each its title if they are two fees, as in «fee \"Cấp bản sao\" …»")
              ], fixes: isAlways ? RuleWording.otherwise(places[conflict.statement]) : []))
        }
      }
    })
}
