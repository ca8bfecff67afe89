/// Finds lengths of time in a text: `05 ngày làm việc`, `7,5 ngày`, `05 (năm) ngày làm việc`.
package enum DurationText {
  package enum Unit: String, Sendable {
    case workingDay, day, workingHour, hour, month, year, week, minute
  }

  /// A length as it is written.
  package struct Length: Hashable, Sendable {
    /// Without needless zeros in front: `5`, `7,5`.
    package let amount: String
    package let unit: Unit

    package init(amount: String, unit: Unit) {
      self.amount = amount
      self.unit = unit
    }
  }

  struct Found {
    let length: Length
    /// The words of number and unit.
    let words: Range<Int>
  }

  package static func lengths(in text: String) -> [Length] { found(in: Prose(text)).map(\.length) }

  static func found(in prose: Prose) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < prose.words.count {
      guard let length = length(in: prose, at: index) else {
        index += 1
        continue
      }
      found.append(length)
      index = length.words.upperBound
    }
    return found
  }

  private static func length(in prose: Prose, at index: Int) -> Found? {
    guard prose.number(at: index) != nil else { return nil }
    // The second half of a decimal, a date or a document's number.
    let before = prose.gap(after: index - 1)
    if index > 0, before.count == 1, [0x2C, 0x2E, 0x2F, 0x2D].contains(before.first) { return nil }
    var amount = trimmed(prose.word(index))
    var next = index + 1
    var isHalf = false
    let gap = prose.gap(after: index)
    if gap.count == 1, gap.first == 0x2C || gap.first == 0x2E, prose.number(at: next) != nil,
      prose.words[next].end - prose.words[next].start <= 2
    {
      amount += "," + String(prose.word(next))
      next += 1
    } else if gap.count == 1, gap.first == 0x2F, amount == "1", prose.number(at: next) == 2 {
      // `1/2 ngày làm việc`; `1/2 năm` may be part of a date.
      amount = "0,5"
      isHalf = true
      next += 1
    } else if gap.count == 1, gap.first == 0x2F || gap.first == 0x2E {
      return nil
    }
    next = behindParentheses(in: prose, next)
    let unit = Cues.units.filter { prose.has($0.phrase, at: next) }.max {
      $0.phrase.hashes.count < $1.phrase.hashes.count
    }
    guard let unit else { return nil }
    if isHalf, unit.unit == .month || unit.unit == .year { return nil }
    if unit.unit == .hour, index > 0, prose.longest(of: Cues.clockWords, at: index - 1) != nil { return nil }
    let end = next + unit.phrase.hashes.count
    if isDate(in: prose, index, unit.unit, behind: end) { return nil }
    return Found(
      length: Length(amount: amount, unit: unit.unit), words: beforeParentheses(in: prose, index)..<end)
  }

  /// Whether a number and its unit are of a date: `ngày 01 tháng 7 năm 2025`.
  private static func isDate(in prose: Prose, _ index: Int, _ unit: Unit, behind end: Int) -> Bool {
    guard index > 0, prose.number(at: end) != nil else { return false }
    switch unit {
    case .month: return prose.longest(of: Cues.dayOfDate, at: index - 1) != nil
    case .year: return prose.longest(of: Cues.monthOfDate, at: index - 1) != nil
    case .workingDay, .day, .workingHour, .hour, .week, .minute: return false
    }
  }

  /// The first word of a number that is written out before it: `sáu (06) tháng`.
  private static func beforeParentheses(in prose: Prose, _ index: Int) -> Int {
    guard index > 0, prose.gap(after: index - 1).last == 0x28, prose.gap(after: index).first == 0x29 else {
      return index
    }
    var start = index
    while start > 0, prose.longest(of: Cues.numerals, at: start - 1) != nil { start -= 1 }
    return start
  }

  /// Behind a number repeated in words: `05 (năm) ngày`.
  private static func behindParentheses(in prose: Prose, _ index: Int) -> Int {
    guard prose.gap(after: index - 1).contains(0x28) else { return index }
    for close in index..<min(index + 5, prose.words.count) where prose.gap(after: close).contains(0x29) {
      return close + 1
    }
    return index
  }

  private static func trimmed(_ digits: Substring) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }
}
