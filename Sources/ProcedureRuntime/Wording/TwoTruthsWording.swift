import ProcedureDiagnostics
import WorkingCalendar

/// What is said when the date known at acceptance and the date known now are not the same.
enum TwoTruthsWording {
  static let extended = Bilingual(vi: "đã hẹn lại", en: "the appointment was put off")
  static let movedByEvents = Bilingual(
    vi: "sau đó đã bổ sung hồ sơ hoặc tạm dừng", en: "a supplement or a pause came between")
  private static let otherEvents = Bilingual(
    vi: "sau khi tiếp nhận có sự kiện làm thay đổi thời hạn", en: "an event after acceptance changed the limit")

  static func differs(then: CivilDate, knownOn: CivilDate, now: CivilDate, reasons: [Bilingual]) -> Bilingual {
    let why = joined(reasons.isEmpty ? [otherEvents] : reasons)
    return Bilingual(
      vi:
        "khi tiếp nhận, theo lịch đã công bố đến \(knownOn.vietnamese), hẹn ngày \(then.vietnamese); nay tính lại là ngày \(now.vietnamese) vì: \(why.vi)",
      en:
        "at acceptance, by the calendar announced by \(knownOn.iso), the date was \(then.iso); counted again it is \(now.iso): \(why.en)"
    )
  }

  static func promiseRecounted(_ promised: CivilDate, now: CivilDate, reasons: [Bilingual]) -> Bilingual {
    let why = joined(reasons)
    return Bilingual(
      vi:
        "ngày hẹn \(promised.vietnamese) trên giấy hẹn tính theo lịch công bố khi tiếp nhận; nay tính lại là ngày \(now.vietnamese) vì: \(why.vi)",
      en:
        "the date \(promised.iso) on the receipt was counted by the calendar announced at acceptance; counted again it is \(now.iso): \(why.en)"
    )
  }

  static func promiseWrongAtAcceptance(_ promised: CivilDate, then: CivilDate, now: CivilDate) -> Bilingual {
    Bilingual(
      vi:
        "giấy hẹn ghi ngày \(promised.vietnamese), trong khi theo lịch công bố khi tiếp nhận là ngày \(then.vietnamese); nay tính lại là ngày \(now.vietnamese)",
      en:
        "the receipt says \(promised.iso), while the calendar announced at acceptance gave \(then.iso); counted again it is \(now.iso)"
    )
  }

  /// What a day is now, and where that says nothing, what it no longer is.
  static func day(_ now: DayReason, before: DayReason) -> Bilingual {
    switch now {
    case .off(let day): called(offices(day.kind), day.name)
    case .workedRestDay(let day): called(Bilingual(vi: "làm bù", en: "a rest day worked"), day.name ?? "")
    case .working, .weeklyRest:
      if case .off(let day) = before {
        called(Bilingual(vi: "không còn dự kiến nghỉ", en: "no longer a projected day off"), day.name)
      } else {
        Bilingual(vi: "không còn làm bù", en: "no longer worked")
      }
    }
  }

  private static func offices(_ kind: DayOff.Kind) -> Bilingual {
    switch kind {
    case .holiday: Bilingual(vi: "nghỉ lễ", en: "a holiday")
    case .compensatory: Bilingual(vi: "nghỉ bù", en: "a compensatory day off")
    case .swapped: Bilingual(vi: "nghỉ hoán đổi", en: "a swapped day off")
    case .special: Bilingual(vi: "nghỉ đột xuất", en: "a special day off")
    }
  }

  static func changedDay(_ day: DeadlineReport.ChangedDay) -> Bilingual {
    let announced =
      day.announcedOn.map { Bilingual(vi: " (công bố ngày \($0.vietnamese))", en: " (announced on \($0.iso))") }
      ?? Bilingual(verbatim: "")
    return Bilingual(
      vi: "\(day.date.vietnamese) \(day.text.vi)\(announced.vi)", en: "\(day.date.iso) \(day.text.en)\(announced.en)")
  }

  private static func called(_ what: Bilingual, _ name: String) -> Bilingual {
    guard !name.isEmpty else { return what }
    return Bilingual(vi: "\(what.vi) «\(name)»", en: "\(what.en) «\(name)»")
  }

  private static func joined(_ reasons: [Bilingual]) -> Bilingual {
    Bilingual(vi: reasons.map(\.vi).joined(separator: "; "), en: reasons.map(\.en).joined(separator: "; "))
  }
}
