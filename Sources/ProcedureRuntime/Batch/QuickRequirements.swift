import ProcedureCatalogue

/// The demands of one procedure in flat lists, so that looking at them counts no references.
///
/// Three demands, the second of them a choice of two documents, the first of which several types count for:
///
///     requirements  conditions 0..<1, members 0..<1   conditions 1..<1, members 1..<3   conditions 1..<2, members 3..<4
///     members       types 0..<1   types 1..<4   types 4..<5   types 5..<6
struct QuickRequirements: Sendable {
  struct Requirement: Sendable {
    let conditions: Range<Int>
    let members: Range<Int>
    let counts: Range<Int>
    let channelUse: QuickRequirement.ChannelUse
    /// Where its statuses stand among the `StatusTables`; nil when it depends on too much for a table.
    let table: Int?
  }

  /// A demand for one document of one type under at most one condition, as most are: it is decided in a few steps.
  struct Plain: Sendable {
    /// Its place among all demands.
    let number: UInt32
    /// Where its statuses stand among the `StatusTables`; the key is the truth, above it how it was handed in, and above
    /// that whether it came online.
    let table: UInt32
    let type: UInt32
    /// Where the truth of its condition stands.
    let word: UInt16
    let shift: UInt8
    /// The bits of the key that matter: not those of the truth where there is no condition, and that of the channel only
    /// where the procedure says nothing of what is lodged online.
    let keyMask: UInt8

    static let truthMask: UInt64 = 1 << UInt64(QuickConditions.bitsOfTruth) - 1
    private static let mannerMask = (StatusTables.mannerCount - 1) << UInt64(QuickConditions.bitsOfTruth)
    private static let onlineMask = StatusTables.mannerCount << UInt64(QuickConditions.bitsOfTruth)

    /// The part of the key that tells the channel.
    @inline(__always)
    static func online(_ channel: Channel?) -> UInt64 { channel == .online ? onlineMask : 0 }

    fileprivate static func keyMask(hasCondition: Bool, _ channel: QuickRequirement.ChannelUse) -> UInt8 {
      UInt8(truncatingIfNeeded: mannerMask | (hasCondition ? truthMask : 0) | (channel == .online ? onlineMask : 0))
    }
  }

  struct Member: Sendable {
    let types: Range<Int>
    /// So many bits tell in a table which of the types it is, and how it was handed in.
    let bits: Int
    let validity: DocumentValidity
  }

  private(set) var list: [Requirement] = []
  private(set) var plain: [Plain] = []
  /// The places of those that are not plain.
  private(set) var others: [Int] = []
  /// Places among the conditions of the program.
  private(set) var conditions: [Int] = []
  private(set) var members: [Member] = []
  private(set) var types: [Int] = []
  private(set) var counts: [Int] = []

  init(_ requirements: [QuickRequirement], _ needed: QuickConditions, _ tables: inout StatusTables) {
    for requirement in requirements {
      let firstCondition = conditions.count
      let firstMember = members.count
      conditions += requirement.conditions.compactMap { needed.place(of: $0) }
      counts += requirement.counts
      for member in requirement.members {
        let firstType = types.count
        types += member.types
        let bitsOfType = Int.bitWidth - max(member.types.count - 1, 0).leadingZeroBitCount
        members.append(
          Member(
            types: firstType..<types.count, bits: StatusTables.bitsOfManner + bitsOfType,
            validity: member.validity))
      }
      let bits =
        StatusTables.bitsOfTruths(conditions.count - firstCondition)
        + requirement.channelUse.bits
        + members[firstMember...].reduce(0) { $0 + $1.bits }
        + requirement.counts.count * QuickRequirement.bitsOfCount
      let flat = Requirement(
        conditions: firstCondition..<conditions.count, members: firstMember..<members.count,
        counts: counts.count - requirement.counts.count..<counts.count, channelUse: requirement.channelUse,
        table: tables.add(bits: bits))
      if let plain = plain(flat) { self.plain.append(plain) } else { others.append(list.count) }
      list.append(flat)
    }
  }

  private func plain(_ requirement: Requirement) -> Plain? {
    guard requirement.conditions.count <= 1, requirement.counts.isEmpty, requirement.channelUse != .each,
      requirement.members.count == 1, let member = requirement.members.first.map({ members[$0] }),
      member.types.count == 1, member.validity == .unlimited, let table = requirement.table
    else { return nil }
    let position = requirement.conditions.first.map { QuickConditions.position(of: conditions[$0]) } ?? (0, 0)
    return Plain(
      number: UInt32(clamping: list.count), table: UInt32(clamping: table),
      type: UInt32(clamping: types[member.types.lowerBound]), word: UInt16(clamping: position.word),
      shift: UInt8(clamping: position.shift),
      keyMask: Plain.keyMask(hasCondition: !requirement.conditions.isEmpty, requirement.channelUse))
  }
}
