import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import WorkingCalendar

/// Finds few cases that together show every way in which the conditions of one procedure can come out.
///
/// Each case is the smallest example of as many open targets as go together, taken in the order of the procedure.
struct VectorCases {
  /// So many open targets are tried on top of the first; the others wait for the next case.
  private static let maximumMerged = 400

  private let procedure: Procedure
  private let moments: TellingMoments
  private let agencies: [Agency]
  private let supplements: VectorSupplements
  private let space: DecisionSpace
  /// Every way in which a condition can come out.
  let targets: [VectorTarget]
  private(set) var cases: [VectorCase] = []
  private(set) var gaps: [(target: VectorTarget, reason: VectorGap.Reason)] = []

  init(_ procedure: Procedure, of catalogue: Catalogue, moments: TellingMoments, in context: DecisionContext) {
    self.procedure = procedure
    self.moments = moments
    agencies = catalogue.agencies
    supplements = VectorSupplements(procedure, catalogue.conventions)
    space = DecisionSpace(
      procedure, in: context, naturalDay: moments.ordinary?.date, calendar: catalogue.calendar(procedure.calendar))
    targets = VectorTargets(procedure).all
    var open = targets
    while let target = open.first {
      open.removeFirst()
      guard let (found, shown) = example(of: target, with: open) else { continue }
      open = open.filter { !shown.contains($0) }
      cases.append(found)
    }
    if cases.isEmpty, let plain = space.witness(of: .everything) {
      cases.append(fitted(plain.concrete))
    }
  }

  /// A case of a target and of others with it; nil, and a gap, when there is none.
  private mutating func example(
    of target: VectorTarget, with others: [VectorTarget]
  ) -> (VectorCase, shown: Set<VectorTarget>)? {
    let alone = region(target)
    switch space.isEmpty(alone) {
    case .yes:
      gaps.append((target, .impossible))
      return nil
    case .notDecided(let reason):
      gaps.append((target, .undecided(reason.text)))
      return nil
    case .no: break
    }
    for region in [joined(alone, others), alone] {
      guard let witness = space.witness(of: region) else { continue }
      let found = fitted(witness.concrete)
      let evaluator = space.evaluator(of: found.concrete)
      guard evaluator.truth(target.condition) == target.outcome else { continue }
      return (found, Set(others.filter { evaluator.truth($0.condition) == $0.outcome }))
    }
    gaps.append((target, supplements.mayPause && target.condition.readsSupplements ? .pausingSupplement : .notTold))
    return nil
  }

  private func joined(_ alone: Region, _ others: [VectorTarget]) -> Region {
    var joined = alone
    for other in others.prefix(VectorCases.maximumMerged) {
      let both = space.and(joined, region(other))
      if both != joined, both.isKnown, space.isEmpty(both) == .no { joined = both }
    }
    return joined
  }

  private func region(_ target: VectorTarget) -> Region {
    let region = space.region(of: target.condition)
    return target.outcome ? region : space.not(region)
  }

  // MARK: What a dossier can say

  /// The case as a dossier can tell it: by a day that says much about counting where no condition minds, by agencies that
  /// exist, and with an answer to the questions that only amounts depend on.
  private func fitted(_ concrete: ConcreteCase) -> VectorCase {
    var fitted = concrete
    fitted[.supplementRound] = .integer(supplements.toldNumber(in: concrete))
    for given in [Given.lodgedAt, .decidedAt] { nameAgency(given, in: &fitted) }
    for (index, fact) in procedure.facts.enumerated() where fitted.facts[index] == nil && fact.derivation == nil {
      fitted.facts[index] = fact.defaultValue ?? VectorCases.usual(fact.kind, on: moments.ordinary?.date)
    }
    let chosen = moments.all.isEmpty ? nil : moments.all[cases.count % moments.all.count]
    if let chosen, let moved = moved(fitted, to: chosen) { return VectorCase(concrete: moved, at: chosen) }
    return VectorCase(concrete: fitted, at: nil)
  }

  private static func usual(_ kind: Fact.Kind, on day: CivilDate?) -> Value? {
    switch kind {
    case .boolean: .boolean(false)
    case .integer: .integer(2)
    case .decimal: .decimal(2_500_000)
    case .money: .money(2_000_000)
    case .date: day.map { .date($0) }
    case .choice(let choices): choices.first.map { .choice($0.id) }
    case .text: nil
    }
  }

  /// Some other agency than those that conditions name is one of the catalogue, or none.
  private func nameAgency(_ given: Given, in concrete: inout ConcreteCase) {
    guard case .choice(let word)? = concrete[given], !agencies.contains(where: { $0.origin.id == word }) else { return }
    for agency in agencies {
      var named = concrete
      named[given] = .choice(agency.origin.id)
      if comesOutAlike(named, concrete) {
        concrete = named
        return
      }
    }
    concrete[given] = nil
  }

  /// The same case at another moment; nil when some condition minds.
  private func moved(_ concrete: ConcreteCase, to moment: CivilMoment) -> ConcreteCase? {
    var moved = concrete
    moved[.submittedDate] = .date(moment.date)
    moved[.acceptedDate] = .date(moment.date)
    moved[.submittedTime] = .time(moment.minuteOfDay)
    if concrete[.postmarkDate] != nil { moved[.postmarkDate] = .date(moment.date) }
    return comesOutAlike(moved, concrete) ? moved : nil
  }

  /// Works out the conditions of the procedure for one case.
  func evaluator(of concrete: ConcreteCase) -> CaseEvaluator { space.evaluator(of: concrete) }

  private func comesOutAlike(_ left: ConcreteCase, _ right: ConcreteCase) -> Bool {
    let first = space.evaluator(of: left)
    let second = space.evaluator(of: right)
    return targets.allSatisfy { first.truth($0.condition) == second.truth($0.condition) }
  }
}

/// A case and the moment to which it was moved; nil where a condition minds the day or the hour.
struct VectorCase {
  let concrete: ConcreteCase
  let at: CivilMoment?
}
