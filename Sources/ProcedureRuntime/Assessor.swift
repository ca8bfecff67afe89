public import ProcedureCatalogue
import ProcedureDiagnostics
import Synchronization
public import WorkingCalendar

/// Assesses dossiers against one catalogue: what is missing and why, whether it may be lodged there, what it costs, and
/// by when the result is due.
///
/// Make one for each catalogue and keep it: procedures are compiled when they are first asked for. All threads may use
/// it at the same time.
///
///     let assessor = Assessor(try Catalogue(bytes: bytes))
///     let assessment = try assessor.assess(json: dossier, now: now)
///     assessment.completeness       // .incomplete
///     assessment.deadline.dueDate   // 2026-02-25
public final class Assessor: Sendable {
  let index: CatalogueIndex
  private let compiled: Mutex<[CompiledProcedure?]>

  /// An assessor for the procedures of a catalogue.
  public init(_ catalogue: Catalogue) {
    index = CatalogueIndex(catalogue)
    compiled = Mutex(Array(repeating: nil, count: catalogue.versions.count))
  }

  /// Reads a dossier from JSON and assesses it; what cannot be read is among the findings and counts as not known.
  public func assess(
    json bytes: [UInt8], file: String = "", now: CivilMoment
  ) throws(CatalogueError) -> Assessment {
    let (read, findings) = Dossier.read(json: bytes, file: file)
    guard let dossier = read else {
      var empty = Dossier(procedure: "")
      empty.file = file
      return unknownProcedure(empty, findings, now)
    }
    return try assess(dossier, findings, now)
  }

  /// Assesses a dossier as it stands at a moment.
  ///
  /// Throws when the catalogue itself cannot be read; whatever is wrong with the dossier is among the findings.
  public func assess(_ dossier: Dossier, now: CivilMoment) throws(CatalogueError) -> Assessment {
    try assess(dossier, [], now)
  }

  /// The same for a dossier that was read from JSON, with what was found there.
  func assess(
    _ dossier: Dossier, _ found: [Finding], _ now: CivilMoment
  ) throws(CatalogueError) -> Assessment {
    var findings = found
    guard let group = index.codes[dossier.procedure] else {
      // A dossier without a code has been reported when it was read.
      if !dossier.procedure.isEmpty {
        findings.append(try unknown(dossier, now))
      }
      return unknownProcedure(dossier, findings, now)
    }
    guard let version = try version(of: group, for: dossier, now, &findings) else {
      return unknownProcedure(dossier, findings, now)
    }
    let local = try layer(over: version, for: dossier, now, &findings)
    return try assess(dossier, as: try procedure(at: local ?? version), findings, now: now)
  }

  /// Assesses a dossier against one version, whatever the dates say.
  func assess(
    _ dossier: Dossier, as compiled: CompiledProcedure, _ found: [Finding] = [], now: CivilMoment
  ) throws(CatalogueError) -> Assessment {
    if let rule = kioskRule(for: dossier, compiled.procedure, now) {
      var online = dossier
      online.channel = .online
      return try assess(online, as: compiled, found + [kioskNote(rule, dossier)], now: now)
    }
    let (bound, bindingFindings) = CaseBinder.bind(dossier, to: compiled, index, now: now)
    var findings = found.isEmpty ? bindingFindings : found + bindingFindings
    var included: [IncludedCase] = []
    for (position, inclusion) in bound.procedure.includes.enumerated() {
      let condition = bound.compiled.includes[position]
      guard bound.truth(condition) != .no else { continue }
      // What two statements take over from one procedure is taken over once.
      let isTaken = included.contains {
        $0.part == inclusion.part && $0.bound.procedure.code == inclusion.code && bound.truth($0.condition) == .yes
      }
      guard !isTaken else { continue }
      guard let other = try procedure(inclusion.code, on: bound.ruleDate) else {
        findings.append(
          Finding(
            DossierCode.includedProcedure, .warning, DossierWording.includedProcedure(inclusion.code),
            at: Place(file: dossier.file, pointer: DossierPointer.field("procedure"))))
        continue
      }
      let (part, partFindings) = CaseBinder.bind(dossier, to: other, index, now: now)
      included.append(IncludedCase(inclusion: inclusion, condition: condition, bound: part, findings: partFindings))
    }
    findings.add(aboutAnswersOf: included, in: bound)
    return Assessment(bound, included: included, isKnown: true, findings: findings, by: self)
  }

