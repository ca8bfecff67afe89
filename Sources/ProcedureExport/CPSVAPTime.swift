import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Limits as `xsd:duration`, which knows calendar time alone, and in words.
enum CPSVAPTime {
  /// Nil for what is no calendar time, or no whole number of its unit.
  static func duration(_ amount: TimeLimit.Amount) -> String? {
    guard case .quantity(let quantity) = amount, let number = quantity.amount.whole, number >= 0 else { return nil }
    switch quantity.unit {
    case .day: return "P\(number)D"
    case .week: return "P\(number * 7)D"
    case .month: return "P\(number)M"
    case .year: return "P\(number)Y"
    case .hour: return "PT\(number)H"
    case .minute: return "PT\(number)M"
    case .workingDay, .workingHour: return nil
    }
  }

  /// Whether it is working time, of which a duration could not speak.
  static func isWorkingTime(_ amount: TimeLimit.Amount) -> Bool {
    switch amount {
    case .sameDay: true
    case .quantity(let quantity): quantity.unit == .workingDay || quantity.unit == .workingHour
    case .atOnce, .parts, .described: false
    }
  }

  static func words(_ amount: TimeLimit.Amount) -> Bilingual {
    switch amount {
    case .sameDay: CPSVAPWording.sameDay
    case .atOnce: CPSVAPWording.atOnce
    case .quantity(let quantity): LengthWording.length(quantity)
    case .described(let text): Bilingual(verbatim: text)
    case .parts(let parts):
      Bilingual(
        verbatim: parts.map { part in
          "\(part.title): " + part.alternatives.map { LengthWording.length($0.amount).vi }.joined(separator: " / ")
        }.joined(separator: "; "))
    }
  }
}
