/// The parts of an answer that are always the same.
enum BatchAnswerText {
  static let completeness = Array("\"completeness\":".utf8)
  static let defective = Array("\"defective\":".utf8)
  static let dossier = Array("\"dossier\":".utf8)
  static let due = Array("\"due\":".utf8)
  static let missing = Array("\"missing\":".utf8)
  static let noProblems = Array("\"problems\":[]".utf8)
  static let procedure = Array("\"procedure\":".utf8)
  static let undetermined = Array("\"undetermined\":".utf8)
  static let emptyList = Array("[]".utf8)
  static let null = Array("null".utf8)
  static let end = Array("}\n".utf8)
  private static let complete = Array("\"complete\"".utf8)
  private static let incomplete = Array("\"incomplete\"".utf8)
  private static let open = Array("\"undetermined\"".utf8)

  static func word(of completeness: Assessment.Completeness) -> [UInt8] {
    switch completeness {
    case .complete: complete
    case .incomplete: incomplete
    case .undetermined: open
    }
  }
}
