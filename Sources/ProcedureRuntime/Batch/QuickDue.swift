import ProcedureCatalogue
import WorkingCalendar

/// What the due date of a dossier depends on, apart from its moments.
struct QuickDue: Sendable {
  static let bitsOfEpoch = 6
  /// Agencies and areas as numbers, with one for «none».
  static let bitsOfPlace = 18

  /// The conditions whose answers differ from dossier to dossier, by their places among those of the program.
  let conditions: [Int]
  /// Whether it matters where the dossier was lodged although it may be received there.
  let readsLodging: Bool
  /// A bit for each channel that is offered; all where the procedure names none.
  private let offered: UInt64
  /// The days on which some convention, agency or area of the catalogue begins or has ended.
  let epochs: [CivilDate]
  /// Whether a time that must pass in full may be compared with another one, which depends on the dates.
  let comparesDwells: Bool
  let isQuick: Bool

  /// What the due dates of a procedure depend on.
  struct Conditions {
    var conditions: [Int]
    var readsLodging: Bool
    var offered: UInt64
    var comparesDwells: Bool
  }

  static func conditions(_ compiled: CompiledProcedure, _ index: CatalogueIndex) -> Conditions {
    let procedure = compiled.procedure
    var read = compiled.limits.flatMap { [$0.when] + $0.parts.flatMap { $0 } } + compiled.additions
    // What a supplement does, and how an appointment is put off.
    read += compiled.extensions + (compiled.supplement.map { [$0] } ?? [])
    var dwelling = 0
    if compiled.mayDwell {
      for (stage, place) in zip(procedure.process.stages, compiled.stages) where stage.counting != .outside {
        if stage.durations.contains(where: { if case .exactly = $0.duration { true } else { false } }) {
          dwelling += 1
          read += [place.when, place.countingWhen] + place.durations
        }
      }
      read += compiled.exclusions
    }
    func hasConvention(_ subject: Convention.Subject) -> Bool { index.conventions.contains { $0.subject == subject } }
    let isFree =
      hasConvention(.jurisdictionFreeStart)
      && (!procedure.jurisdictionFree.isEmpty || hasConvention(.centresInProvince) && !procedure.roles.isEmpty)
    let readsLodging = isFree || procedure.limits.contains { $0.start.contains(.receivedByCompetentAgency) }
    // Who receives, and where: what may not be received is promised nothing.
    read += compiled.roles + compiled.jurisdictionFree
    let channels = procedure.channels.map { UInt64(1) << UInt64($0.channel.number) }
    var seen: Set<Int> = []
    return Conditions(
      conditions: read.filter { compiled.code.conditions[$0].constant == nil && seen.insert($0).inserted },
      readsLodging: readsLodging, offered: channels.isEmpty ? .max : channels.reduce(0, |), comparesDwells: dwelling > 1
    )
  }

  init(_ read: Conditions, _ needed: QuickConditions, _ index: CatalogueIndex) {
    conditions = read.conditions.compactMap { needed.place(of: $0) }
    readsLodging = read.readsLodging
    offered = read.offered
    comparesDwells = read.comparesDwells
    var days: Set<CivilDate> = []
    let periods =
      index.conventions.map(\.inForce) + index.agencyList.map(\.inForce) + index.areaList.map(\.inForce)
    for period in periods {
      if let from = period.from { days.insert(from) }
      if let last = period.to, let next = last.adding(days: 1) { days.insert(next) }
    }
    epochs = days.sorted()
    let bits =
      CaseKey.headBits + 1 + 2 * QuickDue.bitsOfEpoch + conditions.count * QuickConditions.bitsOfTruth
      + QuickRequirement.bitsOfChannel + 2 * QuickDue.bitsOfPlace + QuickPlaces.bits
    let places = 1 << (QuickDue.bitsOfPlace - 2)
    isQuick =
      bits <= CaseKey.bits && epochs.count < 1 << QuickDue.bitsOfEpoch && index.agencyList.count < places
      && index.areaList.count < places
  }

  @inline(__always)
  func offers(_ channel: Channel?) -> Bool { channel.map { offered >> UInt64($0.number) & 1 == 1 } ?? true }

  /// The conventions that hold on a day, as a number.
  @inline(__always)
  func epoch(of day: CivilDate) -> Int {
    var epoch = 0
    while epoch < epochs.count, epochs[epoch] <= day { epoch &+= 1 }
    return epoch
  }
}

/// How the due date of all dossiers with one key is found.
enum DuePlan: Sendable {
  /// There is none, whatever the dates are.
  case none
  /// The latest end of some limits.
  case limits([Limit])
  /// It depends on more than the key says.
  case assessed

  struct Limit: Sendable {
    let rule: DeadlineRule
    /// Else it runs from acceptance, which never comes before submission here.
    let runsFromSubmissionAlone: Bool
  }
}

extension DuePlan {
  /// The plan that the assessment of one dossier without events shows.
  init(_ outcome: DeadlineOutcome, _ assessor: DeadlineAssessor, _ due: QuickDue) {
    guard !due.comparesDwells else {
      self = .assessed
      return
    }
    guard !assessor.bound.isTurnedAway(assessor.lodging) else {
      self = .none
      return
    }
    switch outcome.reason {
    case .noLimit, .open: self = .none
    case .extended, .nothingOwed: self = .assessed
    case .unavailable(let position):
      switch outcome.limits[position].state {
      case .awaiting(.named), .awaiting(.receivedByCompetentAgency), .described, .open, .noCalendar: self = .none
      case .awaiting, .computed, .paused, .awaitingSupplement, .refused: self = .assessed
      }
    case .due:
      var limits: [Limit] = []
      for limit in outcome.limits {
        guard !assessor.waitsForRefusal(limit) else { continue }
        guard let computation = limit.computation else {
          self = .assessed
          return
        }
        let start = assessor.start(of: assessor.bound.procedure.limits[limit.limit])
        limits.append(
          Limit(
            rule: computation.rule,
            runsFromSubmissionAlone: start.contains(.submitted) && start.allSatisfy { $0 == .submitted }))
      }
      self = .limits(limits)
    }
  }
}
