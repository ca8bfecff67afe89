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

  init(_ facts: FormFacts) {
    self.facts = facts
    assessment = facts.assessment
    language = facts.language
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
    let reports = assessment.stages
    let stages = Dictionary(assessment.procedure.process.stages.map { ($0.origin.id, $0) }) { first, _ in first }
    var rows: [[FormValue]] = []
    for report in reports {
      let givers = (stages[report.id]?.after ?? []).compactMap { id in reports.first { $0.id == id } }
      // What the one-stop unit itself begins with is handed over by nobody.
      if givers.isEmpty, report.actors == facts.unit.map({ [$0] }) { continue }
      rows.append([
        .text(units(givers, report)), time(of: report), FormValue(outcome(of: givers)), .text(report.title),
      ])
    }
    return rows
  }

  private func units(_ givers: [StageReport], _ receiver: StageReport) -> String {
    var names: [String] = []
    for name in givers.flatMap(\.actors) where !names.contains(name) { names.append(name) }
    let giver = names.isEmpty ? facts.unit : names.joined(separator: ", ")
    let taker = receiver.actors.isEmpty ? nil : receiver.actors.joined(separator: ", ")
    return FormWording.handover(from: giver, to: taker)[language]
  }

  /// When it really happened; a plan is called one.
  private func time(of receiver: StageReport) -> FormValue {
    let blank = FormWording.blankMoment[language]
    guard let start = receiver.start else { return .text(blank) }
    guard receiver.progress == .planned else { return .text(FormWording.moment(start)[language]) }
    return .text("\(blank) (\(FormWording.planned(start)[language]))")
  }

  /// Of the last of the givers to end; nil until all of them have.
  private func outcome(of givers: [StageReport]) -> String? {
    guard !givers.isEmpty, givers.allSatisfy({ $0.progress == .done }),
      let last = givers.max(by: { ($0.end ?? .init(startOf: .first)) < ($1.end ?? .init(startOf: .first)) }),
      let end = last.end, let planned = last.plannedEnd
    else { return nil }
    if end > planned { return FormWording.late[language] }
    return (end.date < planned.date ? FormWording.early : FormWording.onTime)[language]
  }
}
