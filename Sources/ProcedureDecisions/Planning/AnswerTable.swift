/// The best order of a few questions, worked out from the end.
///
/// An entry stands for what is known: each question has one of its answers, or is still open. With questions of 2 and 3
/// answers, an entry is the number `first + 3 · second`, where 2 and 3 mean «still open»: entry 11 knows nothing, entry 2
/// knows the first answer to the second question. Knowing one answer more always makes the number smaller, so one sweep
/// upwards meets every entry after those that it leads to. All sums are whole numbers over all cases: nothing is rounded.
package struct AnswerTable {
  /// More entries are not worked out: some eight yes/no questions.
  package static let maximumEntries = 8_000
  /// Cases in which conditions come to different things.
  private static let mixed = -1

  /// The place of the question to ask first.
  let best: Int
  let expectation: QuestionPlan.Expectation

  /// Nil when there are too many entries, or nothing to ask.
  init?(_ questions: [PlannedQuestion], maximumEntries: Int, outcome: ([Int]) -> Int) {
    guard let strides = AnswerTable.strides(questions, maximumEntries) else { return nil }
    let count = strides[questions.count]
    let answers = questions.map(\.answers.count)
    let prices = questions.map(\.cost)
    var weights = Array(repeating: Int64(1), count: count)
    var outcomes = Array(repeating: AnswerTable.mixed, count: count)
    var costs = Array(repeating: Int64(0), count: count)
    var digits = Array(repeating: 0, count: questions.count)
    var best = -1
    for entry in 0..<count {
      if entry > 0 { AnswerTable.advance(&digits, answers) }
      guard let first = digits.indices.first(where: { digits[$0] == answers[$0] }) else {
        weights[entry] = zip(questions, digits).reduce(1) { $0 * $1.0.answers[$1.1].weight }
        outcomes[entry] = outcome(digits)
        continue
      }
      // The entries with one answer more than this one, which leaves the question open.
      let lowest = entry - answers[first] * strides[first]
      let common = outcomes[lowest]
      var isCommon = true
      var weight = Int64(0)
      for place in stride(from: lowest, to: entry, by: strides[first]) {
        weight += weights[place]
        isCommon = isCommon && outcomes[place] == common
      }
      weights[entry] = weight
      if isCommon { outcomes[entry] = common }
      guard outcomes[entry] == AnswerTable.mixed else { continue }
      var least = Int64.max
      for question in first..<digits.count where digits[question] == answers[question] {
        var cost = weight * prices[question]
        for place in stride(from: entry - answers[question] * strides[question], to: entry, by: strides[question]) {
          cost += costs[place]
        }
        if cost < least {
          least = cost
          best = question
        }
      }
      costs[entry] = least
    }
    guard count > 0, outcomes[count - 1] == AnswerTable.mixed else { return nil }
    self.best = best
    expectation = QuestionPlan.Expectation(questions: costs[count - 1], cases: weights[count - 1])
  }

  /// How far apart the entries of each question are, and behind them how many there are; nil for too many.
  private static func strides(_ questions: [PlannedQuestion], _ maximumEntries: Int) -> [Int]? {
    var strides = [1]
    for question in questions {
      let (next, overflow) = strides[strides.count - 1].multipliedReportingOverflow(by: question.answers.count + 1)
      guard !overflow, next <= maximumEntries else { return nil }
      strides.append(next)
    }
    return strides
  }

  private static func advance(_ digits: inout [Int], _ answers: [Int]) {
    for position in digits.indices {
      digits[position] += 1
      guard digits[position] > answers[position] else { return }
      digits[position] = 0
    }
  }
}
