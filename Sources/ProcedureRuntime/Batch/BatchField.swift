/// A member of the answers that a batch writes.
///
/// The first eight are answers in short, and cost a fraction of a microsecond; the others are members of the whole
/// answer, as the article "The dossier and the answer" describes them.
public enum BatchField: String, CaseIterable, Sendable {
  /// Whether everything that is owed is there.
  case completeness
  /// The ids of the demands for which something unacceptable was handed in.
  case defective
  /// The receiving system's own number.
  case dossier
  /// The day on which the result is due, or `null`.
  case due
  /// The ids of the demands for which nothing was handed in.
  case missing
  /// What is wrong with the record itself: errors and warnings of reading and understanding it.
  case problems
  /// The code of the procedure.
  case procedure
  /// The ids of the demands that an open question decides.
  case undetermined

  case calendar, catalogue, clock, competence, deadline, documents, fee, findings, layers, lodging, neededFacts
  case nextQuestion, now, requirements, stages, version

  /// What an answer has unless others are asked for.
  public static let usual: [BatchField] = [
    .completeness, .defective, .dossier, .due, .missing, .problems, .procedure, .undetermined,
  ]

  /// Whether it is an answer in short.
  var isShort: Bool { BatchField.usual.contains(self) }
}
