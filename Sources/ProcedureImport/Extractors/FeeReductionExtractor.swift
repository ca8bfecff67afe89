package import WorkingCalendar

/// What a text says of a lower fee: `Từ ngày 01/07/2025 đến hết ngày 31/12/2026, mức thu … bằng 50% mức thu nêu trên`,
/// `áp dụng mức phí 250.000 đồng/hồ sơ kể từ ngày … đến hết ngày …`, `Miễn phí từ ngày … đến …`.
package enum FeeReductionExtractor {
  package struct Reading: Hashable, Sendable {
    /// The share of the fee of the same row that is left, in percent, as digits; 0 where nothing is owed.
    package let percent: Int
    /// The days for which it holds; nil for no such period.
    package let period: Period?
    /// Whether it is for dossiers lodged online only.
    package let isOnline: Bool
    /// The amount that is left, where the text gives it in place of the share.
    package var amount: Int64?
  }

  /// From one day to another, both included.
  package struct Period: Hashable, Sendable {
    package let from: CivilDate
    package let to: CivilDate
  }

  /// The reductions of a text, one for each sentence that says nothing else. A sentence that names cases of its own, or
  /// the fee of another text, is left to the reader; so is an amount that is no whole percent of the fee of the row.
  package static func read(_ description: String, fee: Int64?) -> [Reading] {
    var readings: [Reading] = []
    for sentence in Sentences.split(PlainText.line(description)) {
      let prose = Prose(sentence)
      guard !prose.contains(Cues.casesOfReductions),
        let reading = share(in: prose) ?? amountLeft(in: prose, of: fee) ?? exemption(in: prose),
        !readings.contains(reading)
      else { continue }
      readings.append(reading)
    }
    return readings
  }

  /// The first day from which or until which something holds, with the word before it: `đến hết ngày 31/12/2026`. The day
  /// of a document stands behind other words.
  package static func firstBound(in text: String) -> String? {
    let prose = Prose(text)
    for index in prose.words.indices {
      guard let bound = prose.longest(of: Cues.bindingDays, at: index),
        let day = day(in: prose, at: index + bound.hashes.count)
      else { continue }
      return PlainText.line(String(prose.slice(index..<day.end)))
    }
    return nil
  }

  /// The same in the text about a limit, with the line of it that speaks of a fee and gives an amount or a share.
  static func firstBoundOfFee(in text: Prose) -> (bound: String, line: String)? {
    // Most texts say nothing of fees.
    guard text.contains(Cues.feesInText) else { return nil }
    for line in PlainText.lines(text.text) {
      let prose = Prose(line)
      guard line.has(UInt8(ascii: "%")) || !MoneyText.amounts(in: prose).isEmpty, let bound = firstBound(in: line)
      else {
        continue
      }
      return (bound, PlainText.line(line))
    }
    return nil
  }

  /// `… bằng 50% mức thu nêu trên`
  private static func share(in prose: Prose) -> Reading? {
    let percents = prose.words.indices.filter { isPercent(prose, $0) }
    guard percents.count == 1, let place = percents.first, place > 0, prose.has(Cues.equals, at: place - 1),
      let percent = prose.number(at: place), 1...99 ~= percent, isOfTheSameFee(prose, behind: place)
    else { return nil }
    let period = prose.words.indices.lazy.compactMap { Self.period(in: prose, at: $0) }.first { $0.end <= place }?
      .period
    let isOnline = prose.contains(Cues.online)
    guard period != nil || isOnline else { return nil }
    // A day that belongs to no period is a condition that was not understood.
    let days = prose.words.indices.filter { $0 < place && day(in: prose, at: $0) != nil }.count
    guard days == (period == nil ? 0 : 2) else { return nil }
    return Reading(percent: percent, period: period, isOnline: isOnline)
  }

  /// `áp dụng mức phí 250.000 đồng/hồ sơ (Hai trăm năm mươi nghìn đồng) kể từ ngày … đến hết ngày …`: no other number may
  /// stand between the amount and its days.
  private static func amountLeft(in prose: Prose, of fee: Int64?) -> Reading? {
    guard let fee, let start = prose.longest(of: Cues.appliedFees, at: 0),
      let amount = MoneyText.amounts(in: prose).first, amount.words.lowerBound == start.hashes.count,
      let first = (amount.words.upperBound..<prose.words.count).first(where: {
        prose.number(at: $0) != nil || prose.longest(of: Cues.fromDay, at: $0) != nil
      }), let (period, end) = period(in: prose, at: first), isEnd(prose, end)
    else { return nil }
    let (hundredfold, overflows) = amount.value.multipliedReportingOverflow(by: 100)
    guard !overflows, fee > 0, hundredfold % fee == 0, 1...99 ~= hundredfold / fee else { return nil }
    return Reading(percent: Int(hundredfold / fee), period: period, isOnline: false, amount: amount.value)
  }

  /// `Miễn phí kể từ ngày … đến …`, behind nothing but what the fee is for: a colon or a number before it may begin a case.
  private static func exemption(in prose: Prose) -> Reading? {
    for index in prose.words.indices {
      if prose.number(at: index) != nil { return nil }
      guard let free = prose.longest(of: Cues.exempted, at: index) else { continue }
      if prose.head(before: index).utf8.contains(UInt8(ascii: ":")) { return nil }
      guard let (period, end) = period(in: prose, at: index + free.hashes.count), isEnd(prose, end) else { return nil }
      return Reading(percent: 0, period: period, isOnline: false)
    }
    return nil
  }

  private static func isPercent(_ prose: Prose, _ index: Int) -> Bool {
    prose.number(at: index) != nil && prose.gap(after: index).first { $0 != 0x20 } == UInt8(ascii: "%")
  }

  /// `50% mức thu nêu trên`, and then nothing but where that is said.
  private static func isOfTheSameFee(_ prose: Prose, behind place: Int) -> Bool {
    guard let sum = prose.longest(of: Cues.reducedSums, at: place + 1) else { return false }
    let next = place + 1 + sum.hashes.count
    // `mức thu quy định`: what is prescribed, if nothing says where.
    if prose.has(Cues.prescribed, at: next), next + 2 == prose.words.count { return true }
    guard let reference = prose.longest(of: Cues.statedAbove, at: next) else { return false }
    return isEnd(prose, next + reference.hashes.count)
  }

  /// Whether nothing follows but where the rule stands.
  private static func isEnd(_ prose: Prose, _ index: Int) -> Bool {
    index == prose.words.count || prose.longest(of: Cues.byLaw, at: index) != nil
  }

  /// The days that begin at a word, and the word behind them: `kể từ ngày 01/7/2025 đến hết ngày 31/12/2026`.
  private static func period(in prose: Prose, at index: Int) -> (period: Period, end: Int)? {
    guard let start = prose.longest(of: Cues.fromDay, at: index) else { return nil }
    let first = index + start.hashes.count
    guard let from = day(in: prose, at: first), let until = prose.longest(of: Cues.untilDay, at: from.end),
      let to = day(in: prose, at: from.end + until.hashes.count), from.date < to.date
    else { return nil }
    return (Period(from: from.date, to: to.date), to.end)
  }

  /// `01/7/2025` or `01 tháng 7 năm 2025`, and the word behind it.
  private static func day(in prose: Prose, at index: Int) -> (date: CivilDate, end: Int)? {
    let isSpelled = prose.has(Cues.month, at: index + 1) && prose.has(Cues.year, at: index + 3)
    let step = isSpelled ? 2 : 1
    guard let day = prose.number(at: index), let month = prose.number(at: index + step),
      let year = prose.number(at: index + 2 * step), years ~= year,
      isSpelled || (isStroke(prose.gap(after: index)) && isStroke(prose.gap(after: index + 1))),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return (date, index + 2 * step + 1)
  }

  private static func isStroke(_ gap: ArraySlice<UInt8>) -> Bool { gap.elementsEqual([UInt8(ascii: "/")]) }

  /// Other numbers behind two strokes are no years.
  private static let years = 2000...2100
}
