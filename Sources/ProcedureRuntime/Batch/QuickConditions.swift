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
    let slot: Int
    let domain: Bounds
    /// The lowest value; 0 in the key says that nothing is known, 1 that it is this one.
    let lowest: Int64
    let bits: Int
    /// Where it stands in a word of the key, and whether that is the upper one.
    let shift: UInt64
    let isUpper: Bool
    /// Where the values that it is compared with stand; empty where its own value is the key.
    let compared: Range<Int>
  }

  /// So many values of one slot are few.
  private static let maximumBits = 8
  static let bitsOfTruth = 2
  private static let truthsInWord = UInt64.bitWidth / bitsOfTruth

  /// The numbers of the conditions: first those that are remembered, behind them the others.
  let list: [Int]
  let rememberedCount: Int
  let finiteSlots: [FiniteSlot]
  /// The values that slots are compared with, for each slot in rising order.
  private let comparedValues: [Int64]
  /// How many words hold what the conditions come to.
  let wordCount: Int
  /// For each condition of the procedure its place in `list`; nil for one that is not needed.
  private let places: [Int?]

  init(_ needed: Set<Int>, _ code: CompiledCode) {
    let symbolBits = Self.bits(Int64(code.symbols.count))
    let compared = ComparedValues(needed, code)
    var comparedValues: [Int64] = []
    var finite: [FiniteSlot] = []
    var isFinite = Array(repeating: false, count: code.slots.count)
    var bits = CaseKey.headBits
    for slot in Set(needed.flatMap { code.conditions[$0].slots }).sorted() {
      let domain = code.domains[slot]
      let holdsSymbols: Bool
      switch code.slots[slot].source {
      case .given(let given): holdsSymbols = given == .channel || given == .lodgedAt || given == .applicant
      case .fact, .place: holdsSymbols = false
      }
      let width: Int
      var comparedWith: [Int64] = []
      if let values = code.slots[slot].values, !values.isEmpty {
        width = Self.bits(domain.upper - domain.lower)
      } else if holdsSymbols {
        width = symbolBits
      } else if let values = compared.values(ofSlot: slot), !values.isEmpty {
        width = Self.bits(2 * Int64(values.count))
        comparedWith = values
      } else {
        continue
      }
      // None reaches from one word of the key into the other.
      let start = bits < 64 && bits + width > 64 ? 64 : bits
      guard width <= Self.maximumBits, start + width <= CaseKey.bits else { continue }
      bits = start + width
      isFinite[slot] = true
      let first = comparedValues.count
      comparedValues += comparedWith
      finite.append(
        FiniteSlot(
          slot: slot, domain: domain, lowest: domain.lower, bits: width, shift: UInt64(start % 64),
          isUpper: start >= 64, compared: first..<comparedValues.count))
    }
    finiteSlots = finite
    self.comparedValues = comparedValues
    let sorted = needed.sorted()
    let remembered = sorted.filter { code.conditions[$0].slots.allSatisfy { isFinite[$0] } }
    let others = sorted.filter { !code.conditions[$0].slots.allSatisfy { isFinite[$0] } }
    list = remembered + others
    rememberedCount = remembered.count
    wordCount = (list.count + Self.truthsInWord - 1) / Self.truthsInWord
    var places = [Int?](repeating: nil, count: code.conditions.count)
    for (place, number) in list.enumerated() { places[number] = place }
    self.places = places
  }

  /// The bits that hold a number from 0 to so many above it, and one more for «not known».
  private static func bits(_ count: Int64) -> Int { 64 - UInt64(max(count, 0) + 1).leadingZeroBitCount }

  func place(of condition: Int) -> Int? { places[condition] }

  /// What is known of the slots with few values; nil for something that is not one of their values.
  @inline(__always)
  func key(version: Int, _ slots: [Bounds]) -> CaseKey? {
    var key = CaseKey(version: version, question: QuickProgram.conditionQuestion)
    var low: UInt64 = 0
    var high: UInt64 = 0
    let elements = finiteSlots.span
    let slots = slots.span
    for place in elements.indices {
      let element = elements[place]
      let bounds = slots[element.slot]
      var value: Int64 = 0
      if bounds != element.domain {
        guard bounds.isExact else { return nil }
        if element.compared.isEmpty {
          guard bounds.lower >= element.lowest else { return nil }
          value = bounds.lower &- element.lowest &+ 1
          guard value < 1 << Int64(truncatingIfNeeded: element.bits) else { return nil }
        } else {
          value = rank(of: bounds.lower, among: element.compared) &+ 1
        }
      }
      let bits = UInt64(bitPattern: value) &<< element.shift
      if element.isUpper { high |= bits } else { low |= bits }
    }
    key.add(low: low, high: high)
    return key
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
