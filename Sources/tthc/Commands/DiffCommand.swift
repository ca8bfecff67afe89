import CommandTable
import ProcedureCatalogue
import ProcedureChanges
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import ProcedureWorkspace
import WorkingCalendar

/// `tthc diff`: what becomes heavier and lighter between two states of a catalogue, and for whom.
enum DiffCommand {
  static let name = "diff"
  static let sides = Positional(each: "path", .path(SourceWording.pathOrFolder), help: DiffWording.sides)
  static let against = Option("against", .text(CheckWording.revision), help: DiffWording.against)
  static let gate = Option("fail-on", .audiences, help: DiffWording.gate)
  static let today = Option("today", .day, help: DiffWording.today)
  static let changelog = Option("changelog", .path(SourceWording.file, .isWritten), help: DiffWording.changelog)

  static func command(_ console: Console) -> Command {
    Command(
      name, summary: DiffWording.command,
      parameters: [
        against, gate, today, changelog, CheckCommand.format, CheckCommand.limit, CheckCommand.summary, sides,
      ],
      examples: [
        Command.Example("--against", "main", "Specs", text: DiffWording.revisionExample),
        Command.Example("published.json", "Specs", text: DiffWording.fileExample),
        Command.Example(
          "--against", "main", "--changelog", "thay-doi.html", "Specs", text: DiffWording.changelogExample),
        Command.Example("--fail-on", "applicant,consumer", "old.json", "new.json", text: DiffWording.gateExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          try DiffRun(console: console, arguments: arguments).run()
        }
      })
  }
}

/// One run of `tthc diff`.
private struct DiffRun {
  let console: Console
  let arguments: Arguments

  func run() throws(CommandFailure) -> ExitCode {
    let (old, new) = try sides()
    let inspection: DiffInspection
    do throws(CatalogueError) {
      inspection = try DiffInspection(
        old, new, failing: arguments[DiffCommand.gate] ?? Set(Audience.allCases),
        today: arguments[DiffCommand.today] ?? console.now().date)
    } catch {
      throw CommandFailure(error.finding(in: new.file ?? old.file ?? ""))
    }
    try present(inspection)
    if inspection.isBreaking { return .breakingChange }
    return ExitCode(inspection.changes.findings + old.findings + new.findings)
  }

  private func sides() throws(CommandFailure) -> (DiffSide, DiffSide) {
    let paths = arguments[DiffCommand.sides]
    if let revision = arguments[DiffCommand.against] {
      guard paths.count <= 1 else {
        throw CommandFailure(Finding(.sidesOfDiff, .error, DiffWording.oneSide(paths.count), at: nil), code: .usage)
      }
      return try console.sides(of: paths.first ?? ".", against: revision)
    }
    guard paths.count == 2 else {
      throw CommandFailure(
        Finding(.sidesOfDiff, .error, DiffWording.twoSides(paths.count), at: nil, help: [DiffWording.twoSidesHelp]),
        code: .usage)
    }
    return (try console.side(paths[0], isOld: true), try console.side(paths[1], isOld: false))
  }

  private func present(_ inspection: DiffInspection) throws(CommandFailure) {
    let printer = FindingPrinter(console, arguments.language)
    let format = arguments[CheckCommand.format]
    let language = arguments.language
    printer.present(
      inspection.findings, inspection.sources, as: format, of: DiffCommand.name, limit: arguments[CheckCommand.limit])
    let lines = inspection.lines.map { $0[language] }
    if format == .text {
      console.output.write((inspection.findings.isEmpty ? "" : "\n") + lines.joined(separator: "\n") + "\n")
    }
    if let path = arguments[CheckCommand.summary] {
      let page = printer.page(inspection.findings, inspection.sources, of: DiffCommand.name)
      try console.write(Array((page + "\n" + lines.map { "- \($0)\n" }.joined()).utf8), to: path)
    }
    if let path = arguments[DiffCommand.changelog] {
      let changelog = Changelog(inspection.changes.changes, language)
      let isPage = path.hasSuffix(".html") || path.hasSuffix(".htm")
      try console.write(Array((isPage ? changelog.html : changelog.markdown).utf8), to: path)
    }
  }
}

extension Console {
  /// The specifications at a path now, and as they were where the work since a revision began.
  func sides(of path: String, against revision: String) throws(CommandFailure) -> (DiffSide, DiffSide) {
    let scope = SpecificationScope([path], in: workspace)
    let new = try specifications(scope)
    return (try side(of: scope, at: revision), new)
  }

  /// Specifications as they were where the work since a revision began.
  func side(of scope: SpecificationScope, at revision: String) throws(CommandFailure) -> DiffSide {
    let earlier = try specifications(at: scope.reads, since: revision)
    guard !earlier.isEmpty else {
      throw CommandFailure(Finding(.emptySide, .error, DiffWording.emptyRevision(revision), at: nil), code: .noInput)
    }
    return old(Compilation(of: earlier), called: revision)
  }

  /// A folder of specifications, one of them, or a compiled file.
  func side(_ path: String, isOld: Bool) throws(CommandFailure) -> DiffSide {
    guard workspace.isFolder(path) || path.hasSuffix(".tthc") else {
      let bytes = try read(path)
      do throws(CatalogueError) {
        return DiffSide(try Catalogue(bytes: bytes), file: path)
      } catch {
        throw CommandFailure(error.finding(in: path))
      }
    }
    let scope = SpecificationScope([path], in: workspace)
    guard isOld else { return try specifications(scope) }
    let files = workspace.specifications(at: scope.reads)
    guard files.findings.isEmpty else { throw CommandFailure(files.findings, files.sources, code: .noInput) }
    return old(Compilation(of: files.sources), called: path)
  }

  /// What is to be published has to be without errors.
  private func specifications(_ scope: SpecificationScope) throws(CommandFailure) -> DiffSide {
    let compilation = try compile(scope)
    let errors = compilation.findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw CommandFailure(errors, compilation.sources) }
    return DiffSide(compilation) { scope.covers($0) }
  }

  /// What stood before may have errors that nobody knew of then; it is compared as far as it is understood.
  private func old(_ compilation: Compilation, called name: String) -> DiffSide {
    var side = DiffSide(compilation) { _ in true }
    let errors = compilation.findings.count { $0.severity == .error }
    if errors > 0 {
      side.findings.append(Finding(.errorsBefore, .warning, DiffWording.errorsBefore(name, errors), at: nil))
    }
    return side
  }
}

extension ValueKind where Value == Set<Audience> {
  /// Some audiences, in either language, with commas between.
  static let audiences = ValueKind(
    placeholder: DiffWording.audiences, expected: DiffWording.audiences
  ) { text in
    var chosen: Set<Audience> = []
    for word in text.split(separator: "," as Character) {
      let name = WordFold.withoutMarks(String(word)).split { $0 == " " || $0 == "-" || $0 == "_" }.joined(
        separator: "_")
      guard let audience = Audience.allCases.first(where: { AudienceWording.words($0).contains(name) }) else {
        return nil
      }
      chosen.insert(audience)
    }
    return chosen.isEmpty ? nil : chosen
  }
}

extension FindingCode {
  static let sidesOfDiff = FindingCode(974)
  static let emptySide = FindingCode(975)
  static let errorsBefore = FindingCode(976)
}
