import ProcedureDiagnostics

extension NationalRecordReader.Fault {
  var rule: DataRule {
    switch kind {
    case .wrongType, .outOfRange, .notWhole: .wrongType
    case .unknownWord: .unknownWord
    case .missing: .missingMember
    case .incomplete: .incompleteRecord
    case .markup: .markup
    case .controlCharacters: .controlCharacters
    case .unknownMember: .unknownMember
    case .repeatedMember: .repeatedMember
    case .furtherField: .furtherField
    case .furtherFaults: .furtherFaults
    }
  }

  /// What should stand there.
  var remark: Bilingual? {
    switch kind {
    case .wrongType(let expected): DataWording.expected(JSONWording.kind(expected))
    case .outOfRange(let range): DataWording.expected(wholeNumberIn: range)
    case .notWhole: DataWording.expected(DataWording.wholeNumber)
    case .unknownWord(let known): DataWording.expected(oneOf: known)
    case .missing, .incomplete, .markup, .controlCharacters, .unknownMember, .repeatedMember, .furtherField,
      .furtherFaults:
      nil
    }
  }
}
