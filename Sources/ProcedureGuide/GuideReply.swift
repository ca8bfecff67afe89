package import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// What somebody wrote under a question.
package enum GuideReply: Hashable, Sendable {
  case answer(GuideAnswer)
  /// Back to the question before.
  case back
  /// Why it is asked.
  case why
  /// Not an answer; the words say what one looks like.
  case refused(Bilingual)

  /// Longer lines are refused unread.
  package static let maximumByteCount = 4_096
  private static let signs: [(words: [String], reply: GuideReply)] = [
    (["-", "không biết", "not known", "unknown"], .answer(.notKnown)), (["<", "quay lại", "back"], .back),
    (["?", "vì sao hỏi", "vì sao", "why"], .why),
  ]

  /// Reads a line under a question, in either language.
  package init(_ line: String, to question: GuideQuestion) {
    let words = Self.trimmed(line)
    let expected = question.kind.expected
    guard !words.isEmpty, words.utf8.count <= Self.maximumByteCount else {
      self = .refused(expected)
      return
    }
    let folded = Suggestion.folded(words)
    for sign in Self.signs where sign.words.contains(where: { words == $0 || Self.isWord($0, folded) }) {
      self = sign.reply
      return
    }
    self = question.answer(words).map { .answer($0) } ?? .refused(expected)
  }

  /// The signs have no letters to fold.
  private static func isWord(_ sign: String, _ folded: String) -> Bool {
    sign.utf8.count > 1 && Suggestion.folded(sign) == folded
  }

  private static func trimmed(_ line: String) -> String {
    let isBlank = { (byte: UInt8) in byte <= UInt8(ascii: " ") }
    let bytes = Array(line.utf8)
    guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }
}

extension GuideQuestion.Kind {
  /// What an answer looks like.
  package var expected: Bilingual {
    switch self {
    case .choice(let choices): GuideWording.choose(choices.count + 1)
    case .wholeNumber(let unit, let isCount):
      GuideWording.number(isCount ? GuideWording.count : GuideWording.wholeNumber, unit: unit)
    case .decimal(let unit): GuideWording.number(GuideWording.decimal, unit: unit)
    case .money: GuideWording.money
    case .day: GuideWording.day
    case .moment: GuideWording.moment
    case .text: GuideWording.text
    }
  }
}

extension GuideQuestion {
  fileprivate func answer(_ words: String) -> GuideAnswer? {
    switch kind {
    case .choice(let choices): return choice(words, choices)
    case .wholeNumber(_, let isCount):
      guard let number = Self.wholeNumber(words), number >= 0 || !isCount else { return nil }
      return .fact(.integer(number))
    case .money: return Self.wholeNumber(words).map { .fact(.integer($0)) }
    case .decimal:
      let point = words.map { $0 == "," ? "." : $0 }
      return Millionths.exact(Array(String(point).utf8)[...]).map { .fact(.decimal($0)) }
    case .day: return day(words)
    case .moment: return CivilMoment(written: words).map { .moment($0) }
    case .text: return .fact(.text(words))
    }
  }

  /// A choice by its number, its value, or its title; the number behind the last one says that nobody knows.
  private func choice(_ words: String, _ choices: [Choice]) -> GuideAnswer? {
    if let number = Int(words) {
      if number == choices.count + 1 { return .notKnown }
      return choices.indices.contains(number - 1) ? choices[number - 1].answer : nil
    }
    if let exact = choices.first(where: { $0.value == words }) { return exact.answer }
    let folded = Suggestion.folded(words)
    let fitting = choices.filter { choice in
      [choice.value, choice.title.vi, choice.title.en].contains { Suggestion.folded($0) == folded }
    }
    return fitting.count == 1 ? fitting[0].answer : nil
  }

  /// `15000`, or in groups of three with points or commas.
  private static func wholeNumber(_ words: String) -> Int64? {
    if let number = Int64(words) { return number }
    for separator in [Character("."), Character(",")] {
      let groups = words.split(separator: separator, omittingEmptySubsequences: false)
      guard groups.count > 1, let first = groups.first, (1...3).contains(first.utf8.count),
        groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
        groups.allSatisfy({ $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } })
      else { continue }
      return Int64(groups.joined())
    }
    return nil
  }

  private func day(_ words: String) -> GuideAnswer? {
    if subject == .postmark { return CivilDate(written: words).map { .day($0) } }
    if words.utf8.count == 4, let year = Int(words), CivilDate(year: year, month: 1, day: 1) != nil {
      return .fact(.year(year))
    }
    return CivilDate(written: words).map { .fact(.date($0)) }
  }
}
