public import ProcedureDiagnostics

extension Assessment {
  /// The answer as canonical JSON (RFC 8785): the same bytes for the same dossier, catalogue and moment.
  public func json(language: Language = .vietnamese) -> [UInt8] {
    AnswerWriter(assessment: self, language: language).bytes
  }
}
