import ProcedureCatalogue

/// The conditions that the short answers of a procedure need, and which of them can be remembered.
///
/// What a condition comes to is two bits. A condition over yes/no answers, choices and places is decided once for each
/// combination of them, as long as the combination fits into a key. So is one that compares numbers, days or texts with
/// fixed values, since it matters only between which of them they lie; one that counts with them is decided for each
/// dossier.
struct QuickConditions: Sendable {
  /// A slot with few values, or of which only matters where it lies among few values.
  struct FiniteSlot: Sendable {
    /// 0 in the key says that nothing is known, 1 that it is the lowest value.
    let domain: Bounds
    let slot: Int32
    /// How far apart two places of a table are for two values that follow one another.
    let stride: Int32
    /// The values in the key are less than this.
    let valueCount: UInt16
    /// Where the values that it is compared with stand, and how many there are; none where its own value is the key.
    let firstCompared: UInt16
    let comparedCount: UInt8
    /// Where it stands in a word of the key, and whether that is the upper one.
    let shift: UInt8
    let isUpper: Bool
  }

  /// So many values of one slot are few.
  private static let maximumBits = 8
  static let bitsOfTruth = 2
  /// A table has at most so many places.
  private static let maximumTableCount = 1 << 14
  private static let truthsInWord = UInt64.bitWidth / bitsOfTruth

  /// The numbers of the conditions: first those that are remembered, behind them the others.
  let list: [Int]
  let rememberedCount: Int
  let finiteSlots: [FiniteSlot]
  /// The values that slots are compared with, for each slot in rising order.
  private let comparedValues: [Int64]
  /// How many words hold what the conditions come to.
  let wordCount: Int
  /// How many combinations there are of all that is known of the slots with few values; nil when they are too many for a
  /// table, or what the conditions come to does not fit into one of its words.
  let tableCount: Int?
  /// For each condition of the procedure its place in `list`; nil for one that is not needed.
  private let places: [Int?]

  init(_ needed: Set<Int>, _ code: CompiledCode) {
    let compared = ComparedValues(needed, code)
    var comparedValues: [Int64] = []
    var finite: [FiniteSlot] = []
    var isFinite = Array(repeating: false, count: code.slots.count)
    var bits = CaseKey.headBits
    var combinations = 1
    for slot in Set(needed.flatMap { code.conditions[$0].slots }).sorted() {
      let domain = code.domains[slot]
      let holdsSymbols: Bool
      switch code.slots[slot].source {
      case .given(let given): holdsSymbols = given == .channel || given == .lodgedAt || given == .applicant
      case .fact, .place: holdsSymbols = false
      }
      // How many values there may be, one more for «not known».
      let valueCount: Int64
      var comparedWith: [Int64] = []
      if let values = code.slots[slot].values, !values.isEmpty {
        valueCount = domain.upper - domain.lower + 2
      } else if holdsSymbols {
        valueCount = Int64(code.symbols.count) + 2
      } else if let values = compared.values(ofSlot: slot), !values.isEmpty {
        valueCount = 2 * Int64(values.count) + 2
        comparedWith = values
      } else {
        continue
      }
      let width = Int64.bitWidth - (valueCount - 1).leadingZeroBitCount
      // None reaches from one word of the key into the other.
      let start = bits < 64 && bits + width > 64 ? 64 : bits
      guard width <= Self.maximumBits, start + width <= CaseKey.bits,
        let number = Int32(exactly: slot), let firstCompared = UInt16(exactly: comparedValues.count)
      else { continue }
      bits = start + width
      isFinite[slot] = true
      comparedValues += comparedWith
      // No numbers are cut off: a slot has at most so many values as eight bits have.
      finite.append(
        FiniteSlot(
          domain: domain, slot: number, stride: Int32(clamping: combinations), valueCount: UInt16(clamping: valueCount),
          firstCompared: firstCompared, comparedCount: UInt8(clamping: comparedWith.count),
          shift: UInt8(clamping: start % 64), isUpper: start >= 64))
      // Where there are more, there is no table, and the strides are not used.
      combinations = min(combinations * Int(valueCount), Self.maximumTableCount + 1)
    }
    finiteSlots = finite
    self.comparedValues = comparedValues
    let sorted = needed.sorted()
    let remembered = sorted.filter { code.conditions[$0].slots.allSatisfy { isFinite[$0] } }
    let others = sorted.filter { !code.conditions[$0].slots.allSatisfy { isFinite[$0] } }
    list = remembered + others
    rememberedCount = remembered.count
    wordCount = (list.count + Self.truthsInWord - 1) / Self.truthsInWord
    tableCount =
      rememberedCount > 0 && combinations <= Self.maximumTableCount && list.count < Self.truthsInWord
      ? combinations : nil
    var places = [Int?](repeating: nil, count: code.conditions.count)
    for (place, number) in list.enumerated() { places[number] = place }
    self.places = places
  }

