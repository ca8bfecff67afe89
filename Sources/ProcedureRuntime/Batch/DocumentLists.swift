/// Whole lists of documents that were met before: the dossiers of one procedure have few different ones.
///
/// A list is the same only when every byte is. It is kept only when it ended where it seemed to, so that a bracket
/// inside a name leads nobody astray.
struct DocumentLists {
  /// The marks of all lists are at most so many.
  private static let maximumMarks = 1 << 18

  private var texts = SliceMemo()
  /// The documents of all lists.
  private var marks: [GivenDocuments.Mark] = []
  /// Where those of each list begin; behind them where the next ones will.
  private var starts = [0]
  /// The documents of the list that is being read.
  private var current: [GivenDocuments.Mark] = []
  private var use = LookupUse()

  /// Whether it pays to look for the next list.
  @inline(__always)
  mutating func isAsked() -> Bool { use.isAsked() }

  /// The number, from 1 on, of the list that stands there; nil for a new one.
  @inline(__always)
  mutating func number(of bytes: RawSpan, _ range: Range<Int>, hash: UInt64) -> Int? {
    let found = texts.number(of: bytes, range, hash: hash)
    use.note(isFound: found != nil)
    return found.map { $0 &+ 1 }
  }

  /// A new list begins.
  mutating func begin() { current.removeAll(keepingCapacity: true) }

  @inline(__always)
  mutating func add(_ mark: GivenDocuments.Mark) { current.append(mark) }

  /// Keeps the list that was read; gives its number, or nil when there is no room.
  mutating func remember(_ bytes: RawSpan, _ range: Range<Int>, hash: UInt64) -> Int? {
    guard marks.count + current.count <= DocumentLists.maximumMarks,
      let number = texts.remember(bytes, range, hash: hash)
    else { return nil }
    marks += current
    starts.append(marks.count)
    return number + 1
  }

  /// Notes each document of a list; no type is among them twice, as the list was read once.
  func note(_ number: Int, in documents: inout GivenDocuments) {
    guard number > 0 else { return }
    documents.note(marks, starts[number - 1]..<starts[number])
  }
}