  // MARK: Kiosks

  /// The convention by which a dossier from a kiosk counts as one that came online; nil for others, and where the
  /// procedure says itself that it takes them, or is not offered online.
  private func kioskRule(for dossier: Dossier, _ procedure: Procedure, _ now: CivilMoment) -> Convention? {
    guard dossier.channel == .kiosk, procedure.isOfferedOnline,
      !procedure.channels.contains(where: { $0.channel == .kiosk })
    else { return nil }
    let date = (dossier.submitted ?? dossier.accepted ?? now).date
    return index.conventions.last { $0.subject == .kioskAsOnline && $0.inForce.contains(date) }
  }

  private func kioskNote(_ rule: Convention, _ dossier: Dossier) -> Finding {
    Finding(
      DossierCode.kioskAsOnline, .note, DossierWording.kioskAsOnline,
      at: Place(file: dossier.file, pointer: DossierPointer.field("channel")),
      basis: rule.origin.basis.isEmpty ? nil : CitationText(index.catalogue).text(rule.origin.basis))
  }

  // MARK: Versions

  /// The place of the version that a dossier follows; a newer one may reach back to it, or be left to the applicant.
  private func version(
    of group: Int, for dossier: Dossier, _ now: CivilMoment, _ findings: inout [Finding]
  ) throws(CatalogueError) -> Int? {
    let versions = index.versions[group]
    let date = dossier.ruleDate ?? now.date
    // A rule that came when it was settled has no say in it.
    let reach = min(now.date, dossier.settled ?? now.date)
    // By their places: looking through copies would count references.
    let newerPlace = versions.indices.last { place in
      versions[place].inForce.from.map { $0 > date && $0 <= reach } ?? false
    }
    guard let placeAtThatTime = versions.indices.last(where: { versions[$0].inForce.contains(date) }) else {
      findings.append(try noVersion(dossier, date, versions))
      return nil
    }
    let atThatTime = versions[placeAtThatTime].index
    var later = newerPlace.map { versions[$0] }
    // What is still in force has not been replaced.
    if later == nil, let last = versions[placeAtThatTime].inForce.to, last < reach {
      later = try replacement(of: dossier.procedure, after: date, by: reach)
    }
    guard let later, let from = later.inForce.from else { return atThatTime }
    let newer = later.index
    func follow() -> Int {
      guard later.code != dossier.procedure else { return newer }
      findings.append(
        Finding(
          DossierCode.applicantChooses, .note, DossierWording.replacementChosen(dossier.procedure, later.code),
          at: Place(file: dossier.file, pointer: DossierPointer.field("procedure"))))
      return newer
    }
    switch try procedure(at: newer).procedure.transition {
    case .oldRule: return atThatTime
    case .newRule: return follow()
    case .applicantChooses:
      guard let choosesOldRule = dossier.choosesOldRule else {
        findings.append(
          Finding(
            DossierCode.applicantChooses, .warning, DossierWording.applicantChooses(from),
            at: Place(file: dossier.file, pointer: ""), help: [DossierWording.chooseRule]))
        return atThatTime
      }
      return choosesOldRule ? atThatTime : follow()
    }
  }

  /// The one version of another procedure that took the place of a dossier's between two days; nil where there is none,
  /// and where there are several.
  private func replacement(
    of code: String, after date: CivilDate, by day: CivilDate
  ) throws(CatalogueError) -> Catalogue.Version? {
    let later = try index.catalogue.versions(replacing: code).filter { version in
      version.overlay == nil && (version.inForce.from.map { date < $0 && $0 <= day } ?? false)
    }
    return later.count == 1 ? later[0] : nil
  }

