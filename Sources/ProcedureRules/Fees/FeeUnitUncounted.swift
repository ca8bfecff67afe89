import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let feeUnitUncounted = Rule(
    326, .warning,
    title: Bilingual(vi: "bậc thu không có số lượng để tính", en: "tiers of a unit that nothing counts"),
    why: Bilingual(
      vi: "Mức thu theo bậc hoặc có mức tối đa chỉ tính được khi biết số đơn vị. Thêm vào «thông tin» một số nguyên có "
        + "đúng đơn vị đó, như «số_trang: số nguyên đơn vị trang».",
      en: "An amount by tiers, or with a cap, can be computed only when the number of units is known. Add an integer "
        + "with that unit to the facts, as in «số_trang: integer unit trang»."),
    wrong: .procedure("phí 2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang"),
    right: .procedure(
      """
      thông tin { số_trang: số nguyên đơn vị trang "Số trang?" }
      phí 2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang
      """),
    .procedure { subject, report in
      for (index, fee) in subject.procedure.fees.enumerated() {
        guard case .rate(let rate) = fee.amount, let unit = rate.unit, rate.unitFact == nil,
          rate.tiers.count > 1 || rate.cap != nil
        else { continue }
        let name = unit.split(separator: "_").joined(separator: " ")
        report.report(
          Violation(
            Bilingual(
              vi: "thu theo «\(name)» nhưng không thông tin nào cho biết có bao nhiêu \(name)",
              en: "charged by «\(name)», but no fact says how many there are"),
            at: subject.places.fees[index],
            help: [
              Bilingual(
                vi: "thêm vào «thông tin»: «số_\(unit): số nguyên đơn vị \(unit) \"Số \(name)\"»",
                en: "add to the facts: «số_\(unit): integer unit \(unit) \"Số \(name)\"»")
            ]))
      }
    })
}
