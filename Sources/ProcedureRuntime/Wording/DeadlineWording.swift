import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What is said about time limits: how long, from when, and why there may be no date.
enum DeadlineWording {
  /// «03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ».
  static func rule(_ amount: Bilingual, _ bound: TimeLimit.Bound, _ start: Bilingual, _ cutoff: Bilingual?) -> Bilingual
  {
    let lead =
      switch bound {
      case .atMost: Bilingual(verbatim: "")
      case .exactly: Bilingual(vi: "đủ ", en: "exactly ")
      case .atLeast: Bilingual(vi: "ít nhất ", en: "at least ")
      }
    let tail = cutoff.map { Bilingual(vi: ", \($0.vi)", en: ", \($0.en)") } ?? Bilingual(verbatim: "")
    return Bilingual(
      vi: "\(lead.vi)\(amount.vi) \(start.vi)\(tail.vi)", en: "\(lead.en)\(amount.en) \(start.en)\(tail.en)")
  }

  /// A limit that ends on the day on which it begins; nil where it begins with another event than a receipt.
  static func onTheDay(of events: [StartEvent], _ cutoff: Bilingual?) -> Bilingual? {
    guard events == [.acceptedComplete] || events == [.submitted] else { return nil }
    let day = event(events[0])
    return rule(
      Bilingual(vi: "trong ngày", en: "on"), .atMost, Bilingual(vi: "kể từ \(day.vi)", en: day.en), cutoff)
  }

  /// Hours run from the moment, days from the day.
  static func start(_ events: [StartEvent], of procedure: Procedure, isInHours: Bool = false) -> Bilingual {
    let names = events.map { isInHours && $0 == .acceptedComplete ? momentOfReceipt : event($0, of: procedure) }
    return Bilingual(
      vi: "kể từ \(names.map(\.vi).joined(separator: " và "))", en: "from \(names.map(\.en).joined(separator: " and "))"
    )
  }

  private static let momentOfReceipt = Bilingual(
    vi: "khi nhận đủ hồ sơ hợp lệ", en: "the moment the complete and valid dossier is received")

  /// An event by the name of a stage is the end of that.
  static func event(_ event: StartEvent, of procedure: Procedure) -> Bilingual {
    if let title = procedure.titleOfStage(awaitedBy: event) {
      return Bilingual(vi: "khi xong bước «\(title)»", en: "the end of the step «\(title)»")
    }
    return self.event(event)
  }

  private static func event(_ event: StartEvent) -> Bilingual {
    switch event {
    case .acceptedComplete:
      Bilingual(vi: "ngày nhận đủ hồ sơ hợp lệ", en: "the day the complete and valid dossier is received")
    case .submitted: Bilingual(vi: "ngày nộp hồ sơ", en: "the day of lodging")
    case .receivedByCompetentAgency:
      Bilingual(
        vi: "khi cơ quan có thẩm quyền nhận hồ sơ", en: "the moment the competent agency receives the dossier")
    case .named(let name): Bilingual(vi: "khi «\(name)»", en: "the moment of «\(name)»")
    }
  }

  static func cutoff(_ cutoff: LimitCutoff) -> Bilingual {
    let clock = ValueWording.clock(cutoff.after)
    switch (cutoff.moves, cutoff.isPermission) {
    case (.start, _):
      return Bilingual(
        vi: "nhận sau \(clock.vi) thì tính từ ngày làm việc tiếp theo",
        en: "if received after \(clock.en), counted from the next working day")
    case (.end, true):
      return Bilingual(
        vi: "nhận sau \(clock.vi) thì có thể trả vào ngày làm việc tiếp theo",
        en: "if received after \(clock.en), it may be given on the next working day")
    case (.end, false):
      return Bilingual(
        vi: "nhận sau \(clock.vi) thì trả vào ngày làm việc tiếp theo",
        en: "if received after \(clock.en), given on the next working day")
    }
  }

  static func sum(_ parts: [Bilingual]) -> Bilingual {
    Bilingual(vi: parts.map(\.vi).joined(separator: " + "), en: parts.map(\.en).joined(separator: " + "))
  }

  static func alternatives(_ lengths: [Bilingual]) -> Bilingual {
    Bilingual(vi: lengths.map(\.vi).joined(separator: " hoặc "), en: lengths.map(\.en).joined(separator: " or "))
  }

  static func part(_ title: String, _ length: Bilingual) -> Bilingual {
    Bilingual(vi: "\(length.vi) (\(title))", en: "\(length.en) (\(title))")
  }

