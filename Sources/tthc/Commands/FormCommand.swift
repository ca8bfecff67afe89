import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureForms
import ProcedureRuntime
import WorkingCalendar

/// `tthc form`: the papers of the one-stop counter, filled in from dossiers and the catalogue.
enum FormCommand {
  static let kind = Positional("kind", .formKind, help: FormCommandWording.kind)
  static let dossiers = Positional(
    each: "dossier", .path(AssessWording.dossierPlaceholder), help: FormCommandWording.dossiers)
  static let at = Option("at", .moment, help: FormCommandWording.at)
  static let format = Option("format", .oneOf(FormFormat.self), default: .text, help: FormCommandWording.format)
  static let paper = Option("paper", .oneOf(FormPaper.self), help: FormCommandWording.paper)
  static let reason = Option("reason", .text(FormCommandWording.reasonPlaceholder), help: FormCommandWording.reason)
  static let part = Option("part", .text(FormCommandWording.partPlaceholder), help: FormCommandWording.part)
  static let to = Option("to", .path(SourceWording.file, .isWritten), help: FormCommandWording.to)
  static let sources = Flag("sources", help: FormCommandWording.sources)

  static func command(_ console: Console) -> Command {
    Command(
      "form", summary: FormCommandWording.summary,
      parameters: [
        CatalogueSource.specs, CatalogueSource.catalogue, at, format, paper, reason, part, to, sources, kind,
        dossiers,
      ],
      examples: [
        Command.Example("receipt", "dossier.json", "--specs", "Specs", text: FormCommandWording.example),
        Command.Example(
          "giấy-hẹn", "dossier.json", "--format", "html", "--to", "giay-hen.html",
          text: FormCommandWording.pageExample),
        Command.Example("receipt", "--sources", text: FormCommandWording.sourcesExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try FormRun(console: console, arguments: arguments).run()
        }
      })
  }
}

/// How a form is written.
enum FormFormat: String, CaseIterable, Sendable {
  case text
  case html
}

extension ValueKind where Value == FormKind {
  /// A form, by any of its names in either language.
  static var formKind: ValueKind {
    named(
      FormKind.allCases.compactMap(\.names.first), also: FormKind.allCases.flatMap { $0.names.dropFirst() },
      FormCommandWording.kindPlaceholder
    ) { FormKind(named: $0) }
  }
}

/// One run of `tthc form`.
private struct FormRun {
  let console: Console
  let arguments: Arguments

  func run() throws(CommandFailure) -> ExitCode {
    let kind = arguments[FormCommand.kind]
    if arguments[FormCommand.sources] {
      try write(FormSources.text(kind, language: arguments.language))
      return .fine
    }
    let paths = arguments[FormCommand.dossiers]
    guard !paths.isEmpty else { throw usage(FormCommandWording.noDossier) }
    guard paths.count == 1 || kind.takesSeveralDossiers else { throw usage(FormCommandWording.oneDossier) }
    let catalogue = try CatalogueSource(console: console, arguments: arguments).load()
    let assessor = Assessor(catalogue)
    let now = arguments[FormCommand.at] ?? console.now()
    var assessments: [Assessment] = []
    for path in paths { assessments.append(try assess(path, by: assessor, now)) }
    if let first = assessments.first, let obstacle = FormMaker.obstacle(to: kind, about: first) {
      throw CommandFailure(first.findings + [obstacle])
    }
    guard let result = try result(kind, assessments, FormMaker(assessor, language: arguments.language)) else {
      throw usage(FormCommandWording.noDossier)
    }
    switch arguments[FormCommand.format] {
    case .text: try write(FormText.text(result.form))
    case .html: try write(FormPage.html(result.form, paper: arguments[FormCommand.paper] ?? kind.usualPaper))
    }
    let findings = assessments.flatMap(\.findings) + result.findings
    FindingPrinter(console, arguments.language).explain(findings)
    return ExitCode(findings)
  }

  private func result(
    _ kind: FormKind, _ assessments: [Assessment], _ maker: FormMaker
  ) throws(CommandFailure) -> FormMaker.Result? {
    guard !kind.takesSeveralDossiers else { return maker.register(of: assessments) }
    guard let assessment = assessments.first else { return nil }
    return maker.form(kind, about: assessment, reason: arguments[FormCommand.reason], part: try part(kind, assessment))
  }

  /// The part of a bundle that was chosen; nil where none was.
  private func part(_ kind: FormKind, _ assessment: Assessment) throws(CommandFailure) -> BundlePart? {
    guard let name = arguments[FormCommand.part] else { return nil }
    guard kind.isAboutPart else { throw unfit(FormCommandWording.wholeAlone) }
    guard let part = assessment.part(named: name) else {
      throw unfit(FormCommandWording.noSuchPart(name, among: assessment.parts.map { ($0.stage.id, $0.title) }))
    }
    return part
  }

  /// A dossier that cannot be read, or of a procedure that is not known, fills no form.
  private func assess(
    _ path: String, by assessor: Assessor, _ now: CivilMoment
  ) throws(CommandFailure) -> Assessment {
    let bytes = try console.read(path)
    let assessment: Assessment
    do {
      assessment = try assessor.assess(json: bytes, file: path, now: now)
    } catch {
      throw CommandFailure(Finding(error.code, .error, error.message, at: nil))
    }
    guard assessment.isProcedureKnown else { throw CommandFailure(assessment.findings) }
    return assessment
  }

  private func write(_ text: String) throws(CommandFailure) {
    try console.write(Array(text.utf8), to: arguments[FormCommand.to] ?? "-")
  }

  private func unfit(_ message: Bilingual) -> CommandFailure {
    CommandFailure(Finding(.formNeedsPart, .error, message, at: nil), code: .usage)
  }

  private func usage(_ message: Bilingual) -> CommandFailure {
    CommandFailure(Finding(.formNeedsDossier, .error, message, at: nil), code: .usage)
  }
}

extension FindingCode {
  static let formNeedsDossier = FindingCode(954)
  static let formNeedsPart = FindingCode(955)
}
