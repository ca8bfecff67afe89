/// A question with the answers that the open conditions tell apart.
///
/// Questions of which only the answers together decide a comparison, such as the day of birth and the day of lodging,
/// are planned as one.
struct PlannedQuestion {
  /// Answers that are told apart; more are not looked at.
  struct Answer {
    /// One value for each level of the question.
    let values: [Int64]
    /// How likely it is beside the others: a choice counts each of its words, a number each of its ranges.
    var weight: Int64
  }

  /// In ascending order.
  let numbers: [Int]
  /// The places of its variables in `OpenDiagram.variables`.
  let levels: [Int]
  var answers: [Answer]

  var first: Int { numbers[0] }

  /// What asking it costs.
  var cost: Int64 { Int64(numbers.count) }

  var weight: Int64 { answers.reduce(0) { $0 + $1.weight } }
}
