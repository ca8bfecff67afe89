import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// The day-by-day reason for a due date, in the words of a receipt.
enum ProofWording {
  /// What the rows refer to by position.
  struct Context {
    /// When the clock stood still, and why.
    let stops: [CaseClock.Stop]
    /// The titles of the times that follow the limit without being part of it.
    let dwells: [String]
    /// The law behind each kind of row that no day off explains.
    let sources: Sources
    let due: CivilDate?
    /// Whether the limit is the day of receipt itself.
    let isSameDay: Bool
    /// Whether a cutoff moved the end: the days off before it did not make it roll.
    let isMovedByCutoff: Bool
  }

  /// Citations in words; nil where nothing is cited.
  struct Sources {
    let calendar: CalendarDefinition?
    /// Of the limit itself.
    let limit: Bilingual?
    /// Of the rules by which the clock stood still, in the order of `stops`.
    let stops: [Bilingual?]

    /// Of what the calendar lays down.
    func convention(on subject: CountingConvention.Subject) -> Bilingual? {
      guard let basis = calendar?.convention(on: subject)?.basis, !basis.isEmpty else { return nil }
      return CitationWording.stated(basis)
    }
  }

  static func row(_ run: ProofRun, received: CivilMoment, of context: Context) -> DeadlineReport.ProofRow {
    row(run.first, through: run.last, received: received, of: context)
  }

  static func row(
    _ day: ProofDay, through last: ProofDay, received: CivilMoment, of context: Context
  ) -> DeadlineReport.ProofRow {
    var reason = reason(day, through: last, received: received, of: context)
    if day.units > 0 || day.isDwelling, last.date == context.due { reason = joined(reason, appointment) }
    return DeadlineReport.ProofRow(
      date: day.date, through: last.date, units: day.units, isCounted: day.units > 0, reason: reason,
      event: event(day, of: context), source: source(of: day, in: context))
  }

  /// The event of the dossier that stopped the clock.
  private static func event(_ day: ProofDay, of context: Context) -> String? {
    guard case .suspended(let index) = day.role, context.stops.indices.contains(index) else { return nil }
    return DossierPointer.entry("events", context.stops[index].position)
  }

