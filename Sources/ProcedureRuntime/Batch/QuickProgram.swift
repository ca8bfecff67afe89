import ProcedureCatalogue
import WorkingCalendar

/// One version of a procedure as the batch applies it: names found by their bytes, and for each question what its
/// answer depends on.
///
/// It decides nothing itself. A case whose key was met before gets the answer that `Assessor` gave then; any other case
/// is assessed, and its answers are remembered. So there is one meaning of the rules, and a quick way to recognise a
/// case.
final class QuickProgram: Sendable {
  /// What stands in the place of a requirement's number in the key of a due date.
  static let dueQuestion = CaseKey.questions.upperBound - 1
  /// The same where the dossier is accepted after the moment of the batch.
  static let futureDueQuestion = CaseKey.questions.upperBound - 4
  /// The same for the choice of a local layer.
  static let layerQuestion = CaseKey.questions.upperBound - 2
  /// The same for whole answers.
  static let answerQuestion = CaseKey.questions.upperBound - 5
  /// The number of a list of documents takes so many bits of a key.
  static let bitsOfList = 15
  /// The same for what the conditions come to.
  static let conditionQuestion = CaseKey.questions.upperBound - 3

  /// The same for the places that a line tells.
  static let placeQuestion = CaseKey.questions.upperBound - 6

  let compiled: CompiledProcedure
  let version: Int
  /// The calendar edition that was known at the moment of the batch.
  let edition: CalendarEdition?
  let names: QuickFactNames
  let facts: [QuickFactMember]
  /// What the slots are for a line without facts: the defaults hold, and nothing else is known. It is a copy of its own,
  /// so that threads do not count one reference.
  private let silent: [Bounds]
  /// For the channels in the order of `Channel.allCases`, their numbers among the symbols.
  let channels: [Int64]
  /// How many texts the conditions mention.
  let symbolCount: Int64
  /// The slots that ask whether a place lies in an area.
  let placeSlots: [(slot: Int, base: PlaceBase, area: Int)]
  let askedPlaces: [PlaceBase]
  let requirements: QuickRequirements
  /// The ids of the requirements as they stand in an answer, with quotes and a comma behind; behind them all the code of
  /// the procedure with its quotes.
  let texts: TextList
  let conditions: QuickConditions
  /// Where the truths of its conditions stand among the `TruthTables`; nil when they are in `CaseMemo`.
  let truthTable: Int?
  /// Where they stand for a line of which nothing but the facts matters, as long as it tells none; nil where more
  /// matters, or there is no table.
  let factPlace: Int?
  /// Whether what the conditions come to fits into one word and follows from the facts and the `setting`.
  let followsFromFacts: Bool
  /// Whether the numbers of a `setting` fit into theirs.
  private let hasSettings: Bool
  /// Whether all that an answer depends on fits into a key: what the conditions come to, and the list of documents.
  let hasShortAnswerKeys: Bool
  /// Where what every dossier says about itself goes; nil where no condition asks for it.
  let givens: GivenSlots
  let due: QuickDue
  /// What it takes over from other procedures.
  let parts: QuickParts
  /// Whether another procedure takes its demands over; what that one asks beside them is passed over here.
  let isPart: Bool
  /// Whether it holds for some area alone.
  let isOfOneArea: Bool
  /// Whether ages are counted from some of its facts.
  let hasPastDates: Bool
  /// Whether a hand-over between agencies may pause a limit.
  let hasPauses: Bool

