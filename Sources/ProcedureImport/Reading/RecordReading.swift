import CanonicalJSON
import ProcedureDiagnostics
import ProcedureText

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
      if let foreign = Self.foreign(text) {
        findings = [foreign]
        return
      }
      findings = [
        DataFinding(
          .notJSON, line: text.line + error.line - 1, words: Self.beginning(of: text),
          remark: DataWording.notJSON(JSONWording.reason(error.reason), column: error.column))
      ]
      return
    }
    let (record, faults) = NationalRecordReader.read(document.root)
    self.record = record
    findings = faults.map { fault in
      DataFinding(
        fault.rule, procedure: record?.code ?? "", line: text.line, pointer: fault.pointer, words: fault.found,
        remark: fault.remark)
    }
  }

  /// What another kind of file is told as.
  private static func foreign(_ text: RecordText) -> DataFinding? {
    if let kind = ForeignFile.name(beginning: text.bytes) {
      return DataFinding(.notRecords, line: text.line, words: kind)
    }
    if SourceText.isUTF16(text.bytes) { return DataFinding(.notUTF8, line: text.line, words: "UTF-16") }
    guard ForeignFile.isOfSpecification(text.bytes) else { return nil }
    return DataFinding(.specificationInstead, line: text.line, words: beginning(of: text))
  }

  /// So much as tells which record it was.
  private static func beginning(of text: RecordText) -> String {
    PlainText.line(
      PlainText.cleaned(Array(String(decoding: text.bytes.prefix(quotedLength), as: UTF8.self).utf8)[...]).text)
  }

  private static let quotedLength = 60
}
