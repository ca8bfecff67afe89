package import WorkingCalendar

/// `Từ ngày 01/07/2025 đến hết ngày 31/12/2026, mức thu … bằng 50% mức thu nêu trên`: what brings the fee of the same row
/// down to a share of itself.
package enum FeeReductionExtractor {
  package struct Reading: Hashable, Sendable {
    /// The share that is left, in percent, as digits.
    package let percent: Int
    /// The days for which it holds; nil for no such period.
    package let period: Period?
    /// Whether it is for dossiers lodged online only.
    package let isOnline: Bool
  }

  /// From one day to another, both included.
  package struct Period: Hashable, Sendable {
    package let from: CivilDate
    package let to: CivilDate
  }

  /// The reductions of a text, one for each sentence that says nothing else. A sentence that names cases of its own, or
  /// the fee of another text, is left to the reader.
  package static func read(_ description: String) -> [Reading] {
    guard description.has(UInt8(ascii: "%")) else { return [] }
    var readings: [Reading] = []
    for sentence in Sentences.split(PlainText.line(description)) {
      if let reading = reading(of: Prose(sentence)), !readings.contains(reading) { readings.append(reading) }
    }
    return readings
  }

  private static func reading(of prose: Prose) -> Reading? {
    let percents = prose.words.indices.filter { isPercent(prose, $0) }
    guard percents.count == 1, let place = percents.first, place > 0, prose.has(Cues.equals, at: place - 1),
      let percent = prose.number(at: place), 1...99 ~= percent, isOfTheSameFee(prose, behind: place),
      !prose.contains(Cues.casesOfReductions)
    else { return nil }
    let period = period(in: prose, before: place)
    let isOnline = prose.contains(Cues.online)
    guard period != nil || isOnline else { return nil }
    // A day that belongs to no period is a condition that was not understood.
    let days = prose.words.indices.filter { $0 < place && day(in: prose, at: $0) != nil }.count
    guard days == (period == nil ? 0 : 2) else { return nil }
    return Reading(percent: percent, period: period, isOnline: isOnline)
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
    let end = next + reference.hashes.count
    return end == prose.words.count || prose.longest(of: Cues.byLaw, at: end) != nil
  }

  private static func period(in prose: Prose, before place: Int) -> Period? {
    for index in prose.words.indices where index < place {
      guard let start = prose.longest(of: Cues.fromDay, at: index) else { continue }
      let first = index + start.hashes.count
      guard let from = day(in: prose, at: first), let until = prose.longest(of: Cues.untilDay, at: first + 3) else {
        continue
      }
      let last = first + 3 + until.hashes.count
      guard let to = day(in: prose, at: last), last + 3 <= place, from < to else { return nil }
      return Period(from: from, to: to)
    }
    return nil
  }

  /// `01/7/2025`
  private static func day(in prose: Prose, at index: Int) -> CivilDate? {
    guard let day = prose.number(at: index), let month = prose.number(at: index + 1),
      let year = prose.number(at: index + 2), years ~= year,
      prose.gap(after: index).elementsEqual([UInt8(ascii: "/")]),
      prose.gap(after: index + 1).elementsEqual([UInt8(ascii: "/")])
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// Other numbers behind two strokes are no years.
  private static let years = 2000...2100
}
