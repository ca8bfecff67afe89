import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let limitShorter = ChangeRule(
    402, [.applicant(.lighter, .note), .agency(.heavier, .error), .consumer(.note)],
    title: Bilingual(vi: "thời hạn giải quyết ngắn hơn", en: "a shorter time limit"),
    why: Bilingual(
      vi: "Người nộp hồ sơ được trả kết quả sớm hơn; cơ quan phải giải quyết trong thời gian ít hơn, "
        + "nên cần xác nhận là làm được trước khi công bố.",
      en: "Applicants get the result earlier; the agencies have less time, so somebody should confirm "
        + "that they can keep it before it is published."),
    example: Example(
      "thời hạn 10 ngày làm việc",
      "thời hạn 07 ngày làm việc"),
    .versions { pair, report in
      for change in pair.burdens where change.heavier.isEmpty {
        TimeChange.reportShorter(change.lighter, pair, &report)
        TimeChange.reportWon(change.lighter, pair, &report)
      }
    })
}
