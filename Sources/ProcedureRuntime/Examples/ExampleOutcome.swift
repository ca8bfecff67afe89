public import ProcedureCatalogue
public import ProcedureDiagnostics

/// How one expectation of an example came out.
public struct ExpectationOutcome: Hashable, Sendable {
  /// What the author expects, and where it is written.
  public let expected: Example.Expected
  /// Whether it came out so.
  public let isMet: Bool
  /// What the author expects, in words.
  public let wanted: Bilingual
  /// What came out, in words.
  public let got: Bilingual
  /// Why it came out so: the trace that leads there.
  public let trace: [Bilingual]
}

/// How one example came out.
public struct ExampleOutcome: Hashable, Sendable {
  /// The example.
  public let example: Example
  /// Its expectations, in order.
  public let expectations: [ExpectationOutcome]
  /// What is wrong with the example itself, such as a name that the procedure does not know.
  public let findings: [Finding]

  /// What the example tells that cannot have happened, or that counts for nothing: it shows nothing then.
  public var contradictions: [Finding] { findings.filter { Self.contradicting.contains($0.code) } }

  /// Whether every expectation is met, by events that may have happened.
  public var isPassed: Bool { expectations.allSatisfy(\.isMet) && contradictions.isEmpty }

  private static let contradicting: Set<FindingCode> = [
    DossierCode.impossibleEvents, DossierCode.acceptedBeforeSubmitted, DossierCode.unknownStage,
    DossierCode.unknownEvent, DossierCode.pauseWithoutRule, DossierCode.extensionNotAllowed, DossierCode.issuedLater,
  ]
}
