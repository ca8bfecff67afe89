/// What a row of channel and limit says about time.
package enum LimitExtractor {
  package enum Value: Hashable, Sendable {
    case length(DurationText.Length)
    /// Within the day of receipt; `after` the hour it may or must be the next working day.
    case sameDay(CutoffExtractor.Cutoff?)
    /// Words that give no length.
    case described(String)
  }

  package struct Reading: Sendable {
    package let value: Value
    package let outcome: Outcome
    /// Whether the length was found in the text only.
    package let isHidden: Bool
  }

  /// `Thời hạn giải quyết không quá …`
  private static let wordsBeforeLimit = 7
  /// A longer text with one length says more than a limit.
  private static let wordsOfPlainLimit = 60

  package static func read(time: String, unit: NationalRecord.Unit, description: String) -> Reading {
    read(time: time, unit: unit, description: Prose(description))
  }

  static func read(time: String, unit: NationalRecord.Unit, description prose: Prose) -> Reading {
    let description = prose.text
    if let cutoff = CutoffExtractor.read(prose), isWithinADay(time, unit) {
      return Reading(value: .sameDay(cutoff), outcome: .structure, isHidden: true)
    }
    if let length = length(time, unit) {
      // The database has one unit for hours and working hours: the text says which.
      let working = DurationText.Length(amount: length.amount, unit: .workingHour)
      if unit == .hour, DurationText.found(in: prose).contains(where: { $0.length == working }) {
        return Reading(value: .length(working), outcome: .structure, isHidden: true)
      }
      return Reading(value: .length(length), outcome: .structure, isHidden: false)
    }
    let words = [isNumber(time) ? "" : time, description].filter { !$0.isEmpty }.joined(separator: "\n")
    if let hidden = (isNumber(time) ? nil : plainLimit(in: Prose(time))) ?? plainLimit(in: prose) {
      return Reading(value: .length(hidden), outcome: .structure, isHidden: true)
    }
    if Prose(words).isOne(of: Cues.sameDay) {
      return Reading(value: .sameDay(nil), outcome: .structure, isHidden: true)
    }
    let kept = words.isEmpty ? "\(time) \(unit.rawValue)" : words
    return Reading(value: .described(kept), outcome: .uncoded, isHidden: false)
  }

  /// The structured number with its unit; nil where the two say nothing that can be computed.
  package static func length(_ time: String, _ unit: NationalRecord.Unit) -> DurationText.Length? {
    guard isNumber(time), let unit = unit.lengthUnit else { return nil }
    let amount = decimal(time)
    return amount == "0" ? nil : DurationText.Length(amount: amount, unit: unit)
  }

  /// The length with which a text begins, where a stop ends what is said of it.
  static func firstLimit(in text: String) -> DurationText.Length? {
    let prose = Prose(text)
    guard let first = DurationText.found(in: prose).first, first.words.lowerBound == 0 else { return nil }
    return prose.gap(after: first.words.upperBound - 1).contains(where: stops.contains) ? first.length : nil
  }

  private static let stops = Array(",.;(\n".utf8)

  /// The only length of a short text that begins with it or with words such as `không quá`.
  private static func plainLimit(in text: Prose) -> DurationText.Length? {
    let prose = Prose(PlainText.line(LodgingText.rest(of: AdditionExtractor.rest(of: text))))
    guard !prose.isEmpty, prose.words.count <= wordsOfPlainLimit else { return nil }
    let found = DurationText.found(in: prose)
    guard let first = found.first, first.length.amount != "0", found.count == 1 || isWhole(found, in: prose) else {
      return nil
    }
    if first.words.lowerBound == 0 { return first.length }
    guard let start = prose.starts(with: Cues.limitStarts), start.hashes.count <= first.words.lowerBound else {
      return nil
    }
    let between = start.hashes.count..<first.words.lowerBound
    let isPlain =
      between.isEmpty
      || Cues.atMost.all.contains { $0.hashes.count == between.count && prose.has($0, at: between.lowerBound) }
    return isPlain ? first.length : nil
  }

  /// `15 ngày làm việc, trong đó: Sở 12 ngày làm việc, Ủy ban nhân dân 03 ngày làm việc`: the first is the sum of the others.
  private static func isWhole(_ found: [DurationText.Found], in prose: Prose) -> Bool {
    guard found.count > 2, let cue = prose.firstIndex(of: Cues.ofWhich), found[0].words.upperBound <= cue.index,
      cue.index < found[1].words.lowerBound
    else { return false }
    return AdditionExtractor.isSum(found[0].length, of: found.dropFirst().map(\.length))
  }

  /// The lengths with which lines or sentences of a text begin, each with a case behind it: `- 01 ngày đối với đám tang`.
  static func leadingLimits(in text: String) -> [DurationText.Length] {
    let lines = PlainText.lines(text)
    return lines.flatMap { Sentences.split($0) }.reduce(into: []) { limits, sentence in
      let prose = Prose(sentence).behindBullet
      let found = DurationText.found(in: prose)
      guard found.count == 1, let first = found.first, first.words.lowerBound <= wordsBeforeLimit,
        first.words.lowerBound == 0 || prose.starts(with: Cues.limitStarts) != nil,
        prose.firstIndex(of: Cues.caseStarts, from: first.words.upperBound) != nil, !limits.contains(first.length)
      else { return }
      limits.append(first.length)
    }
  }

  /// The lengths with which sentences end that begin with a case: `trường hợp cần xác minh: 10 ngày làm việc`. What is
  /// said to the applicant, such as what a dossier lacks, is no result.
  package static func trailingLimits(in text: String) -> [DurationText.Length] { trailingLimits(in: Prose(text)) }

  static func trailingLimits(in text: Prose) -> [DurationText.Length] {
    PlainText.lines(AdditionExtractor.rest(of: text)).flatMap { Sentences.split($0) }.reduce(into: []) { limits, line in
      let prose = Prose(line).behindBullet
      let isCase = prose.starts(with: Cues.caseStarts) != nil || prose.starts(with: Cues.apart) != nil
      guard isCase, !prose.contains(Cues.messages) else { return }
      let found = DurationText.found(in: prose)
      guard found.count == 1, let only = found.first, !limits.contains(only.length) else { return }
      // `… 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ`
      let isEnd = only.words.upperBound == prose.words.count
      guard isEnd || prose.longest(of: Cues.since, at: only.words.upperBound) != nil else { return }
      limits.append(only.length)
    }
  }

  /// From a limit to the case behind it.
  private static let wordsToCase = 14

  /// The lengths each of which a text gives to a case or to a kind of dossier, several in a sentence: `15 ngày (hoặc 10 ngày
  /// trong trường hợp thuốc hiếm)`, `Hồ sơ thuộc trường hợp ưu tiên: không quá 04 tháng`.
  static func limitsOfCases(in text: Prose) -> [DurationText.Length] {
    let lines = PlainText.lines(AdditionExtractor.rest(of: text))
    return lines.flatMap { Sentences.split($0) }.reduce(into: []) { limits, sentence in
      let prose = Prose(sentence).behindBullet
      guard !prose.contains(Cues.messages), !prose.contains(Cues.notCountedWords), !prose.contains(Cues.ofWhich),
        !prose.contains(Cues.areas), !prose.contains(CaseLimitCues.otherMatters)
      else { return }
      let found = DurationText.found(in: prose)
      for (number, one) in found.enumerated() where !limits.contains(one.length) {
        let start = number == 0 ? 0 : found[number - 1].words.upperBound
        let end = number + 1 < found.count ? found[number + 1].words.lowerBound : prose.words.count
        let behind = prose.firstIndex(of: CaseLimitCues.starts, from: one.words.upperBound)
        let isBefore =
          prose.firstIndex(of: CaseLimitCues.starts, from: start).map { $0.index < one.words.lowerBound } ?? false
          || start == 0 && prose.has(CaseLimitCues.dossier, at: 0)
        let isBehind = behind.map { $0.index < min(end, one.words.upperBound + wordsToCase) } ?? false
        if isBehind || isBefore && isBounded(one, prose) { limits.append(one.length) }
      }
    }
  }

  /// `: 15 ngày`, `không quá 15 ngày`, `là 15 ngày`
  private static func isBounded(_ found: DurationText.Found, _ prose: Prose) -> Bool {
    let start = found.words.lowerBound
    return prose.gap(after: start - 1).contains(UInt8(ascii: ":"))
      || (Cues.atMost.all + CaseLimitCues.dividers.all).contains { prose.has($0, at: start - $0.hashes.count) }
  }

  /// Whether the number may stand for the day of receipt, or for the hour after which it is the next one.
  private static func isWithinADay(_ time: String, _ unit: NationalRecord.Unit) -> Bool {
    switch unit {
    case .workingDay, .day: decimal(time) == "1" || decimal(time) == "0"
    case .hour, .other: true
    case .month, .year: false
    }
  }

  static func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 8 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == 0x2E }
      && text.utf8.count(where: { $0 == 0x2E }) <= 1
  }

  /// `7.50` as `7,5`.
  private static func decimal(_ text: String) -> String {
    // Nearly all are whole numbers as they should be.
    let zero = UInt8(ascii: "0")
    if let first = text.utf8.first, first != zero, !text.has(UInt8(ascii: ".")) { return text }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let whole = Substring(parts[0].drop { $0 == zero })
    guard parts.count > 1 else { return whole.isEmpty ? "0" : String(whole) }
    var fraction = parts[1]
    while fraction.last == zero { fraction.removeLast() }
    return (whole.isEmpty ? "0" : String(whole)) + (fraction.isEmpty ? "" : "," + Substring(fraction))
  }
}

extension NationalRecord.Unit {
  package var lengthUnit: DurationText.Unit? {
    switch self {
    case .workingDay: .workingDay
    case .day: .day
    case .hour: .hour
    case .month: .month
    case .year: .year
    case .other: nil
    }
  }
}
