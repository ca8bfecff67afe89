import CanonicalJSON
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureWorkspace
import WorkingCalendar

/// How the worked examples of a catalogue came out, for people and for programs.
struct ExampleReport {
  /// One version of a procedure with its examples.
  private struct Entry {
    let procedure: Procedure
    let outcomes: [ExampleOutcome]
    let coverage: ExampleCoverage
    let names: ElementNames
  }

  /// The compiled files, to which the places of examples point.
  private let files: [String]
  private let entries: [Entry]

  /// Runs the examples of the procedures that stand in the files asked for.
  init(running catalogue: Catalogue, files: [String], of scope: SpecificationScope) throws(CommandFailure) {
    let runner = ExampleRunner(Assessor(catalogue))
    var entries: [Entry] = []
    do throws(CatalogueError) {
      for version in catalogue.versions {
        let procedure = try catalogue.procedure(version)
        guard files.indices.contains(procedure.origin.file), scope.covers(files[procedure.origin.file]) else {
          continue
        }
        let (outcomes, coverage) = try runner.runWithCoverage(version)
        entries.append(
          Entry(
            procedure: procedure, outcomes: outcomes, coverage: coverage,
            names: ElementNames(procedure, catalogue)))
      }
    } catch {
      throw CommandFailure(Finding(error.code, .error, error.message, at: nil))
    }
    self.entries = entries
    self.files = files
  }

  var isPassed: Bool { failed == 0 }
  var passed: Int { outcomes.count { $0.isPassed } }
  var failed: Int { outcomes.count { !$0.isPassed } }
  var failures: [ExampleOutcome] { outcomes.filter { !$0.isPassed } }

  private var outcomes: [ExampleOutcome] { entries.flatMap(\.outcomes) }

  /// The file to which an index of the catalogue points.
  func path(ofFile index: Int) -> String? { files.indices.contains(index) ? files[index] : nil }

  // MARK: - For people

  func text(_ language: Language) -> String {
    var lines: [String] = []
    for entry in entries { lines += self.lines(of: entry, language) }
    lines.append("")
    lines += TestWording.coverage(elements: totals, outcomes: conditionOutcomes).map { $0[language] }
    lines.append(TestWording.end(passed: outcomes.count - failed, failed: failed, procedures: entries.count)[language])
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of entry: Entry, _ language: Language) -> [String] {
    let passed = entry.outcomes.count { $0.isPassed }
    let procedure = entry.procedure
    let head = TestWording.procedure(procedure.code, procedure.title, passed: passed, of: entry.outcomes.count)
    var lines = [head[language]]
    for outcome in entry.outcomes where !outcome.isPassed {
      lines.append("  ✗ \(outcome.example.title)  (\(place(outcome.example.origin.file, outcome.example.origin.line)))")
      lines += failureLines(outcome, language).map { "    \($0)" }
    }
    for elements in entry.coverage.elements where !elements.unexercised.isEmpty {
      let names = elements.unexercised.map { entry.names.name(ofElement: $0) }
      lines.append("  – \(TestWording.unexercised(elements.kind, names)[language])")
    }
    return lines + oneSided(entry).map { "  – \($0[language])" }
  }

  /// What an example expected and did not get, and what is wrong with the example itself.
  private func failureLines(_ outcome: ExampleOutcome, _ language: Language) -> [String] {
    var lines: [String] = []
    for expectation in outcome.expectations where !expectation.isMet {
      let expected = expectation.expected
      lines.append("\(place(expected.file, expected.line)): \(TestWording.differs(expectation)[language])")
      lines += expectation.trace.map { "  = \($0[language])" }
    }
    let contradictions = outcome.contradictions
    for finding in outcome.findings where finding.severity != .note || contradictions.contains(finding) {
      lines.append("\(finding.code): \(finding.message[language])")
    }
    return lines
  }

  /// Of what some example reaches: an element that none does is named already.
  private func oneSided(_ entry: Entry) -> [Bilingual] {
    let unexercised = Set(entry.coverage.elements.flatMap(\.unexercised))
    let sides = [(true, false), (false, true), (false, false)]
    return sides.compactMap { held, failed in
      let conditions = entry.coverage.conditions.filter {
        $0.lacksHolding != held && $0.lacksFailing != failed && !unexercised.contains($0.id)
      }
      let names = conditions.map { entry.names.name(ofElement: $0.id) }
      return names.isEmpty ? nil : TestWording.oneSided(names, held: held, failed: failed)
    }
  }

