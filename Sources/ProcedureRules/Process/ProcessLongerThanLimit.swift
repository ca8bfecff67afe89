import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let processLongerThanLimit = Rule(
    341, .warning,
    title: Bilingual(vi: "quy trình dài hơn thời hạn", en: "a process longer than its limit"),
    why: Bilingual(
      vi:
        "Các bước nối tiếp nhau (đường găng) cộng lại dài hơn thời hạn giải quyết trong ít nhất một trường hợp: làm đúng "
        + "từng bước vẫn trễ hẹn. Mọi tổ hợp điều kiện có thể xảy ra đều được xét, mỗi kết quả có thời hạn riêng thì xét các bước "
        + "dẫn đến kết quả đó; bước của nhóm liên thông không ghi thời gian thì tính thời hạn ngắn nhất của thủ tục thành "
        + "phần; 01 ngày làm việc là đủ giờ làm việc của "
        + "lịch (thường là 08 giờ). Khi bước và thời hạn khác đơn vị, quy tắc chỉ nói điều đúng trong các tuần không có "
        + "ngày nghỉ lễ và nói rõ điều gì còn phụ thuộc lịch.",
      en:
        "The stages that follow each other (the critical path) add up to more than the limit in at least one case: who "
        + "keeps every stage is late all the same. Every reachable combination of conditions is looked at, for a result with its own limit the stages that lead to "
        + "it; a stage of a bundle without a time takes the shortest limit of its procedure; a working day is "
        + "as long as the office hours of the calendar (usually 8 hours). When stages and limit use different units, only "
        + "what holds in every week without holidays is claimed, and what depends on the calendar is said."),
    wrong: .procedure(
      """
      thời hạn 03 ngày làm việc
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã trong 0,5 ngày làm việc
        bước thẩm_định "Thẩm định hồ sơ" do ubnd_xã trong 02 ngày làm việc
        bước xác_minh "Xác minh thực địa" do ubnd_xã trong 02 ngày làm việc khi "phải xác minh"
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã trong 0,5 ngày làm việc
      }
      """),
    right: .procedure(
      """
      thời hạn 03 ngày làm việc
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã trong 0,5 ngày làm việc
        bước thẩm_định "Thẩm định hồ sơ" do ubnd_xã trong 02 ngày làm việc
        bước xác_minh "Xác minh thực địa" do ubnd_xã trong 02 ngày làm việc, không tính vào thời hạn khi "phải xác minh"
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã trong 0,5 ngày làm việc
      }
      """),
    .procedure { subject, report in
      let stages = subject.procedure.process.stages
      let over = subject.limitFits.filter(\.isOver)
      for limit in subject.procedure.limits.indices {
        let causes = over.filter { $0.limit == limit }.map { (fit: $0, cause: $0.cause(in: stages)) }
        let alone = Set(causes.compactMap(\.cause.stage))
        let fits = causes.filter { $0.cause == .path }.map(\.fit)
        // All cases of one limit are one finding; a stage that is too long alone has one of its own.
        guard let worst = fits.max(by: excess), let run = worst.worst, alone.isDisjoint(with: run.path.stages) else {
          continue
        }
        report.report(violation(subject, worst, run, otherCases: fits.count - 1))
      }
    })

  private static func excess(_ left: LimitFit, _ right: LimitFit) -> Bool {
    guard let a = left.worst, let b = right.worst else { return left.worst == nil && right.worst != nil }
    return (a.path.end.day - a.limitEnd.day, a.path.end.minute - a.limitEnd.minute)
      < (b.path.end.day - b.limitEnd.day, b.path.end.minute - b.limitEnd.minute)
  }

  private static func violation(
    _ subject: ProcedureSubject, _ fit: LimitFit, _ run: LimitFit.Run, otherCases: Int
  ) -> Violation {
    let wording = FitWording(subject, fit)
    let order = subject.lengthOrder
    let longest = run.path.stages.max { left, right in
      guard let a = fit.times.lengths[left], let b = fit.times.lengths[right] else { return false }
      return order.isLonger(b, than: a)
    }
    let path = wording.path(run)
    let limit = wording.limit
    let isEverywhere = fit.region == .everything
    var details: [Bilingual] = []
    if let (total, difference) = wording.sum(run) {
      details.append(
        Bilingual(
          vi: "\(path.vi): cộng lại \(total.vi), quá thời hạn \(limit.vi) là \(difference.vi)",
          en: "\(path.en): \(total.en) in all, \(difference.en) over the limit of \(limit.en)"))
    } else {
      let earliest = wording.earliest
      details.append(
        Bilingual(
          vi: "\(path.vi): \(earliest.vi); thời hạn là \(limit.vi)",
          en: "\(path.en): \(earliest.en); the limit is \(limit.en)"))
    }
    if let remark = wording.calendarRemark { details.append(remark) }
    if let event = subject.startOutsideTheProcess(of: subject.procedure.limits[fit.limit]) {
      details.append(
        Bilingual(
          vi:
            "không bước nào là mốc «\(event)» của thời hạn: so như mốc ấy là lúc nhận hồ sơ, vì mỗi phần có hẹn trả "
            + "riêng",
          en:
            "no stage is the event «\(event)» from which the limit runs: it is taken to be the receipt, as each part has its "
            + "own appointment"))
    }
    if otherCases > 0 {
      details.append(
        Bilingual(
          vi: "còn \(otherCases) trường hợp khác cũng dài hơn thời hạn này",
          en: "\(English.count(otherCases, "more case is", "more cases are")) longer than this limit"))
    }
    let place = longest.flatMap { stage in
      subject.places.particulars(ofStage: stage).durations.first ?? subject.places.stages[stage]
    }
    return Violation(
      isEverywhere
        ? Bilingual(vi: "quy trình dài hơn thời hạn", en: "the process is longer than its limit")
        : Bilingual(
          vi: "quy trình dài hơn thời hạn trong một trường hợp", en: "the process is longer than its limit in one case"),
      at: place ?? subject.places.limits[fit.limit],
      note: Bilingual(vi: "bước dài nhất trên đường găng", en: "the longest stage on the critical path"),
      labels: [Finding.Label(subject.places.limits[fit.limit], Bilingual(vi: "thời hạn áp dụng", en: "the limit"))],
      details: details, witness: isEverywhere ? nil : subject.decisions.witness(of: fit.region)?.text,
      help: [
        Bilingual(
          vi:
            "rút ngắn bước, đánh dấu «không tính vào thời hạn» nếu luật cho phép, hoặc «chấp nhận cảnh báo TTHC341 vì "
            + "\"…\"» nếu văn bản quy định như vậy",
          en:
            "shorten a stage, mark it «not counted» where the law allows it, or «accept warning TTHC341 because \"…\"» "
            + "when the law really says so")
      ])
  }
}
