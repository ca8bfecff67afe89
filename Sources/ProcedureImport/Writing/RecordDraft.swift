/// The specification of one record and what was found in it, made without a look at other records.
struct RecordDraft: Sendable {
  /// The file with its seal.
  let bytes: [UInt8]
  let findings: [DataFinding]
  let counts: OutcomeCounts
  /// The titles of the documents that the procedure asks for.
  let documentTitles: [String]
  /// The names of the record's legal bases, in their order.
  let basisNames: [String]
  /// The registers that it names as holding papers.
  let registers: Set<Register>
  /// Whether a fee is left to the council of the province.
  let asksForCouncil: Bool

  /// `known` is what was found in the record before: what could not be read, its code in another record;
  /// `asked` is told elsewhere, and only asked about here.
  init(
    _ record: NationalRecord, code: String, line: Int, besides known: [DataFinding] = [],
    asking asked: [DataFinding] = [], _ check: inout WordCheck
  ) {
    let subject = RecordSubject(record)
    var found: [DataFinding] = []
    for rule in DataRuleBook.checks { rule.check(subject, line: line, &found) }
    var writer = ProcedureWriter(subject, code: code, line: line, asking: OpenQuestions(asked, known, found))
    writer.write()
    let lost = check.missing(of: subject, in: writer.text).map { loss in
      DataFinding(
        .wordsLost, procedure: record.code, line: line, pointer: "", words: "\(loss.word): \(loss.text)")
    }
    bytes = Seal.sealed(writer.text.bytes)
    // Most records have nothing of the one or the other.
    findings = [known, lost, found, writer.findings].reduce(into: []) { all, more in
      if all.isEmpty { all = more } else if !more.isEmpty { all += more }
    }
    counts = writer.counts
    documentTitles = writer.documentTitles
    basisNames = writer.basisNames
    registers = writer.registers
    asksForCouncil = writer.asksForCouncil
  }
}
