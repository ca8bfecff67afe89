/// `đối với các xã miền núi … được tăng thêm 10 ngày`: a longer limit for an area; also where the text gives the whole of it.
package enum AdditionExtractor {
  package struct Addition: Hashable, Sendable {
    package let length: DurationText.Length
    /// Where it applies, in the record's words.
    package let area: String
  }

  private static let longestArea = 80

  package static func read(_ text: String) -> [Addition] {
    var additions: [Addition] = []
    for line in PlainText.lines(text) {
      for sentence in Sentences.split(line, atSemicolons: false) {
        guard let found = addition(in: Prose(sentence)), !additions.contains(found.addition) else { continue }
        additions.append(found.addition)
      }
    }
    return additions
  }

  /// The text without its additions: what says the ordinary limit.
  static func rest(of prose: Prose) -> String {
    guard prose.contains(Cues.longerBy) else { return prose.text }
    let lines = PlainText.lines(prose.text).map { line in
      Sentences.split(line, atSemicolons: false).map(withoutAddition).filter { !$0.isEmpty }.joined(separator: " ")
    }
    return lines.joined(separator: "\n")
  }

  /// What stands before the addition where no point divides the two: `Không quá 10 ngày làm việc Đối với các xã …`.
  private static func withoutAddition(_ sentence: String) -> String {
    let prose = Prose(sentence)
    return addition(in: prose).map { String(prose.head(before: $0.start)) } ?? sentence
  }

  private static let starts: Phrases = ["đối với", "tại"]

  /// With the word at which it begins.
  private static func addition(in prose: Prose) -> (addition: Addition, start: Int)? {
    guard let more = prose.firstIndex(of: Cues.longerBy) else { return nil }
    let lengths = DurationText.found(in: prose).filter { $0.words.lowerBound >= more.index }
    guard lengths.count == 1, let length = lengths.first,
      length.words.lowerBound - (more.index + more.phrase.hashes.count) <= 2,
      let area = area(in: prose, before: more.index)
    else { return nil }
    return (Addition(length: length.length, area: area.words), area.start)
  }

  /// `đối với các xã miền núi … thì`: where something applies, and the word at which that begins to be said.
  private static func area(in prose: Prose, before end: Int) -> (words: String, start: Int)? {
    guard var start = prose.firstIndex(of: starts), start.index < end,
      let then = prose.firstIndex(of: [Cues.then, "thời gian", "thời hạn"], from: start.index), then.index < end
    else { return nil }
    // `đối với thủ tục đổi tên; đối với các xã miền núi … thì`
    while let later = prose.firstIndex(of: starts, from: start.index + 1), later.index < then.index { start = later }
    let from = start.index + start.phrase.hashes.count
    guard then.index - from <= longestArea, then.index > from else { return nil }
    let area = Prose(String(prose.slice(from..<then.index)))
    return area.contains(Cues.areas) ? (area.text, start.index) : nil
  }

  // MARK: Additions that the number holds already

  /// The limit without its addition, where the number of the data is the sum of both: `Không quá 7,5 ngày làm việc …
  /// tăng thêm 10 ngày làm việc` beside 17,5. Nil unless the text or a sub-procedure gives that limit, and none the sum.
  package static func ordinaryLimit(
    within sum: DurationText.Length, in text: String, or subProcedures: [DurationText.Length]
  ) -> DurationText.Length? {
    let lengths = Set(read(text).map(\.length))
    guard lengths.count == 1, let addition = lengths.first, let ordinary = difference(sum, addition) else { return nil }
    let said = DurationText.lengths(in: rest(of: Prose(text))) + subProcedures
    return said.contains(ordinary) && !said.contains(sum) ? ordinary : nil
  }

  /// Whether a text says nothing of time but how much longer the limit of an area is.
  static func isAll(of prose: Prose) -> Bool {
    prose.contains(Cues.longerBy) && Prose(LodgingText.rest(of: rest(of: prose))).isEmpty && !read(prose.text).isEmpty
  }

  // MARK: Whole limits of an area

  /// `Không quá 08 ngày làm việc. Đối với các xã miền núi … thì thời gian thực hiện không quá 18 ngày làm việc`: 10 working
  /// days more. Nil unless every limit of the text has one for the area, and all are longer by the same.
  package static func longerLimit(in text: String, than stated: DurationText.Length) -> Addition? {
    var ordinary: [DurationText.Length] = []
    var additions: [Addition] = []
    for sentence in PlainText.lines(text).flatMap({ Sentences.split($0, atSemicolons: false) }) {
      let prose = Prose(sentence)
      // Times that do not count at all are no limits.
      if prose.contains(Cues.notCountedWords) { continue }
      let found = DurationText.found(in: prose)
      guard let last = found.last, let whole = wholeLimit(last, in: prose) else {
        ordinary += found.map(\.length)
        continue
      }
      // Where no point divides the two.
      ordinary += found.dropLast().map(\.length)
      // A text that gives nothing but the limit of an area stands beside the number for all others.
      if ordinary.isEmpty, additions.isEmpty { ordinary.append(stated) }
      guard ordinary.count == additions.count + 1, let base = ordinary.last,
        let more = difference(last.length, base)
      else { return nil }
      additions.append(Addition(length: more, area: whole))
    }
    guard let addition = additions.first, additions.allSatisfy({ $0 == addition }), ordinary.count == additions.count,
      ordinary.contains(stated)
    else { return nil }
    return addition
  }

  /// The area for which a length is the whole limit: `đối với … thì … không quá` stands before it.
  private static func wholeLimit(_ length: DurationText.Found, in prose: Prose) -> String? {
    let end = length.words.lowerBound
    let isAtMost = Cues.atMost.all.contains { prose.has($0, at: end - $0.hashes.count) }
    guard isAtMost, !prose.contains(Cues.longerBy), let area = area(in: prose, before: end) else { return nil }
    // Another length behind the area's name is not that of all.
    let others = DurationText.found(in: prose).filter { area.start < $0.words.lowerBound }
    return others.count == 1 ? area.words : nil
  }

  /// Whether every length of a text stands in a sentence about an area, and none is said to come on top.
  static func isOfAreas(_ prose: Prose) -> Bool {
    guard prose.contains(Cues.areas), !prose.contains(Cues.longerBy) else { return false }
    return PlainText.lines(prose.text).flatMap({ Sentences.split($0, atSemicolons: false) }).allSatisfy { sentence in
      let said = Prose(sentence)
      return said.contains(Cues.areas) || DurationText.found(in: said).isEmpty
    }
  }

  /// More lengths are no sum that anybody wrote.
  private static let mostParts = 8

  /// Whether some of the lengths, of one unit, make the whole: `15 ngày` and `05 ngày` are 20.
  static func addsUp(_ parts: [DurationText.Length], to whole: DurationText.Length) -> Bool {
    // The database has one unit for hours and working hours.
    let units: [DurationText.Unit] = whole.unit == .hour ? [.hour, .workingHour] : [whole.unit]
    let amounts = parts.filter { units.contains($0.unit) }.compactMap { tenths($0.amount) }
    guard 2...mostParts ~= amounts.count, let sum = tenths(whole.amount) else { return false }
    return (1..<1 << amounts.count).contains { choice in
      let chosen = amounts.indices.filter { choice >> $0 & 1 == 1 }
      return chosen.count > 1 && chosen.reduce(0) { $0 + amounts[$1] } == sum
    }
  }

  /// Whether a length is the sum of others of its unit.
  static func isSum(_ whole: DurationText.Length, of parts: [DurationText.Length]) -> Bool {
    let amounts = parts.filter { $0.unit == whole.unit }.compactMap { tenths($0.amount) }
    return amounts.count == parts.count && tenths(whole.amount) == amounts.reduce(0, +)
  }

  /// How much longer the one is; nil when it is not, or in another unit.
  private static func difference(
    _ longer: DurationText.Length, _ shorter: DurationText.Length
  ) -> DurationText.Length? {
    guard longer.unit == shorter.unit, let more = tenths(longer.amount), let less = tenths(shorter.amount), more > less
    else { return nil }
    let (whole, tenth) = (more - less).quotientAndRemainder(dividingBy: 10)
    return DurationText.Length(amount: tenth == 0 ? "\(whole)" : "\(whole),\(tenth)", unit: longer.unit)
  }

  /// `7,5` as 75; nil for finer amounts.
  private static func tenths(_ amount: String) -> Int? {
    let parts = amount.split(separator: ",")
    guard parts.count <= 2, let whole = parts.first.flatMap({ Int($0) }), whole < 10_000 else { return nil }
    guard parts.count == 2 else { return 10 * whole }
    return parts[1].utf8.count == 1 ? Int(parts[1]).map { 10 * whole + $0 } : nil
  }
}
