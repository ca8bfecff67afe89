import ProcedureDiagnostics
import WorkingCalendar

/// The day-by-day reason for a due date, in the words of a receipt.
enum ProofWording {
  /// What the rows refer to by position.
  struct Context {
    /// The reasons of the suspensions.
    let suspensions: [String]
    let due: CivilDate?
    /// Whether the limit is the day of receipt itself.
    let isSameDay: Bool
    /// Whether a cutoff moved the end: the days off before it did not make it roll.
    let isMovedByCutoff: Bool
  }

  static func row(_ run: ProofRun, received: CivilMoment, of context: Context) -> DeadlineReport.ProofRow {
    row(run.first, through: run.last.date, received: received, of: context)
  }

  static func row(
    _ day: ProofDay, through last: CivilDate, received: CivilMoment, of context: Context
  ) -> DeadlineReport.ProofRow {
    var reason = reason(day, received: received, of: context)
    if day.units > 0, last == context.due { reason = joined(reason, appointment) }
    return DeadlineReport.ProofRow(
      date: day.date, through: last, units: day.units, isCounted: day.units > 0, reason: reason,
      source: source(of: day.day, isAnnounced: day.isAnnounced))
  }

  private static func reason(_ day: ProofDay, received: CivilMoment, of context: Context) -> Bilingual {
    switch day.role {
    case .receivedOnDayOff:
      return joined(
        receipt(received),
        Bilingual(
          vi: "ngày nghỉ, tính là nhận vào ngày làm việc tiếp theo",
          en: "a day off: counts as received on the next working day"))
    case .receivedAfterCutoff:
      return joined(
        receipt(received),
        Bilingual(
          vi: "quá giờ nhận, tính là nhận vào ngày làm việc tiếp theo",
          en: "after the cutoff: counts as received on the next working day"))
    case .awaitingReceipt: return joined(dayOff(day.day), Bilingual(vi: "chưa tính", en: "not yet counted"))
    case .receiptNotCounted:
      let notCounted =
        context.isSameDay
        ? Bilingual(vi: "hạn trong ngày", en: "due the same day")
        : Bilingual(vi: "không tính ngày nhận", en: "the day of receipt is not counted")
      return received.date == day.date ? joined(receipt(received), notCounted) : notCounted
    case .counted(let ordinal):
      let counted =
        day.day.isWorking
        ? Bilingual(vi: "ngày làm việc thứ \(ordinal)", en: "working day \(ordinal)")
        : Bilingual(vi: "ngày thứ \(ordinal)", en: "day \(ordinal)")
      if case .workedRestDay = day.day { return joined(counted, dayOff(day.day)) }
      return counted
    case .countedMinutes(let minutes): return worked(minutes)
    case .notCounted: return dayOff(day.day)
    case .suspended(let index):
      let why = context.suspensions.indices.contains(index) ? context.suspensions[index] : ""
      return Bilingual(
        vi: why.isEmpty ? "tạm dừng, không tính" : "tạm dừng, không tính: \(why)",
        en: why.isEmpty ? "the clock stands still" : "the clock stands still: \(why)")
    case .rolledOver where context.isMovedByCutoff: return dayOff(day.day)
    case .rolledOver:
      return joined(dayOff(day.day), Bilingual(vi: "hết hạn rơi vào ngày nghỉ", en: "the limit ends on a day off"))
    case .rolledTo:
      return joined(Bilingual(vi: "ngày làm việc tiếp theo", en: "the next working day"), appointment)
    case .movedByCutoff:
      return joined(
        Bilingual(
          vi: "nhận sau giờ quy định, lùi sang ngày làm việc này",
          en: "received after the cutoff: moved to this working day"),
        appointment)
    }
  }

  private static let appointment = Bilingual(vi: "hẹn trả", en: "due")

  private static func receipt(_ moment: CivilMoment) -> Bilingual {
    let clock = ValueWording.clock(moment.minuteOfDay)
    return Bilingual(vi: "nhận lúc \(clock.vi)", en: "received at \(clock.en)")
  }

  private static func worked(_ minutes: Int) -> Bilingual {
    let hours = minutes / 60
    let rest = minutes % 60
    switch (hours, rest) {
    case (_, 0): return Bilingual(vi: "tính \(hours) giờ", en: "\(hours) h counted")
    case (0, _): return Bilingual(vi: "tính \(rest) phút", en: "\(rest) min counted")
    default: return Bilingual(vi: "tính \(hours) giờ \(rest) phút", en: "\(hours) h \(rest) min counted")
    }
  }

  private static func dayOff(_ reason: DayReason) -> Bilingual {
    switch reason {
    case .working: return Bilingual(vi: "ngoài giờ làm việc", en: "outside office hours")
    case .workedRestDay(let day):
      guard let replaced = day.replacedDay else {
        return Bilingual(vi: day.name ?? "ngày nghỉ nhưng làm việc", en: day.name ?? "a rest day that is worked")
      }
      return Bilingual(
        vi: "làm bù cho \(replaced.vietnamese)", en: "worked in place of \(replaced.iso)")
    case .weeklyRest: return Bilingual(vi: "nghỉ hằng tuần", en: "weekly rest")
    case .off(let day): return dayOff(day)
    }
  }

  /// A public holiday is called by its name; other days off say what they are as well.
  private static func dayOff(_ day: DayOff) -> Bilingual {
    let kind: Bilingual
    switch day.kind {
    case .holiday: return Bilingual(verbatim: day.name)
    case .compensatory: kind = Bilingual(vi: "nghỉ bù", en: "compensatory day off")
    case .swapped: kind = Bilingual(vi: "nghỉ hoán đổi", en: "swapped day off")
    case .special: kind = Bilingual(vi: "nghỉ đột xuất", en: "special day off")
    }
    return day.name.isEmpty ? kind : Bilingual(vi: "\(kind.vi) «\(day.name)»", en: "\(kind.en) «\(day.name)»")
  }

  private static func source(of reason: DayReason, isAnnounced: Bool) -> Bilingual? {
    let basis: [String]
    switch reason {
    case .working, .weeklyRest: basis = []
    case .workedRestDay(let day): basis = day.basis
    case .off(let day): basis = day.basis
    }
    guard isAnnounced else {
      return Bilingual(vi: "lịch nghỉ chưa công bố, dự kiến", en: "days off not announced yet, projected")
    }
    return basis.isEmpty ? nil : Bilingual(verbatim: basis.joined(separator: "; "))
  }

  private static func joined(_ left: Bilingual, _ right: Bilingual) -> Bilingual {
    Bilingual(vi: "\(left.vi), \(right.vi)", en: "\(left.en), \(right.en)")
  }
}
