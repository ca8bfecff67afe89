import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let transferToItself = Rule(
    334, .error,
    title: Bilingual(vi: "thủ tục dẫn sang chính nó", en: "a procedure that refers to itself"),
    why: Bilingual(
      vi: "Hồ sơ không đáp ứng mà lại chuyển sang chính thủ tục này, hoặc thành phần hồ sơ lấy từ chính nó, thì không bao giờ "
        + "xong. Ghi mã của thủ tục khác.",
      en: "A dossier that fails and is handed to this very procedure, or documents taken from itself, never come to an "
        + "end. Name another procedure."),
    wrong: .procedure("yêu cầu \"Đủ điều kiện\", không đáp ứng thì chuyển sang 1.900001"),
    right: .procedure("yêu cầu \"Đủ điều kiện\", không đáp ứng thì trả lại hồ sơ"),
    .procedure { subject, report in
      for reference in subject.references where reference.code == subject.procedure.code {
        report.report(
          Violation(
            Bilingual(
              vi: "thủ tục \(reference.code) dẫn sang chính nó", en: "procedure \(reference.code) refers to itself"),
            at: reference.place, help: [Bilingual(vi: "ghi mã của thủ tục khác", en: "name another procedure")]))
      }
    })
}