  func place(of condition: Int) -> Int? { places[condition] }

  /// Whether any of them depends on one of the slots.
  func reads(_ slots: Set<Int>, _ code: CompiledCode) -> Bool {
    // Derived facts may follow from anything.
    guard code.derivations.isEmpty else { return !slots.isEmpty }
    return list.contains { !slots.isDisjoint(with: code.conditions[$0].slots) }
  }

  /// What is known of the slots with few values; nil for something that is not one of their values.
  @inline(__always)
  func key(version: Int, _ slots: [Bounds]) -> CaseKey? {
    var key = CaseKey(version: version, question: QuickProgram.conditionQuestion)
    var low: UInt64 = 0
    var high: UInt64 = 0
    let slots = slots.span
    for element in finiteSlots {
      guard let value = value(of: element, slots[Int(element.slot)]) else { return nil }
      let bits = UInt64(bitPattern: value) &<< UInt64(element.shift)
      if element.isUpper { high |= bits } else { low |= bits }
    }
    key.add(low: low, high: high)
    return key
  }

  /// The same as a place in a table, where there is one.
  @inline(__always)
  func tablePlace(_ slots: [Bounds]) -> Int? {
    var place = 0
    let slots = slots.span
    let finite = finiteSlots.span
    for number in finite.indices {
      let element = finite[number]
      guard let value = value(of: element, slots[Int(element.slot)]) else { return nil }
      place &+= Int(truncatingIfNeeded: value) &* Int(element.stride)
    }
    return place
  }

  /// What is known of a slot as a number of its own; nil for something that is not one of its values.
  @inline(__always)
  func value(of element: FiniteSlot, _ bounds: Bounds) -> Int64? {
    if bounds == element.domain { return 0 }
    guard bounds.isExact else { return nil }
    if element.comparedCount > 0 {
      let first = Int(element.firstCompared)
      return rank(of: bounds.lower, among: first..<first &+ Int(element.comparedCount)) &+ 1
    }
    let value = bounds.lower &- element.domain.lower &+ 1
    return value > 0 && value < Int64(element.valueCount) ? value : nil
  }

  /// Where a value lies among some in rising order: below the first is 0, the first is 1, between it and the second is 2.
  @inline(__always)
  private func rank(of value: Int64, among range: Range<Int>) -> Int64 {
    let values = comparedValues.span
    var rank: Int64 = 0
    for number in range {
      rank &+= values[number] < value ? 2 : values[number] == value ? 1 : 0
    }
    return rank
  }

  /// The word and the shift at which the truth of a condition stands.
  @inline(__always)
  static func position(of place: Int) -> (word: Int, shift: UInt64) {
    (place / truthsInWord, UInt64(truncatingIfNeeded: place % truthsInWord * bitsOfTruth))
  }
}

extension Truth {
  /// As two bits.
  @inline(__always)
  var number: UInt64 {
    switch self {
    case .no: 0
    case .yes: 1
    case .undecided: 2
    }
  }

  @inline(__always)
  init(number: UInt64) { self = number == 0 ? .no : number == 1 ? .yes : .undecided }
}
