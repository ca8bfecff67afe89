import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax

extension Rule {
  static let sameQuestionTwice = Rule(
    381, .warning,
    title: Bilingual(vi: "hai thông tin cùng một câu hỏi", en: "two facts with one question"),
    why: Bilingual(
      vi:
        "Hai thông tin cùng lời hỏi thì người nộp bị hỏi hai lần, và hai câu trả lời có thể khác nhau. Giữ một, hoặc hỏi "
        + "cho rõ khác nhau ở đâu.",
      en:
        "With two facts of one question applicants are asked twice, and the answers may differ. Keep one, or say in the "
        + "questions how they differ."),
    wrong: .procedure(
      """
      thông tin {
        hộ_nghèo: có/không "Thuộc hộ nghèo?"
        được_miễn: có/không "Thuộc hộ nghèo?"
      }
      miễn lệ phí khi hộ_nghèo hoặc được_miễn
      lệ phí 5.000 đồng còn lại
      """),
    right: .procedure(
      """
      thông tin {
        hộ_nghèo: có/không "Thuộc hộ nghèo?"
        được_miễn: có/không "Thuộc diện được miễn khác?"
      }
      miễn lệ phí khi hộ_nghèo hoặc được_miễn
      lệ phí 5.000 đồng còn lại
      """),
    .procedure { subject, report in
      let facts = subject.procedure.facts
      let asked = facts.indices.filter { facts[$0].derivation == nil && !facts[$0].isProse }
      guard asked.count > 1 else { return }
      let words = asked.map { WordFold.fold(Array(facts[$0].question.utf8)[...]) }
      // Mostly all questions are different, which their hashes tell without a table of them.
      guard words.map({ ByteInterner.hash($0.span) }).holdEqualOnes else { return }
      var questions = ByteInterner(slots: 32)
      /// For each different question the first fact that asks it.
      var first: [Int] = []
      for (index, words) in zip(asked, words) {
        let question = Int(questions.number(of: words.span))
        guard question < first.count else {
          first.append(index)
          continue
        }
        let earlier = first[question]
        let (fact, other) = (facts[index], facts[earlier])
        report.report(
          Violation(
            Bilingual(
              vi: "«\(fact.origin.id)» hỏi cùng một câu với «\(other.origin.id)»",
              en: "«\(fact.origin.id)» asks the same question as «\(other.origin.id)»"),
            at: subject.places.facts[index],
            labels: [Finding.Label(subject.places.facts[earlier], RuleWording.alreadyHere)],
            help: [
              Bilingual(
                vi: "dùng chung một thông tin, hoặc hỏi cho rõ khác nhau ở đâu",
                en: "use one fact for both, or say in the questions how they differ")
            ]))
      }
    })
}
