import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

/// One version of a procedure as rules look at it, with the places of its parts and exact answers about its conditions.
///
/// A condition that could not be read has been reported; whatever depends on one is left alone.
package final class ProcedureSubject {
  let procedure: Procedure
  let places: ProcedurePlaces
  let catalogue: CatalogueSubject
  /// What some rule could not decide, for the rule that says so; rules run in the order of their codes.
  private(set) var undecided: [(place: Place, reason: Undecided)] = []
  private var undecidedPlaces: Set<Place> = []
  /// Made when some condition cannot be judged by its words.
  private(set) lazy var decisions = DecisionSpace(
    procedure, in: catalogue.decisionContext,
    calendar: movesByWorkingDays ? catalogue.workingCalendar(procedure.calendar) : nil)
  /// The conditions that rules may judge, with what holds around them.
  private(set) lazy var sites = findSites()
  /// Those of which it does not show in their words that they hold in some of the cases around them and not in others,
  /// and that each of their parts does something.
  private(set) lazy var doubtfulSites = sites.filter { !procedure.asksFreely($0.condition, within: $0.context) }
  /// The cases of each of these conditions and of what holds around it.
  private(set) lazy var siteCases = doubtfulSites.map { (condition: cases($0.condition), context: cases($0.context)) }
  /// The duties of which the procedure states amounts, in the order of their first amounts.
  private(set) lazy var duties = findDuties()
  /// The limits that must not overlap, and whether they do.
  private(set) lazy var limitGroups = findLimitGroups()
  /// The times of the supplement rule.
  private(set) lazy var supplementTimes = findSupplementTimes()
  private lazy var unreadFacts = findUnreadFacts()
  /// Whether some yes/no fact follows from others.
  private(set) lazy var hasDerivedTruths = procedure.facts.indices.contains { isDerivedTruth($0) }
  /// Whether some fact is a day so many working days before or after another.
  private var movesByWorkingDays: Bool {
    procedure.facts.contains { fact in
      if case .shifted(_, let length, _) = fact.derivation { length.unit == .workingDay } else { false }
    }
  }
  private lazy var expressionText = ExpressionText(procedure)
  /// For each derived fact whether it has one value only, as far as somebody has asked.
  private var constancyOfFact: [Bool?]
  /// Demands of one document that may meet in one dossier.
  private(set) lazy var earlierDemands = findEarlierDemands()
  /// Every agency with a task.
  private(set) lazy var agencyMentions = readAgencyMentions()
  /// Every length of time that binds an agency.
  private(set) lazy var statedLengths = readStatedLengths()
  /// The calendar by which its days are counted, when it is declared.
  private(set) lazy var calendar = catalogue.calendar(procedure.calendar)
  /// How its lengths of time compare.
  private(set) lazy var lengthOrder = LengthOrder(calendar)
  private(set) lazy var stageGraph = StageGraph(procedure.process.stages)
  /// Its limits beside the times of its stages.
  private(set) lazy var limitFits = readLimitFits()
  /// Whether another version of the same procedure began before this one.
  private(set) lazy var hasEarlierVersion = catalogue.hasVersion(besides: procedure) {
    $0.appliesIn == procedure.appliesIn && $0.startsBefore(procedure)
  }

  init(_ index: Int, in catalogue: CatalogueSubject) {
    procedure = catalogue.model.contents.procedures[index]
    places = catalogue.model.places[index]
    self.catalogue = catalogue
    constancyOfFact = Array(repeating: nil, count: procedure.facts.count)
  }

  func words(_ expression: Expression) -> Bilingual { expressionText.text(expression) }

  func title(of demand: DemandedDocument) -> String {
    (catalogue.document(demand.document)?.title ?? demand.document).shortened
  }

  func title(ofAgency id: String) -> String { (catalogue.agency(id)?.title ?? id).shortened }

  // MARK: Conditions

  func cases(_ condition: Expression) -> Region { decisions.region(of: condition) }

  /// Whether the answer is yes; one that was left open is kept for the rule about those.
  func isProved(_ decision: Decision, at place: Place) -> Bool {
    switch decision {
    case .yes: return true
    case .no: return false
    case .notDecided(let reason):
      leaveOpen(reason, at: place)
      return false
    }
  }

  /// Whether the region surely holds some case.
  func isPossible(_ region: Region, at place: Place) -> Bool {
    switch decisions.isEmpty(region) {
    case .yes: return false
    case .no: return true
    case .notDecided(let reason):
      leaveOpen(reason, at: place)
      return false
    }
  }

  func leaveOpen(_ reason: Undecided, at place: Place) {
    if undecidedPlaces.insert(place).inserted { undecided.append((place, reason)) }
  }

  /// Whether every part of a condition was understood.
  func isRead(_ condition: Expression) -> Bool {
    !condition.hasReportedPart(orFact: unreadFacts)
  }

  /// Whether it follows a derived yes/no fact that has one value only.
  func isOnConstantFact(_ condition: Expression) -> Bool {
    guard hasDerivedTruths else { return false }
    return condition.contains { part in
      if case .fact(let fact) = part { isConstant(fact) } else { false }
    }
  }

  private func isConstant(_ fact: Int) -> Bool {
    if let known = constancyOfFact[fact] { return known }
    var isConstant = false
    if isDerivedTruth(fact) {
      let region = cases(.fact(fact))
      isConstant = decisions.isEmpty(region) == .yes || decisions.isEverything(region) == .yes
    }
    constancyOfFact[fact] = isConstant
    return isConstant
  }

  /// Whether a fact is a yes/no that follows from others.
  private func isDerivedTruth(_ fact: Int) -> Bool {
    guard case .expression? = procedure.facts[fact].derivation else { return false }
    return procedure.facts[fact].kind == .boolean
  }

  private func findUnreadFacts() -> Set<Int> {
    var unread: Set<Int> = []
    // Facts come after those that they are derived from.
    for index in procedure.facts.indices {
      guard case .expression(let expression)? = procedure.facts[index].derivation else { continue }
      if expression.hasReportedPart(orFact: unread) { unread.insert(index) }
    }
    return unread
  }

  // MARK: Conventions

  /// The rule of counting of the catalogue on a subject that holds when this version begins.
  func convention(_ subject: Convention.Subject) -> Convention? {
    catalogue.contents.conventions.last { convention in
      convention.subject == subject
        && (procedure.inForce.from.map { convention.inForce.contains($0) } ?? (convention.inForce.to == nil))
    }
  }
}

extension Procedure {
  fileprivate func startsBefore(_ other: Procedure) -> Bool {
    guard let start = other.inForce.from else { return false }
    return inForce.from.map { $0 < start } ?? true
  }
}
