import CanonicalJSON
import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureGuide
import ProcedureRuntime
import WorkingCalendar

/// `tthc guide`: asks an applicant only what matters, and ends with what to bring, where to, what it costs and when the
/// result is due.
enum GuideCommand {
  static let code = Positional("code", .text(NewWording.codePlaceholder), help: NewWording.code)
  static let at = Option("at", .moment, help: GuideCommandWording.at)
  static let answers = Option("answers", .path(SourceWording.file), help: GuideCommandWording.answers)
  static let json = Flag("json", help: GuideCommandWording.json)

  static func command(_ console: Console) -> Command {
    Command(
      "guide", summary: GuideCommandWording.summary,
      parameters: [CatalogueSource.specs, CatalogueSource.catalogue, at, ExplainCommand.area, answers, json, code],
      examples: [
        Command.Example("1.001193", "--specs", "Specs", text: GuideCommandWording.example),
        Command.Example("1.001193", "--at", "2026-03-06T10:00", text: GuideCommandWording.atExample),
        Command.Example("1.001193", "--json", "--answers", "-", text: GuideCommandWording.jsonExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try GuideRun(console: console, arguments: arguments).run()
        }
      })
  }
}

/// One run of `tthc guide`.
private struct GuideRun {
  let console: Console
  let arguments: Arguments

  func run() throws(CommandFailure) -> ExitCode {
    let catalogue = try CatalogueSource(console: console, arguments: arguments).load()
    let code = arguments[GuideCommand.code]
    guard !catalogue.versions(of: code).isEmpty else { throw ExplainCommand.unknown(code, in: catalogue) }
    let state = try start(code, catalogue)
    let now = state.dossier.accepted ?? console.now()
    if arguments[GuideCommand.json] { return try step(Guide(catalogue), state, now) }
    return try GuideDialogue(console: console, language: arguments.language, guide: Guide(catalogue)).run(
      from: state, now)
  }

  /// What is known before anything is asked.
  private func start(_ code: String, _ catalogue: Catalogue) throws(CommandFailure) -> GuideState {
    var dossier = Dossier(procedure: code)
    var unknown: [String] = []
    if let path = arguments[GuideCommand.answers] {
      let read = Dossier.read(answers: try console.read(path), file: path)
      if let found = read.dossier { dossier = found }
      if read.findings.contains(where: { $0.severity == .error }) { throw CommandFailure(read.findings) }
      FindingPrinter(console, arguments.language).explain(read.findings)
      if !dossier.procedure.isEmpty, dossier.procedure != code {
        throw CommandFailure(
          Finding(.otherProcedure, .error, GuideCommandWording.otherProcedure(dossier.procedure, code), at: nil))
      }
      dossier.procedure = code
      unknown = read.unknown
    }
    if let area = arguments[ExplainCommand.area] { dossier.area = try ExplainCommand.find(area: area, in: catalogue) }
    if let at = arguments[GuideCommand.at] { dossier.submitted = at }
    // Guidance takes a dossier as complete when it is handed in.
    dossier.submitted = dossier.submitted ?? dossier.accepted
    dossier.accepted = dossier.submitted
    return GuideState(dossier, unknown: unknown)
  }

  private func step(_ guide: Guide, _ state: GuideState, _ now: CivilMoment) throws(CommandFailure) -> ExitCode {
    let step = try guide.checkedStep(state, now: now)
    console.output.write(step.json(language: arguments.language).canonicalBytes + [UInt8(ascii: "\n")])
    return step.isRefused ? .findings : .fine
  }
}

extension Guide {
  func checkedStep(_ state: GuideState, now: CivilMoment) throws(CommandFailure) -> GuideStep {
    do {
      return try step(state, now: now)
    } catch {
      throw CommandFailure(Finding(error.code, .error, error.message, at: nil))
    }
  }
}

extension FindingCode {
  static let dialogueEnded = FindingCode(951)
  static let otherProcedure = FindingCode(952)
}
