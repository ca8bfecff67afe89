import ProcedureCatalogue

/// What the status of one demand for documents depends on: enough to recognise a case that was decided before.
struct QuickRequirement: Sendable {
  /// One document that is demanded, alone or among several.
  struct Member: Sendable {
    /// The document types that count for it.
    let types: [Int]
    /// Whether it must not be too old, which no key says.
    let hasValidity: Bool
  }

  /// A document that was handed in takes so many bits of a key: which type, in which form, how many.
  static let bitsOfMember = 12
  static let maximumTypes = 15
  static let bitsOfChannel = 3
  /// A number of documents that a fact tells: not known, up to 14, or more than any document comes in.
  static let bitsOfCount = 5
  static let maximumCount: Int64 = 15

  /// The conditions whose answers differ from dossier to dossier.
  private(set) var conditions: [Int] = []
  private(set) var readsChannel = false
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
      CaseKey.headBits + conditions.count * QuickConditions.bitsOfTruth + QuickRequirement.bitsOfChannel
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
      readsChannel = readsChannel || !demanded.channelForms.isEmpty
      let forms = demanded.forms + demanded.channelForms.flatMap(\.forms)
      for form in forms {
        if case .fact(let fact) = form.count, !counts.contains(fact) { counts.append(fact) }
      }
      members.append(Member(types: document.types, hasValidity: demanded.validity != nil))
    }
  }
}

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
    let readsChannel: Bool
  }

  struct Member: Sendable {
    let types: Range<Int>
    let hasValidity: Bool
  }

  private(set) var list: [Requirement] = []
  /// Places among the conditions of the program.
  private(set) var conditions: [Int] = []
  private(set) var members: [Member] = []
  private(set) var types: [Int] = []
  private(set) var counts: [Int] = []

  init(_ requirements: [QuickRequirement], _ needed: QuickConditions) {
    for requirement in requirements {
      let firstCondition = conditions.count
      let firstMember = members.count
      conditions += requirement.conditions.compactMap { needed.place(of: $0) }
      counts += requirement.counts
      for member in requirement.members {
        let firstType = types.count
        types += member.types
        members.append(Member(types: firstType..<types.count, hasValidity: member.hasValidity))
      }
      list.append(
        Requirement(
          conditions: firstCondition..<conditions.count, members: firstMember..<members.count,
          counts: counts.count - requirement.counts.count..<counts.count, readsChannel: requirement.readsChannel))
    }
  }
}
