import ProcedureCatalogue
import ProcedureCompiler
import ProcedureRuntime
import ProcedureSamples
import ProcedureText
import WorkingCalendar

/// What an answer costs in a service that keeps the catalogue: each worked example of the specifications, one after the
/// other, so that no dossier finds the memory warm from itself.
extension Bench {
  static func assess(_ texts: [SourceText], _ size: Size) {
    let contents = Compilation(of: texts).contents
    let catalogue = Catalogue(contents: contents)
    let assessor = Assessor(catalogue)
    var examples: [Case] = []
    for procedure in contents.procedures {
      examples += procedure.examples.map { Case(dossier: $0.dossier(of: procedure), now: $0.lastMoment) }
    }
    guard !examples.isEmpty else { return }
    // Procedures are compiled when they are first asked for.
    for example in examples { _ = try? assessor.assess(example.dossier, now: example.now) }
    report("a dossier", examples, size) { _ = try? assessor.assess($0.dossier, now: $0.now) }
    report("with its proof", examples, size) { _ = try? assessor.assess($0.dossier, now: $0.now).proof }
    reading(catalogue, size)
  }

  private struct Case {
    let dossier: Dossier
    let now: CivilMoment
  }

  /// The mean over all examples, and what the example in the middle and the slowest one take.
  private static func report(_ title: String, _ examples: [Case], _ size: Size, _ answer: (Case) -> Void) {
    let rounds = max(35 / size.rounds, 1)
    let seconds = median(size) {
      for _ in 0..<rounds {
        for example in examples { answer(example) }
      }
    }
    var samples: [[Double]] = Array(repeating: [], count: examples.count)
    let clock = ContinuousClock()
    for _ in 0..<rounds {
      for (place, example) in examples.enumerated() {
        let elapsed = clock.measure { answer(example) }.components
        samples[place].append(Double(elapsed.attoseconds) * 1e-18)
      }
    }
    // Of each example its median over the rounds, so that an interruption counts for nothing.
    let times = samples.map { $0.sorted()[rounds / 2] }.sorted()
    Output.line(
      "assess   \(nanoseconds(seconds, rounds * examples.count)) ns \(title), "
        + "median \(nanoseconds(times[times.count / 2], 1)), slowest \(nanoseconds(times[times.count - 1], 1)), "
        + "over \(examples.count) worked examples")
  }

  /// Dossiers as JSON, from the year that `batch` measures too.
  private static func reading(_ catalogue: Catalogue, _ size: Size) {
    guard
      var year = try? DossierYear(
        catalogue, seed: 1, count: 20_000 / size.rounds, year: 2026, faults: 0, tellsSteps: false)
    else {
      return
    }
    var bytes: [UInt8] = []
    while year.appendNext(to: &bytes) {}
    let lines = bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    var findings = 0
    let seconds = median(size) { findings = lines.reduce(0) { $0 + Dossier.read(json: $1).findings.count } }
    Output.line(
      "assess   \(nanoseconds(seconds, lines.count)) ns to read a dossier from JSON, "
        + "\(bytes.count / max(lines.count, 1)) bytes each, \(findings) findings")
  }
}
