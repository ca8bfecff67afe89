import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// A procedure in plain words.
///
/// The words are those of the answer to a dossier of which nothing is known yet, for the same procedure without its
/// conditions, so that every part is in the answer; the conditions are then spelt out beside each part.
struct ProcedureExplanation {
  private let procedure: Procedure
  private let catalogue: Catalogue
  private let assessment: Assessment

  init(of procedure: Procedure, in catalogue: Catalogue) throws(CommandFailure) {
    self.procedure = procedure
    self.catalogue = catalogue
    do throws(CatalogueError) {
      var contents = try catalogue.contents()
      contents.procedures = [procedure.withoutConditions]
      assessment = try Assessor(Catalogue(contents: contents)).assess(
        Dossier(procedure: procedure.code), now: CivilMoment(startOf: procedure.inForce.from ?? CivilDate.first))
    } catch {
      throw CommandFailure(Finding(error.code, .error, error.message, at: nil))
    }
  }

  func text(_ language: Language) -> String {
    var page = ExplanationPage(language: language)
    page.add(ExplainWording.title(procedure))
    addFrame(to: &page)
    addAgencies(to: &page)
    page.add(ExplainWording.facts, procedure.facts.filter { $0.derivation == nil }.map(question))
    page.add(ExplainWording.documents, zip(procedure.documents, assessment.documents).map(line))
    page.add(ExplainWording.requirements, zip(procedure.requirements, assessment.requirements).map(line))
    page.add(ExplainWording.limits, zip(procedure.limits, assessment.deadline.limits).map(line))
    page.add(ExplainWording.fees, procedure.fees.map(line))
    page.add(ExplainWording.stages, procedure.process.stages.map(line))
    page.add(ExplainWording.results, procedure.results.map(line))
    page.add(ExplainWording.verbatim, procedure.verbatim.map { Line(Bilingual(verbatim: $0.text), $0.when, $0.origin) })
    return page.text
  }

  /// One line with its condition and its basis, and lines below it.
  typealias Line = ExplanationPage.Line

  private func addFrame(to page: inout ExplanationPage) {
    page.add(
      ExplainWording.frame,
      [
        ExplainWording.field(procedure.field), ExplainWording.applicants(procedure.applicants),
        ExplainWording.channels(procedure.channels.map(\.channel)),
      ].compactMap { $0 }.map { Line($0) })
  }

  private func addAgencies(to page: inout ExplanationPage) {
    let lines = procedure.roles.map { role in
      let names = role.agencies.map { catalogue.agency($0)?.title ?? $0 }
      return complete(Line(ExplainWording.role(role.role, names), role.when, role.origin))
    }
    page.add(ExplainWording.agencies, lines)
  }

  // MARK: - Lines

  private func question(_ fact: Fact) -> Line { Line(Bilingual(verbatim: fact.question)) }

  private func line(_ demand: DocumentRequirement, _ report: DocumentReport) -> Line {
    var line = complete(Line(ExplainWording.document(report), demand.when, demand.origin))
    line.below = report.members.map { Line(ExplainWording.document($0)) }
    return line
  }

  private func line(_ requirement: Requirement, _ report: RequirementReport) -> Line {
    complete(Line(Bilingual(verbatim: report.text), requirement.when, requirement.origin))
  }

  private func line(_ limit: TimeLimit, _ report: DeadlineReport.Limit) -> Line {
    complete(Line(report.rule, limit.when, limit.origin))
  }

  private func line(_ fee: Fee) -> Line {
    let report = assessment.fee.items.first { $0.id == fee.origin.id }
    return complete(Line(report?.text ?? ExplainWording.exempt(fee.kinds), fee.when, fee.origin))
  }

  private func line(_ stage: Stage) -> Line {
    let actors = stage.actors.map { catalogue.agency($0)?.title ?? $0 }
    return complete(Line(ExplainWording.stage(stage.title, actors), stage.when, stage.origin))
  }

  private func line(_ result: ProcedureResult) -> Line {
    complete(Line(ExplainWording.result(result), result.when, result.origin))
  }

  /// The line with its condition and its basis in words.
  private func complete(_ line: Line) -> Line {
    var line = line
    if line.when != .always { line.condition = ExpressionText(procedure, in: catalogue).text(line.when) }
    if let origin = line.origin, !origin.basis.isEmpty { line.basis = CitationText(catalogue).text(origin.basis) }
    return line
  }
}

extension Procedure {
  /// The same with every part in force for every dossier, and nothing taken from other procedures.
  fileprivate var withoutConditions: Procedure {
    var procedure = self
    for index in documents.indices { procedure.documents[index].when = .always }
    for index in limits.indices { procedure.limits[index].when = .always }
    // An exemption would leave nothing of the fees that it is from.
    procedure.fees.removeAll { $0.amount == .exempt }
    for index in procedure.fees.indices {
      procedure.fees[index].when = .always
      if case .rate(var rate) = procedure.fees[index].amount {
        rate.unitFact = nil
        procedure.fees[index].amount = .rate(rate)
      }
    }
    for index in requirements.indices { procedure.requirements[index].when = .always }
    procedure.includes = []
    return procedure
  }
}

/// Headings with lines under them.
struct ExplanationPage {
  struct Line {
    let text: Bilingual
    let when: Expression
    let origin: Origin?
    var condition: Bilingual?
    var basis: Bilingual?
    var below: [Line] = []

    init(_ text: Bilingual, _ when: Expression = .always, _ origin: Origin? = nil) {
      self.text = text
      self.when = when
      self.origin = origin
    }
  }

  let language: Language
  private(set) var text = ""

  init(language: Language) {
    self.language = language
  }

  mutating func add(_ title: Bilingual) { text += "\(title[language])\n" }

  /// A heading with its lines; nothing when there are none.
  mutating func add(_ heading: Bilingual, _ lines: [Line]) {
    if lines.isEmpty { return }
    text += "\n\(heading[language])\n"
    for line in lines { add(line, indent: "  ") }
  }

  private mutating func add(_ line: Line, indent: String) {
    let condition = line.condition.map { " \(ExplainWording.when($0)[language])" } ?? ""
    let basis = line.basis.map { "  [\($0[language])]" } ?? ""
    text += "\(indent)• \(line.text[language])\(condition)\(basis)\n"
    for inner in line.below { add(inner, indent: indent + "  ") }
  }
}
