import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// How a limit and the stages beside it are told: the path with its numbers, their sum, and what the calendar changes.
struct FitWording {
  private let subject: ProcedureSubject
  private let fit: LimitFit

  init(_ subject: ProcedureSubject, _ fit: LimitFit) {
    self.subject = subject
    self.fit = fit
  }

  /// The limit with what is added to it: «10 ngày làm việc + 10 ngày».
  var limit: Bilingual {
    switch subject.procedure.limits[fit.limit].amount {
    case .sameDay: LengthWording.length(.sameDay)
    case .atOnce: LengthWording.length(.atOnce)
    case .quantity, .parts, .described:
      fit.lengths.count == 1
        ? LengthWording.length(fit.lengths[0]) : Self.joined(fit.lengths.map { LengthWording.length($0) }, " + ")
    }
  }

  /// The stages of a run with their lengths: «tiếp_nhận 0,5 → thẩm_định 2 → lấy_ý_kiến 12 ngày».
  func path(_ run: LimitFit.Run) -> Bilingual {
    let main = fit.lengths.first?.unit
    var (vi, en) = ("", "")
    for index in run.path.stages {
      let separator = vi.isEmpty ? "" : " → "
      let name = subject.procedure.process.stages[index].origin.id
      vi += separator + name
      en += separator + name
      guard let length = fit.times.lengths[index] else { continue }
      let words = length.unit == main ? LengthWording.number(length.amount) : LengthWording.length(length)
      vi += " " + words.vi
      en += " " + words.en
    }
    return Bilingual(vi: vi, en: en)
  }

  /// The sum of an exact run in the unit of the limit, and by how much it misses the limit.
  func sum(_ run: LimitFit.Run) -> (total: Bilingual, difference: Bilingual)? {
    guard run.clock.course == .exact else { return nil }
    let difference = max(run.path.end.minute, run.limitEnd.minute) - min(run.path.end.minute, run.limitEnd.minute)
    return (length(run.path.end.minute), length(difference))
  }

  /// When the stages are over at the earliest, for units that do not convert.
  var earliest: Bilingual {
    let over = fit.runs.filter(\.isOver)
    let isEveryDay = over.count == fit.runs.count
    let days = over.map(day)
    guard let first = days.min() else { return Bilingual(verbatim: "") }
    let end =
      countsWorkingDays
      ? Bilingual(vi: "sớm nhất là ngày làm việc thứ \(first)", en: "working day \(first) at the earliest")
      : Bilingual(vi: "sớm nhất là ngày thứ \(first)", en: "day \(first) at the earliest")
    guard !isEveryDay else {
      return Bilingual(
        vi: "\(end.vi) trong mọi tuần không có ngày nghỉ lễ", en: "\(end.en) in every week without holidays")
    }
    let weekdays = Self.joined(over.compactMap { Self.weekday(of: $0.clock.course) }, ", ")
    return Bilingual(
      vi: "nhận hồ sơ vào \(weekdays.vi) thì \(end.vi); nhận vào ngày khác thì vừa",
      en: "received on \(weekdays.en): \(end.en); it fits when received on other days")
  }

  /// For units that do not convert and stages that fit: when they are over, and what is left, in weeks without holidays.
  var room: (finish: Bilingual, rest: Bilingual)? {
    let ends = fit.runs.map(day)
    let rests = zip(fit.runs, ends).map { run, end in lastDay(run) - end }
    guard let first = ends.min(), let last = ends.max(), let rest = rests.min(), rest > 0 else { return nil }
    let span = first == last ? "\(first)" : "\(first)–\(last)"
    guard countsWorkingDays else {
      return (
        Bilingual(vi: "xong sớm nhất vào ngày thứ \(span)", en: "are over on day \(span) at the earliest"),
        Bilingual(vi: "không quá \(rest) ngày", en: "at most \(English.count(rest, "day"))")
      )
    }
    return (
      Bilingual(
        vi: "xong sớm nhất vào ngày làm việc thứ \(span)", en: "are over on working day \(span) at the earliest"),
      Bilingual(
        vi: "không quá \(rest) ngày làm việc", en: "at most \(English.count(rest, "working day"))")
    )
  }

  /// What holidays change, when limit and stages are counted in different units.
  var calendarRemark: Bilingual? {
    guard fit.runs.count > 1 else { return nil }
    return countsWorkingDays
      ? Bilingual(
        vi: "phụ thuộc lịch: gặp ngày nghỉ lễ thì thời hạn tính bằng ngày làm việc dài ra, có thể vừa",
        en: "it depends on the calendar: over holidays a limit in working days grows, and the stages may fit")
      : Bilingual(
        vi: "phụ thuộc lịch: gặp ngày nghỉ lễ thì các bước tính bằng ngày làm việc còn dài thêm",
        en: "it depends on the calendar: over holidays stages in working days take even longer")
  }

  // MARK: Parts

  private var countsWorkingDays: Bool { fit.lengths.contains { UnitFamily($0.unit) == .working } }

  private func day(_ run: LimitFit.Run) -> Int {
    guard countsWorkingDays, case .plainWeeks(let weekday) = run.clock.course else { return run.path.end.day }
    let week = subject.lengthOrder.week
    let passed = week.workingDays(weekday, through: run.path.end.day)
    // What ends on a day off is in hand on the next working day.
    return week.works(weekday, run.path.end.day) ? passed : passed + 1
  }

  private func lastDay(_ run: LimitFit.Run) -> Int {
    guard countsWorkingDays, case .plainWeeks(let weekday) = run.clock.course else { return run.limitEnd.day }
    return subject.lengthOrder.week.workingDays(weekday, through: run.limitEnd.day)
  }

  private func length(_ amount: Int) -> Bilingual {
    let unit = fit.lengths.first?.unit ?? .day
    let divisor: Int =
      switch unit {
      case .workingDay: subject.lengthOrder.week.minutes
      case .workingHour, .hour: 60
      case .week: 7
      case .year: 12
      case .day, .minute, .month: 1
      }
    guard let exact = Rational(Int64(amount), over: Int64(divisor)) else { return Bilingual(verbatim: "\(amount)") }
    return LengthWording.length(TimeQuantity(exact, unit))
  }

  private static func weekday(of course: DurationClock.Course) -> Bilingual? {
    guard case .plainWeeks(let weekday) = course else { return nil }
    return names[weekday - 1]
  }

  private static let names = [
    Bilingual(vi: "thứ Hai", en: "Monday"), Bilingual(vi: "thứ Ba", en: "Tuesday"),
    Bilingual(vi: "thứ Tư", en: "Wednesday"), Bilingual(vi: "thứ Năm", en: "Thursday"),
    Bilingual(vi: "thứ Sáu", en: "Friday"), Bilingual(vi: "thứ Bảy", en: "Saturday"),
    Bilingual(vi: "Chủ nhật", en: "Sunday"),
  ]

  private static func joined(_ words: [Bilingual], _ separator: String) -> Bilingual {
    Bilingual(
      vi: words.map(\.vi).joined(separator: separator), en: words.map(\.en).joined(separator: separator))
  }
}
