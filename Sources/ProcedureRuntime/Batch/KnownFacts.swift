/// The facts of lines before, whole: what they make of the slots, and what the conditions come to with them.
///
/// Facts are the same only when every byte and the `QuickProgram.setting` are. They are kept when they come for the
/// second time: numbers and days make most facts the only ones of their kind.
struct KnownFacts {
  private struct Known {
    /// Where its slots stand.
    let slots: Range<Int>
    let hasOtherText: Bool
    /// What the conditions come to, and `isDecided`; 0 as long as nobody has asked.
    var truths: UInt64 = 0
  }

  private static let maximumBytes = 2 << 20
  private static let maximumSlots = 1 << 17
  private static let seenCount = 1 << 13
  /// The truths leave this bit free.
  private static let isDecided: UInt64 = 1 << 63

  private var texts = SliceMemo(maximumBytes: maximumBytes)
  /// For each of `texts`.
  private var list: [Known] = []
  /// What is known of the slots with all the facts.
  private var slots: [Bounds] = []
  /// The hashes of facts that came once.
  private var seen = Array(repeating: UInt64(0), count: seenCount)
  private var use = LookupUse()
  /// Whether the facts of the line at hand were looked for: others are not worth being kept either.
  private(set) var isAsked = false

  /// The number of the line's facts; nil for those that are not kept.
  @inline(__always)
  mutating func number(of line: borrowing QuickLine, _ setting: UInt64, _ bytes: RawSpan) -> Int? {
    isAsked = line.factsHash != 0 && use.isAsked()
    guard isAsked, let facts = line.facts else { return nil }
    let found = texts.number(of: bytes, facts, hash: KnownFacts.hash(line.factsHash, setting))
    use.note(isFound: found != nil)
    return found
  }

  /// Two settings never have one hash for the same facts: each step of it can be undone.
  @inline(__always)
  private static func hash(_ hash: UInt64, _ setting: UInt64) -> UInt64 { ByteWord.mixed(hash, setting &+ 1) }

  /// What the conditions come to with the facts of a number; nil when nobody has asked.
  @inline(__always)
  func truths(_ number: Int) -> UInt64? {
    let truths = list[number].truths
    return truths == 0 ? nil : truths ^ KnownFacts.isDecided
  }

  mutating func remember(truths: UInt64, _ number: Int) { list[number].truths = truths | KnownFacts.isDecided }

  /// Makes the slots say what they said with the facts of a number.
  mutating func restore(_ number: Int, to known: inout [Bounds], _ hasOtherText: inout Bool) {
    let entry = list[number]
    hasOtherText = entry.hasOtherText
    if known.count < entry.slots.count {
      known += Array(repeating: .unknown, count: entry.slots.count - known.count)
    }
    var target = known.mutableSpan
    let source = slots.span
    for place in 0..<entry.slots.count { target[place] = source[entry.slots.lowerBound &+ place] }
  }

  /// Keeps the facts that have just been read into so many slots, if they came before; gives their number.
  mutating func remember(
    _ line: borrowing QuickLine, _ setting: UInt64, _ bytes: RawSpan, _ known: [Bounds], count: Int,
    _ hasOtherText: Bool
  ) -> Int? {
    guard isAsked, let facts = line.facts else { return nil }
    let hash = KnownFacts.hash(line.factsHash, setting)
    let place = Int(truncatingIfNeeded: hash) & (KnownFacts.seenCount - 1)
    guard seen[place] == hash else {
      seen[place] = hash
      return nil
    }
    guard slots.count + count <= KnownFacts.maximumSlots,
      texts.number(of: bytes, facts, hash: hash) == nil,
      let number = texts.remember(bytes, facts, hash: hash)
    else { return nil }
    list.append(Known(slots: slots.count..<slots.count + count, hasOtherText: hasOtherText))
    slots += known[..<count]
    return number
  }
}
