import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax

extension Rule {
  static let impossibleAge = Rule(
    306, .warning,
    title: Bilingual(vi: "tuổi không ai đạt tới", en: "an age that nobody reaches"),
    why: Bilingual(
      vi:
        "Điều kiện so sánh tuổi với một số trên 150 thì luôn đúng hoặc luôn sai với mọi người: thường là gõ thừa chữ số "
        + "hoặc nhầm năm sinh với tuổi.",
      en:
        "A condition that compares an age with a number above 150 is the same for every person: most often a digit too "
        + "many, or a year of birth in place of an age."),
    wrong: .procedure(
      "thông tin { ngày_sinh: ngày \"Ngày sinh?\" }\nmiễn lệ phí khi ngày_sinh từ đủ 175 tuổi trở lên\nlệ phí 5.000 đồng còn lại"
    ),
    right: .procedure(
      "thông tin { ngày_sinh: ngày \"Ngày sinh?\" }\nmiễn lệ phí khi ngày_sinh từ đủ 75 tuổi trở lên\nlệ phí 5.000 đồng còn lại"
    ),
    .procedure { subject, report in
      let facts = subject.procedure.facts
      guard facts.indices.contains(where: subject.isAge) else { return }
      for site in subject.places.conditions where site.role == .guardWords {
        var number: Int64?
        _ = site.condition.contains { part in
          guard case .compare(_, .fact(let fact), .constant(.integer(let years))) = part, years > maximumAge,
            subject.isAge(fact)
          else { return false }
          number = years
          return true
        }
        // One that nobody could reach in any year is a condition that never or always holds.
        guard let number, subject.isRead(site.condition),
          subject.decisions.isEmpty(subject.cases(site.condition)) == .no,
          subject.decisions.isEverything(subject.cases(site.condition)) == .no
        else { continue }
        report.report(
          Violation(
            Bilingual(vi: "không ai đạt tới \(number) tuổi", en: "nobody reaches the age of \(number)"),
            at: site.place, help: [Bilingual(vi: "kiểm tra lại số tuổi", en: "check the age")]))
      }
    })

  /// Nobody is known to have lived longer.
  private static let maximumAge: Int64 = 150

  fileprivate static let unitOfAge = WordFold.fold("tuổi")
}

extension ProcedureSubject {
  fileprivate func isAge(_ fact: Int) -> Bool {
    if case .completedYears? = procedure.facts[fact].derivation { return true }
    guard case .integer(let unit?) = procedure.facts[fact].kind else { return false }
    return WordFold.fold(unit) == Rule.unitOfAge
  }
}
