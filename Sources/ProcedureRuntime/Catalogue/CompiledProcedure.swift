import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// One version of a procedure, ready to be applied to dossiers: conditions as code, names as numbers.
///
/// Made once and shared by all threads; every list runs parallel to the list of the same name in `procedure`.
final class CompiledProcedure: Sendable {
  let procedure: Procedure
  /// The calendar by which its limits are counted; nil when the catalogue has none.
  let calendar: CalendarShelf?
  let code: CompiledCode
  /// For the conditions that have too many combinations.
  let exact: ExactConditions
  let factNames: NameIndex
  let nearestFact: NearestName
  /// What a dossier may say of each fact.
  let askedFacts: [AskedFact]
  /// The facts that are days moved by working days, and by how many; most procedures have none.
  let daysMovedByWorkingDays: [(fact: Int, count: Int)]
  /// The positions of the facts that have a default.
  let defaults: [Int]
  /// For each of them what is said when it stands in for an answer.
  let defaultMessages: [Bilingual]
  /// The positions of the dates that lie before the day of lodging.
  let pastDates: [Int]
  let caseNames: NameIndex
  /// The databases that may spare the applicant a document, and where their names stand in `databases`.
  let databases: [String]
  let databaseNames: NameIndex
  let documents: [CompiledRequirement]
  /// The same in flat lists.
  let demands: DemandList
  let limits: [CompiledLimit]
  let additions: [Int]
  let extensions: [Int]
  let pauses: [Int]
  let exclusions: [Int]
  let supplement: Int?
  let supplementRounds: [CompiledRound]
  let fees: [Int]
  /// What each fee comes to in every case; nil where that depends on the dossier.
  let fixedFees: [FeeOutcome.Amount?]
  /// The positions of the fees that spare the applicant.
  let exemptions: [Int]
  /// The positions of those that reduce others; most procedures have none.
  let reductions: [Int]
  let stages: [CompiledStage]
  let stageOrder: StageOrder
  /// Whether its stages follow one another within days, because some of them take parts of a day.
  let countsStagesInHours: Bool
  /// The stages outside the limit behind which no counted stage comes: they follow on the result.
  let lastStages: Set<Int>
  /// The stages that may be a fixed time that does not count; most procedures have none.
  let dwells: [Int]
  let results: [Int]
  /// The stages with an appointment of their own, and the places of the results that they give.
  let givers: [(stage: Int, result: Int)]
  let requirements: [(when: Int, condition: Int)]
  let verbatim: [Int]
  let roles: [Int]
  /// For each role the agencies that it names, as far as they are declared.
  let roleAgencies: [[Int]]
  /// The places of the roles that receive, that decide, and that decide or perform.
  let receivingRoles: [Int]
  let decidingRoles: [Int]
  let actingRoles: [Int]
  /// The agency that decides every dossier of it, where the procedure names one and no other; nil otherwise.
  let soleDecider: Int?
  let jurisdictionFree: [Int]
  /// The areas for which it holds; none for the whole country.
  let ownAreas: [Int]
  /// The places that make an agency competent to receive or to decide it.
  let areaBases: [PlaceBase]
  let includes: [Int]

