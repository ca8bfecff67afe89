import ProcedureCatalogue
import WorkingCalendar

/// The duties around a limit that hold for a case: those of its procedure, else the conventions of the catalogue.
struct DutyRules {
  /// A length of time or a number, with the law that sets it.
  struct Sourced<Value: Sendable>: Sendable {
    let value: Value
    let basis: [Citation]
  }

  /// How long one side has in a round of supplements.
  struct RoundTime {
    /// The one that holds; while questions are open, those that may. None where nothing binds the side.
    var times: [Sourced<TimeQuantity>] = []
    /// The conditions that leave open which one holds.
    var open: [Int] = []
  }

  let bound: BoundCase
  private let isSupplementRuled: Bool
  /// The place of the extension that holds, among those of the procedure.
  private let extensionPlace: Int?
  /// Whether the appointment may be put off once, in every case, as the catalogue lays down for whoever will be late.
  private let allowsNewAppointment: Bool

  init(_ bound: BoundCase) {
    self.bound = bound
    isSupplementRuled = bound.compiled.supplement.map { bound.truth($0) != .no } ?? false
    let extensions = bound.compiled.extensions
    let surely = extensions.firstIndex { bound.truth($0) == .yes }
    allowsNewAppointment =
      !extensions.isEmpty
      && bound.index.conventions.contains { $0.subject == .delayNotice && $0.inForce.contains(bound.ruleDate) }
    extensionPlace = surely ?? (allowsNewAppointment ? nil : extensions.firstIndex { bound.truth($0) != .no })
  }

  private var supplement: SupplementRule? { isSupplementRuled ? bound.procedure.supplement : nil }

  private var limitExtension: LimitExtension? { extensionPlace.map { bound.procedure.extensions[$0] } }

  /// The last convention on a subject that was in force when the dossier was accepted.
  func convention(_ subject: Convention.Subject) -> Convention? {
    place(of: subject).map { bound.index.conventions[$0] }
  }

  /// Its place: where one member of it is enough, a copy of the whole would cost more than all else here.
  private func place(of subject: Convention.Subject) -> Int? {
    let conventions = bound.index.conventions
    let date = bound.ruleDate
    return conventions.indices.last {
      conventions[$0].subject == subject && conventions[$0].inForce.contains(date)
    }
  }

  /// From when the agency that decides has time to act: from acceptance, unless another counter took the dossier in and
  /// the law has its time run from the receipt by that agency. Nil while that is awaited.
  var actsFrom: CivilMoment? {
    let lodging = LodgingAssessor(bound: bound)
    let isFree =
      convention(.jurisdictionFreeStart)?.start == [.receivedByCompetentAgency] && lodging.outcome().isJurisdictionFree
    guard isFree || bound.limitFromCompetentAgency(lodging.outcome()) != nil else { return bound.accepted }
    return bound.events.last { $0.kind == .receivedByCompetentAgency && $0.at <= bound.now }?.at
  }

  // MARK: Supplements

  /// What a supplement does to the limit; it begins anew unless the procedure or the catalogue says otherwise.
  var supplementEffect: SupplementRule.Effect {
    supplement?.effect ?? place(of: .supplementEffect).flatMap { bound.index.conventions[$0].effect } ?? .restart
  }

  /// Whether the procedure itself lets the time go on, or stand still, instead of beginning it with a complete dossier.
  var receivesBeforeSupplements: Bool { (supplement?.effect ?? .restart) != .restart }

  /// How long the agency has to ask, in that round.
  func supplementRequest(round: Int) -> RoundTime {
    time(inRound: round, \.notice, \.noticeCases, \.noticeCases)
      ?? RoundTime(times: [amount(of: .supplementRequest)].compactMap(\.self))
  }

  /// How often the agency may ask; nil where nothing bounds it.
  var maximumSupplementRequests: Sourced<Int>? {
    if supplement?.hasUnlimitedRounds == true { return nil }
    if let supplement, let maximum = supplement.maximumRounds {
      return Sourced(value: maximum, basis: supplement.basis)
    }
    return maximum(of: .supplementRequest)
  }

  /// How long the applicant has to hand in, in that round.
  func supplementHandIn(round: Int) -> RoundTime {
    if let time = time(inRound: round, \.submit, \.submitCases, \.submitCases) { return time }
    let closing = bound.procedure.closing.map { Sourced(value: $0.after, basis: $0.origin.basis) }
    return RoundTime(times: [closing ?? amount(of: .closing)].compactMap(\.self))
  }

