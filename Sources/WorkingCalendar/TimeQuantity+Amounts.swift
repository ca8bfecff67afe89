extension TimeQuantity {
  /// True when the amount is counted in whole days: a fraction of a working day is counted in minutes instead.
  package var isCountedInDays: Bool { unit.isCountedInDays && amount.denominator == 1 }

  /// Whole working days and a share of another one, as in `7,5 ngày làm việc`; nil for other amounts. Less than one day
  /// runs from the very minute, as hours do.
  var daysAndShare: (days: Int, share: Rational)? {
    guard unit == .workingDay, amount.denominator > 1, amount > Rational(1) else { return nil }
    let days = amount.numerator / amount.denominator
    return Rational(Int64(amount.numerator % amount.denominator), over: Int64(amount.denominator)).map {
      (Int(days), $0)
    }
  }

  /// True for a part of the office hours of a day, which runs from the very minute.
  package var isShareOfDay: Bool { unit == .workingHour || unit == .workingDay && amount.denominator > 1 }

  /// The same in working hours, for an amount of working days; nil for other units.
  package func inWorkingMinutes(fullDayMinutes: Int) -> TimeQuantity? {
    guard unit == .workingDay, let minutes = amount.multiplied(by: Int32(clamping: fullDayMinutes)) else { return nil }
    return Rational(Int64(minutes.numerator), over: Int64(minutes.denominator) * 60).map {
      TimeQuantity($0, .workingHour)
    }
  }

  /// True when it runs from the day of receipt, not from the minute: its first day is not counted.
  var runsFromDay: Bool { isCountedInDays || daysAndShare != nil }

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
