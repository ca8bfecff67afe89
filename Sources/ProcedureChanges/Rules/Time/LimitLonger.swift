import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let limitLonger = ChangeRule(
    401, [.applicant(.heavier, .error), .agency(.lighter, .note), .consumer(.note)],
    title: Bilingual(vi: "thời hạn giải quyết dài hơn", en: "a longer time limit"),
    why: Bilingual(
      vi: "Người nộp hồ sơ phải chờ lâu hơn. So sánh theo từng đơn vị, từng trường hợp và theo lịch: "
        + "«10 ngày làm việc» dài hơn «10 ngày»; bắt đầu tính muộn hơn, hoặc không còn tính được ngày "
        + "hẹn, cũng là dài hơn.",
      en: "Applicants wait longer. Limits are compared by unit, by case and by calendar: «10 working "
        + "days» is longer than «10 days»; a later start, or no day that can be computed, is longer "
        + "too."),
    example: Example(
      "thời hạn 10 ngày",
      "thời hạn 10 ngày làm việc"),
    .versions { pair, report in
      for change in pair.burdens {
        if change.lighter.isEmpty { TimeChange.reportLonger(change.heavier, pair, &report) }
        TimeChange.reportGone(change, pair, &report)
      }
    })
}