  /// What happens to a dossier that the applicant does not complete in time.
  var onOverdueSupplement: SupplementRule.Overdue { supplement?.onOverdue ?? .close }

  /// What the procedure says of a side in a round; the last round for which it gives times stands for those behind it.
  /// Nil where it says nothing, in this case or in any.
  private func time(
    inRound number: Int, _ same: KeyPath<SupplementRule.Round, TimeQuantity?>,
    _ cases: KeyPath<SupplementRule.Round, [SupplementRule.Case]>, _ conditions: KeyPath<CompiledRound, [Int]>
  ) -> RoundTime? {
    guard let supplement,
      let place = supplement.rounds.firstIndex(where: { $0.number == number }) ?? supplement.rounds.indices.last
    else { return nil }
    let round = supplement.rounds[place]
    if let time = round[keyPath: same] { return RoundTime(times: [Sourced(value: time, basis: supplement.basis)]) }
    var found = RoundTime()
    for (some, condition) in zip(round[keyPath: cases], bound.compiled.supplementRounds[place][keyPath: conditions]) {
      let time = Sourced(value: some.amount, basis: some.basis.isEmpty ? supplement.basis : some.basis)
      switch bound.truth(condition) {
      case .yes: return RoundTime(times: [time])
      case .no: continue
      case .undecided:
        found.times.append(time)
        found.open.append(condition)
      }
    }
    return found.times.isEmpty ? nil : found
  }

  // MARK: Delays

  /// How long before the due date a delay must be told.
  var delayNotice: Sourced<TimeQuantity>? {
    if let limitExtension, let notice = limitExtension.notice {
      return Sourced(value: notice, basis: limitExtension.origin.basis)
    }
    return amount(of: .delayNotice)
  }

  /// How often the appointment may be put off.
  var maximumExtensions: Sourced<Int>? {
    if let limitExtension, let maximum = limitExtension.maximumTimes {
      return Sourced(value: maximum, basis: limitExtension.origin.basis)
    }
    return maximum(of: .delayNotice)
  }

  /// By how much the appointment may be put off; nil where nothing is said, or where a longer time may be agreed on.
  var longestExtension: Sourced<TimeQuantity>? {
    guard let limitExtension, !limitExtension.orByAgreement, let cap = limitExtension.atMost else { return nil }
    return Sourced(value: cap, basis: limitExtension.origin.basis)
  }

  /// Whether the appointment may be put off at all: in the cases that the procedure names, and in others as the catalogue
  /// lays down for every dossier that will be late.
  var mayExtend: Truth {
    guard !bound.compiled.extensions.isEmpty, !allowsNewAppointment else { return .yes }
    return extensionPlace.map { bound.truth(bound.compiled.extensions[$0]) } ?? .no
  }

  /// The rule of the catalogue under which the appointment is put off where the procedure names cases, and none of them
  /// surely holds; nil elsewhere.
  var newAppointment: Convention? {
    allowsNewAppointment && extensionPlace == nil ? convention(.delayNotice) : nil
  }

  /// The law on putting it off.
  var extensionBasis: [Citation] { bound.procedure.extensions[extensionPlace ?? 0].origin.basis }

  /// How long before its due date a dossier counts as due soon.
  var dueSoon: TimeQuantity? { place(of: .dueSoon).flatMap { bound.index.conventions[$0].amount } }

  /// The hour that the receipt prints.
  var appointment: DeadlineRule.Appointment {
    switch place(of: .appointmentHour).flatMap({ bound.index.conventions[$0].appointment }) {
    case .closing, nil: .closing
    case .receiptTime: .receiptTime
    case .fixed(let minute): .fixed(minute)
    }
  }

  private func amount(of subject: Convention.Subject) -> Sourced<TimeQuantity>? {
    guard let convention = convention(subject), let amount = convention.amount else { return nil }
    return Sourced(value: amount, basis: convention.origin.basis)
  }

  private func maximum(of subject: Convention.Subject) -> Sourced<Int>? {
    guard let convention = convention(subject), let maximum = convention.maximumTimes else { return nil }
    return Sourced(value: maximum, basis: convention.origin.basis)
  }
}

extension SupplementRule {
  fileprivate var basis: [Citation] { origin.basis }
}
