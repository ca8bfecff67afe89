import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What is said about the life of a dossier: its state, what must happen next, and which duties were broken.
enum ClockWording {
  // MARK: Events that cannot have happened so

  static let beforeSubmission = Bilingual(
    vi: "sự kiện này xảy ra trước khi nộp hồ sơ nên không được dùng",
    en: "the event lies before the dossier was lodged; it was not used")
  static let beforeAcceptance = Bilingual(
    vi: "sự kiện này xảy ra khi hồ sơ chưa được tiếp nhận nên không được dùng",
    en: "the event lies before the dossier was accepted; it was not used")
  static let afterTheEnd = Bilingual(
    vi: "sự kiện này xảy ra sau khi hồ sơ đã kết thúc nên không được dùng",
    en: "the event lies behind the end of the dossier; it was not used")
  static let afterThePart = Bilingual(
    vi: "sự kiện này xảy ra sau khi bước đó đã kết thúc nên không được dùng",
    en: "the event lies behind the end of that stage; it was not used")
  static let resultOfNoPart = Bilingual(
    vi: """
      không phần nào đang giải quyết cho kết quả này nên sự kiện không được dùng; phần bị từ chối thì ghi «stage-refused» \
      với tên bước
      """,
    en: """
      no part of the case gives this result, so the event was not used; a part that was refused is told by \
      «stage-refused» with the name of its stage
      """)
  static let closedWithoutRequest = Bilingual(
    vi: "hồ sơ bị đóng khi không còn yêu cầu bổ sung nào đang chờ",
    en: "the dossier was closed although no supplement was awaited")
  static let extendedWithoutDate = Bilingual(
    vi: "gia hạn mà không ghi ngày hẹn mới («until») nên không được dùng",
    en: "the extension names no new date («until»); it was not used")

  // MARK: Pauses and extensions

  static func tooManyPauses(_ reason: String, maximum: Int) -> Bilingual {
    Bilingual(
      vi: "tạm dừng quá \(number(maximum)) lần\(about(reason)); lần này vẫn tính vào thời hạn",
      en: "the clock was stopped more than \(times(maximum))\(about(reason)); this time counts")
  }

  static func pauseTooLong(_ reason: String, until: CivilMoment) -> Bilingual {
    Bilingual(
      vi: "tạm dừng\(about(reason)) chỉ được đến \(until.vietnamese); thời gian sau đó vẫn tính vào thời hạn",
      en: "the clock may stand still\(about(reason)) until \(until.iso) only; the time behind it counts")
  }

  static func tooManyExtensions(maximum: Int) -> Bilingual {
    Bilingual(
      vi: "chỉ được hẹn lại tối đa \(number(maximum)) lần; lần này không làm thay đổi ngày hẹn",
      en: "the appointment may be put off \(times(maximum)) at most; this time does not move it")
  }

  static func extensionNotLater(than due: CivilMoment) -> Bilingual {
    Bilingual(
      vi: "ngày hẹn mới không muộn hơn ngày hẹn đang có (\(due.vietnamese)) nên không được dùng",
      en: "the new date is not later than the one there is (\(due.iso)); it was not used")
  }

  static let extensionNotAllowed = Bilingual(
    vi: "thủ tục chỉ cho gia hạn trong trường hợp khác; lần gia hạn này không làm thay đổi ngày hẹn",
    en: "the procedure lets the appointment be put off in other cases only; this time does not move it")

  static let newAppointment = Bilingual(
    vi: "không chắc thuộc trường hợp gia hạn của thủ tục nên được tính là xin lỗi và hẹn lại ngày trả kết quả",
    en: "not surely a case in which the procedure extends its time: it counts as an apology with a new appointment")

  static let extensionUndecided = Bilingual(
    vi:
      "chưa biết hồ sơ có thuộc trường hợp được gia hạn hay không; lần gia hạn này chưa làm thay đổi ngày hẹn, ghi câu trả lời còn thiếu",
    en:
      "it is not known whether this is a case in which the appointment may be put off; this time does not move it: give the answer that is lacking"
  )

  static func extensionOnDayOff(_ stated: CivilDate, endsOn last: CivilDate) -> Bilingual {
    Bilingual(
      vi:
        "ngày hẹn mới \(stated.vietnamese) là ngày nghỉ nên thời hạn kết thúc vào ngày làm việc tiếp theo, ngày \(last.vietnamese)",
      en: "the new date \(stated.iso) is a day off: the time ends with the next working day, \(last.iso)")
  }

