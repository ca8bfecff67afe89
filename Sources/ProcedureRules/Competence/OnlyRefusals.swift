import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let onlyRefusals = Rule(
    338, .warning,
    title: Bilingual(vi: "chỉ có kết quả không chấp thuận", en: "refusals only"),
    why: Bilingual(
      vi:
        "Thủ tục mà mọi kết quả đều là không chấp thuận thì không ai nhận được điều đã xin. Thêm kết quả khi chấp thuận.",
      en:
        "A procedure all of whose results are refusals gives nobody what was asked for. Add the result of granting it."),
    basis: RuleWording.partsOfAProcedure,
    wrong: .procedure("kết quả từ_chối \"Văn bản từ chối\", không chấp thuận"),
    right: .procedure("kết quả \"Giấy xác nhận\" 01 bản chính\nkết quả từ_chối \"Văn bản từ chối\", không chấp thuận"),
    .procedure { subject, report in
      let results = subject.procedure.results
      guard !results.isEmpty, results.allSatisfy(\.isRefusal) else { return }
      report.report(
        Violation(
          Bilingual(vi: "thủ tục chỉ có kết quả không chấp thuận", en: "the procedure has refusals only"),
          at: subject.places.results[0],
          help: [Bilingual(vi: "thêm kết quả khi chấp thuận", en: "add the result of granting it")]))
    })
}