  private func procedure(_ code: String, on date: CivilDate) throws(CatalogueError) -> CompiledProcedure? {
    guard let group = index.codes[code] else { return nil }
    guard let version = index.versions[group].last(where: { $0.inForce.contains(date) }) else { return nil }
    return try procedure(at: version.index)
  }

  /// The rule by which another procedure would count for the same dossier, were it accepted for that one; nil when it is
  /// not in the catalogue, gives no date, or leaves open which of its limits applies.
  func limitRule(ofProcedure code: String, for bound: BoundCase) -> DeadlineRule? {
    guard let accepted = bound.accepted, let found = try? procedure(code, on: bound.ruleDate) else { return nil }
    var dossier = bound.dossier
    // What happened to this dossier says nothing about the other.
    dossier.events = []
    dossier.accepted = accepted
    let part = CaseBinder.bind(dossier, to: found, index, now: bound.now).bound
    let lodging = LodgingOutcome(allowed: .yes, reason: .anyPlace)
    return DeadlineAssessor(bound: part, clock: CaseClock(part), lodging: lodging).outcome().computation?.rule
  }

  func procedure(_ version: Catalogue.Version) throws(CatalogueError) -> CompiledProcedure {
    try procedure(at: version.index)
  }

  /// The version at a place in the catalogue.
  private func procedure(at place: Int) throws(CatalogueError) -> CompiledProcedure {
    if let ready = compiled.withLock({ $0[place] }) { return ready }
    // Compiled outside the lock: two threads may do the same work once, neither waits for the other. Both go on with the
    // first of the two, as what a batch learns of a procedure is known by it.
    let made = CompiledProcedure(try index.catalogue.procedure(index.catalogue.versions[place]), index: index)
    return compiled.withLock { list in
      if let other = list[place] { return other }
      list[place] = made
      return made
    }
  }

  // MARK: Refusals

  private func unknownProcedure(_ dossier: Dossier, _ findings: [Finding], _ now: CivilMoment) -> Assessment {
    let empty = Procedure(origin: Origin(id: dossier.procedure), code: dossier.procedure, title: "")
    let bound = CaseBinder.bind(
      Dossier(procedure: dossier.procedure, id: dossier.id), to: CompiledProcedure(empty, index: index), index, now: now
    ).bound
    return Assessment(bound, included: [], isKnown: false, findings: findings, by: self)
  }

  private func unknown(_ dossier: Dossier, _ now: CivilMoment) throws(CatalogueError) -> Finding {
    let message = DossierWording.unknownProcedure(
      dossier.procedure, nearest: index.nearestCode(to: dossier.procedure),
      replacedBy: try index.catalogue.replacements(of: dossier.procedure, on: dossier.ruleDate ?? now.date))
    return Finding(
      DossierCode.unknownProcedure, .error, message,
      at: Place(file: dossier.file, pointer: DossierPointer.field("procedure")))
  }

  private func noVersion(
    _ dossier: Dossier, _ date: CivilDate, _ versions: [Catalogue.Version]
  ) throws(CatalogueError) -> Finding {
    let message = DossierWording.noVersionInForce(
      dossier.procedure, on: date, inForce: versions.map(\.inForce),
      replacedBy: try index.catalogue.replacements(of: dossier.procedure, on: date))
    return Finding(
      DossierCode.noVersionInForce, .error, message,
      at: Place(file: dossier.file, pointer: DossierPointer.field("accepted")))
  }
}

extension Dossier {
  /// The day whose law it follows; nil when no event of it is known.
  var ruleDate: CivilDate? { (accepted ?? submitted)?.date }
}

extension BoundCase {
  /// The day whose law the case follows.
  var ruleDate: CivilDate { dossier.ruleDate ?? now.date }
}
