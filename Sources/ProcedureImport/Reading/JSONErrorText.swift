import CanonicalJSON

/// What is wrong with a line that is no JSON, in the terms of JSON: the same in both languages.
enum JSONErrorText {
  static func describe(_ error: JSONError) -> String { "\(error.reason), \(error.line):\(error.column)" }
}

extension NationalRecordReader.Fault {
  var rule: DataRule {
    switch kind {
    case .wrongType: .wrongType
    case .unknownWord: .unknownWord
    case .missing: .missingMember
    case .markup: .markup
    }
  }

  /// What stands there, and what should.
  var words: String {
    if case .wrongType(let expected) = kind { return "\(found) (\(expected))" }
    return found
  }
}
