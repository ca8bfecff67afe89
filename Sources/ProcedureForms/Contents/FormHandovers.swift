import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// The table of the control slip: one row for each hand-over from a desk to the next.
///
/// The one who receives enters whether the one who gives was early, on time or late; where the dossier tells when a stage
/// ended, it is entered already.
struct FormHandovers {
  private let assessment: Assessment
  private let facts: FormFacts
  private let language: Language
  /// The stages that take place.
  private let reports: [StageReport]
  private let stages: [String: Stage]

  /// A desk that takes the dossier over, from whom, and for which stages.
  private struct Row {
    let givers: [StageReport]
    let taker: StageReport
    var stages: [StageReport]
  }

  init(_ facts: FormFacts) {
    self.facts = facts
    assessment = facts.assessment
    language = facts.language
    reports = assessment.stages
    stages = Dictionary(assessment.procedure.process.stages.map { ($0.origin.id, $0) }) { first, _ in first }
  }

  var table: FormTable {
    let rows = handovers
    let blank = Array(repeating: FormValue.blank, count: FormWording.handoverColumns.count)
    return FormTable(
      caption: FormFieldWording.label(.handovers, of: .controlSlip)[language],
      columns: FormWording.handoverColumns.map { $0[language] },
      rows: rows.isEmpty ? Array(repeating: blank, count: OfficialForm.blankRows) : rows)
  }

  private var handovers: [[FormValue]] {
    var rows: [Row] = []
    var rowOfStage: [String: Int] = [:]
    // A machine signs for nothing: what it does is passed over.
    for report in reports where stages[report.id]?.isAutomatic != true {
      let givers = givers(to: report.id)
      // A desk that keeps the dossier for its next stage hands nothing over, nor does anybody hand it to the one-stop unit.
      let keeps =
        givers.isEmpty
        ? actors(of: report) == facts.unit.map { [$0] }
        : !report.actors.isEmpty && givers.allSatisfy { $0.actors == report.actors }
      if keeps {
        guard let row = givers.compactMap({ rowOfStage[$0.id] }).max() else { continue }
        rows[row].stages.append(report)
        rowOfStage[report.id] = row
        continue
      }
      rowOfStage[report.id] = rows.count
      rows.append(Row(givers: givers, taker: report, stages: [report]))
    }
    let stages: [[FormValue]] = rows.map { row in
      [
        .text(units(row.givers, row.taker)), time(of: row), FormValue(outcome(of: row.givers)),
        .text(note(on: row.stages)),
      ]
    }
    let results = resultsOfParts
    return wayThere(before: rows) + stages + (results.isEmpty ? wayBack(after: rows) : results)
  }

  // MARK: Lodged elsewhere

  /// The papers of a dossier lodged regardless of boundaries go from the office that received them to the agency that
  /// decides, where no stage tells it.
  private func wayThere(before rows: [Row]) -> [[FormValue]] {
    guard assessment.isLodgedElsewhere, rows.isEmpty else { return [] }
    let transfer = assessment.competence.transfer
    let note = transfer.map { FormWording.cited(FormWording.papersThere, $0.basis) } ?? FormWording.papersThere
    return [
      [
        .text(FormWording.handover(from: facts.unit, to: facts.settlingAgency)[language]), arrival, .blank,
        .text(note[language]),
      ]
    ]
  }

  /// When the agency that decides received it, else until when the papers have to be sent.
  private var arrival: FormValue {
    if let at = assessment.receivedByCompetentAgencyAt { return .text(FormWording.moment(at)[language]) }
    let blank = FormWording.blankMoment[language]
    return .text(assessment.competence.transfer.map { "\(blank) (\(FormWording.latest($0.by)[language]))" } ?? blank)
  }

  /// Its result goes back to the office that received it, by the rule in force on the day of receipt; the last desk need
  /// not be told where the last stage is that office itself.
  private func wayBack(after rows: [Row]) -> [[FormValue]] {
    guard assessment.isLodgedElsewhere, let rule = assessment.competence.handover else { return [] }
    let last = rows.last.map { actors(of: $0.taker) }
    guard last != facts.unit.map({ [$0] }) else { return [] }
    let giver = last.flatMap { $0.isEmpty ? nil : $0.joined(separator: ", ") } ?? facts.settlingAgency
    return [
      [
        .text(FormWording.handover(from: giver, to: facts.unit)[language]),
        .text(FormWording.blankMoment[language]), FormValue(outcomeOfTheWhole),
        .text(
          FormWording.cited(
            FormWording.resultBack(asking: assessment.wishedResultPlace.map { PrintedText.safe($0) }), rule.basis)[
              language]),
      ]
    ]
  }

