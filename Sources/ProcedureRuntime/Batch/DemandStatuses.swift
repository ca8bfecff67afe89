/// The statuses of the demands of one dossier, in their order; the memory is kept from dossier to dossier.
struct DemandStatuses {
  /// There are eight more than are used, so that they can be looked at eight at a time.
  var list: [UInt8] = ByteNames.padding
  /// The first so many are of this dossier.
  private(set) var count = 0
  /// A bit for each status that some demand has; the topmost for one that is not known.
  private var met: UInt64 = 0

  mutating func restart(count: Int) {
    self.count = count
    makeRoom()
    met = 0
  }

  private mutating func makeRoom() {
    let missing = count + ByteWord.size - list.count
    if missing > 0 { list += Array(repeating: 0, count: missing) }
  }

  @inline(__always)
  mutating func set(_ demand: Int, _ status: UInt8) {
    list[demand] = status
    met |= 1 &<< UInt64(status)
  }

  /// Some statuses have been set in the list.
  mutating func add(met: UInt64) { self.met |= met }

  /// Takes in the demands of another procedure, each at its entry: where several stand, the one counts that leaves more
  /// to do.
  mutating func add(_ other: borrowing DemandStatuses, at entries: [Int]) {
    for (demand, entry) in entries.enumerated() {
      let status = other.list[demand]
      if entry >= count {
        count = entry + 1
        makeRoom()
        list[entry] = status
      } else if DocumentStatus.allCases[Int(list[entry])].isLess(than: DocumentStatus.allCases[Int(status)]) {
        list[entry] = status
      }
    }
    met = list[..<count].reduce(0) { $0 | 1 &<< UInt64($1) }
  }

  /// Marks with its top bit each of the first eight statuses at most so many that is the one that is looked for.
  @inline(__always)
  static func marks(of status: UInt8, among word: UInt64, atMost count: Int) -> UInt64 {
    // No status has a top bit, so that nothing is carried from one byte to the next; what stands behind them may.
    let others = (word ^ ByteWord.all(status)) &+ ByteWord.all(0x7F)
    return ~others & ByteWord.topBits & ByteWord.first(count)
  }

  var hasUnknown: Bool { has(StatusTables.unknown) }

  @inline(__always)
  private func has(_ status: UInt8) -> Bool { met & (1 &<< UInt64(status)) != 0 }

  @inline(__always)
  func has(_ status: DocumentStatus) -> Bool { has(status.number) }

  var completeness: Assessment.Completeness {
    if has(.missing) || has(.defective) { return .incomplete }
    return has(.undetermined) ? .undetermined : .complete
  }
}

extension DocumentStatus {
  /// Its place among all statuses.
  @inline(__always)
  var number: UInt8 {
    switch self {
    case .satisfied: 0
    case .missing: 1
    case .defective: 2
    case .notRequired: 3
    case .waived: 4
    case .optional: 5
    case .later: 6
    case .undetermined: 7
    }
  }
}