  /// Nil when the short answers of this procedure depend on more than a key can say.
  init?(
    _ compiled: CompiledProcedure, _ parts: QuickParts, isPart: Bool = false, version: Int, index: CatalogueIndex,
    now: CivilMoment, _ statuses: inout StatusTables, _ truths: inout TruthTables
  ) {
    let code = compiled.code
    let procedure = compiled.procedure
    let requirements = compiled.documents.map { QuickRequirement($0, code) }
    let dueConditions = QuickDue.conditions(compiled, index)
    var needed = Set(dueConditions.conditions)
    for requirement in requirements { needed.formUnion(requirement.conditions) }
    let conditions = QuickConditions(needed, code)
    due = QuickDue(dueConditions, conditions, index)
    guard due.isQuick, requirements.allSatisfy(\.isQuick),
      requirements.count < QuickProgram.placeQuestion, CaseKey.versions.contains(version)
    else { return nil }
    var silent = code.domains.map(\.self)
    for fact in compiled.defaults {
      switch procedure.facts[fact].defaultValue {
      case .choice(let text)?, .text(let text)?:
        guard let symbol = code.symbols.number(of: text) else { return nil }
        silent[fact] = Bounds(symbol)
      case let value?: silent[fact] = Bounds(plain: value)
      case nil: break
      }
    }
    self.silent = silent
    self.compiled = compiled
    self.version = version
    self.conditions = conditions
    truthTable = conditions.tableCount.flatMap { truths.add(count: $0) }
    // What it is to the conditions where a dossier was lodged is found out when all is bound.
    let kinds = procedure.facts.map(QuickFact.init)
    let factTable = FactTable(code.slot(of: .lodgedAt) == nil ? truthTable : nil, conditions, silent: silent, kinds)
    factPlace = factTable.map { $0.start + $0.silentPlace }
    let columns = factTable?.columns ?? FactTable.noColumns(factCount: kinds.count)
    let defaults = Set(compiled.defaults)
    facts = kinds.indices.map { number in
      QuickFactMember(
        text: ExpectedText(QuickFactNames.member(procedure.facts[number].origin.id)), fact: kinds[number],
        hasDefault: defaults.contains(number), column: columns[number])
    }
    self.requirements = QuickRequirements(requirements, conditions, &statuses)
    edition = compiled.calendar?.edition(knownOn: now.date)
    names = QuickFactNames(compiled)
    channels = Channel.allCases.map { code.symbols.number(of: $0.rawValue) ?? 0 }
    placeSlots = code.placeSlots.compactMap { slot in
      guard case .place(let base, let name) = code.slots[slot].source, let area = index.areas[name] else { return nil }
      return (slot, base, area)
    }
    askedPlaces = compiled.askedPlaces
    texts = TextList(
      parts.ids.map { JSONText.quoted($0) + [UInt8(ascii: ",")] }
        + [Array("\"\(procedure.code)\"".utf8)])
    let givens = GivenSlots(code)
    self.givens = givens
    let isShort = conditions.list.count < UInt64.bitWidth / QuickConditions.bitsOfTruth
    followsFromFacts = isShort && !conditions.reads(givens.outsideSettings, code)
    hasSettings = max(index.agencyList.count, index.areaList.count) < 1 << Self.bitsOfSettingPlace - 1
    hasShortAnswerKeys = isShort && requirements.allSatisfy(\.counts.isEmpty) && parts.list.isEmpty
    symbolCount = Int64(code.symbols.count)
    self.parts = parts
    self.isPart = isPart
    isOfOneArea = !compiled.ownAreas.isEmpty
    hasPastDates = !compiled.pastDates.isEmpty
    hasPauses = !procedure.pauses.isEmpty
  }

  private static let bitsOfSettingPlace = 14

  /// What the conditions may read of a line beside its facts, as a number that no two different lines share; nil where
  /// it does not fit into one.
  @inline(__always)
  func setting(of line: borrowing QuickLine) -> UInt64? {
    var setting = UInt64(truncatingIfNeeded: version)
    var shift = UInt64(CaseKey.versions.upperBound.trailingZeroBitCount)
    func add(_ number: Int, bits: Int) {
      setting |= UInt64(truncatingIfNeeded: number) << shift
      shift &+= UInt64(truncatingIfNeeded: bits)
    }
    if givens.channel != nil { add(line.channel?.number ?? 0, bits: QuickRequirement.bitsOfChannel) }
    guard givens.lodgedAt != nil || !placeSlots.isEmpty else { return setting }
    guard hasSettings else { return nil }
    add(line.lodgedAt &+ 1, bits: Self.bitsOfSettingPlace)
    if !placeSlots.isEmpty {
      add(line.area &+ 1, bits: Self.bitsOfSettingPlace)
      add(line.places &+ 1, bits: QuickPlaces.bits)
    }
    return setting
  }

  var slotCount: Int { silent.count }

  /// Makes the slots say what holds where no fact is told; there may be more of them than this procedure has.
  @inline(__always)
  func restart(_ slots: inout [Bounds]) {
    if slots.count < silent.count { slots += Array(repeating: .unknown, count: silent.count - slots.count) }
    var span = slots.mutableSpan
    for slot in silent.indices { span[slot] = silent[slot] }
  }
}

/// The slots of what every dossier says about itself.
struct GivenSlots: Sendable {
  let submittedDate: Int?
  let submittedTime: Int?
  let acceptedDate: Int?
  let channel: Int?
  let lodgedAt: Int?
  let applicant: Int?
  let supplementRound: Int?

  init(_ code: CompiledCode) {
    submittedDate = code.slot(of: .submittedDate)
    submittedTime = code.slot(of: .submittedTime)
    acceptedDate = code.slot(of: .acceptedDate)
    channel = code.slot(of: .channel)
    lodgedAt = code.slot(of: .lodgedAt)
    applicant = code.slot(of: .applicant)
    supplementRound = code.slot(of: .supplementRound)
  }

  /// Those that some condition of the procedure asks for and that no `QuickProgram.setting` holds.
  var outsideSettings: Set<Int> {
    Set([submittedDate, submittedTime, acceptedDate, applicant, supplementRound].compactMap(\.self))
  }
}
