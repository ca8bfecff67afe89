import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let processShorterThanLimit = Rule(
    342, .note,
    title: Bilingual(vi: "các bước chưa dùng hết thời hạn", en: "stages that leave part of the limit"),
    why: Bilingual(
      vi:
        "Bảng bước của quy trình nội bộ thường cộng lại bằng đúng thời hạn. Khi mọi bước đều ghi thời gian mà cộng lại vẫn "
        + "ngắn hơn, quy trình không sai: đó là thời gian dự phòng của từng trường hợp, hoặc bảng chép thiếu một bước.",
      en:
        "The stages of an internal process usually add up to the limit. When every stage says how long it takes and they "
        + "still come to less, nothing is wrong: it is the slack of each case, or a stage was left out in copying."),
    wrong: .procedure(
      """
      thời hạn 04 ngày làm việc
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã trong 0,5 ngày làm việc
        bước giải_quyết "Giải quyết hồ sơ" do ubnd_xã trong 02 ngày làm việc
      }
      """),
    right: .procedure(
      """
      thời hạn 04 ngày làm việc
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã trong 04 giờ làm việc
        bước giải_quyết "Giải quyết hồ sơ" do ubnd_xã trong 3,5 ngày làm việc
      }
      """),
    .procedure { subject, report in
      for limit in subject.procedure.limits.indices {
        if let violation = slack(beside: limit, subject) { report.report(violation) }
      }
    })

  private static func slack(beside limit: Int, _ subject: ProcedureSubject) -> Violation? {
    var lines: [Bilingual] = []
    var message: Bilingual?
    for fit in subject.limitFits where fit.limit == limit && fit.times.isComplete && !fit.isOver {
      guard let run = fit.runs.first, fit.runs.allSatisfy({ $0.path.end < $0.limitEnd }), run.path.end > run.clock.start
      else { continue }
      let wording = FitWording(subject, fit)
      let words = wording.limit
      let slack: Bilingual
      if let (total, difference) = wording.sum(run) {
        slack = difference
        message =
          message
          ?? Bilingual(
            vi: "các bước cộng lại \(total.vi), còn \(slack.vi) so với thời hạn \(words.vi)",
            en: "the stages come to \(total.en), \(slack.en) less than the limit of \(words.en)")
      } else if let (finish, rest) = wording.room {
        slack = rest
        message =
          message
          ?? Bilingual(
            vi: "các bước \(finish.vi), còn \(slack.vi) so với thời hạn \(words.vi) nếu không gặp ngày nghỉ lễ",
            en: "the stages \(finish.en), which leaves \(slack.en) of the limit of \(words.en) when no holidays fall in"
          )
      } else {
        continue
      }
      let path = wording.path(run)
      let witness = fit.region == .everything ? nil : subject.decisions.witness(of: fit.region)?.text
      lines.append(
        Bilingual(
          vi: (witness.map { "\($0.vi): " } ?? "") + "\(path.vi); dự phòng \(slack.vi)",
          en: (witness.map { "\($0.en): " } ?? "") + "\(path.en); slack \(slack.en)"))
    }
    guard let message else { return nil }
    if lines.count > maximumLines {
      let others = lines.count - maximumLines
      lines =
        lines.prefix(maximumLines)
        + [Bilingual(vi: "và \(others) trường hợp khác", en: "and \(others) more cases")]
    }
    return Violation(
      message, at: subject.places.limits[limit], details: lines,
      help: [
        Bilingual(
          vi: "đối chiếu bảng bước với văn bản; thời gian dự phòng thì không phải sửa",
          en: "compare the stages with the source; slack needs no correction")
      ])
  }

  private static let maximumLines = 4
}
