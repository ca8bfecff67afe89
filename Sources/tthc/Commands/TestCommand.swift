import CanonicalJSON
import CommandTable
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureText
import ProcedureWorkspace

/// `tthc test`: runs the worked examples in specifications and reports what no example covers.
enum TestCommand {
  static let name = "test"

  /// How the results are printed.
  enum Format: String, CaseIterable, Sendable {
    case text
    case json
    case junit
  }

  static let paths = Positional(each: "path", .path(SourceWording.pathOrFolder), help: CheckWording.paths)
  static let format = Option("format", .oneOf(Format.self), default: .text, help: TestWording.format)

  static func command(_ console: Console) -> Command {
    Command(
      name, summary: TestWording.summary, parameters: [format, paths],
      examples: [
        Command.Example("Specs", text: TestWording.example),
        Command.Example("--format", "json", "Specs", text: TestWording.jsonExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          let given = arguments[paths]
          let scope = SpecificationScope(given.isEmpty ? ["."] : given, in: console.workspace)
          let compilation = try console.compile(scope)
          let errors = compilation.findings.filter { $0.severity == .error }
          guard errors.isEmpty else { throw CommandFailure(errors, compilation.sources) }
          let report = try ExampleReport(
            running: Catalogue(contents: compilation.contents), files: compilation.sources.map(\.path),
            of: scope)
          switch arguments[format] {
          case .text: console.output.write(report.text(arguments.language))
          case .json: console.output.write(report.json(arguments.language).canonicalBytes + [UInt8(ascii: "\n")])
          case .junit: report.junit(arguments.language).write(to: console.output.write(_:))
          }
          return report.isPassed ? .fine : .findings
        }
      })
  }
}