  static func extensionTooLong(_ cap: TimeQuantity, until: CivilMoment) -> Bilingual {
    let length = ValueWording.length(cap)
    return Bilingual(
      vi: "chỉ được gia hạn không quá \(length.vi), tức là đến \(until.vietnamese)",
      en: "it may be put off by \(length.en) at most, that is until \(until.iso)")
  }

  static func extensionToldLate(_ notice: TimeQuantity, last: CivilDate) -> Bilingual {
    let length = ValueWording.length(notice)
    return Bilingual(
      vi: "báo hẹn lại quá muộn: phải báo trước hạn ít nhất \(length.vi), chậm nhất ngày \(last.vietnamese)",
      en: "the delay was told too late: at least \(length.en) ahead, on \(last.iso) at the latest")
  }

  static func delayNotTold(_ notice: TimeQuantity, last: CivilDate, _ results: [String]) -> Bilingual {
    let length = ValueWording.length(notice)
    let names = results.joined(separator: ", ")
    let what = results.isEmpty ? Bilingual(vi: "hồ sơ", en: "the dossier") : Bilingual(vi: "\(names)", en: "\(names)")
    return Bilingual(
      vi:
        "\(what.vi) quá hạn mà chưa xin lỗi và hẹn lại: phải làm trước hạn ít nhất \(length.vi), chậm nhất ngày \(last.vietnamese)",
      en:
        "\(what.en) is late and no apology with a new date was given: at least \(length.en) ahead, on \(last.iso) at the latest"
    )
  }

  static func resultLate(_ due: CivilMoment) -> Bilingual {
    Bilingual(
      vi: "có kết quả sau hạn (\(due.vietnamese))", en: "the result was ready only after it was due (\(due.iso))")
  }

  // MARK: Supplements

  static func tooManySupplements(maximum: Int) -> Bilingual {
    Bilingual(
      vi: "chỉ được yêu cầu bổ sung tối đa \(number(maximum)) lần",
      en: "a supplement may be asked for \(times(maximum)) at most")
  }

  static func acknowledgedLate(_ acknowledgement: OnlineAcknowledgement) -> Bilingual {
    let length = ValueWording.length(acknowledgement.amount)
    let submitted = acknowledgement.submitted
    let last = acknowledgement.end.dueAt
    let done =
      acknowledgement.doneAt.map { done in
        acknowledgement.isAccepted
          ? Bilingual(vi: "đến \(done.vietnamese) mới tiếp nhận", en: "it was accepted at \(done.iso)")
          : Bilingual(vi: "đến \(done.vietnamese) mới trả lời", en: "it was answered at \(done.iso)")
      } ?? Bilingual(vi: "đến nay chưa trả lời", en: "nothing has been answered")
    return Bilingual(
      vi: """
        hồ sơ trực tuyến nộp \(submitted.vietnamese) phải được báo tiếp nhận hoặc yêu cầu sửa, bổ sung trong \(length.vi), \
        chậm nhất \(last.vietnamese); \(done.vi)
        """,
      en: """
        a dossier that came online at \(submitted.iso) is confirmed, or corrections asked for, within \(length.en), by \
        \(last.iso); \(done.en)
        """)
  }

  static func supplementRequestedLate(_ limit: TimeQuantity, last: CivilMoment) -> Bilingual {
    let length = ValueWording.length(limit)
    return Bilingual(
      vi: "yêu cầu bổ sung quá muộn: phải yêu cầu trong \(length.vi), chậm nhất \(last.vietnamese)",
      en: "the supplement was asked for too late: within \(length.en), by \(last.iso)")
  }

  static func supplementReceivedLate(
    _ limit: TimeQuantity, last: CivilMoment, _ consequence: SupplementRule.Overdue
  ) -> Bilingual {
    let length = ValueWording.length(limit)
    let what = self.consequence(consequence)
    return Bilingual(
      vi: "bổ sung quá muộn: phải nộp trong \(length.vi), chậm nhất \(last.vietnameseEnd); quá hạn thì \(what.vi)",
      en: "the supplement came in too late: within \(length.en), by \(last.englishEnd); after that \(what.en)")
  }

