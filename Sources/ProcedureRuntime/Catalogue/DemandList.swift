import ProcedureCatalogue

/// The demands of one procedure for documents in flat lists of plain numbers, so that looking at them counts no
/// references.
///
/// Two demands, the first of them for one of two documents:
///
///     demands  item 0    item 3
///     items    choice, members 1..<3    document    document    document
final class DemandList: Sendable {
  struct Demand: Sendable {
    let verb: DocumentRequirement.Verb
    let isOptional: Bool
    let when: Int
    /// The place of what is demanded.
    let item: Int
  }

  /// One document, or a choice among several items.
  struct Item: Sendable {
    /// Nil for a document.
    let choice: DocumentGroup.Choice?
    /// For a choice, where its members stand.
    let members: Range<Int>
    /// Whether several members of the choice can be owed at once and demand one document.
    let hasTwins: Bool
    let when: Int
    let unless: Int?
    /// The document types that count, in `types`.
    let types: Range<Int>
    /// The forms that are accepted, in `forms`.
    let forms: Range<Int>
    /// What some channels ask for instead, in `channelForms`.
    let channelForms: Range<Int>
    /// Whether nothing is said of what is lodged online.
    let isSilentOnline: Bool
    let validity: Validity?
    /// Whether a database may hold it.
    let isWaivable: Bool
    /// Its place in `documents`.
    let document: Int
  }

  struct FormsOfChannel: Sendable {
    /// A bit for each channel.
    let channels: UInt8
    let forms: Range<Int>
    let verb: DocumentRequirement.Verb?
  }

  let demands: [Demand]
  let items: [Item]
  let types: [Int]
  let forms: [FormDemand]
  let channelForms: [FormsOfChannel]
  let documents: [CompiledDocument]

  init(_ requirements: [CompiledRequirement]) {
    var flat = Flattening()
    demands = requirements.map { requirement in
      let place = flat.reserve(1)
      flat.put(requirement.item, at: place.lowerBound)
      return Demand(
        verb: requirement.verb, isOptional: requirement.isOptional, when: requirement.when, item: place.lowerBound)
    }
    items = flat.items
    types = flat.types
    forms = flat.forms
    channelForms = flat.channelForms
    documents = flat.documents
  }

  /// What is asked for through a channel instead of the usual forms; nil for the usual ones.
  func substitute(for item: Item, through channel: Channel?) -> FormsOfChannel? {
    guard let channel, !item.channelForms.isEmpty else { return nil }
    for place in item.channelForms where channelForms[place].channels & DemandList.bit(of: channel) != 0 {
      return channelForms[place]
    }
    return nil
  }

  fileprivate static func bit(of channel: Channel) -> UInt8 { 1 << UInt8(channel.number) }
}

/// The lists while they are being filled.
private struct Flattening {
  var items: [DemandList.Item] = []
  var types: [Int] = []
  var forms: [FormDemand] = []
  var channelForms: [DemandList.FormsOfChannel] = []
  var documents: [CompiledDocument] = []

  /// Room for items that stand side by side, to be put later.
  mutating func reserve(_ count: Int) -> Range<Int> {
    let free = DemandList.Item(
      choice: nil, members: 0..<0, hasTwins: false, when: 0, unless: nil, types: 0..<0, forms: 0..<0,
      channelForms: 0..<0,
      isSilentOnline: false, validity: nil, isWaivable: false, document: 0)
    items += Array(repeating: free, count: count)
    return items.count - count..<items.count
  }

  mutating func put(_ item: CompiledItem, at place: Int) {
    switch item {
    case .document(let document): items[place] = put(document)
    case .group(let choice, let inner):
      let members = reserve(inner.count)
      for (member, item) in zip(members, inner) { put(item, at: member) }
      items[place] = DemandList.Item(
        choice: choice, members: members, hasTwins: Self.hasTwins(inner, choice), when: 0, unless: nil, types: 0..<0,
        forms: 0..<0, channelForms: 0..<0,
        isSilentOnline: false, validity: nil, isWaivable: false, document: 0)
    }
  }

  private static func hasTwins(_ members: [CompiledItem], _ choice: DocumentGroup.Choice) -> Bool {
    switch choice {
    case .oneOf, .firstAvailable: return false
    case .all, .atLeast: break
    }
    let documents = members.compactMap {
      if case .document(let document) = $0 { document.demanded.document } else { nil }
    }
    return Set(documents).count < documents.count
  }

  private mutating func put(_ document: CompiledDocument) -> DemandList.Item {
    let demanded = document.demanded
    types += document.types
    documents.append(document)
    let usual = put(demanded.forms)
    let substitutes = demanded.channelForms.map { substitute in
      DemandList.FormsOfChannel(
        channels: substitute.channels.reduce(0) { $0 | DemandList.bit(of: $1) }, forms: put(substitute.forms),
        verb: substitute.verb)
    }
    channelForms += substitutes
    return DemandList.Item(
      choice: nil, members: 0..<0, hasTwins: false, when: document.when, unless: document.unless,
      types: types.count - document.types.count..<types.count, forms: usual,
      channelForms: channelForms.count - substitutes.count..<channelForms.count,
      isSilentOnline: document.isSilentOnline, validity: demanded.validity,
      isWaivable: !demanded.waivedBy.isEmpty, document: documents.count - 1)
  }

  private mutating func put(_ demands: [FormDemand]) -> Range<Int> {
    forms += demands
    return forms.count - demands.count..<forms.count
  }
}
