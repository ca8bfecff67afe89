import ProcedureBurden
import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics

extension ChangeRule {
  static let changeNotDecided = ChangeRule(
    488, [.applicant(.incomparable, .error)],
    title: Bilingual(vi: "chưa xác định được có nặng hơn không", en: "not decided whether it weighs more"),
    why: Bilingual(
      vi: "Không ngày nào trong lịch đã biết cho thấy thời hạn dài hơn, nhưng năm chưa công bố có thể "
        + "có; hoặc điều kiện có quá nhiều trường hợp. Viết cùng đơn vị, hoặc tách điều kiện.",
      en: "No known day shows a longer limit, but years to come may have one; or the conditions have "
        + "too many cases. Keep to one unit, or part the conditions."),
    example: Example(
      "thời hạn 30 ngày",
      "thời hạn 16 ngày làm việc"),
    .versions { pair, report in
      for change in pair.burdens {
        for found in change.heavier {
          if case .limit(let place, let former, .notComparable(let length, let other)) = found.what {
            report.report(
              ChangeWording.notComparable(length, other),
              at: pair.site(pair.new.limits[place].origin, "limits", place, before: pair.old.limits[former].origin),
              witness: found.witness)
          } else if let reason = found.undecided {
            report.report(ChangeWording.notDecided, at: pair.head, details: [reason.text])
          }
        }
      }
    })
}
