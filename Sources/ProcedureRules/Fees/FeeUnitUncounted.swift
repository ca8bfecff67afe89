import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let feeUnitUncounted = Rule(
    326, .warning,
    title: Bilingual(vi: "thu theo đơn vị mà không có số lượng để tính", en: "charged by a unit that nothing counts"),
    why: Bilingual(
      vi:
        "Mức thu theo đơn vị chỉ tính được khi biết số đơn vị; không biết thì số tiền phải nộp mãi là «ít nhất». Mỗi hồ "
        + "sơ luôn chỉ có một đơn vị, như «đồng/trường hợp», thì ghi số tiền không kèm đơn vị. Có thể có nhiều thì thêm vào "
        + "«thông tin» một số nguyên có đúng đơn vị đó, như «số_trang: số nguyên đơn vị trang».",
      en:
        "An amount by a unit can be computed only when the number of units is known; else what is owed stays «at least». "
        + "Where a dossier always holds one of them, write the amount without the unit. Where it may hold several, add an "
        + "integer with that unit to the facts, as in «số_trang: integer unit trang»."),
    wrong: .procedure("phí 2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang"),
    right: .procedure(
      """
      thông tin { số_trang: số nguyên đơn vị trang "Số trang?" }
      phí 2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang
      """),
    .procedure { subject, report in
      for (index, fee) in subject.procedure.fees.enumerated() {
        guard case .rate(let rate) = fee.amount, let unit = rate.unit, rate.unitFact == nil else { continue }
        let name = TermWording.words(ofUnit: unit)
        let counting = Bilingual(
          vi: "thêm vào «thông tin»: «số_\(unit): số nguyên đơn vị \(unit) \"Số \(name)\"»",
          en: "add to the facts: «số_\(unit): integer unit \(unit) \"Số \(name)\"»")
        let isTiered = rate.tiers.count > 1 || rate.cap != nil
        report.report(
          Violation(
            Bilingual(
              vi: "thu theo «\(name)» nhưng không thông tin nào cho biết có bao nhiêu \(name)",
              en: "charged by «\(name)», but no fact says how many there are"),
            at: subject.places.fees[index],
            help: isTiered ? [counting] : [flat(rate, name), counting]))
      }
    })

  /// What to write where a dossier holds one unit, whatever it is called.
  private static func flat(_ rate: FeeRate, _ unit: String) -> Bilingual {
    var once = rate
    once.unit = nil
    let amount = TermWording.rate(once)
    return Bilingual(
      vi: "mỗi hồ sơ luôn chỉ một \(unit) thì ghi «\(amount.vi)»",
      en: "where a dossier always holds one, write «\(amount.en)»")
  }
}
