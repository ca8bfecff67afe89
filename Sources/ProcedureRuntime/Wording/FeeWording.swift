import ProcedureCatalogue
import ProcedureDiagnostics

/// What is said about what the applicant owes.
enum FeeWording {
  static func kinds(_ kinds: [Fee.Kind]) -> Bilingual {
    Bilingual(
      vi: kinds.map { TermWording.kind($0).vi }.joined(separator: ", "),
      en: kinds.map { TermWording.kind($0).en }.joined(separator: ", "))
  }

  static func item(_ kinds: [Fee.Kind], title: String?, _ amount: Bilingual) -> Bilingual {
    let what = self.kinds(kinds)
    let named = title.map { " «\($0)»" } ?? ""
    return Bilingual(vi: "\(what.vi)\(named): \(amount.vi)", en: "\(what.en)\(named): \(amount.en)")
  }

  static func exempt(_ kinds: [Fee.Kind], title: String?) -> Bilingual {
    let what = self.kinds(kinds)
    let named = title.map { " «\($0)»" } ?? ""
    return Bilingual(vi: "miễn \(what.vi)\(named)", en: "exempt from the \(what.en)\(named)")
  }

  static func setBy(_ body: String) -> Bilingual {
    Bilingual(vi: "do \(body) quy định, danh mục chưa có mức", en: "set by \(body); the catalogue has no amount")
  }

  static func reference(_ text: String) -> Bilingual {
    Bilingual(vi: "theo «\(text)», danh mục chưa có mức", en: "according to «\(text)»; the catalogue has no amount")
  }

  /// The same on a receipt, where the cashier fills the amount in by hand.
  static func toFillIn(setBy body: String) -> Bilingual {
    Bilingual(vi: "\(blankAmount.vi) (mức do \(body) quy định)", en: "\(blankAmount.en) (set by \(body))")
  }

  static func toFillIn(reference text: String) -> Bilingual {
    Bilingual(vi: "\(blankAmount.vi) (mức theo «\(text)»)", en: "\(blankAmount.en) (according to «\(text)»)")
  }

  private static let blankAmount = Bilingual(vi: "……………… đồng", en: "……………… dong")

  static func computed(_ rate: Bilingual, _ sum: Bilingual) -> Bilingual {
    rate == sum ? sum : Bilingual(vi: "\(sum.vi) (\(rate.vi))", en: "\(sum.en) (\(rate.en))")
  }

  /// «phí «Thẩm định» còn 50%»
  static func named(_ kinds: [Fee.Kind], title: String?, _ share: Bilingual) -> Bilingual {
    let what = self.kinds(kinds)
    let named = title.map { " «\($0)»" } ?? ""
    return Bilingual(vi: "\(what.vi)\(named) \(share.vi)", en: "\(what.en)\(named) \(share.en)")
  }

  /// «còn 50% của 50.000 đồng»
  static func reduced(_ share: Bilingual, of rule: Bilingual) -> Bilingual {
    Bilingual(vi: "\(share.vi) của \(rule.vi)", en: "\(share.en) of \(rule.en)")
  }

  static func notKnownYet(_ rule: Bilingual) -> Bilingual {
    Bilingual(vi: "\(rule.vi); chưa biết giá trị nên chưa tính được", en: "\(rule.en); not known until the value is")
  }

  static func joined(_ first: Bilingual, _ second: Bilingual) -> Bilingual {
    Bilingual(vi: "\(first.vi); \(second.vi)", en: "\(first.en); \(second.en)")
  }

  /// What is owed at the least; that it is no less than nothing says nothing.
  static func atLeast(_ sum: Int64, currency: String) -> Bilingual {
    guard sum > 0 else { return Bilingual(vi: "chưa xác định được", en: "not yet known") }
    let words = TermWording.money(sum, currency: currency)
    return Bilingual(vi: "ít nhất \(words.vi)", en: "at least \(words.en)")
  }

  static func ifApplies(_ item: Bilingual, _ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "\(item.vi), nếu \(condition.vi)", en: "\(item.en), if \(condition.en)")
  }

  /// That nothing is said, which is not that nothing has to be paid; `unmet` is what is demanded in other cases.
  static func silence(_ unmet: [Bilingual]) -> Bilingual {
    unmet.isEmpty
      ? Bilingual(vi: "thủ tục không nêu khoản phí, lệ phí nào", en: "the procedure names no fee or charge")
      : Bilingual(
        vi: "không khoản nào mà thủ tục nêu áp dụng cho hồ sơ này:",
        en: "none of those that the procedure names applies to this dossier:")
  }

  static let total = Bilingual(vi: "tổng cộng", en: "together")
}
