import ProcedureCatalogue
import ProcedureDiagnostics

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
  /// Whether a fact follows from others.
  let isDerived: [Bool]
  /// For each fact no: what every case begins with.
  let noneGiven: [Bool]
  /// The positions of the facts that have a default.
  let defaults: [Int]
  /// For each of them what is said when it stands in for an answer.
  let defaultMessages: [Bilingual]
  /// For choice facts, the choices by id and title.
  let choiceNames: [NameIndex?]
  /// For each choice of each fact its number in the code.
  let choiceNumbers: [[Int64?]]
  let caseNames: NameIndex
  /// The databases that may spare the applicant a document, and where their names stand in `databases`.
  let databases: [String]
  let databaseNames: NameIndex
  let documents: [CompiledRequirement]
  let limits: [CompiledLimit]
  let additions: [Int]
  let extensions: [Int]
  let pauses: [Int]
  let exclusions: [Int]
  let supplement: Int?
  let fees: [Int]
  /// The positions of the fees that spare the applicant.
  let exemptions: [Int]
  let stages: [CompiledStage]
  let stageOrder: StageOrder
  /// The stages that may be a fixed time that does not count; most procedures have none.
  let dwells: [Int]
  let results: [Int]
  let requirements: [(when: Int, condition: Int)]
  let verbatim: [Int]
  let roles: [Int]
  let jurisdictionFree: [Int]
  let includes: [Int]

  init(_ procedure: Procedure, index: CatalogueIndex) {
    self.procedure = procedure
    calendar = index.calendar(procedure.calendar)
    var builder = CodeBuilder(procedure)
    documents = procedure.documents.map { CompiledRequirement($0, index, &builder) }
    limits = procedure.limits.map { CompiledLimit($0, &builder) }
    additions = procedure.additions.map { builder.condition($0.when) }
    extensions = procedure.extensions.map { builder.condition($0.when) }
    pauses = procedure.pauses.map { builder.condition($0.when) }
    exclusions = procedure.exclusions.map { builder.condition($0.when) }
    supplement = procedure.supplement.map { builder.condition($0.when) }
    fees = procedure.fees.map { builder.condition($0.when) }
    exemptions = procedure.fees.indices.filter { procedure.fees[$0].amount == .exempt }
    stages = procedure.process.stages.map { CompiledStage($0, &builder) }
    stageOrder = StageOrder(procedure.process.stages)
    dwells = procedure.process.stages.indices.filter { index in
      let stage = procedure.process.stages[index]
      return stage.counting != .outside
        && stage.durations.contains { if case .exactly = $0.duration { true } else { false } }
    }
    results = procedure.results.map { builder.condition($0.when) }
    requirements = procedure.requirements.map { (builder.condition($0.when), builder.condition($0.condition)) }
    verbatim = procedure.verbatim.map { builder.condition($0.when) }
    roles = procedure.roles.map { builder.condition($0.when) }
    jurisdictionFree = procedure.jurisdictionFree.map { builder.condition($0.when) }
    includes = procedure.includes.map { builder.condition($0.when) }
    code = CompiledCode(builder)
    exact = ExactConditions(procedure, areas: index.areaList)
    let factNames = NameIndex(procedure.facts.map { ($0.origin.id, $0.question) })
    self.factNames = factNames
    nearestFact = NearestName(factNames.names)
    isDerived = procedure.facts.map { $0.derivation != nil }
    noneGiven = Array(repeating: false, count: procedure.facts.count)
    defaults = procedure.facts.indices.filter {
      procedure.facts[$0].defaultValue != nil && procedure.facts[$0].derivation == nil
    }
    defaultMessages = defaults.map { position in
      let fact = procedure.facts[position]
      let value = fact.defaultValue.map { ValueWording.value($0, of: fact) } ?? DossierWording.nothing
      return DossierWording.defaultUsed(fact.question, value)
    }
    var seen: Set<String> = []
    databases = documents.flatMap(\.item.databases).filter { seen.insert($0).inserted }
    databaseNames = NameIndex(databases.map { ($0, index.catalogue.database($0)?.title ?? $0) })
    choiceNames = procedure.facts.map { fact in
      guard case .choice(let choices) = fact.kind else { return nil }
      return NameIndex(choices.map { ($0.id, $0.title) })
    }
    choiceNumbers = procedure.facts.map { [symbols = code.symbols] fact in
      guard case .choice(let choices) = fact.kind else { return [] }
      return choices.map { symbols.number(of: $0.id) }
    }
    caseNames = NameIndex(
      procedure.cases.enumerated().flatMap { [($1.origin.id, $0), ($1.title, $0), ($1.code ?? $1.title, $0)] })
  }

  /// Whether any stage is a fixed time that need not count.
  var mayDwell: Bool { !dwells.isEmpty }
}
