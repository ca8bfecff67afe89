/// The statuses of demands that depend on few bits, one for each value of these bits: looked up without a search.
///
/// A status that was not met is told by `unknown`. The tables never forget; what would make them grow too large is left
/// to `CaseMemo`.
struct StatusTables {
  static let unknown = UInt8.max
  static let bitsOfManner = 4
  /// The ways of handing in that have smaller numbers fit into a table.
  static let mannerCount: UInt64 = 1 << UInt64(bitsOfManner)
  private static let maximumBits = 11
  private static let maximumBytes = 4 << 20

  private(set) var statuses: [UInt8] = []

  /// The lowest bits of a key are what so many conditions come to; where there is none, there are as many as for one.
  static func bitsOfTruths(_ count: Int) -> Int { max(count, 1) * QuickConditions.bitsOfTruth }

  /// Where the table of a demand begins; nil when it depends on too many bits, or there are too many tables.
  mutating func add(bits: Int) -> Int? {
    guard bits <= StatusTables.maximumBits, statuses.count + 1 << bits <= StatusTables.maximumBytes else { return nil }
    statuses += Array(repeating: StatusTables.unknown, count: 1 << bits)
    return statuses.count - 1 << bits
  }

  @inline(__always)
  subscript(place: Int) -> UInt8 { statuses[place] }

  mutating func set(_ place: Int, _ status: UInt8) { statuses[place] = status }
}
