package import ProcedureDiagnostics
package import ProcedureRuntime

/// Where guidance stands: the next question, or the answer.
package struct GuideStep: Sendable {
  /// What the dossier so far comes to.
  package let assessment: Assessment
  /// Nil when nothing that can be asked changes the answer, and when the answers cannot be used.
  package let question: GuideQuestion?
  /// How many questions are open at most, the next one included.
  package let openQuestions: Int
  /// What is wrong with the answers so far, or why they lead nowhere.
  package let findings: [Finding]
  /// What was asked in vain and would still decide something.
  package let unanswered: [NeededFact]

  /// Whether the answers so far cannot be used, or a requirement is not met, so that neither a question nor an answer
  /// makes sense.
  package var isRefused: Bool { findings.contains { $0.severity == .error } }

  /// Whether that is because a requirement is not met: no other answer is asked for.
  package var isOver: Bool { findings.contains { $0.code == .requirementNotMet } }
}
