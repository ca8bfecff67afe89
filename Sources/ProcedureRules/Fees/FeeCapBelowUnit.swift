import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let feeCapBelowUnit = Rule(
    324, .warning,
    title: Bilingual(vi: "mức tối đa thấp hơn một đơn vị thu", en: "a cap below the amount for one unit"),
    why: Bilingual(
      vi: "Mức tối đa thấp hơn mức thu của đơn vị đầu tiên thì luôn thu đúng mức tối đa, mức của từng đơn vị không có "
        + "tác dụng: thường là thiếu hoặc thừa một số 0.",
      en:
        "With a cap below the amount for the first unit the cap is always what is owed, and the amounts for each unit "
        + "do nothing: most often a zero too few or too many."),
    wrong: .procedure(
      "thông tin { số_trang: số nguyên đơn vị trang \"Số trang?\" }\nphí 2.000 đồng/trang; tối đa 1.000 đồng"),
    right: .procedure(
      "thông tin { số_trang: số nguyên đơn vị trang \"Số trang?\" }\nphí 2.000 đồng/trang; tối đa 100.000 đồng"),
    .procedure { subject, report in
      for (index, fee) in subject.procedure.fees.enumerated() {
        guard case .rate(let rate) = fee.amount, rate.unit != nil, let cap = rate.cap, let first = rate.tiers.first,
          cap.amount < first.amount
        else { continue }
        let (most, one) = (
          TermWording.money(cap.amount, currency: rate.currency),
          TermWording.money(first.amount, currency: rate.currency)
        )
        report.report(
          Violation(
            Bilingual(
              vi: "mức tối đa \(most.vi) thấp hơn mức thu của một đơn vị (\(one.vi)), nên luôn thu \(most.vi)",
              en: "the cap of \(most.en) is below the amount for one unit (\(one.en)), so \(most.en) is always owed"),
            at: subject.places.fees[index],
            help: [
              Bilingual(
                vi: "kiểm tra lại hai số, hoặc chỉ ghi một mức thu", en: "check both numbers, or state one amount only")
            ]))
      }
    })
}
