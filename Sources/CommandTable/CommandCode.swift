import ProcedureDiagnostics

/// The codes of findings about the command line.
extension FindingCode {
  static let unknownCommand = FindingCode(901)
  static let unknownOption = FindingCode(902)
  static let missingValue = FindingCode(903)
  static let missingArgument = FindingCode(904)
  static let unexpectedArgument = FindingCode(905)
  static let valueNotAllowed = FindingCode(906)
}