  /// Whether the agency that decides was early, once there is a result.
  private var outcomeOfTheWhole: String? {
    guard let ready = assessment.resultReadyAt, let due = assessment.deadline.dueAt else { return nil }
    return Self.outcome(ready, by: due)[language]
  }

  // MARK: Parts of a bundle

  /// The last parts of a bundle hand what they give to the office that received the dossier; a part on which another
  /// builds has handed over to that one.
  private var resultsOfParts: [[FormValue]] {
    let rule = assessment.isLodgedElsewhere ? assessment.competence.handover : nil
    let givers = reports.filter { $0.progress != .dropped }.flatMap { self.givers(to: $0.id) }
    return assessment.parts.compactMap { part in
      let units = actors(of: part.stage)
      guard part.stage.progress != .dropped, !givers.contains(where: { $0.id == part.stage.id }),
        units != facts.unit.map({ [$0] })
      else { return nil }
      let note = FormWording.cited(FormWording.resultOfPart(part.result, of: part.stage), rule?.basis ?? [])
      return [
        .text(
          FormWording.handover(from: units.isEmpty ? nil : units.joined(separator: ", "), to: facts.unit)[language]),
        time(ofEnd: part.stage), FormValue(outcome(of: [part.stage])), .text(note[language]),
      ]
    }
  }

  private func time(ofEnd report: StageReport) -> FormValue {
    let blank = FormWording.blankMoment[language]
    guard let end = report.end else { return .text(blank) }
    let isOver = report.progress != .planned && report.progress != .started
    return .text(isOver ? FormWording.moment(end)[language] : "\(blank) (\(FormWording.planned(end)[language]))")
  }

  /// What the stages do, and that they came to nothing where they did; said once where all did so in the same way.
  private func note(on stages: [StageReport]) -> String {
    // What may not take place says so, in the words of its condition.
    let ends = stages.map { stage in
      (FormWording.fruitless(stage) ?? (stage.applies == .undecided ? stage.note : nil))?[language]
    }
    if let end = ends.first ?? nil, ends.allSatisfy({ $0 == end }) {
      return "\(stages.map(\.title).joined(separator: "; ")) (\(end))"
    }
    return zip(stages, ends).map { stage, end in end.map { "\(stage.title) (\($0))" } ?? stage.title }
      .joined(separator: "; ")
  }

  // MARK: Stages

  /// Who had the dossier before: the stages before this one, and where one of them does not take place or is left to a
  /// machine, those before that.
  private func givers(to stage: String) -> [StageReport] {
    var found: [StageReport] = []
    var seen: Set<String> = [stage]
    var open = stages[stage]?.after ?? []
    while let id = open.popLast() {
      guard seen.insert(id).inserted else { continue }
      if let report = reports.first(where: { $0.id == id }), stages[id]?.isAutomatic != true {
        found.append(report)
      } else {
        open += stages[id]?.after ?? []
      }
    }
    return reports.filter { report in found.contains { $0.id == report.id } }
  }

  private func units(_ givers: [StageReport], _ receiver: StageReport) -> String {
    var names: [String] = []
    for name in givers.flatMap(actors) where !names.contains(name) { names.append(name) }
    let giver = names.isEmpty ? facts.unit : names.joined(separator: ", ")
    let takers = actors(of: receiver)
    let taker = takers.isEmpty ? nil : takers.joined(separator: ", ")
    return FormWording.handover(from: giver, to: taker)[language]
  }

  /// Who does a stage, as they are called on the day of issue.
  private func actors(of report: StageReport) -> [String] { report.actors.map { $0[language] } }

  /// When it really happened; a plan is called one.
  private func time(of row: Row) -> FormValue {
    let blank = FormWording.blankMoment[language]
    guard let start = row.taker.start else { return .text(blank) }
    if row.givers.isEmpty, row.taker.progress == .planned, assessment.isLodgedElsewhere { return arrival }
    guard row.taker.progress == .planned else { return .text(FormWording.moment(start)[language]) }
    return .text("\(blank) (\(FormWording.planned(start)[language]))")
  }

  /// Of the last of the givers to end; nil until all of them have.
  private func outcome(of givers: [StageReport]) -> String? {
    guard !givers.isEmpty, givers.allSatisfy({ $0.progress == .done }),
      let last = givers.max(by: { ($0.end ?? .init(startOf: .first)) < ($1.end ?? .init(startOf: .first)) }),
      let end = last.end, let planned = last.plannedEnd
    else { return nil }
    return Self.outcome(end, by: planned)[language]
  }

  private static func outcome(_ end: CivilMoment, by planned: CivilMoment) -> Bilingual {
    if end > planned { return FormWording.late }
    return end.date < planned.date ? FormWording.early : FormWording.onTime
  }
}
