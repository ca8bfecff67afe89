extension TimeQuantity {
  /// True when the amount is counted in whole days: a fraction of a working day is counted in minutes instead.
  package var isCountedInDays: Bool { unit.isCountedInDays && amount.denominator == 1 }

  /// Refuses amounts that no limit has.
  @inline(__always)
  func check() throws(DeadlineError) {
    // Nearly every limit is a whole number in range; the order of the guards only matters for the rest.
    if amount.denominator == 1, amount.numerator >= 0, amount.numerator <= unit.largestAmount { return }
    guard amount >= Rational(0) else { throw .negativeAmount(self) }
    guard amount <= Rational(unit.largestAmount) else { throw .amountTooLarge(self) }
    guard amount.denominator == 1 || unit == .workingDay || !unit.isCountedInDays else {
      throw .fractionNotAllowed(self)
    }
  }

  /// The amount in minutes, for hours, minutes and fractions of a working day.
  func minutes(fullDayMinutes: Int) throws(DeadlineError) -> Int {
    let factor: Int
    switch unit {
    case .minute: factor = 1
    case .hour, .workingHour: factor = 60
    case .workingDay: factor = fullDayMinutes
    case .day, .week, .month, .year: throw .fractionNotAllowed(self)
    }
    guard let product = amount.multiplied(by: Int32(factor)) else { throw .amountTooLarge(self) }
    guard let whole = product.whole else { throw .partOfMinute(self) }
    return whole
  }
}

extension DeadlineRule {
  /// The amounts to count one after the other: equal units added up, in the order in which the units first appear.
  func amounts() throws(DeadlineError) -> [TimeQuantity] {
    var amounts = [quantity]
    for addition in additions {
      try addition.check()
      guard let index = amounts.firstIndex(where: { $0.unit == addition.unit }) else {
        amounts.append(addition)
        continue
      }
      guard let sum = amounts[index].amount.adding(addition.amount) else { throw .amountTooLarge(addition) }
      amounts[index].amount = sum
    }
    return amounts
  }
}