  static func plus(_ amount: Bilingual, _ additions: [Bilingual]) -> Bilingual {
    guard !additions.isEmpty else { return amount }
    let more = sum(additions)
    return Bilingual(vi: "\(amount.vi), tăng thêm \(more.vi)", en: "\(amount.en), plus \(more.en)")
  }

  static func described(_ text: String) -> Bilingual {
    Bilingual(
      vi: "không tính được ngày: thời hạn chỉ được mô tả là «\(text)»",
      en: "no date can be computed: the limit is only described as «\(text)»")
  }

  static let noLimit = Bilingual(
    vi: "thủ tục không quy định thời hạn cho trường hợp này", en: "the procedure sets no limit for this case")
  static let nothingOwed = Bilingual(
    vi: "không còn kết quả nào phải trả: các phần đều đã bị từ chối hoặc đã dừng",
    en: "no result is owed any more: every part was refused or stopped")
  static let open = Bilingual(
    vi: "chưa xác định được thời hạn nào áp dụng", en: "which limit applies is not decidable yet")

  static func lengthOpen(_ questions: [Bilingual]) -> Bilingual {
    Bilingual(
      vi: "thời hạn dài bao nhiêu còn tùy câu trả lời: \(questions.map { "«\($0.vi)»" }.joined(separator: ", "))",
      en: "how long the limit is depends on: \(questions.map { "«\($0.en)»" }.joined(separator: ", "))")
  }

  /// Where nobody can count a date, those that the applicant was told.
  static func told(_ reason: Bilingual, promised: CivilDate?, putOffTo until: CivilMoment?) -> Bilingual {
    var text = reason
    if let promised {
      text = Bilingual(
        vi: "\(text.vi); giấy hẹn ghi ngày \(promised.vietnamese)", en: "\(text.en); the receipt says \(promised.iso)")
    }
    guard let until else { return text }
    return Bilingual(
      vi: "\(text.vi); đã hẹn lại đến \(until.vietnamese)", en: "\(text.en); put off until \(until.iso)")
  }

  /// A limit to which a time may be added, while nobody has told whether it is.
  static func mayAdd(_ rule: Bilingual, _ lengths: [Bilingual]) -> Bilingual {
    lengths.reduce(rule) { text, length in
      Bilingual(vi: "\(text.vi), có thể tăng thêm \(length.vi)", en: "\(text.en), perhaps with another \(length.en)")
    }
  }

