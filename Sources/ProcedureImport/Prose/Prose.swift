import ProcedureText

/// A text with its words, for the extractors: phrases are compared word by word, whatever stands between the words.
package struct Prose: Sendable {
  package let text: String
  let bytes: [UInt8]
  package let words: [ProseWord]

  package init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    words = ProseWords.words(of: bytes)
  }

  private init(text: String, bytes: [UInt8], words: [ProseWord]) {
    self.text = text
    self.bytes = bytes
    self.words = words
  }

  /// The text in one line; its words are the same.
  var inOneLine: Prose {
    text.has(0x0A) ? Prose(text: PlainText.line(text), bytes: Array(PlainText.line(text).utf8), words: words) : self
  }

  /// The first word behind the mark of a list.
  var firstBehindBullet: Int {
    guard let mark = Bullet.mark(in: bytes.span, from: 0) else { return 0 }
    return words.firstIndex { $0.start >= mark.end } ?? words.count
  }

  /// The text behind the mark of a list, whose words need no second reading.
  var behindBullet: Prose {
    guard let mark = Bullet.mark(in: bytes.span, from: 0) else { return self }
    let rest = bytes[mark.end...]
    let words = words.drop { $0.start < mark.end }.map {
      ProseWord(hash: $0.hash, start: $0.start - mark.end, end: $0.end - mark.end)
    }
    return Prose(text: String(partOfText: rest), bytes: Array(rest), words: words)
  }

  package var isEmpty: Bool { words.isEmpty }

  /// Whether the phrase stands at a word.
  func has(_ phrase: Phrase, at index: Int) -> Bool {
    phrase.stands(in: words, at: index)
  }

  /// The longest phrase of a table that stands at a word.
  func longest(of phrases: Phrases, at index: Int) -> Phrase? {
    phrases.longest(in: words, at: index)
  }

  /// The first word from `start` on at which one of the phrases stands.
  func firstIndex(of phrases: Phrases, from start: Int = 0) -> (index: Int, phrase: Phrase)? {
    var index = max(0, start)
    while index < words.count {
      if phrases.mayBegin(with: words[index].hash), let phrase = longest(of: phrases, at: index) {
        return (index, phrase)
      }
      index += 1
    }
    return nil
  }

  func contains(_ phrase: Phrase) -> Bool { words.indices.contains { phrase.stands(in: words, at: $0) } }

  func contains(_ phrases: Phrases) -> Bool { firstIndex(of: phrases) != nil }

  func starts(with phrases: Phrases) -> Phrase? { longest(of: phrases, at: 0) }

  /// Whether the whole text is one of the phrases.
  func isOne(of phrases: Phrases) -> Bool {
    phrases.all.contains { $0.hashes.count == words.count && has($0, at: 0) }
  }

  func word(_ index: Int) -> Substring { slice(index..<index + 1) }

  /// The text from a word to another, without the signs around them.
  func slice(_ range: Range<Int>) -> Substring {
    guard !range.isEmpty, words.indices.contains(range.lowerBound) else { return "" }
    let end = words[min(range.upperBound, words.count) - 1].end
    return Substring(text.utf8.prefix(end).dropFirst(words[range.lowerBound].start))
  }

  /// Words with what stands around them, from a sign to a sign where one is near; `…` where they are cut.
  func quote(around range: Range<Int>) -> String {
    let (before, behind) = (12, 12)
    func isSign(_ index: Int) -> Bool {
      gap(after: index).contains { [0x0A, 0x28, 0x2C, 0x2E, 0x3A, 0x3B].contains($0) }
    }
    let first = max(0, range.lowerBound - before)
    let start = (first...range.lowerBound).last { $0 == 0 || isSign($0 - 1) }
    let last = min(words.count, range.upperBound + behind)
    let end = (range.upperBound - 1..<last).first { $0 + 1 == words.count || isSign($0) }
    return (start == nil ? "… " : "") + slice((start ?? first)..<(end.map { $0 + 1 } ?? last))
      + (end == nil ? " …" : "")
  }

  /// The text from a word to its end, signs included.
  func tail(from index: Int) -> Substring {
    guard words.indices.contains(index) else { return "" }
    return Substring(text.utf8.dropFirst(words[index].start))
  }

  /// The text before a word, signs included.
  func head(before index: Int) -> Substring {
    guard words.indices.contains(index) else { return text[...] }
    return Substring(text.utf8.prefix(words[index].start))
  }

  /// The bytes of the line in which a word stands.
  func line(around index: Int) -> Range<Int> {
    guard words.indices.contains(index) else { return 0..<0 }
    let start = (bytes[..<words[index].start].lastIndex(of: 0x0A) ?? -1) + 1
    let end = bytes[words[index].end...].firstIndex(of: 0x0A) ?? bytes.count
    return start..<end
  }

  /// The bytes between a word and the next.
  func gap(after index: Int) -> ArraySlice<UInt8> {
    guard words.indices.contains(index) else { return [] }
    let end = index + 1 < words.count ? words[index + 1].start : bytes.count
    return bytes[words[index].end..<end]
  }

  /// The bytes before the first word.
  var opening: ArraySlice<UInt8> { bytes[..<(words.first?.start ?? bytes.count)] }

  /// A word of digits as a number.
  func number(at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    let word = words[index]
    guard word.end - word.start <= 12 else { return nil }
    var value = 0
    for byte in bytes[word.start..<word.end] {
      guard 0x30...0x39 ~= byte else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}

/// Words that stand one behind the other, letter case and signs aside.
struct Phrase: Sendable {
  let hashes: [UInt64]

  init(_ text: String) {
    hashes = ProseWords.words(of: Array(text.utf8)).map(\.hash)
  }

  func stands(in words: [ProseWord], at index: Int) -> Bool {
    guard index >= 0, index + hashes.count <= words.count else { return false }
    var offset = 0
    while offset < hashes.count, words[index + offset].hash == hashes[offset] { offset += 1 }
    return offset == hashes.count
  }
}

extension Phrase: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text) }
}

/// A table of phrases, with a filter of their first words: most words of a text begin none.
struct Phrases: Sendable, ExpressibleByArrayLiteral {
  let all: [Phrase]
  private let filter: UInt64
  /// The first words of the phrases, in their order.
  private let firstWords: [UInt64]

  init(arrayLiteral phrases: Phrase...) { self.init(phrases) }

  /// Of a text with a semicolon or the end of a line between two phrases: a long table takes a tenth of the program so.
  init(listed text: String) {
    self.init(
      text.utf8.split { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }.map { Phrase(String(Substring($0))) })
  }

  init(_ phrases: [Phrase]) {
    all = phrases
    firstWords = phrases.map { $0.hashes.first ?? 0 }
    filter = firstWords.reduce(0) { $0 | Self.bit($1) }
  }

  func mayBegin(with hash: UInt64) -> Bool { filter & Self.bit(hash) != 0 }

  /// The longest that stands at a word.
  func longest(in words: [ProseWord], at index: Int) -> Phrase? {
    guard words.indices.contains(index), mayBegin(with: words[index].hash) else { return nil }
    let hash = words[index].hash
    var longest: Phrase?
    for number in firstWords.indices where firstWords[number] == hash && all[number].stands(in: words, at: index) {
      if all[number].hashes.count > longest?.hashes.count ?? 0 { longest = all[number] }
    }
    return longest
  }

  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 20 & 63) }
}
