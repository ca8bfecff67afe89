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
      let whole = subject.procedure.supplement?.when ?? .always
      for times in subject.supplementTimes where times.isNotice {
        for (notice, place) in zip(times.cases, times.places) {
          guard let limit = overrunLimit(of: notice.amount, when: [whole, notice.when], subject, at: place) else {
            continue
          }
          let words = LengthWording.length(notice.amount)
          let what = Bilingual(
            vi: "cơ quan có \(words.vi) để yêu cầu bổ sung", en: "the agency has \(words.en) to ask for a supplement")
          report.report(violation(what, limit, subject, at: place))
        }
      }
      for (limitExtension, place) in zip(subject.procedure.extensions, subject.places.extensions) {
        guard let notice = limitExtension.notice,
          let limit = overrunLimit(of: notice, when: [limitExtension.when], subject, at: place)
        else { continue }
        let words = LengthWording.length(notice)
        let what = Bilingual(
          vi: "phải báo gia hạn trước \(words.vi)", en: "an extension must be told \(words.en) before")
        report.report(violation(what, limit, subject, at: place))
      }
    })

  private static func violation(
    _ what: Bilingual, _ limit: Int, _ subject: ProcedureSubject, at place: Place
  ) -> Violation {
    let limits = subject.procedure.limits
    guard case .quantity(let quantity) = limits[limit].amount else { preconditionFailure("only lengths are overrun") }
    let words = LengthWording.length(quantity)
    let label = Bilingual(vi: "thời hạn ngắn hơn", en: "the shorter limit")
    return Violation(
      Bilingual(
        vi: "\(what.vi), dài hơn thời hạn giải quyết \(words.vi)",
        en: "\(what.en), longer than the limit of \(words.en)"),
      at: place, labels: limits.count > 1 ? [Finding.Label(subject.places.limits[limit], label)] : [],
      help: [
        limits.count > 1
          ? Bilingual(
            vi: "rút ngắn thời gian này, hoặc ghi riêng cho trường hợp có thời hạn ngắn bằng «khi …»",
            en: "shorten this time, or state another one for the case of the shorter limit with «when …»")
          : Bilingual(
            vi: "rút ngắn thời gian này, hoặc kiểm tra lại thời hạn",
            en: "shorten this time, or look at the limit again")
      ])
  }

  /// The shortest limit that can hold in the same case and is shorter than a time that must fall within it.
  private static func overrunLimit(
    of length: TimeQuantity, when conditions: [Expression], _ subject: ProcedureSubject, at place: Place
  ) -> Int? {
    guard subject.procedure.additions.isEmpty else { return nil }
    var shortest: (index: Int, quantity: TimeQuantity)?
    for (index, limit) in subject.procedure.limits.enumerated() {
      guard case .quantity(let quantity) = limit.amount, subject.lengthOrder.isLonger(length, than: quantity),
        shortest.map({ subject.lengthOrder.isLonger($0.quantity, than: quantity) }) ?? true,
        subject.isPossible(subject.cases(.all(conditions + [limit.when])), at: place)
      else { continue }
      shortest = (index, quantity)
    }
    return shortest?.index
  }
}
