import Foundation
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureRuntime
import ProcedureSamples
import ProcedureText
import WorkingCalendar

extension Bench {
  /// A year of sample dossiers, answered on one thread from memory: without faults as the figure, and with some.
  static func batch(_ texts: [SourceText], _ size: Size) {
    let catalogue = Catalogue(contents: Compilation(of: texts).contents)
    let count = 400_000 / size.rounds
    for faults in [0, 10] {
      guard
        var year = try? DossierYear(catalogue, seed: 1, count: count, year: 2026, faults: faults, tellsSteps: false),
        let now = try? CivilMoment(parsing: "2027-01-15T09:00")
      else { return }
      var bytes: [UInt8] = []
      while year.appendNext(to: &bytes) {}
      let lines = bytes.count
      let worker = Batch(catalogue, now: now).worker()
      // The first run also learns the cases.
      var answers = worker.answer(bytes)
      let learnt = worker.assessedCount
      var processorSeconds = 0.0
      let seconds = median(size) {
        let start = clock()
        answers = worker.answer(bytes)
        processorSeconds += Double(clock() - start) / Double(CLOCKS_PER_SEC)
      }
      let assessed = (worker.assessedCount - learnt) / size.repetitions
      Output.line(
        "batch    \(nanoseconds(seconds, answers.lineCount)) ns a dossier "
          + "(\(nanoseconds(processorSeconds / Double(size.repetitions), answers.lineCount)) of the processor), "
          + "\(answers.lineCount) dossiers of \(lines / max(answers.lineCount, 1)) bytes, "
          + "\(answers.faultCount) with errors, \(assessed) assessed in full; \(learnt) before, to learn")
    }
  }
}
