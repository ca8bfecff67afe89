/// The answers to some lines, with what is not known before the lines before them have been counted.
public struct BatchAnswers: Sendable {
  /// The answers, each with its line end; where a line number belongs there is nothing yet.
  var unnumbered: [UInt8] = []
  /// Where a line number belongs, and which line it is, the first being 1.
  var numbers: [(place: Int, line: Int)] = []
  /// How many lines were answered.
  public internal(set) var lineCount = 0
  /// How many of them could not be answered, or have an error in them.
  public internal(set) var faultCount = 0

  /// No answers.
  public init() {}

  /// About how many bytes the answers have.
  package var byteCount: Int { unnumbered.count }

  /// The answers as they are written when so many lines come before them.
  public func bytes(after earlier: Int = 0) -> [UInt8] {
    guard !numbers.isEmpty else { return unnumbered }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(unnumbered.count + numbers.count * 8)
    var copied = 0
    for (place, line) in numbers {
      bytes += unnumbered[copied..<place]
      bytes += Array(String(earlier + line).utf8)
      copied = place
    }
    return bytes + unnumbered[copied...]
  }

  /// Appends the answer that the first bytes are.
  @inline(__always)
  mutating func append(_ answer: [UInt8], _ count: Int) {
    // Safe: the pointer does not outlive the call. A slice would count one more reference to the answer.
    unsafe answer.withUnsafeBufferPointer { bytes in
      unsafe unnumbered.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[..<count]))
    }
    lineCount &+= 1
  }

  /// Forgets the answers and keeps the memory.
  mutating func removeAll() {
    unnumbered.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    lineCount = 0
    faultCount = 0
  }
}