  static func supplementOverdue(
    _ limit: TimeQuantity, last: CivilMoment, _ consequence: SupplementRule.Overdue
  ) -> Bilingual {
    let length = ValueWording.length(limit)
    let what = self.consequence(consequence)
    return Bilingual(
      vi: "đã quá \(length.vi) chờ bổ sung, chậm nhất \(last.vietnameseEnd); phải \(what.vi)",
      en: "the \(length.en) for the supplement ended at \(last.englishEnd); \(what.en)")
  }

  static func closedEarly(last: CivilMoment) -> Bilingual {
    Bilingual(
      vi: "đóng hồ sơ khi người nộp còn thời gian bổ sung đến \(last.vietnameseEnd)",
      en: "the dossier was closed although the applicant had time until \(last.englishEnd)")
  }

  static func consequence(_ overdue: SupplementRule.Overdue) -> Bilingual {
    switch overdue {
    case .close: Bilingual(vi: "đóng hồ sơ", en: "the dossier is closed")
    case .stop: Bilingual(vi: "dừng giải quyết", en: "the work on it stops")
    case .refuse: Bilingual(vi: "từ chối", en: "it is refused")
    case .returnDossier: Bilingual(vi: "trả lại hồ sơ", en: "the papers are given back")
    }
  }

  // MARK: Two truths

  static func promiseDiffers(_ promised: CivilDate, now due: CivilDate, days: [(date: CivilDate, name: String)])
    -> Bilingual
  {
    guard !days.isEmpty else { return promiseByOtherMeans(promised, now: due) }
    let vi = days.map { "\($0.date.vietnamese)\(called($0.name))" }.joined(separator: ", ")
    let en = days.map { "\($0.date.iso)\(called($0.name))" }.joined(separator: ", ")
    return Bilingual(
      vi:
        "giấy hẹn ghi ngày \(promised.vietnamese), theo lịch hiện nay là ngày \(due.vietnamese); các ngày nghỉ, ngày làm bù có thể chưa biết khi hẹn: \(vi)",
      en:
        "the receipt says \(promised.iso), the calendar of today gives \(due.iso); days off and worked rest days that may not have been known: \(en)"
    )
  }

  static func promiseByOtherMeans(_ promised: CivilDate, now due: CivilDate) -> Bilingual {
    Bilingual(
      vi:
        "giấy hẹn ghi ngày \(promised.vietnamese), tính lại là ngày \(due.vietnamese); lịch làm việc không giải thích được khác biệt này",
      en:
        "the receipt says \(promised.iso), counting again gives \(due.iso); the working calendar does not explain the difference"
    )
  }

  static func promiseMoved(_ promised: CivilDate, now due: CivilDate) -> Bilingual {
    Bilingual(
      vi:
        "giấy hẹn ghi ngày \(promised.vietnamese), nay là ngày \(due.vietnamese) vì sau đó đã bổ sung hồ sơ hoặc tạm dừng",
      en: "the receipt says \(promised.iso), now it is \(due.iso): a supplement or a pause came between")
  }

  static func promiseExtended(_ promised: CivilDate, now due: CivilDate) -> Bilingual {
    Bilingual(
      vi: "giấy hẹn ghi ngày \(promised.vietnamese), đã hẹn lại ngày \(due.vietnamese)",
      en: "the receipt says \(promised.iso); the appointment was put off to \(due.iso)")
  }

  // MARK: State

  static func phase(_ phase: ClockReport.Phase, since: CivilMoment?) -> Bilingual {
    let name = self.name(of: phase)
    guard let since else { return name }
    return Bilingual(vi: "\(name.vi) từ \(since.vietnamese)", en: "\(name.en) since \(since.iso)")
  }

  private static func name(of phase: ClockReport.Phase) -> Bilingual {
    switch phase {
    case .notAccepted: Bilingual(vi: "chưa tiếp nhận", en: "not accepted yet")
    case .running: Bilingual(vi: "đang giải quyết", en: "being worked on")
    case .paused: Bilingual(vi: "đang tạm dừng", en: "paused")
    case .dueSoon: Bilingual(vi: "sắp đến hạn", en: "due soon")
    case .overdue: Bilingual(vi: "quá hạn", en: "overdue")
    case .awaitingSupplement: Bilingual(vi: "đang chờ bổ sung", en: "awaiting a supplement")
    case .extended: Bilingual(vi: "đang giải quyết, đã hẹn lại", en: "being worked on, put off")
    case .resultReady: Bilingual(vi: "đã có kết quả, chờ trả", en: "the result is ready")
    case .returned: Bilingual(vi: "đã trả kết quả", en: "the result was handed over")
    case .stopped: Bilingual(vi: "đã dừng giải quyết", en: "stopped")
    case .closed: Bilingual(vi: "đã đóng hồ sơ", en: "closed")
    case .refused: Bilingual(vi: "đã từ chối giải quyết", en: "refused")
    }
  }