  private static func reason(
    _ day: ProofDay, through last: ProofDay, received: CivilMoment, of context: Context
  ) -> Bilingual {
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
    case .receivedAfterClosing:
      return joined(
        receipt(received),
        Bilingual(
          vi: "đã hết giờ làm việc, tính là nhận vào ngày làm việc tiếp theo",
          en: "the office had closed: counts as received on the next working day"))
    case .awaitingReceipt: return joined(dayOff(day.day), Bilingual(vi: "chưa tính", en: "not yet counted"))
    case .receiptNotCounted:
      let notCounted =
        context.isSameDay
        ? Bilingual(vi: "hạn trong ngày", en: "due the same day")
        : Bilingual(vi: "không tính ngày nhận", en: "the day of receipt is not counted")
      return received.date == day.date ? joined(receipt(received), notCounted) : notCounted
    case .counted(let ordinal):
      let counted = Bilingual(vi: "ngày làm việc thứ \(ordinal)", en: "working day \(ordinal)")
      if case .workedRestDay = day.day { return joined(counted, dayOff(day.day)) }
      return counted
    case .countedUntil(let ordinal, let minute):
      let hour = ValueWording.clock(minute)
      return Bilingual(
        vi: "ngày làm việc thứ \(ordinal), tính đến \(hour.vi)", en: "working day \(ordinal), until \(hour.en)")
    case .countedDay(let ordinal): return Bilingual(vi: "ngày thứ \(ordinal)", en: "day \(ordinal)")
    case .countedMinutes(let minutes): return worked(minutes)
    case .notCounted where day.date == received.date && day.date == context.due && day.day.isWorking:
      return joined(joined(receipt(received), Bilingual(vi: "trả ngay", en: "given at once")), appointment)
    case .notCounted: return dayOff(day.day)
    case .suspended(let index):
      guard context.stops.indices.contains(index) else { return standing }
      return stopped(by: context.stops[index])
    case .dwelling(let index, let units, let ordinal):
      let title = context.dwells.indices.contains(index) ? context.dwells[index] : ""
      return dwelling(title, units: units, ordinal: ordinal, through: last.dwellingOrdinal)
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

  private static let standing = Bilingual(vi: "tạm dừng, không tính", en: "the clock stands still")

  /// Since when the clock stands still, and by which event.
  private static func stopped(by stop: CaseClock.Stop) -> Bilingual {
    let since = stop.suspension.from
    let lead = Bilingual(
      vi: "tạm dừng từ \(since.vietnamese), không tính", en: "the clock stands still since \(since.iso)")
    let reason = stop.suspension.reason
    switch stop.key {
    case .supplement: return because(lead, Bilingual(vi: "chờ bổ sung hồ sơ", en: "a supplement is awaited"))
    case .stage: return because(lead, Bilingual(vi: "bước «\(reason)»", en: "stage «\(reason)»"))
    case .event, .pause: return reason.isEmpty ? lead : because(lead, Bilingual(verbatim: "«\(reason)»"))
    }
  }

  /// A time that must pass in full but is no part of the limit.
  private static func dwelling(_ title: String, units: Int, ordinal: Int?, through last: Int?) -> Bilingual {
    let name =
      title.isEmpty ? Bilingual(vi: "thời gian cố định", en: "a fixed time") : Bilingual(verbatim: "«\(title)»")
    let notCounted = Bilingual(vi: "không tính vào thời hạn", en: "not part of the limit")
    let count =
      switch (ordinal, last) {
      case (let first?, let last?) where first < last:
        Bilingual(vi: "ngày thứ \(first) đến ngày thứ \(last)", en: "days \(first) to \(last)")
      case (let first?, _): Bilingual(vi: "ngày thứ \(first)", en: "day \(first)")
      case (nil, _): ValueWording.length(TimeQuantity(Int32(clamping: units), .minute))
      }
    return Bilingual(
      vi: "\(name.vi) \(count.vi), \(notCounted.vi)", en: "\(name.en) \(count.en), \(notCounted.en)")
  }

  private static func because(_ what: Bilingual, _ why: Bilingual) -> Bilingual {
    Bilingual(vi: "\(what.vi): \(why.vi)", en: "\(what.en): \(why.en)")
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

  /// The decision behind the day, else the law behind what it does to the limit.
  private static func source(of day: ProofDay, in context: Context) -> Bilingual? {
    let law: Bilingual?
    switch day.role {
    case .receiptNotCounted: law = context.isSameDay ? nil : context.sources.convention(on: .receiptDay)
    case .receivedOnDayOff, .receivedAfterClosing, .awaitingReceipt:
      law = context.sources.convention(on: .receiptOnDayOff)
    case .rolledOver, .rolledTo: law = context.isMovedByCutoff ? nil : context.sources.convention(on: .endOnDayOff)
    case .receivedAfterCutoff, .movedByCutoff: law = context.sources.limit
    case .suspended(let index): law = context.sources.stops.indices.contains(index) ? context.sources.stops[index] : nil
    case .counted, .countedUntil, .countedMinutes, .notCounted, .dwelling: law = nil
    // Every day counts, so that no decision about days off is behind it.
    case .countedDay: return nil
    }
    guard let decision = source(of: day.day, isAnnounced: day.isAnnounced) else { return law }
    return law.map { Bilingual(vi: "\(decision.vi); \($0.vi)", en: "\(decision.en); \($0.en)") } ?? decision
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
    return basis.isEmpty ? nil : CitationWording.stated(basis)
  }

  private static func joined(_ left: Bilingual, _ right: Bilingual) -> Bilingual {
    Bilingual(vi: "\(left.vi), \(right.vi)", en: "\(left.en), \(right.en)")
  }
}

extension ProofDay {
  /// Its number within a time that is no part of the limit.
  fileprivate var dwellingOrdinal: Int? {
    if case .dwelling(_, _, let ordinal) = role { ordinal } else { nil }
  }

  /// Whether it belongs to a time that is no part of the limit.
  fileprivate var isDwelling: Bool {
    if case .dwelling = role { true } else { false }
  }
}
