package import ProcedureDiagnostics
package import WorkingCalendar

/// Lengths of time as people read them: «03 ngày làm việc», «0,5 ngày làm việc», «trong ngày».
package enum LengthWording {
  package static func length(_ length: TimeQuantity) -> Bilingual {
    if length == .sameDay { return Bilingual(vi: "trong ngày", en: "the same day") }
    if length == .atOnce { return Bilingual(vi: "ngay", en: "at once") }
    let unit = unit(length.unit)
    return Bilingual(
      vi: "\(amount(length.amount, separator: ",", isPadded: true)) \(unit.vi)",
      en: English.count(amount(length.amount, separator: ".", isPadded: false), unit.en))
  }

  /// What a limit says: a length, the author's words, or what its parts are called.
  package static func amount(_ amount: TimeLimit.Amount) -> Bilingual {
    switch amount {
    case .quantity(let quantity): length(quantity)
    case .sameDay: length(.sameDay)
    case .atOnce: length(.atOnce)
    case .described(let text): Bilingual(verbatim: text.shortened)
    case .parts(let parts): Bilingual(verbatim: parts.map(\.title).joined(separator: " + ").shortened)
    }
  }

  /// The number alone: «0,5».
  package static func number(_ amount: Rational) -> Bilingual {
    Bilingual(
      vi: self.amount(amount, separator: ",", isPadded: false), en: self.amount(amount, separator: ".", isPadded: false)
    )
  }

  private static func unit(_ unit: TimeUnit) -> Bilingual {
    switch unit {
    case .workingDay: Bilingual(vi: "ngày làm việc", en: "working day")
    case .day: Bilingual(vi: "ngày", en: "day")
    case .workingHour: Bilingual(vi: "giờ làm việc", en: "working hour")
    case .hour: Bilingual(vi: "giờ", en: "hour")
    case .minute: Bilingual(vi: "phút", en: "minute")
    case .week: Bilingual(vi: "tuần", en: "week")
    case .month: Bilingual(vi: "tháng", en: "month")
    case .year: Bilingual(vi: "năm", en: "year")
    }
  }

  /// Counts below ten are padded in Vietnamese, as the law writes them; fractions become decimals where they are exact.
  private static func amount(_ amount: Rational, separator: String, isPadded: Bool) -> String {
    if let whole = amount.whole { return isPadded && (1..<10).contains(whole) ? "0\(whole)" : "\(whole)" }
    let hundredths = amount.numerator * 100
    guard hundredths % amount.denominator == 0 else { return amount.text }
    let exact = hundredths / amount.denominator
    let fraction = exact.magnitude % 100
    let digits = fraction % 10 == 0 ? "\(fraction / 10)" : (fraction < 10 ? "0\(fraction)" : "\(fraction)")
    return "\(exact / 100)\(separator)\(digits)"
  }
}
