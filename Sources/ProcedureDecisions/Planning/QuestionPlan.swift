/// What to ask next so that conditions are decided with the fewest questions.
///
/// Questions have numbers, which whoever asks gives them; a lower number wins where two are as good.
package struct QuestionPlan: Sendable {
  /// How one condition stands.
  package struct Standing: Sendable {
    /// Left undecided also when no question that can be asked would decide it.
    package let truth: DecisionSpace.Truth
    /// The questions on which it still depends, in order; none when nothing that can be asked changes it.
    package let needed: [Int]
  }

  /// How many questions will have to be asked, as a mean over the answers that conditions tell apart.
  package struct Expectation: Hashable, Sendable {
    /// Questions, over all cases together.
    package let questions: Int64
    /// Cases.
    package let cases: Int64
  }

  /// One for each condition.
  package let standings: [Standing]
  /// The question to ask next; nil when nothing that can be asked changes the standing of any condition.
  package let next: Int?
  /// What the best order needs for the conditions that hang together with the next question, this one included; nil
  /// when they have so many cases that the next question was chosen by looking one answer ahead.
  package let expectation: Expectation?
}
