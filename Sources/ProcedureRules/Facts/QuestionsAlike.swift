import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let questionsAlike = Rule(
    380, .warning,
    title: Bilingual(vi: "hai câu hỏi chỉ khác nhau vài chữ", en: "two questions that differ by a letter or two"),
    why: Bilingual(
      vi:
        "Câu trong ngoặc kép ở chỗ điều kiện là một câu hỏi; khác một chữ, một dấu là câu hỏi khác, và người nộp bị hỏi hai "
        + "lần, có thể trả lời hai cách. Viết giống hệt nhau ở mọi chỗ.",
      en:
        "A sentence in quotes in the place of a condition is a question; with one letter or mark changed it is another "
        + "one, and applicants are asked twice and may answer in two ways. Use the same words everywhere."),
    wrong: .procedure(
      """
      miễn lệ phí khi "người nộp thuộc hộ nghèo"
      lệ phí 5.000 đồng khi không "người nộp thuộc hộ ngheo"
      """),
    right: .procedure(
      """
      miễn lệ phí khi "người nộp thuộc hộ nghèo"
      lệ phí 5.000 đồng khi không "người nộp thuộc hộ nghèo"
      """),
    .procedure { subject, report in
      let facts = subject.procedure.facts
      guard facts.indices.contains(where: { facts[$0].isProse }) else { return }
      // The yes/no questions that somebody is asked.
      let questions = facts.indices.filter { facts[$0].kind == .boolean && facts[$0].derivation == nil }
      guard questions.count > 1, questions.count <= maximumQuestions, questions.contains(where: { facts[$0].isProse })
      else { return }
      let texts = questions.map { Suggestion.Spelling(subject.procedure.facts[$0].question) }
      for (position, fact) in questions.enumerated() {
        guard subject.procedure.facts[fact].isProse else { continue }
        let limit = min(2, texts[position].count / lettersForOneEdit)
        let other = questions.indices.first { earlier in
          (earlier < position || !subject.procedure.facts[questions[earlier]].isProse) && earlier != position
            && texts[earlier].edits(to: texts[position], atMost: limit) != nil
            && sayTheSame(texts[earlier].text, texts[position].text)
        }
        guard let other else { continue }
        let words = subject.procedure.facts[questions[other]].question
        let place = subject.places.facts[fact]
        report.report(
          Violation(
            Bilingual(
              vi: "câu hỏi này chỉ khác «\(words.shortened)» vài chữ",
              en: "this question differs from «\(words.shortened)» by a letter or two only"),
            at: place,
            labels: [Finding.Label(subject.places.facts[questions[other]], RuleWording.alreadyHere)],
            help: [
              Bilingual(
                vi: "viết giống hệt nhau; nếu là hai câu hỏi thì diễn đạt cho khác hẳn",
                en: "use the same words; if they are two questions, word them clearly apart")
            ], fixes: RuleWording.replacing(place, by: "\"\(words)\"")))
      }
    })

  /// More questions are not compared with each other.
  private static let maximumQuestions = 300
  /// Short questions may differ by a letter and mean different things.
  private static let lettersForOneEdit = 12

  /// Numbers, and the letters of points and groups, differ on purpose; so do sentences with a word more or less.
  private static func sayTheSame(_ left: String, _ right: String) -> Bool {
    let (words, others) = (left.split(separator: " "), right.split(separator: " "))
    func isMark(_ word: Substring) -> Bool { word.count == 1 || word.contains { $0 >= "0" && $0 <= "9" } }
    return words.count == others.count
      && zip(words, others).allSatisfy { $0 == $1 || !(isMark($0) || isMark($1)) }
  }
}
