import ProcedureCatalogue

/// What the status of one demand for documents depends on: enough to recognise a case that was decided before.
struct QuickRequirement: Sendable {
  /// One document that is demanded, alone or among several.
  struct Member: Sendable {
    /// The document types that count for it.
    let types: [Int]
    let validity: DocumentValidity
  }

  /// A document that was handed in takes so many bits of a key: which type, and how it was handed in.
  static let bitsOfMember = 4 + HandingIn.bits
  static let maximumTypes = 15
  /// How much of the channel matters.
  enum ChannelUse: Sendable {
    case none
    /// Whether it is online.
    case online
    case each

    /// So many bits of a key tell it.
    var bits: Int {
      switch self {
      case .none: 0
      case .online: 1
      case .each: bitsOfChannel
      }
    }

    /// What these bits say.
    @inline(__always)
    func number(_ channel: Channel?) -> UInt64 {
      switch self {
      case .none: 0
      case .online: channel == .online ? 1 : 0
      case .each: UInt64(truncatingIfNeeded: channel?.number ?? 0)
      }
    }
  }

  static let bitsOfChannel = 3
  /// A number of documents that a fact tells: not known, up to 14, or more than any document comes in.
  static let bitsOfCount = 5
  static let maximumCount: Int64 = 15

  /// The conditions whose answers differ from dossier to dossier.
  private(set) var conditions: [Int] = []
  private(set) var channelUse = ChannelUse.none
  private(set) var members: [Member] = []
  /// The facts that tell how many of a document are demanded.
  private(set) var counts: [Int] = []

  init(_ requirement: CompiledRequirement, _ code: CompiledCode) {
    add(requirement.when, code)
    add(requirement.item, code)
  }

  /// Whether all that it depends on fits into a key.
  var isQuick: Bool {
    let bits =
      CaseKey.headBits + conditions.count * QuickConditions.bitsOfTruth + channelUse.bits
      + members.count * QuickRequirement.bitsOfMember + counts.count * QuickRequirement.bitsOfCount
    return bits <= CaseKey.bits && members.allSatisfy { $0.types.count <= QuickRequirement.maximumTypes }
  }

  private mutating func add(_ condition: Int, _ code: CompiledCode) {
    guard code.conditions[condition].constant == nil, !conditions.contains(condition) else { return }
    conditions.append(condition)
  }

  /// Groups are followed as deep as they were compiled.
  private mutating func add(_ item: CompiledItem, _ code: CompiledCode) {
    switch item {
    case .group(_, let items):
      for inner in items { add(inner, code) }
    case .document(let document):
      add(document.when, code)
      if let unless = document.unless { add(unless, code) }
      let demanded = document.demanded
      if !demanded.channelForms.isEmpty {
        channelUse = .each
      } else if document.isSilentOnline, channelUse == .none {
        channelUse = .online
      }
      let forms = demanded.forms + demanded.channelForms.flatMap(\.forms)
      for form in forms {
        if case .fact(let fact) = form.count, !counts.contains(fact) { counts.append(fact) }
      }
      members.append(Member(types: document.types, validity: DocumentValidity(demanded.validity)))
    }
  }
}