  init(_ procedure: Procedure, index: CatalogueIndex) {
    self.procedure = procedure
    calendar = index.calendar(procedure.calendar)
    var builder = CodeBuilder(procedure)
    documents = procedure.documents.map { CompiledRequirement($0, index, &builder) }
    demands = DemandList(documents)
    let refusals = Set(procedure.results.filter(\.isRefusal).map(\.origin.id))
    limits = procedure.limits.map { CompiledLimit($0, refusals: refusals, &builder) }
    additions = procedure.additions.map { builder.condition($0.when) }
    extensions = procedure.extensions.map { builder.condition($0.when) }
    pauses = procedure.pauses.map { builder.condition($0.when) }
    exclusions = procedure.exclusions.map { builder.condition($0.when) }
    supplement = procedure.supplement.map { builder.condition($0.when) }
    supplementRounds = procedure.supplement.map { $0.rounds.map { CompiledRound($0, &builder) } } ?? []
    fees = procedure.fees.map { builder.condition($0.when) }
    fixedFees = procedure.fees.map { FeeAssessor.fixedAmount(of: $0) }
    exemptions = procedure.fees.indices.filter { procedure.fees[$0].amount == .exempt }
    reductions = procedure.fees.indices.filter {
      procedure.fees[$0].amount != .exempt && !procedure.fees[$0].amount.isOwed
    }
    stages = procedure.process.stages.map { CompiledStage($0, &builder) }
    stageOrder = StageOrder(procedure.process.stages)
    countsStagesInHours = procedure.process.stages.contains(where: \.mayTakeShareOfDay)
    dwells = procedure.process.stages.indices.filter { index in
      let stage = procedure.process.stages[index]
      return stage.counting != .outside
        && stage.durations.contains { if case .exactly = $0.duration { true } else { false } }
    }
    let all = procedure.process.stages
    let before = stageOrder.upTo(all.indices.filter { all[$0].counting != .outside })
    lastStages = Set(all.indices.filter { !before.contains($0) })
    results = procedure.results.map { builder.condition($0.when) }
    givers = all.indices.compactMap { stage in
      guard all[stage].hasOwnAppointment, let name = all[stage].result,
        let result = procedure.results.firstIndex(where: { $0.origin.id == name || $0.title == name })
      else { return nil }
      return (stage, result)
    }
    requirements = procedure.requirements.map { (builder.condition($0.when), builder.condition($0.condition)) }
    verbatim = procedure.verbatim.map { builder.condition($0.when) }
    roles = procedure.roles.map { builder.condition($0.when) }
    roleAgencies = procedure.roles.map { $0.agencies.compactMap { index.agencies[$0] } }
    receivingRoles = procedure.roles.indices.filter { procedure.roles[$0].role == .received }
    decidingRoles = procedure.roles.indices.filter { procedure.roles[$0].role == .decided }
    actingRoles = procedure.roles.indices.filter { [.decided, .performed].contains(procedure.roles[$0].role) }
    let deciders = decidingRoles.isEmpty ? actingRoles : decidingRoles
    soleDecider =
      deciders.count == 1
      ? deciders.first.flatMap { procedure.roles[$0].soleAgency }.flatMap { index.agencies[$0] } : nil
    jurisdictionFree = procedure.jurisdictionFree.map { builder.condition($0.when) }
    ownAreas = procedure.appliesIn.compactMap { index.areas[$0] }
    areaBases = procedure.roles.filter { $0.role == .decided || $0.role == .received }.flatMap(\.places).map(\.base)
    includes = procedure.includes.map { builder.condition($0.when) }
    code = CompiledCode(builder)
    exact = ExactConditions(procedure, areas: index.areaList)
    let factNames = NameIndex(procedure.facts.map { ($0.origin.id, $0.question) })
    self.factNames = factNames
    nearestFact = NearestName(factNames)
    daysMovedByWorkingDays = procedure.facts.enumerated().compactMap { index, fact in
      guard case .shifted(_, let length, let backward) = fact.derivation, length.unit == .workingDay,
        let count = length.amount.whole
      else { return nil }
      return (index, backward ? -count : count)
    }
    askedFacts = procedure.facts.map { [symbols = code.symbols] in AskedFact($0, symbols) }
    defaults = procedure.facts.indices.filter {
      procedure.facts[$0].defaultValue != nil && procedure.facts[$0].derivation == nil
    }
    defaultMessages = defaults.map { position in
      let fact = procedure.facts[position]
      let value = fact.defaultValue.map { ValueWording.value($0, of: fact) } ?? JSONWording.nothing
      return DossierWording.defaultUsed(fact.question, value)
    }
    pastDates = procedure.pastDates
    var seen: Set<String> = []
    databases = documents.flatMap(\.item.databases).filter { seen.insert($0).inserted }
    databaseNames = NameIndex(databases.map { ($0, index.catalogue.database($0)?.title ?? $0) })
    caseNames = NameIndex(
      procedure.cases.enumerated().flatMap { [($1.origin.id, $0), ($1.title, $0), ($1.code ?? $1.title, $0)] })
  }

  /// Whether any stage is a fixed time that need not count.
  var mayDwell: Bool { !dwells.isEmpty }
}

extension RoleAssignment {
  /// The one agency that it names for every case.
  fileprivate var soleAgency: String? {
    when == .always && !followsLodging && !followsStages && results.isEmpty && agencies.count == 1 ? agencies[0] : nil
  }
}
