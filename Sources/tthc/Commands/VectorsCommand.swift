import CommandTable
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureVectors

/// `tthc vectors`: dossiers with the answers by which an interpreter in another language proves itself.
enum VectorsCommand {
  static let source = Positional("path", .path(SourceWording.pathOrFolder), help: VectorsWording.source)
  static let target = Option("to", .path(SourceWording.file, .isWritten), help: VectorsWording.target)

  static func command(_ console: Console) -> Command {
    Command(
      "vectors", summary: VectorsWording.summary, parameters: [target, source],
      examples: [
        Command.Example("catalogue.json", "--to", "vectors.json", text: VectorsWording.catalogueExample),
        Command.Example("Specs", "--to", "vectors.json", text: VectorsWording.specsExample),
      ],
      action: .run { arguments in
        console.attempt(arguments.language) { () throws(CommandFailure) in
          let catalogue = try CatalogueSource(console: console, arguments: arguments).load(arguments[source])
          let vectors: ConformanceVectors
          do throws(CatalogueError) {
            vectors = try ConformanceVectors(catalogue)
          } catch {
            throw CommandFailure(Finding(error, in: arguments[source]))
          }
          try console.write(vectors.bytes, to: arguments[target] ?? "-")
          let lines = VectorsReport(vectors).lines.map { $0[arguments.language] + "\n" }
          console.errors.write(lines.joined())
          return .fine
        }
      })
  }
}

/// What the vectors cover, beside the vectors themselves.
private struct VectorsReport {
  let vectors: ConformanceVectors

  init(_ vectors: ConformanceVectors) { self.vectors = vectors }

  var lines: [Bilingual] {
    let gaps = vectors.versions.flatMap(\.gaps)
    let targets = vectors.versions.reduce(0) { $0 + $1.targets }
    let open = gaps.count { $0.reason != .impossible }
    return gaps.map { VectorsWording.gap($0) } + [
      VectorsWording.elements(elements), VectorsWording.outcomes(conditionOutcomes),
      VectorsWording.parts(shown: targets - gaps.count, of: targets, impossible: gaps.count - open, open: open),
      VectorsWording.end(vectors: vectors.count, versions: vectors.versions.count),
    ]
  }

  private var elements: [(kind: ExampleCoverage.Kind, exercised: Int, total: Int)] {
    ExampleCoverage.Kind.allCases.map { kind in
      let elements = vectors.versions.flatMap(\.coverage.elements).filter { $0.kind == kind }
      return (kind, elements.reduce(0) { $0 + $1.exercised }, elements.reduce(0) { $0 + $1.total })
    }
  }

  private var conditionOutcomes: (exercised: Int, total: Int) {
    vectors.versions.map(\.coverage.conditionOutcomes).reduce((0, 0)) { ($0.0 + $1.exercised, $0.1 + $1.total) }
  }
}
