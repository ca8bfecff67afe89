import CanonicalJSON

/// The text of a record, read; what is wrong with it is found here, what is wrong with the record elsewhere.
struct RecordReading: Sendable {
  /// Nil when the text is no record.
  let record: NationalRecord?
  let findings: [DataFinding]

  init(of text: RecordText) {
    let document: JSONDocument
    do {
      document = try JSONDocument(parsing: text.bytes, duplicateKeys: .allowed)
    } catch {
      record = nil
      findings = [DataFinding(.notJSON, line: text.line, words: JSONErrorText.describe(error))]
      return
    }
    let (record, faults) = NationalRecordReader.read(document.root)
    self.record = record
    findings = faults.map { fault in
      DataFinding(
        fault.rule, procedure: record?.code ?? "", line: text.line, pointer: fault.pointer, words: fault.words)
    }
  }
}
