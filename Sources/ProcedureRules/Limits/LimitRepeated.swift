import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let limitRepeated = Rule(
    313, .warning,
    title: Bilingual(vi: "thời hạn ghi thừa", en: "a time limit said twice"),
    why: Bilingual(
      vi:
        "Thời hạn này chỉ áp dụng ở những trường hợp đã có chính thời hạn đó: bỏ đi cũng không đổi gì, nhưng sửa một mà "
        + "quên một thì thành mâu thuẫn.",
      en:
        "The time limit applies only where the very same one does already: without it nothing changes, but changing one "
        + "and forgetting the other makes a contradiction."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      thời hạn 03 ngày làm việc khi số_tờ < 10
      thời hạn 05 ngày làm việc khi số_tờ ≥ 10
      thời hạn 05 ngày làm việc khi số_tờ ≥ 20
      """),
    right: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      thời hạn 03 ngày làm việc khi số_tờ < 10
      thời hạn 05 ngày làm việc khi số_tờ ≥ 10
      """),
    .procedure { subject, report in
      for group in subject.limitGroups {
        let limits = group.members.map { subject.procedure.limits[$0] }
        let places = group.members.map { subject.places.limits[$0] }
        for overlap in group.overlaps {
          let (first, second) = (overlap.first, overlap.second)
          guard limits[first].saysTheSame(as: limits[second]), limits[first].when != limits[second].when else {
            continue
          }
          let regions = [first, second].map { subject.cases(limits[$0].when) }
          let isSecondInside = subject.isProved(
            subject.decisions.implies(regions[1], regions[0]), at: places[second])
          let isFirstInside =
            !isSecondInside
            && subject.isProved(subject.decisions.implies(regions[0], regions[1]), at: places[first])
          guard isSecondInside || isFirstInside else { continue }
          report.report(
            Violation(
              Bilingual(
                vi: "thời hạn này đã có ở mọi trường hợp mà nó áp dụng",
                en: "in every case of this time limit the same one applies already"),
              at: places[isSecondInside ? second : first],
              labels: [Finding.Label(places[isSecondInside ? first : second], RuleWording.alreadyHere)],
              help: [Bilingual(vi: "bỏ câu này, hoặc sửa điều kiện", en: "remove it, or change its condition")]))
        }
      }
    })
}
