import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let noticeAfterLimit = Rule(
    393, .warning,
    title: Bilingual(
      vi: "việc phải báo trong thời hạn lại dài hơn thời hạn", en: "a notice that may come after the limit"),
    why: Bilingual(
      vi:
        "Cơ quan yêu cầu bổ sung, hoặc báo trước việc gia hạn, phải làm khi thời hạn còn đang chạy. Thời gian cho việc đó "
        + "mà dài hơn chính thời hạn giải quyết thì không thể thực hiện đúng.",
      en: "A request for a supplement, or the notice of an extension, comes while the limit still runs. "
        + "A time for it that is longer than the limit itself cannot be kept."),
    wrong: .procedure("thời hạn 03 ngày làm việc\nbổ sung { yêu cầu trong 05 ngày làm việc; tính lại từ đầu }"),
    right: .procedure("thời hạn 03 ngày làm việc\nbổ sung { yêu cầu trong 02 ngày làm việc; tính lại từ đầu }"),
    .procedure { subject, report in
      let places = subject.places
      for (notice, place) in subject.supplementTimes.filter(\.isNotice).flatMap(\.all) {
        guard let limit = overrunLimit(of: notice, subject) else { continue }
        let (words, limitWords) = (LengthWording.length(notice), LengthWording.length(limit))
        report.report(
          Violation(
            Bilingual(
              vi: "cơ quan có \(words.vi) để yêu cầu bổ sung, dài hơn thời hạn giải quyết \(limitWords.vi)",
              en: "the agency has \(words.en) to ask for a supplement, longer than the limit of \(limitWords.en)"),
            at: place, help: [help]))
      }
      for (limitExtension, place) in zip(subject.procedure.extensions, places.extensions) {
        guard let notice = limitExtension.notice, let limit = overrunLimit(of: notice, subject) else { continue }
        let (words, limitWords) = (LengthWording.length(notice), LengthWording.length(limit))
        report.report(
          Violation(
            Bilingual(
              vi: "phải báo gia hạn trước \(words.vi), dài hơn thời hạn giải quyết \(limitWords.vi)",
              en: "an extension must be told \(words.en) before, longer than the limit of \(limitWords.en)"),
            at: place, help: [help]))
      }
    })

  private static let help = Bilingual(
    vi: "rút ngắn thời gian này, hoặc kiểm tra lại thời hạn", en: "shorten this time, or look at the limit again")

  /// The longest limit, when even that is shorter than a time that must fall within it.
  private static func overrunLimit(of length: TimeQuantity, _ subject: ProcedureSubject) -> TimeQuantity? {
    var longest: TimeQuantity?
    for limit in subject.procedure.limits {
      guard case .quantity(let quantity) = limit.amount, subject.procedure.additions.isEmpty else { return nil }
      guard subject.lengthOrder.isLonger(length, than: quantity) else { return nil }
      if longest.map({ subject.lengthOrder.isLonger(quantity, than: $0) }) ?? true { longest = quantity }
    }
    return longest
  }
}
