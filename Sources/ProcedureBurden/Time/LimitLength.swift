package import ProcedureCatalogue
package import WorkingCalendar

/// How long a limit is: amounts that follow one another, and what a late hour changes.
package struct LimitLength: Hashable, Sendable {
  /// Equal units are one amount; the order is that in which the units were first named.
  package private(set) var amounts: [TimeQuantity]
  package var cutoff: LimitCutoff?

  /// A single amount without a cutoff, unless one is given.
  package init(_ amount: TimeQuantity, cutoff: LimitCutoff? = nil) {
    amounts = [amount]
    self.cutoff = cutoff
  }

  /// Longer by an amount; nil when the sum is larger than any limit.
  package func adding(_ amount: TimeQuantity) -> LimitLength? {
    var sum = self
    guard let index = amounts.firstIndex(where: { $0.unit == amount.unit }) else {
      sum.amounts.append(amount)
      return sum
    }
    guard let added = amounts[index].amount.adding(amount.amount) else { return nil }
    sum.amounts[index].amount = added
    return sum
  }

  /// The rule by which a calendar counts it, every choice as the law has it.
  var rule: DeadlineRule {
    var rule = DeadlineRule(amounts[0], additions: Array(amounts.dropFirst()))
    rule.cutoff = cutoff.map {
      DeadlineRule.Cutoff(after: $0.after, moves: $0.moves == .start ? .start : .end, force: .must)
    }
    return rule
  }

  /// Weeks as days, years as months, hours as minutes: units of which one is a fixed number of the other.
  var reduced: [TimeUnit: Rational]? {
    var sums: [TimeUnit: Rational] = [:]
    for amount in amounts {
      let (unit, factor): (TimeUnit, Int32) =
        switch amount.unit {
        case .week: (.day, 7)
        case .year: (.month, 12)
        case .hour: (.minute, 60)
        case .workingDay, .day, .workingHour, .minute, .month: (amount.unit, 1)
        }
      guard let value = amount.amount.multiplied(by: factor),
        let sum = value.adding(sums[unit] ?? Rational(0))
      else { return nil }
      sums[unit] = sum
    }
    return sums
  }
}
