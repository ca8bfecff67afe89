/// The keyword sets of the slots, made once from the grammar table.
final class SlotSets: Sendable {
  static let shared = SlotSets()

  let heads: [KeywordSet]
  let clauses: [KeywordSet]
  /// Clauses and, where they are allowed, guards.
  let tails: [KeywordSet]
  /// Where a name of several plain words stops.
  let nameStops: [KeywordSet]
  let headRules: [[Rule?]]
  let clauseRules: [[Rule?]]
  let guards: KeywordSet
  let guardRules: [Rule?]

  private init() {
    guards = KeywordSet(GrammarTable.guards.map(\.keyword))
    guardRules = Self.indexed(GrammarTable.guards)
    heads = BlockKind.allCases.map { KeywordSet(GrammarTable.heads(of: $0).map(\.keyword)) }
    clauses = BlockKind.allCases.map { KeywordSet(GrammarTable.clauses(of: $0).map(\.keyword)) }
    headRules = BlockKind.allCases.map { Self.indexed(GrammarTable.heads(of: $0)) }
    clauseRules = BlockKind.allCases.map { Self.indexed(GrammarTable.clauses(of: $0)) }
    let guardSet = KeywordSet(GrammarTable.guards.map(\.keyword))
    let tails = BlockKind.allCases.map { kind in
      let own = KeywordSet(GrammarTable.clauses(of: kind).map(\.keyword))
      return GrammarTable.allowsGuards(in: kind) ? own.union(guardSet) : own
    }
    self.tails = tails
    let others: KeywordSet = [.layerFor, .because, .withCode, .byLodging, .byStages, .setByEnd, .dated, .atTime]
    nameStops = tails.map { $0.union(Self.operators).union(Self.places).union(others) }
  }

  private static func indexed(_ rules: [Rule]) -> [Rule?] {
    var table: [Rule?] = Array(repeating: nil, count: Keyword.allCases.count)
    for rule in rules { table[Int(rule.keyword.rawValue)] = rule }
    return table
  }

  static let units: KeywordSet = [.workingDay, .day, .workingHour, .hour, .minute, .week, .month, .yearUnit, .times]
  static let ageUnits: KeywordSet = units.union([.yearsOfAge])
  static let levels: KeywordSet = [
    .ministryLevel, .provinceLevel, .districtLevel, .communeLevel, .otherLevel, .verticalLevel,
  ]
  static let areaLevels: KeywordSet = [
    .provinceLevel, .districtLevel, .communeLevel, .otherLevel, .countryLevel, .specialZoneLevel,
  ]
  static let channels: KeywordSet = [
    .inPerson, .onlineFull, .onlinePartial, .online, .postal, .atHome, .mobile, .kiosk,
  ]
  static let weekdays: KeywordSet = [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]
  static let forms: KeywordSet = [
    .originalCertified, .original, .master, .copyWithOriginal, .certifiedCopy, .registerCopy, .copy, .electronic,
    .digitised, .photocopy, .photo, .anyForm,
  ]
  static let appointments: [Keyword] = [.conventionClosingHour, .conventionReceiptHour]
  static let formsOrSets: KeywordSet = forms.union([.sets])
  static let places: KeywordSet = [
    .placeResidence, .placePermanentResidence, .placeHeadOffice, .placeLand, .placeLodging, .placeOther,
  ]
  static let placesOfSomebody: KeywordSet = [.placeResidence, .placePermanentResidence, .placeHeadOffice]
  static let groups: KeywordSet = [.oneOf, .firstOf, .allOf, .atLeastGroup]
  static let locators: KeywordSet = [.article, .clause, .point, .annex, .section, .formLocator]
  static let bounds: KeywordSet = [.atMost, .exactly, .atLeast]
  static let feeKinds: KeywordSet = [.fee, .charge, .price]
  static let events: KeywordSet = [
    .acceptance, .lodging, .receiptByCompetent, .eventWhen, .eventEnd, .issueDay,
    .eventDay,
  ]
  static let factTypes: KeywordSet = [.yesNo, .integer, .decimal, .money, .date, .text, .oneOf]
  static let expectations: KeywordSet = [
    .expectComplete, .expectIncomplete, .expectMissing, .expectNotRequired, .expectDue, .expectResultDue,
    .expectNoDate, .expectStageDone, .expectStageSkipped, .fee, .charge, .price, .exempt, .expectMeets, .expectFails,
    .expectUndetermined, .expectMayLodge,
    .expectMayNotLodge,
  ]
  static let comparisons: KeywordSet = [
    .isIn, .isNotIn, .rangeFrom, .atLeastAge, .below, .liesIn,
  ]
  /// Comparisons in which numbers stand behind a word.
  static let ranges: KeywordSet = [.rangeFrom, .atLeastAge, .below]
  static let joints: KeywordSet = [.and, .or]
  static let eventJoints: KeywordSet = joints.union([.to])
  static let locatorJoints: KeywordSet = [.and, .to]
  static let rangeEnds: KeywordSet = [.rangeToBelow, .rangeTo]
  static let yesOrNo: KeywordSet = [.yes, .no]
  static let currencies: KeywordSet = [.dong, .usd]
  static let scales: KeywordSet = [.thousand, .million, .billion]
  static let moneyWords: KeywordSet = currencies.union(scales)
  static let fees: KeywordSet = [.setByCouncil, .byVerbatim, .byComponents, .byReference, .reducedTo]
  /// Limits that are no length of time.
  static let noTime: KeywordSet = [.sameDay, .atOnce]
  static let roundLimits: KeywordSet = [.askWithin, .guideWithin, .noticeWithin, .submitWithin]
  static let versions: KeywordSet = [.before, .sinceVersion, .onVersion]
  /// Words that may follow an operand, so that a name of several plain words stops there.
  static let operators: KeywordSet = comparisons.union([.and, .or, .rangeTo, .rangeToBelow, .andAbove, .yearsOfAge])
}
