/// Everything that an answer depends on, packed into 128 bits: equal keys have equal answers.
struct CaseKey: Equatable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  private var width = 0

  /// What the key is about: a version of a procedure, and one of its questions.
  @inline(__always)
  init(version: Int, question: Int) {
    low = UInt64(truncatingIfNeeded: version) | UInt64(truncatingIfNeeded: question) << 16
    width = CaseKey.headBits
  }

  static let headBits = 26
  static let bits = 128
  /// Versions and questions of larger numbers do not fit.
  static let versions = 0..<(1 << 16)
  static let questions = 0..<(1 << 10)

  /// Adds a small number; the caller has made sure that all of them fit.
  @inline(__always)
  mutating func append(_ value: UInt64, bits: Int) {
    if width < 64 {
      low |= value << UInt64(truncatingIfNeeded: width)
      if width &+ bits > 64 { high |= value >> UInt64(truncatingIfNeeded: 64 &- width) }
    } else {
      high |= value << UInt64(truncatingIfNeeded: width &- 64)
    }
    width &+= bits
  }

  /// Adds numbers that stand at their places already, behind the head.
  @inline(__always)
  mutating func add(low: UInt64, high: UInt64) {
    self.low |= low
    self.high |= high
  }

  @inline(__always)
  var hash: UInt64 {
    var hash = (low ^ (high &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
    hash ^= hash >> 32
    return hash
  }
}

/// What was answered before, by key.
///
/// It holds a bounded number of answers and starts afresh when it is full, so that no input makes it grow.
struct CaseMemo {
  /// Half the places of the table.
  static let maximumCount = 1 << 17

  private struct Place {
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// The answer plus one; 0 for free.
    var value: UInt32 = 0
  }

  private(set) var count = 0
  private var places = Array(repeating: Place(), count: 1 << 12)

  var isFull: Bool { count >= CaseMemo.maximumCount }

  @inline(__always)
  subscript(key: CaseKey) -> UInt32? {
    let mask = places.count &- 1
    var index = Int(truncatingIfNeeded: key.hash) & mask
    while places[index].value != 0 {
      if places[index].low == key.low, places[index].high == key.high { return places[index].value &- 1 }
      index = (index &+ 1) & mask
    }
    return nil
  }

  mutating func remember(_ value: UInt32, for key: CaseKey) {
    if count * 2 >= places.count { grow() }
    put(Place(low: key.low, high: key.high, value: value &+ 1), hash: key.hash)
  }

  private mutating func put(_ place: Place, hash: UInt64) {
    let mask = places.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while places[index].value != 0 {
      if places[index].low == place.low, places[index].high == place.high { return }
      index = (index + 1) & mask
    }
    places[index] = place
    count += 1
  }

  private mutating func grow() {
    let old = places
    places = Array(repeating: Place(), count: old.count * 2)
    count = 0
    for place in old where place.value != 0 {
      put(place, hash: CaseKey(low: place.low, high: place.high).hash)
    }
  }
}

extension CaseKey {
  fileprivate init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }
}
