import ProcedureFormat
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// One statement of a specification in the making: words, and where its line may be broken.
struct Statement {
  private(set) var words: [Word]

  init(_ keyword: Keyword) { self.init(text: Self.phrase(keyword)) }

  init(text: String) {
    words = []
    words.reserveCapacity(Self.usualCount)
    words.append(Word(text))
  }

  /// Most statements have no more words.
  private static let usualCount = 6

  static func phrase(_ keyword: Keyword) -> String { KeywordTable.row(keyword).vietnamese }

  /// A word that stays on the line of the one before.
  mutating func add(_ text: String) { words.append(Word(text)) }

  mutating func add(_ keyword: Keyword) { add(Self.phrase(keyword)) }

  /// The title of a stage: it stands in a column with those of the stages around it.
  mutating func add(title: String) { words.append(Word(Spelled.text(title), column: .title)) }

  /// The items of a list, with commas.
  mutating func add(list items: [String]) {
    for (number, item) in items.enumerated() {
      let isLast = number + 1 == items.count
      words.append(Word(isLast ? item : item + ",", breaks: number == 0 ? .never : .list))
    }
  }

  /// A clause; `afterComma` where the language wants one before it.
  mutating func add(clause keyword: Keyword, _ text: String? = nil, afterComma: Bool = false) {
    if afterComma { glueComma() }
    words.append(Word(Self.phrase(keyword), breaks: .clause, column: Self.column(keyword)))
    if let text { add(text) }
  }

  mutating func add(guard keyword: Keyword, _ items: [String]) {
    guard !items.isEmpty else { return }
    add(guard: keyword)
    add(list: items)
  }

  /// A guard that is one word, such as `còn lại`.
  mutating func add(guard keyword: Keyword) { words.append(Word(Self.phrase(keyword), breaks: .guard)) }

  /// A citation behind an opening brace or at the end.
  mutating func add(citations: [String]) {
    for (number, item) in citations.enumerated() {
      let isLast = number + 1 == citations.count
      let text = (number == 0 ? "[" : "") + item + (isLast ? "]" : ";")
      words.append(Word(text, gap: number == 0 ? 2 : 1, breaks: number == 0 ? .citation : .never))
    }
  }

  /// The column of a clause, which counts in stages only.
  private static func column(_ keyword: Keyword) -> Word.Column? {
    switch keyword {
    case .by: .owner
    case .within: .duration
    default: nil
    }
  }

  private mutating func glueComma() {
    guard let last = words.popLast() else { return }
    words.append(last.withComma)
  }
}

/// How values are written.
enum Spelled {
  /// A text between straight quotes.
  static func text(_ text: String) -> String {
    let bytes = text.utf8.span
    guard needsEscapes(bytes) else {
      var quoted = "\""
      quoted.reserveCapacity(bytes.count + 2)
      quoted += text
      quoted += "\""
      return quoted
    }
    let quoted = [UInt8](capacity: 2 * bytes.count + 2) { quoted in
      quoted.append(UInt8(ascii: "\""))
      for index in bytes.indices {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { quoted.append(UInt8(ascii: "\\")) }
        quoted.append(byte == 0x0A ? 0x20 : byte)
      }
      quoted.append(UInt8(ascii: "\""))
    }
    return String(partOfText: quoted[...])
  }

  private static func needsEscapes(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index &+ ByteWord.size <= bytes.count {
      let word = ByteWord.load(bytes, at: index)
      let marks =
        ByteWord.matches(of: UInt8(ascii: "\""), in: word) | ByteWord.matches(of: UInt8(ascii: "\\"), in: word)
        | ByteWord.matches(of: 0x0A, in: word)
      if marks != 0 { return true }
      index &+= ByteWord.size
    }
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "\\") || bytes[index] == 0x0A {
        return true
      }
      index &+= 1
    }
    return false
  }

  /// Two digits at least, as decisions write counts.
  static func count(_ number: Int64) -> String { 0...9 ~= number ? "0\(number)" : "\(number)" }

  /// An amount in groups of three digits.
  static func money(_ amount: Int64) -> String {
    var digits = Array(String(amount).utf8)
    var index = digits.count - 3
    while index > (amount < 0 ? 1 : 0) {
      digits.insert(UInt8(ascii: "."), at: index)
      index -= 3
    }
    return String(decoding: digits, as: UTF8.self)
  }

  static func day(_ date: CivilDate) -> String {
    "\(count(Int64(date.day)))/\(count(Int64(date.month)))/\(date.year)"
  }

  /// The day of a moment in milliseconds since 1970, counted at +07:00; nil beyond four-digit years.
  static func day(milliseconds: Int64) -> String? {
    let (moved, overflows) = milliseconds.addingReportingOverflow(CivilDay.offsetMilliseconds)
    guard !overflows, let day = CivilDay(milliseconds: moved) else { return nil }
    return day.text
  }
}
