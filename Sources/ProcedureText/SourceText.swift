/// One text as the product reads it: valid UTF-8, Vietnamese letters composed, with the way back to the file's own bytes.
///
/// A file may be decomposed (NFD), start with a byte order mark or hold invalid bytes. `bytes` is what every later step
/// reads: letters composed, invalid bytes replaced by U+FFFD. `original` is never changed, and `originalOffset(of:)`
/// leads from one to the other, so that an edit touches just the bytes it means.
public struct SourceText: Sendable {
  /// Whoever reads files refuses larger ones. Offsets stay below 4 GB even when every byte becomes a U+FFFD.
  public static let maximumByteCount = 1 << 30

  /// The name that findings show: a path relative to the folder that is checked, or `-` for standard input.
  public let path: String
  /// The bytes of the file.
  public let original: [UInt8]
  /// What every later step reads.
  public let bytes: [UInt8]
  /// The lines of `bytes`.
  public let lines: LineTable
  /// Lines (starting at 1) with bytes that are not UTF-8.
  public let invalidLines: [Int]
  private let composition: OffsetMap?

  /// The text of a file.
  public init(path: String, bytes original: [UInt8]) {
    self.path = path
    self.original = original
    let isPlain = UTF8Repair.isPlain(original.span)
    let repaired = isPlain ? UTF8Repair.Result(bytes: original) : UTF8Repair.repair(original)
    if !isPlain, Composition.needsWork(repaired.bytes) {
      let composed = Composition.compose(repaired.bytes)
      self.bytes = composed.bytes
      self.composition = repaired.map.map { $0.followed(by: composed.map) } ?? composed.map
    } else {
      self.bytes = repaired.bytes
      self.composition = repaired.map
    }
    let lines = LineTable(bytes)
    self.lines = lines
    var invalid: [Int] = []
    for offset in repaired.invalidOffsets {
      let line = lines.line(at: composition.map { $0.offset(ofOriginal: offset) } ?? offset)
      if invalid.last != line { invalid.append(line) }
    }
    self.invalidLines = invalid
  }

  /// Whether a file is UTF-16, with its mark or, as every other byte of plain signs is zero, without.
  package static func isUTF16(_ bytes: some Collection<UInt8>) -> Bool {
    let start = Array(bytes.prefix(2))
    return start == [0xFF, 0xFE] || start == [0xFE, 0xFF] || (start.count == 2 && start.contains(0) && start != [0, 0])
  }

  /// A text that is in memory already.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The letters of a text that is UTF-8, composed; without the way back.
  package static func composed(_ bytes: [UInt8]) -> [UInt8] {
    Composition.needsWork(bytes) ? Composition.compose(bytes).bytes : bytes
  }

  /// The offset in `original` that `offset` in `bytes` stands for.
  public func originalOffset(of offset: Int) -> Int {
    composition.map { $0.original(of: offset) } ?? offset
  }

  /// The words of a span.
  public func text(_ span: TextSpan) -> String {
    String(partOfText: bytes[span.range])
  }

  /// The span of the whole text.
  public var wholeSpan: TextSpan { TextSpan(0, bytes.count) }
}

/// Pairs of offsets where a rewritten text departs from its original; between two pairs both run in step.
struct OffsetMap: Sendable {
  private var rewritten: [Int] = [0]
  private var originals: [Int] = [0]

  mutating func add(rewritten new: Int, original old: Int) {
    rewritten.append(new)
    originals.append(old)
  }

  func original(of offset: Int) -> Int {
    let index = Self.last(in: rewritten, notAfter: offset)
    let position = originals[index] + (offset - rewritten[index])
    return index + 1 < originals.count ? min(position, originals[index + 1]) : position
  }

  func offset(ofOriginal offset: Int) -> Int {
    let index = Self.last(in: originals, notAfter: offset)
    let position = rewritten[index] + (offset - originals[index])
    return index + 1 < rewritten.count ? min(position, rewritten[index + 1]) : position
  }

  /// The map from the original of `self` to the text that `next` rewrote.
  func followed(by next: OffsetMap) -> OffsetMap {
    var whole = OffsetMap()
    var points = next.rewritten + rewritten.map { next.offset(ofOriginal: $0) }
    points.sort()
    for point in points where point > whole.rewritten[whole.rewritten.count - 1] {
      whole.add(rewritten: point, original: original(of: next.original(of: point)))
    }
    return whole
  }

  private static func last(in sorted: [Int], notAfter offset: Int) -> Int {
    var low = 0
    var high = sorted.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sorted[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