  private static func overdue(_ overdue: ClockReport.Overdue) -> Bilingual {
    let days = ValueWording.length(TimeQuantity(Int32(clamping: overdue.workingDays), .workingDay))
    guard overdue.workingDays == 0 else { return Bilingual(vi: "quá hạn \(days.vi)", en: "late by \(days.en)") }
    let hours = overdue.workingMinutes / 60
    let minutes = overdue.workingMinutes % 60
    return Bilingual(
      vi: "quá hạn \(hours) giờ \(minutes) phút làm việc", en: "late by \(hours) h \(minutes) min of office time")
  }

  static func state(_ clock: ClockReport) -> Bilingual {
    guard let overdue = clock.overdue.map({ self.overdue($0) }) else {
      return Bilingual(vi: "tình trạng: \(clock.text.vi)", en: "state: \(clock.text.en)")
    }
    guard clock.phase != .overdue else {
      return Bilingual(vi: "tình trạng: \(overdue.vi)", en: "state: \(overdue.en)")
    }
    return Bilingual(
      vi: "tình trạng: \(clock.text.vi), \(overdue.vi)", en: "state: \(clock.text.en), \(overdue.en)")
  }

  /// What must happen by when; of several results with limits of their own, which are meant.
  static func duty(_ kind: ClockReport.Duty.Kind, by: CivilMoment, results: [String] = []) -> Bilingual {
    var what: Bilingual =
      switch kind {
      case .acknowledge:
        Bilingual(vi: "báo tiếp nhận hoặc yêu cầu sửa, bổ sung", en: "confirm it, or ask for corrections")
      case .forward:
        Bilingual(
          vi: "chuyển hồ sơ giấy đến cơ quan có thẩm quyền", en: "send the papers on to the agency that decides")
      case .requestSupplement:
        Bilingual(vi: "yêu cầu bổ sung (nếu hồ sơ còn thiếu)", en: "ask for what is missing, if anything is")
      case .announceDelay:
        Bilingual(vi: "xin lỗi và hẹn lại (nếu không kịp hạn)", en: "apologise and set a new date, if it will be late")
      case .giveResult: Bilingual(vi: "có kết quả giải quyết", en: "give the result")
      case .handInSupplement: Bilingual(vi: "người nộp bổ sung hồ sơ", en: "the applicant hands in what is missing")
      case .closeDossier: Bilingual(vi: "đóng hồ sơ nếu chưa bổ sung", en: "close the dossier unless completed")
      case .stopDossier: Bilingual(vi: "dừng giải quyết nếu chưa bổ sung", en: "stop the work unless completed")
      case .refuse: Bilingual(vi: "từ chối nếu chưa bổ sung", en: "refuse unless completed")
      case .returnDossier: Bilingual(vi: "trả lại hồ sơ nếu chưa bổ sung", en: "give the papers back unless completed")
      case .resume: Bilingual(vi: "tiếp tục tính thời hạn", en: "let the clock go on")
      case .returnResult: Bilingual(vi: "trả kết quả", en: "hand over the result")
      }
    if !results.isEmpty {
      let names = results.joined(separator: ", ")
      what = Bilingual(vi: "\(what.vi): \(names)", en: "\(what.en): \(names)")
    }
    let isDeadlineOfApplicant = [.closeDossier, .stopDossier, .refuse, .returnDossier].contains(kind)
    return isDeadlineOfApplicant
      ? Bilingual(
        vi: "sau \(by.isEndOfDay ? "ngày \(by.date.vietnamese)" : by.vietnamese): \(what.vi)",
        en: "after \(by.englishEnd): \(what.en)")
      : Bilingual(vi: "chậm nhất \(by.vietnameseEnd): \(what.vi)", en: "by \(by.englishEnd): \(what.en)")
  }

  // MARK: Small words

  private static func about(_ reason: String) -> String { reason.isEmpty ? "" : " («\(reason)»)" }

  private static func called(_ name: String) -> String { name.isEmpty ? "" : " (\(name))" }

  /// Counts below ten are padded, as the law writes them.
  private static func number(_ count: Int) -> String { (0..<10).contains(count) ? "0\(count)" : "\(count)" }

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
