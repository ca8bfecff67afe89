import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Values, money and lengths of time as people read them.
enum ValueWording {
  static func value(_ value: Value, of fact: Fact? = nil) -> Bilingual {
    switch value {
    case .boolean(let flag): flag ? Bilingual(vi: "có", en: "yes") : Bilingual(vi: "không", en: "no")
    case .integer(let number): Bilingual(verbatim: String(number))
    case .decimal(let millionths): decimal(millionths)
    case .money(let amount): TermWording.money(amount)
    case .date(let date): Bilingual(vi: date.vietnamese, en: date.iso)
    case .time(let minute): clock(minute)
    case .year(let year): Bilingual(vi: "năm \(year)", en: "year \(year)")
    case .choice(let id): Bilingual(verbatim: fact?.title(ofChoice: id) ?? id)
    case .text(let text): Bilingual(verbatim: "«\(text)»")
    }
  }

  static func length(_ length: TimeQuantity) -> Bilingual { LengthWording.length(length) }

  static func clock(_ minute: Int) -> Bilingual {
    let hours = minute / 60
    let rest = minute % 60
    let padded = rest < 10 ? "0\(rest)" : "\(rest)"
    return Bilingual(vi: rest == 0 ? "\(hours) giờ" : "\(hours) giờ \(padded)", en: "\(hours):\(padded)")
  }

  private static func decimal(_ millionths: Int64) -> Bilingual {
    let whole = millionths.magnitude / 1_000_000
    var digits = String(1_000_000 + millionths.magnitude % 1_000_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    let sign = millionths < 0 ? "-" : ""
    guard !digits.isEmpty else { return Bilingual(verbatim: "\(sign)\(whole)") }
    return Bilingual(vi: "\(sign)\(whole),\(digits)", en: "\(sign)\(whole).\(digits)")
  }
}

extension Fact {
  /// The title of one of its choices.
  func title(ofChoice id: String) -> String? {
    guard case .choice(let choices) = kind else { return nil }
    return choices.first { $0.id == id }?.title
  }
}
