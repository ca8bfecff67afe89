import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let negativeDefault = Rule(
    383, .error,
    title: Bilingual(vi: "giá trị mặc định âm", en: "a negative default"),
    why: Bilingual(
      vi: "Số lượng và số tiền không thể âm; giá trị mặc định âm làm phí và giấy tờ tính sai khi người nộp không trả lời.",
      en: "Counts and sums of money are not negative; a negative default makes fees and documents wrong whenever the "
        + "question is left unanswered."),
    wrong: .procedure(
      """
      thông tin { số_bản_sao: số nguyên đơn vị bản, mặc định -1 "Số bản sao?" }
      phí 8.000 đồng/bản
      """),
    right: .procedure(
      """
      thông tin { số_bản_sao: số nguyên đơn vị bản, mặc định 0 "Số bản sao?" }
      phí 8.000 đồng/bản
      """),
    .procedure { subject, report in
      for (index, fact) in subject.procedure.facts.enumerated() where fact.isNegativeByDefault {
        report.report(
          Violation(
            Bilingual(
              vi: "«\(fact.origin.id)» không thể âm", en: "«\(fact.origin.id)» cannot be negative"),
            at: subject.places.facts[index],
            help: [Bilingual(vi: "ghi giá trị mặc định từ 0 trở lên", en: "state a default of 0 or more")]))
      }
    })
}

extension Fact {
  fileprivate var isNegativeByDefault: Bool {
    switch (kind, defaultValue) {
    case (.integer(_?), .integer(let number)): number < 0
    case (.decimal(_?), .decimal(let number)): number < 0
    case (.money, .money(let amount)): amount < 0
    default: false
    }
  }
}
