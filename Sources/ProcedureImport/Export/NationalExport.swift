package import CanonicalJSON
package import ProcedureCatalogue
package import ProcedureDiagnostics

/// Turns a catalogue back into records of the national database, one a line, and counts what is lost on the way.
package struct NationalExport {
  /// What one procedure lost.
  struct Loss: Sendable {
    let code: String
    let losses: [(loss: ExportLoss, count: Int)]
  }

  /// The records, one a line.
  package private(set) var bytes: [UInt8] = []
  package private(set) var recordCount = 0
  private(set) var losses: [Loss] = []
  private(set) var differences: [RecordDifference] = []
  /// Records of the originals that were compared; nil when there was nothing to compare with.
  private(set) var comparedCount: Int?
  /// By code; a code that stands twice has several.
  private var records: [String: [NationalRecord]] = [:]

  /// `files` are the specifications that the catalogue was compiled from, by path; without them what stands in
  /// comments is not known.
  package init(_ catalogue: Catalogue, files: [String: [UInt8]] = [:]) throws(CatalogueError) {
    var remarks: [Int: SpecificationRemarks] = [:]
    let procedures = try catalogue.procedures()
    let heads = Dictionary(grouping: procedures, by: \.origin.file).mapValues { $0.map(\.origin.line).sorted() }
    for procedure in procedures {
      let file = procedure.origin.file
      if remarks[file] == nil {
        let path = catalogue.source(of: procedure.origin)?.path ?? ""
        remarks[file] = SpecificationRemarks(file: files[path] ?? [])
      }
      let line = procedure.origin.line
      let own = remarks[file]?.of(line, before: heads[file]?.first { $0 > line }) ?? SpecificationRemarks()
      add(RecordFromProcedure(procedure, in: catalogue, remarks: own))
    }
  }

  private mutating func add(_ made: RecordFromProcedure) {
    var writer = JSONWriter(order: .asWritten)
    made.record.write(to: &writer)
    bytes += writer.bytes + [0x0A]
    recordCount += 1
    records[made.record.code, default: []].append(made.record)
    let lost = ExportLoss.allCases.compactMap { loss in made.losses[loss].map { (loss: loss, count: $0) } }
    if !lost.isEmpty { losses.append(Loss(code: made.record.code, losses: lost)) }
  }

  /// Compares an original record with the one of the same code that is most like it; the export is left as it is.
  package mutating func compare(with original: NationalRecord) {
    let differences = (records[original.code] ?? []).map { RecordDifference(from: original, to: $0) }
    guard let difference = differences.min(by: { $0.changes.count < $1.changes.count }) else { return }
    comparedCount = (comparedCount ?? 0) + 1
    if !difference.changes.isEmpty { self.differences.append(difference) }
  }

  /// Reads an original and compares it; what is no record is passed over.
  package mutating func compare(with text: RecordText) {
    guard let document = try? JSONDocument(parsing: text.bytes, duplicateKeys: .allowed),
      let record = NationalRecordReader.read(document.root).record
    else { return }
    compare(with: record)
  }

  /// In how many of the compared records a field says the same.
  package func equalCount(of field: RecordField) -> Int {
    (comparedCount ?? 0) - differences.count { $0.changes.contains { $0.field == field } }
  }

  /// In how many all of these fields say the same.
  package func equalCount(of fields: [RecordField]) -> Int {
    (comparedCount ?? 0) - differences.count { $0.changes.contains { fields.contains($0.field) } }
  }

  /// The differences of each record that has any.
  package var changedRecords: [RecordDifference] { differences }

  // MARK: Report

  package func text(_ language: Language) -> String {
    var lines = [ExportWording.records(recordCount)[language], ""]
    lines.append(ExportWording.losses[language])
    for loss in ExportLoss.allCases {
      let (elements, records) = total(loss)
      if records > 0 {
        lines.append("  \(padded(elements))  \(padded(records))  \(ExportWording.title(loss)[language])")
      }
    }
    if let comparedCount {
      lines += ["", ExportWording.compared(comparedCount, equal: comparedCount - differences.count)[language]]
      for field in RecordField.allCases {
        lines.append("  \(padded(equalCount(of: field)))  \(ExportWording.title(field)[language])")
      }
    }
    lines.append("")
    for loss in losses {
      let parts = loss.losses.map { "\($0.count) \(ExportWording.title($0.loss)[language])" }
      lines.append("\(loss.code): \(parts.joined(separator: "; "))")
    }
    if !differences.isEmpty { lines += ["", ExportWording.differences[language]] }
    for difference in differences {
      let parts = difference.changes.map { "\(ExportWording.title($0.field)[language]) −\($0.missing) +\($0.added)" }
      lines.append("\(difference.code): \(parts.joined(separator: "; "))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  package var json: JSON {
    let losses = self.losses.map { loss in
      JSON.object([
        ("procedure", .string(loss.code)),
        ("lost", .object(loss.losses.map { ($0.loss.rawValue, .int(Int64($0.count))) })),
      ])
    }
    let totals = ExportLoss.allCases.map { loss in
      let (elements, records) = total(loss)
      return JSON.object([
        ("field", .string(loss.rawValue)), ("elements", .int(Int64(elements))), ("records", .int(Int64(records))),
      ])
    }
    let fields = RecordField.allCases.map { field in
      JSON.object([("field", .string(field.rawValue)), ("equal", .int(Int64(equalCount(of: field))))])
    }
    let changes = differences.map { difference in
      let changes = difference.changes.map { change in
        JSON.object([
          ("field", .string(change.field.rawValue)), ("missing", .int(Int64(change.missing))),
          ("added", .int(Int64(change.added))),
        ])
      }
      return JSON.object([("procedure", .string(difference.code)), ("changes", .array(changes))])
    }
    return .object([
      ("records", .int(Int64(recordCount))), ("lost", .array(totals)), ("losses", .array(losses)),
      ("compared", comparedCount.map { .int(Int64($0)) } ?? .null), ("fields", .array(fields)),
      ("differences", .array(changes)),
    ])
  }

  private func total(_ loss: ExportLoss) -> (elements: Int, records: Int) {
    let counts = losses.compactMap { $0.losses.first { $0.loss == loss }?.count }
    return (counts.reduce(0, +), counts.count)
  }

  private func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, 6 - digits.utf8.count)) + digits
  }
}
