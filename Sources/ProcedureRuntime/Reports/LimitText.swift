import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Time limits in words.
struct LimitText {
  private let procedure: Procedure

  init(_ procedure: Procedure) {
    self.procedure = procedure
  }

  func rule(_ limit: TimeLimit, additions: [TimeAddition] = []) -> Bilingual {
    if case .described(let text) = limit.amount { return DeadlineWording.described(text) }
    let cutoff = limit.cutoff.map { DeadlineWording.cutoff($0) }
    let isOfTheDay = limit.amount == .sameDay && additions.isEmpty
    if isOfTheDay, let day = DeadlineWording.onTheDay(of: limit.start, cutoff) { return day }
    let length = DeadlineWording.plus(amount(limit.amount), additions.map { ValueWording.length($0.amount) })
    let start = DeadlineWording.start(limit.start, of: procedure, isInHours: isInHours(limit.amount))
    return DeadlineWording.rule(length, limit.bound, start, cutoff)
  }

  private func isInHours(_ amount: TimeLimit.Amount) -> Bool {
    switch amount {
    case .quantity(let quantity): quantity.unit.isOfTheClock
    case .atOnce: true
    case .sameDay, .described, .parts: false
    }
  }

  /// Whether an addition lengthens the limit, or a part of it.
  func concerns(_ addition: TimeAddition, _ limit: TimeLimit) -> Bool {
    guard let part = addition.part else { return true }
    guard case .parts(let parts) = limit.amount else { return limit.origin.id == part }
    return parts.contains { $0.origin.id == part }
  }

  private func amount(_ amount: TimeLimit.Amount) -> Bilingual {
    switch amount {
    case .quantity(let quantity): ValueWording.length(quantity)
    case .sameDay: ValueWording.length(.sameDay)
    case .atOnce: ValueWording.length(.atOnce)
    case .described(let text): ValueWording.value(.text(text))
    case .parts(let parts):
      DeadlineWording.sum(
        parts.map { part in
          let lengths = part.alternatives.map { ValueWording.length($0.amount) }
          return DeadlineWording.part(part.title, DeadlineWording.alternatives(lengths))
        })
    }
  }
}

extension TimeUnit {
  /// Whether so much of it ends at an hour of its own.
  fileprivate var isOfTheClock: Bool {
    switch self {
    case .hour, .workingHour, .minute: true
    case .day, .workingDay, .week, .month, .year: false
    }
  }
}
