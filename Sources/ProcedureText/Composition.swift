/// Composes decomposed Latin letters (NFD to NFC for Vietnamese and its neighbours).
///
/// Text without bytes 0xCC and 0xCD has no combining marks and is used as it is; that is nearly all of it. A letter that
/// carries some of its marks already, such as the `ê` of an `ệ` written in two characters, is taken apart first.
/// Marks without a letter in `CompositionTable` stay where the standard's order puts them.
struct Composition {
  struct Result {
    var bytes: [UInt8] = []
    var map = OffsetMap()
  }

  private let bytes: [UInt8]
  private let table = CompositionTable.shared
  private var result = Result()
  /// The marks of the letter at hand; kept for its storage.
  private var marks: [UInt32] = []

  /// Whether any byte could begin a combining mark.
  static func needsWork(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var isFirst = SIMDMask<SIMD16<Int8>>(repeating: false)
    var index = 0
    // To the end of the text without looking: one that has such a byte is rare.
    while index &+ ByteBlock.size <= span.count {
      isFirst .|= (ByteBlock.load(span, at: index) & ByteBlock.all(0xFE)) .== ByteBlock.all(0xCC)
      index &+= ByteBlock.size
    }
    return ByteBlock.any(isFirst) || bytes[index...].contains { $0 & 0xFE == 0xCC }
  }

  static func compose(_ bytes: [UInt8]) -> Result {
    var composition = Composition(bytes)
    composition.run()
    return composition.result
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    result.bytes.reserveCapacity(bytes.count)
  }

  private mutating func run() {
    var index = 0
    while index < bytes.count {
      let markStart = nextMark(from: index)
      let baseStart = startOfScalar(before: markStart, notBefore: index)
      result.bytes.append(contentsOf: bytes[index..<baseStart])
      guard markStart < bytes.count else { return }
      index = composeLetter(from: baseStart, marksFrom: markStart)
    }
  }

  /// Writes the letter at `start` with its marks and returns where they end.
  private mutating func composeLetter(from start: Int, marksFrom markStart: Int) -> Int {
    marks.removeAll(keepingCapacity: true)
    var letter = scalar(start..<markStart)
    while let base = letter, let parts = table.parts(of: base) {
      marks.insert(parts.mark, at: 0)
      letter = parts.base
    }
    var end = markStart
    while let mark = CombiningMarks.mark(in: bytes, at: end) {
      marks.append(mark)
      end += 2
    }
    orderMarks()
    result.map.add(rewritten: result.bytes.count, original: start)
    appendLetter(letter)
    result.map.add(rewritten: result.bytes.count, original: end)
    return end
  }

  /// Sorts the marks by class and keeps the order inside a class.
  private mutating func orderMarks() {
    let isOrdered = marks.indices.dropFirst().allSatisfy { index in
      CombiningMarks.combiningClass(marks[index - 1]) <= CombiningMarks.combiningClass(marks[index])
    }
    if isOrdered { return }
    let classes = marks.map(CombiningMarks.combiningClass)
    let order = marks.indices.sorted { (classes[$0], $0) < (classes[$1], $1) }
    marks = order.map { marks[$0] }
  }

  /// Composes what no mark of the same class stands in the way of (Unicode 3.11, D117).
  private mutating func appendLetter(_ base: UInt32?) {
    var letter = base
    var left = 0
    var blocking: UInt8 = 0
    for mark in marks {
      let markClass = CombiningMarks.combiningClass(mark)
      if blocking != markClass, let composed = letter.flatMap({ table.letter($0, mark) }) {
        letter = composed
      } else {
        marks[left] = mark
        left += 1
        blocking = markClass
      }
    }
    if let letter { append(letter) }
    for mark in marks.prefix(left) { append(mark) }
  }

  private func nextMark(from start: Int) -> Int {
    let span = bytes.span
    var index = start
    while index < span.count {
      // Marks are rare even in texts that have some.
      while index &+ ByteWord.size <= span.count,
        !ByteWord.contains(0xCC, in: ByteWord.load(span, at: index) & ~ByteWord.lowBits)
      {
        index &+= ByteWord.size
      }
      guard index < span.count else { break }
      if span[index] & 0xFE == 0xCC, CombiningMarks.mark(in: bytes, at: index) != nil { return index }
      index += 1
    }
    return index
  }

  private func startOfScalar(before end: Int, notBefore limit: Int) -> Int {
    guard end < bytes.count, end > limit else { return end }
    var index = end - 1
    while index > limit, bytes[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  private func scalar(_ range: Range<Int>) -> UInt32? {
    guard let first = bytes[range].first else { return nil }
    if first < 0x80 { return UInt32(first) }
    return String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first?.value
  }

  private mutating func append(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { result.bytes.append(byte) }
  }
}
