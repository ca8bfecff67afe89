import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let limitGap = Rule(
    311, .error,
    title: Bilingual(vi: "có trường hợp không có thời hạn", en: "cases without a time limit"),
    why: Bilingual(
      vi:
        "Mỗi hồ sơ phải có đúng một thời hạn giải quyết, nếu không thì không hẹn được ngày trả kết quả. Thêm «thời hạn … "
        + "còn lại», hoặc thời hạn cho các trường hợp được nêu. Thời hạn cho riêng một kết quả («đối với kết quả …») không "
        + "thay cho thời hạn chung, trừ khi mọi kết quả đều có.",
      en:
        "Every dossier has exactly one time limit; without it no date can be promised. Add «time limit … otherwise», or "
        + "one for the cases named. A limit for one result («for result …») does not replace the general one, unless "
        + "every result has its own."),
    basis: RuleWording.partsOfAProcedure,
    wrong: .procedure("thời hạn xác_minh: 05 ngày làm việc khi \"cần xác minh\""),
    right: .procedure(
      "thời hạn xác_minh: 05 ngày làm việc khi \"cần xác minh\"\nthời hạn thường: 03 ngày làm việc còn lại"),
    .procedure { subject, report in
      let limits = subject.procedure.limits
      let included = subject.procedure.includes.filter { $0.part == .limits }.map(\.when)
      let general = limits.indices.filter { limits[$0].results.isEmpty }
      if general.contains(where: { limits[$0].when == .always }) { return }
      guard general.isEmpty, included.isEmpty else {
        return check(general, included, within: .always, nil, subject, &report)
      }
      guard !limits.isEmpty else { return }
      for result in subject.procedure.results {
        let own = limits.indices.filter { limits[$0].results.contains(result.origin.id) }
        // A refusal for which the law sets no time is given within that of the result asked for.
        if own.isEmpty, result.isRefusal { continue }
        check(own, [], within: result.when, result, subject, &report)
      }
    })

  private static func check(
    _ indices: [Int], _ included: [Expression], within whole: Expression, _ result: ProcedureResult?,
    _ subject: ProcedureSubject, _ report: inout RuleReport
  ) {
    let limits = subject.procedure.limits
    let resultPlace = result.flatMap { result in
      subject.procedure.results.firstIndex { $0.origin.id == result.origin.id }.map { subject.places.results[$0] }
    }
    guard let place = indices.last.map({ subject.places.limits[$0] }) ?? resultPlace else { return }
    let gap: Region?
    if result == nil, included.isEmpty {
      gap = subject.limitGroups.first { $0.results.isEmpty }?.check?.gap
    } else {
      gap = subject.partition(indices.map { limits[$0].when } + included, within: whole, at: place).gap
    }
    guard let gap else { return }
    let nearest = subject.nearest(
      to: gap, indices.map { limits[$0].when }, indices.map { subject.places.limits[$0] })
    let described = subject.describe(gap)
    let only = indices.count == 1 && limits[indices[0]].when != .always
    let condition = only ? subject.words(limits[indices[0]].when) : nil
    report.report(
      Violation(
        result.map {
          let title = $0.title.shortened
          return Bilingual(
            vi: "có trường hợp kết quả «\(title)» không có thời hạn giải quyết",
            en: "in some cases the result «\(title)» has no time limit")
        } ?? Bilingual(vi: "có trường hợp không có thời hạn giải quyết", en: "some dossiers have no time limit"),
        at: nearest ?? place,
        note: condition.map {
          Bilingual(
            vi: "thời hạn duy nhất, chỉ áp dụng khi \($0.vi)", en: "the only time limit, applies only when \($0.en)")
        },
        details: described.details,
        witness: described.witness.map {
          Bilingual(
            vi: "\($0.vi) → không tính được ngày hẹn trả kết quả", en: "\($0.en) → no date can be promised")
        },
        help: [
          Bilingual(
            vi: "thêm «thời hạn … còn lại», hoặc thời hạn cho các trường hợp đó",
            en: "add «time limit … otherwise», or a time limit for those cases")
        ]))
  }
}
