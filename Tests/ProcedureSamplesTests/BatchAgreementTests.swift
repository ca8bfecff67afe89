import CanonicalJSON
import Foundation
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureSamples
import Testing
import WorkingCalendar

/// The catalogue of this repository, compiled.
enum Sample {
  static func catalogue() throws -> Catalogue {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Generated/catalogue.json")
    return try Catalogue(bytes: Array(Data(contentsOf: file)))
  }

  static func lines(_ catalogue: Catalogue, seed: UInt64, count: Int, faults: Int) throws -> [[UInt8]] {
    var year = try DossierYear(catalogue, seed: seed, count: count, year: 2026, faults: faults)
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    while year.appendNext(to: &line) {
      lines.append(line)
      line.removeAll(keepingCapacity: true)
    }
    return lines
  }

  static func moment(_ text: String) throws -> CivilMoment { try CivilMoment(parsing: text) }
}

/// The quick way of the batch and the full assessment give the same bytes.
@Suite struct BatchAgreementTests {
  /// Each line by a worker that has no memory, so that the full assessment answers it.
  private func slowly(_ lines: [[UInt8]], _ batch: Batch) -> [[UInt8]] {
    lines.map { batch.worker().answer($0).bytes() }
  }

  private func quickly(_ lines: [[UInt8]], _ batch: Batch) -> [[UInt8]] {
    let worker = batch.worker()
    return lines.map { worker.answer($0).bytes() }
  }

  private func compare(_ lines: [[UInt8]], _ batch: Batch) {
    let expected = slowly(lines, batch)
    var differing = 0
    // Twice, so that every line is met again.
    let answers = quickly(lines + lines, batch)
    for (position, line) in lines.enumerated() {
      for answer in [answers[position], answers[position + lines.count]] where answer != expected[position] {
        differing += 1
        guard differing <= 5 else { continue }
        Issue.record(
          """
          \(String(decoding: line, as: UTF8.self))
          full:  \(String(decoding: expected[position], as: UTF8.self))
          quick: \(String(decoding: answer, as: UTF8.self))
          """)
      }
    }
    #expect(differing == 0)
  }

  @Test func `A year of dossiers gets the same answers the quick way and in full`() throws {
    let catalogue = try Sample.catalogue()
    let lines = try Sample.lines(catalogue, seed: 5, count: 3_000, faults: 60)
    compare(lines, Batch(catalogue, now: try Sample.moment("2027-01-15T09:00")))
  }
}
