/// A record with what the extractors read in it, so that rules and the writer read each text once.
///
/// A class, because what one rule looked up serves the others; it lives for one record.
final class RecordSubject {
  let record: NationalRecord
  /// The longer texts with their places.
  private(set) lazy var texts: [(place: TextPlace, prose: Prose)] = record.texts.map { place, text in
    switch place {
    case .method(let index): (place, descriptions[index])
    case .component(let group, let row): (place, names[group][row])
    case .step(let index): (place, steps[index])
    case .name, .requirements: (place, Prose(text))
    }
  }
  /// The names of the rows of documents, by group and row.
  private(set) lazy var names: [[Prose]] = record.documentGroups.map { $0.components.map { Prose($0.name) } }
  /// By group and row.
  private(set) lazy var rows: [[DocumentRowExtractor.Reading]] = names.map(DocumentRowExtractor.read)
  /// What the names of the groups of documents say. Groups without a name and without papers do not count.
  private(set) lazy var groups: [DocumentGroupExtractor.Reading] = {
    let count = record.documentGroups.indices.count { group in
      !record.documentGroups[group].name.isEmpty
        || DocumentRow.rows(ofGroup: group, in: self).contains(where: \.saysSomething)
    }
    return record.documentGroups.map { DocumentGroupExtractor.read($0.name, amongSeveral: count > 1) }
  }()
  /// What the steps say, one behind the other.
  private(set) lazy var steps: [Prose] = record.steps.map { Prose($0.description) }
  private(set) lazy var stepLines: [String] = StepExtractor.lines(of: record.steps)
  /// The lengths of which the steps say that they run from the receipt of the dossier.
  private(set) lazy var stepLengths: [DurationText.Length] = steps.flatMap { step in
    DurationText.found(in: step).filter { found in
      let end = found.words.upperBound
      return (end...end + 1).contains { step.longest(of: Cues.since, at: $0) != nil }
        && (end..<end + Self.wordsToDossier).contains { step.longest(of: CaseLimitCues.dossiers, at: $0) != nil }
    }.map(\.length)
  }
  /// Behind a length: `kể từ ngày nhận được đầy đủ hồ sơ`.
  private static let wordsToDossier = 10
  /// By method; the same words are read once, here and below.
  private(set) lazy var descriptions: [Prose] = memoised { _, method in Prose(method.description) }
  private(set) lazy var limits: [LimitExtractor.Reading] = memoised { index, method in
    if let ordinary = ordinaryLimits[index] {
      return LimitExtractor.Reading(value: .length(ordinary), outcome: .structure, isHidden: true)
    }
    return LimitExtractor.read(time: method.time, unit: method.unit, description: descriptions[index])
  }
  /// For each method the limit that its number holds together with the addition for an area; nil where it is the limit.
  private(set) lazy var ordinaryLimits: [DurationText.Length?] = memoised { index, method in
    guard descriptions[index].contains(Cues.longerBy), let sum = LimitExtractor.length(method.time, method.unit) else {
      return nil
    }
    let subProcedures = record.subCases.compactMap { LimitExtractor.length($0.time, $0.unit) }
    return AdditionExtractor.ordinaryLimit(within: sum, in: method.description, or: subProcedures)
  }
  /// The methods that are no limits of their own: they say how much longer that of an area is, beside another of the
  /// channel.
  private(set) lazy var mereAdditions: [Bool] = {
    let alone = memoised { index, _ in AdditionExtractor.isAll(of: descriptions[index]) }
    let limited = Set(zip(record.methods, alone).filter { $0.statesTime && !$1 }.map(\.0.channel))
    return zip(record.methods, alone).map { $1 && limited.contains($0.channel) }
  }()
  /// The lengths in the description of each method.
  private(set) lazy var lengths: [[DurationText.Length]] = memoised { index, _ in
    DurationText.found(in: descriptions[index]).map(\.length)
  }
  /// The limits that the description of each method gives to single cases; none where its length is not one of them.
  private(set) lazy var caseLimits: [[CaseLimitExtractor.CaseLimit]] = memoised { index, method in
    guard lengths[index].count > 1, longerLimits.isEmpty else { return [] }
    switch limits[index].value {
    case .length(let stated): return CaseLimitExtractor.read(descriptions[index], stated: stated)
    // Where the data have no number, and all channels the same words.
    case .described: return hasOneLimit ? CaseLimitExtractor.read(descriptions[index], stated: nil) : []
    case .sameDay: return []
    }
  }
  private lazy var hasOneLimit = !limits.map(\.value).hasDifferences
  /// Whether the file has limits that the data have as words only.
  private(set) lazy var readsCasesOfWords =
    hasOneLimit && caseLimits.contains { !$0.isEmpty }
    && limits.contains { if case .described = $0.value { true } else { false } }
  /// How much longer the limits of an area are, where the texts give whole ones: the same for all rows, or nothing.
  private(set) lazy var longerLimits: [AdditionExtractor.Addition] = {
    var additions: [AdditionExtractor.Addition] = []
    for (index, method) in record.methods.enumerated() {
      // Most descriptions name no area.
      guard descriptions[index].contains(Cues.areas), case .length(let length) = limits[index].value,
        let more = AdditionExtractor.longerLimit(in: method.description, than: length)
      else { return [] }
      if !additions.contains(more) { additions.append(more) }
    }
    return additions.count == 1 ? additions : []
  }()
  /// The limits that are stated for channels and for sub-procedures, each once, in the order of the rows.
  private(set) lazy var statedLimits: (channels: [DurationText.Length], cases: [DurationText.Length]) = (
    record.methods.reduce(into: []) { Self.add(LimitExtractor.length($1.time, $1.unit), to: &$0) },
    record.subCases.reduce(into: []) { Self.add(LimitExtractor.length($1.time, $1.unit), to: &$0) }
  )
  /// Whether both are stated and no amount of the one, in whatever unit, is one of the other.
  private(set) lazy var limitsShareNoAmount: Bool = {
    let (channels, cases) = (statedLimits.channels.map(\.amount), statedLimits.cases.map(\.amount))
    return !channels.isEmpty && !cases.isEmpty && Set(channels).isDisjoint(with: cases)
  }()
  private(set) lazy var subProcedures = SubProcedureReader(record)

  init(_ record: NationalRecord) { self.record = record }

  /// The description of each method by a number; the same words have the same.
  private(set) lazy var descriptionNumbers: [Int] = {
    var numbers = TextNumbers()
    return record.methods.map { numbers.number(of: $0.description) }
  }()

  /// For each method the first that says the same about time.
  private lazy var firstAlike: [Int] = {
    struct Words: Hashable {
      let description: Int
      let time: String
      let unit: NationalRecord.Unit
    }
    var first: [Words: Int] = [:]
    return record.methods.enumerated().map { index, method in
      let words = Words(description: descriptionNumbers[index], time: method.time, unit: method.unit)
      if let known = first[words] { return known }
      first[words] = index
      return index
    }
  }()

  private static func add(_ limit: DurationText.Length?, to limits: inout [DurationText.Length]) {
    if let limit, !limits.contains(limit) { limits.append(limit) }
  }

  private func memoised<Value>(_ read: (Int, NationalRecord.Method) -> Value) -> [Value] {
    var values: [Value] = []
    for (index, method) in record.methods.enumerated() {
      let same = firstAlike[index]
      values.append(same < index ? values[same] : read(index, method))
    }
    return values
  }
}
