import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax

extension Rule {
  static let feeOfTwoKinds = Rule(
    325, .warning,
    title: Bilingual(vi: "một khoản thu vừa là phí vừa là lệ phí", en: "one duty named as fee and as charge"),
    why: Bilingual(
      vi:
        "Phí bù đắp chi phí của dịch vụ công, lệ phí là khoản ấn định phải nộp khi được phục vụ quản lý nhà nước: hai "
        + "khoản khác nhau, tính và miễn riêng. Cùng một tên mà lúc là phí, lúc là lệ phí thì thường là viết nhầm.",
      en:
        "A fee pays for a public service, a charge is a fixed sum for an act of administration: two different duties, "
        + "computed and waived apart. The same title under both is most often a slip."),
    basis: Bilingual(
      vi: "khoản 1, khoản 2 Điều 3 Luật Phí và lệ phí 97/2015/QH13",
      en: "clauses 1 and 2 Article 3 Law on Fees and Charges 97/2015/QH13"),
    wrong: .procedure("phí \"Cấp bản sao\" 8.000 đồng qua trực tiếp\nlệ phí \"Cấp bản sao\" 5.000 đồng qua bưu chính"),
    right: .procedure("phí \"Cấp bản sao\" 8.000 đồng qua trực tiếp\nphí \"Cấp bản sao\" 5.000 đồng qua bưu chính"),
    .procedure { subject, report in
      // Where all are of one kind there is nothing to compare, and no title to read.
      let fees = subject.procedure.fees
      let kinds = fees.isEmpty ? [] : fees[0].kinds
      guard fees.indices.contains(where: { fees[$0].kinds != kinds || fees[$0].kinds.isEmpty }) else { return }
      var first: [String: Int] = [:]
      for index in fees.indices {
        guard let title = fees[index].title else { continue }
        let key = WordFold.fold(title)
        guard let earlier = first[key] else {
          first[key] = index
          continue
        }
        let (kinds, others) = (fees[index].kinds, fees[earlier].kinds)
        guard Set(others).isDisjoint(with: kinds) else { continue }
        let (kind, before) = (RuleWording.kinds(kinds), RuleWording.kinds(others))
        report.report(
          Violation(
            Bilingual(
              vi: "«\(title.shortened)» ở đây là \(kind.vi), ở trên là \(before.vi)",
              en: "«\(title.shortened)» is a \(kind.en) here and a \(before.en) above"),
            at: subject.places.fees[index],
            labels: [
              Finding.Label(
                subject.places.fees[earlier], Bilingual(vi: "ghi là \(before.vi)", en: "written as \(before.en)"))
            ],
            help: [
              Bilingual(
                vi: "dùng một từ như văn bản quy định mức thu; nếu đúng là hai khoản thì ghi tên khác nhau",
                en: "use the word of the instrument that sets the amount; if they are two duties give them two titles")
            ]))
      }
    })
}