  private func place(_ file: Int, _ line: Int) -> String {
    path(ofFile: file).map { "\($0):\(line)" } ?? "\(line)"
  }

  // MARK: - Coverage of all

  private var totals: [(kind: ExampleCoverage.Kind, exercised: Int, total: Int)] {
    ExampleCoverage.Kind.allCases.map { kind in
      let elements = entries.flatMap(\.coverage.elements).filter { $0.kind == kind }
      return (kind, elements.reduce(0) { $0 + $1.exercised }, elements.reduce(0) { $0 + $1.total })
    }
  }

  private var conditionOutcomes: (exercised: Int, total: Int) {
    entries.map(\.coverage.conditionOutcomes).reduce((0, 0)) { ($0.0 + $1.exercised, $0.1 + $1.total) }
  }

  // MARK: - For programs

  func json(_ language: Language) -> JSON {
    [
      "passed": .int(Int64(outcomes.count - failed)), "failed": .int(Int64(failed)),
      "procedures": .array(entries.map { json($0, language) }),
    ]
  }

  private func json(_ entry: Entry, _ language: Language) -> JSON {
    let outcomes = entry.coverage.conditionOutcomes
    return [
      "procedure": .string(entry.procedure.code),
      "version": entry.procedure.inForce.from.map { .string($0.iso) } ?? .null,
      "examples": .array(entry.outcomes.map { json($0, language) }),
      "coverage": .array(
        entry.coverage.elements.map { elements in
          [
            "kind": .string(elements.kind.rawValue), "total": .int(Int64(elements.total)),
            "unexercised": .array(elements.unexercised.map { .string($0) }),
          ]
        }),
      "conditionOutcomes": ["exercised": .int(Int64(outcomes.exercised)), "total": .int(Int64(outcomes.total))],
      "oneSided": .array(
        entry.coverage.conditions.filter { $0.lacksHolding || $0.lacksFailing }.map { condition in
          ["id": .string(condition.id), "held": .bool(condition.held), "failed": .bool(condition.failed)]
        }),
    ]
  }

  private func json(_ outcome: ExampleOutcome, _ language: Language) -> JSON {
    [
      "title": .string(outcome.example.title), "passed": .bool(outcome.isPassed),
      "file": file(outcome.example.origin.file), "line": .int(Int64(outcome.example.origin.line)),
      "expectations": .array(
        outcome.expectations.map { expectation in
          [
            "file": file(expectation.expected.file), "line": .int(Int64(expectation.expected.line)),
            "met": .bool(expectation.isMet), "wanted": .string(expectation.wanted[language]),
            "got": .string(expectation.got[language]),
            "trace": .array(expectation.trace.map { .string($0[language]) }),
          ]
        }),
      "contradictions": .array(
        outcome.contradictions.map { finding in
          ["code": .string("\(finding.code)"), "message": .string(finding.message[language])]
        }),
    ]
  }

  private func file(_ index: Int) -> JSON {
    path(ofFile: index).map { .string($0) } ?? .null
  }

  /// A suite a version of a procedure, a case an example. Without examples there is one case that passed.
  func junit(_ language: Language) -> JUnitReport {
    var suites = entries.filter { !$0.outcomes.isEmpty }.map { suite($0, language) }
    if suites.isEmpty {
      let end = TestWording.end(passed: 0, failed: 0, procedures: entries.count)[language]
      suites = [JUnitReport.Suite(name: Self.name, cases: [JUnitReport.Case(name: end, file: nil, line: nil)])]
    }
    return JUnitReport(name: Self.name, suites: suites)
  }

  private static let name = "\(Program.name) \(TestCommand.name)"

  private func suite(_ entry: Entry, _ language: Language) -> JUnitReport.Suite {
    let version = entry.procedure.inForce.from.map { "@\($0.iso)" } ?? ""
    let cases = entry.outcomes.map { outcome in
      let lines = failureLines(outcome, language)
      return JUnitReport.Case(
        name: outcome.example.title, file: path(ofFile: outcome.example.origin.file), line: outcome.example.origin.line,
        failure: outcome.isPassed
          ? nil
          : JUnitReport.Failure(
            kind: "example", message: lines.first ?? "", text: lines.map { "\($0)\n" }.joined()))
    }
    return JUnitReport.Suite(name: "\(entry.procedure.code)\(version)", cases: cases)
  }
}
