/// The answers to some lines, with what is not known before the lines before them have been counted.
public struct BatchAnswers: Sendable {
  /// Its first bytes are the answers, each with its line end; where a line number belongs there is nothing yet. There
  /// are no others once all is written.
  private var memory: [UInt8] = []
  /// About how many bytes the answers have.
  package private(set) var byteCount = 0
  /// Where a line number belongs, and which line it is, the first being 1.
  private var numbers: [(place: Int, line: Int)] = []
  /// How many lines have gone by, of which the blank ones have no answer.
  public internal(set) var lineCount = 0
  /// How many of them could not be answered, or have an error in them.
  public internal(set) var faultCount = 0

  /// No answers.
  public init() {}

  /// The answers as they are written when so many lines come before them.
  public func bytes(after earlier: Int = 0) -> [UInt8] {
    guard !numbers.isEmpty else { return memory }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(byteCount + numbers.count * 8)
    var copied = 0
    for (place, line) in numbers {
      bytes += memory[copied..<place]
      bytes += Array(String(earlier + line).utf8)
      copied = place
    }
    return bytes + memory[copied...]
  }

  // MARK: Writing

  /// Appends a part of an answer.
  mutating func append(_ part: [UInt8]) {
    makeRoom(part.count)
    memory.replaceSubrange(byteCount..<byteCount + part.count, with: part)
    byteCount += part.count
  }

  /// Leaves the place for the number of the line that is being answered.
  mutating func appendLineNumber() { numbers.append((byteCount, lineCount)) }

  /// Has an answer written in place: `write` puts at most so many bytes behind the others, and gives the place behind
  /// them. A few words more may be written over.
  @inline(__always)
  mutating func append(atMost count: Int, _ write: (inout MutableRawSpan, _ start: Int) -> Int) {
    makeRoom(count &+ BatchAnswers.spareBytes)
    var end = byteCount
    do {
      var span = memory.mutableSpan
      // Safe: bytes have no padding, and every value is one.
      var target = unsafe span.mutableBytes
      end = write(&target, end)
    }
    byteCount = end
    lineCount &+= 1
  }

  /// Words are copied whole.
  private static let spareBytes = 16 * ByteWord.size
  /// At least so many bytes are made room for at a time.
  private static let growth = 1 << 12

  private mutating func makeRoom(_ count: Int) {
    let missing = byteCount + count - memory.count
    guard missing > 0 else { return }
    memory += Array(repeating: 0, count: max(missing, BatchAnswers.growth))
  }

  /// Nothing more will be written: whoever hands the answers on need not copy them.
  mutating func finish() { memory.removeLast(memory.count - byteCount) }

  /// Forgets the answers and keeps the memory.
  mutating func removeAll() {
    byteCount = 0
    numbers.removeAll(keepingCapacity: true)
    lineCount = 0
    faultCount = 0
  }
}
