import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let reductionOfNothing = Rule(
    329, .warning,
    title: Bilingual(vi: "mức giảm không giảm khoản thu nào", en: "a reduction of nothing"),
    why: Bilingual(
      vi:
        "Mức giảm lấy một phần của khoản thu cùng loại, cùng tên (không ghi tên thì của mọi khoản cùng loại). Không có "
        + "khoản thu nào như thế, hoặc không hồ sơ nào vừa phải nộp vừa được giảm, thì mức giảm không có tác dụng: thường "
        + "là nhầm phí với lệ phí, sai tên khoản thu, hoặc điều kiện quá hẹp.",
      en: "A reduction takes a share of a duty of its kind and title, of all duties of its kind when it has no title. "
        + "Where there is none, or no dossier both owes it and gets the reduction, it does nothing: most often a fee named "
        + "as a charge, a title misspelt, or a condition too narrow."),
    wrong: .procedure("lệ phí 20.000 đồng\nphí còn 50% qua bưu chính"),
    right: .procedure("lệ phí 20.000 đồng\nlệ phí còn 50% qua bưu chính"),
    .procedure { subject, report in
      for reduction in subject.reductions {
        let fee = subject.procedure.fees[reduction.place]
        let place = subject.places.fees[reduction.place]
        guard !reduction.duties.isEmpty else {
          let kind = RuleWording.kinds(fee.kinds)
          let named = fee.title.map { " «\($0.shortened)»" } ?? ""
          report.report(
            Violation(
              Bilingual(vi: "không có \(kind.vi)\(named) nào để giảm", en: "there is no \(kind.en)\(named) to reduce"),
              at: place, help: [help]))
          continue
        }
        guard let owed = subject.cases(of: reduction), subject.isPossible(subject.cases(fee.when), at: place),
          subject.isProved(subject.decisions.isEmpty(owed), at: place)
        else { continue }
        report.report(
          Violation(
            Bilingual(
              vi: "không hồ sơ nào được giảm mà phải nộp khoản này",
              en: "no dossier that gets the reduction owes the sum"),
            at: place,
            labels: reduction.duties.map {
              Finding.Label(subject.places.fees[$0], Bilingual(vi: "khoản thu ở đây", en: "owed here"))
            }, help: [help]))
      }
    })

  private static let help = Bilingual(
    vi: "kiểm tra loại và tên khoản thu, và điều kiện của mức giảm",
    en: "check the kind and the title of the duty, and the condition of the reduction")
}
