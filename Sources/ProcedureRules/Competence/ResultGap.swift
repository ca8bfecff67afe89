import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let resultGap = Rule(
    339, .warning,
    title: Bilingual(vi: "có trường hợp không có kết quả", en: "cases without a result"),
    why: Bilingual(
      vi:
        "Mọi kết quả chấp thuận đều có điều kiện mà chưa nêu hết thì có hồ sơ được giải quyết xong mà không nhận được gì. "
        + "Thêm kết quả «còn lại».",
      en: "When every granting result has a condition and they do not cover everything, some dossiers are settled with "
        + "nothing to show. Add a result «otherwise»."),
    basis: RuleWording.partsOfAProcedure,
    wrong: .procedure("kết quả giấy \"Giấy xác nhận\" 01 bản chính khi \"có yêu cầu cấp giấy\""),
    right: .procedure(
      "kết quả giấy \"Giấy xác nhận\" 01 bản chính khi \"có yêu cầu cấp giấy\"\nkết quả \"Thông báo\" còn lại"),
    .procedure { subject, report in
      let results = subject.procedure.results
      let granting = results.indices.filter { !results[$0].isRefusal }
      let conditions = granting.map { results[$0].when }
      guard let last = granting.last, !conditions.contains(.always), conditions.allSatisfy(subject.isRead) else {
        return
      }
      let place = subject.places.results[last]
      let gap = subject.decisions.minus(.everything, conditions.map(subject.cases))
      guard subject.isPossible(gap, at: place) else { return }
      let described = subject.describe(gap)
      report.report(
        Violation(
          Bilingual(vi: "có hồ sơ không có kết quả nào", en: "some dossiers have no result"), at: place,
          details: described.details, witness: described.witness,
          help: [Bilingual(vi: "thêm «kết quả … còn lại»", en: "add «result … otherwise»")]))
    })
}