  static func openBecause(_ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "chưa rõ: \(condition.vi)", en: "not known: \(condition.en)")
  }

  static func awaiting(_ event: StartEvent, of procedure: Procedure) -> Bilingual {
    let lacking =
      switch event {
      case .acceptedComplete, .submitted: "chưa có \(self.event(event).vi)"
      case .receivedByCompetentAgency: "chưa ghi lúc cơ quan có thẩm quyền nhận hồ sơ"
      case .named(let name):
        procedure.titleOfStage(awaitedBy: event).map { "chưa ghi lúc xong bước «\($0)»" } ?? "chưa ghi lúc «\(name)»"
      }
    return Bilingual(
      vi: "thời hạn chưa bắt đầu: \(lacking)",
      en: "the limit has not begun: still awaited: \(self.event(event, of: procedure).en)")
  }

  /// Of a limit that has not begun because the competent agency has yet to receive the dossier.
  static func provisional(_ reason: Bilingual, _ due: CivilMoment) -> Bilingual {
    Bilingual(
      vi: "\(reason.vi); tạm tính \(due.vietnamese), nếu cơ quan đó nhận ngay lúc nơi tiếp nhận nhận",
      en: "\(reason.en); provisionally \(due.iso), were it received there at once on acceptance")
  }

  /// Of a limit that begins when a step is over, which has not come yet.
  static func planned(_ reason: Bilingual, _ due: CivilMoment) -> Bilingual {
    Bilingual(
      vi: "\(reason.vi); tạm tính \(due.vietnamese), nếu các bước xong như dự kiến",
      en: "\(reason.en); provisionally \(due.iso), if the steps end as planned")
  }

  /// Of a date that was counted from acceptance although the dossier may have been lodged regardless of jurisdiction.
  static func startAssumed(otherwise start: [StartEvent]) -> Bilingual {
    let events = start.map(event)
    return Bilingual(
      vi:
        "chưa rõ nơi nhận có phải là nơi có thẩm quyền không: ngày hẹn tính từ lúc tiếp nhận; nếu là hồ sơ nộp không phụ "
        + "thuộc địa giới hành chính thì tính từ \(events.map(\.vi).joined(separator: ", "))",
      en: "it is not known whether the dossier was lodged where it belongs: the date is counted from acceptance; "
        + "if it was lodged regardless of jurisdiction, from \(events.map(\.en).joined(separator: ", "))")
  }

  /// Of a receipt by the competent agency from which no limit runs.
  static func receiptWithoutEffect(_ moment: CivilMoment) -> Bilingual {
    Bilingual(
      vi:
        "cơ quan có thẩm quyền nhận lúc \(moment.vietnamese), thời hạn vẫn tính từ lúc tiếp nhận: thủ tục không nêu nơi có "
        + "thẩm quyền nên không biết hồ sơ có nộp không phụ thuộc địa giới hành chính hay không",
      en:
        "the competent agency received it at \(moment.iso), the time still runs from acceptance: the procedure names no "
        + "competent place, so that nobody knows whether it was lodged regardless of jurisdiction")
  }

  static func awaitingSupplement(_ since: CivilMoment) -> Bilingual {
    Bilingual(
      vi: "đang chờ bổ sung hồ sơ từ \(since.vietnamese); thời hạn tính lại từ đầu khi nhận đủ",
      en: "a supplement has been awaited since \(since.iso); the limit begins anew when it is complete")
  }

  static func paused(_ since: CivilMoment, _ reason: String) -> Bilingual {
    let what = reason.isEmpty ? "" : " («\(reason)»)"
    return Bilingual(
      vi: "đang tạm dừng tính thời hạn từ \(since.vietnamese)\(what)",
      en: "the clock has stood still since \(since.iso)\(what)")
  }

  static func extended(_ until: CivilMoment, withStops: Bool) -> Bilingual {
    guard withStops else {
      return Bilingual(vi: "đã gia hạn đến \(until.vietnamese)", en: "extended until \(until.iso)")
    }
    return Bilingual(
      vi: "đã gia hạn, cộng thời gian dừng sau khi gia hạn: đến \(until.vietnamese)",
      en: "extended, with the time for which the clock stood still afterwards: until \(until.iso)")
  }

  static func noCalendar(_ id: String) -> Bilingual { DossierWording.noCalendar(id) }

  static func refused(_ error: DeadlineError) -> Bilingual {
    switch error {
    case .outsideCalendar(let date):
      Bilingual(
        vi: "không tính được ngày: lịch làm việc chỉ có đến \(date.vietnamese)",
        en: "no date can be computed: the working calendar ends on \(date.iso)")
    case .negativeAmount, .amountTooLarge, .fractionNotAllowed, .partOfMinute, .noSuchMinute:
      Bilingual(
        vi: "không tính được ngày: thời hạn trong danh mục không phải là một lượng thời gian đếm được",
        en: "no date can be computed: the limit in the catalogue is no length that can be counted")
    case .suspensionReversed, .suspensionBeforeReceipt:
      Bilingual(
        vi: "không tính được ngày: các lần tạm dừng ghi không đúng thứ tự",
        en: "no date can be computed: the pauses are recorded in an impossible order")
    case .proofDisagrees(let expected, let counted):
      Bilingual(
        vi: "không công bố ngày: phép kiểm tra đếm được \(counted), thời hạn là \(expected)",
        en: "no date is given: the check counted \(counted) where the limit has \(expected)")
    }
  }

  static func provisional(_ first: CivilDate, through last: CivilDate) -> Bilingual {
    Bilingual(
      vi: "ngày dự kiến: lịch nghỉ từ \(first.vietnamese) đến \(last.vietnamese) chưa được công bố",
      en: "provisional: the days off from \(first.iso) through \(last.iso) have not been announced")
  }

  /// The rule with the times behind it that do not count but must pass.
  static func withDwells(_ rule: Bilingual, _ dwells: [(title: String, length: Bilingual)]) -> Bilingual {
    dwells.reduce(rule) { text, dwell in
      Bilingual(
        vi: "\(text.vi), cộng \(dwell.length.vi) «\(dwell.title)» không tính vào thời hạn",
        en: "\(text.en), and \(dwell.length.en) of «\(dwell.title)» that do not count towards it")
    }
  }

  static func withoutPermission(_ date: CivilDate) -> Bilingual {
    Bilingual(
      vi: "có thể trả sớm vào \(date.vietnamese)", en: "the agency may give it on \(date.iso)")
  }
}
