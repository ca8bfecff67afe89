import ProcedureDiagnostics
import WorkingCalendar

/// Words of `tthc deadline`.
enum DeadlineCommandWording {
  static let summary = Bilingual(
    vi: "tính ngày hẹn trả kết quả, kèm cách tính từng ngày", en: "compute a due date, with its day-by-day proof")
  static let from = Bilingual(vi: "thời điểm tiếp nhận hồ sơ", en: "when the dossier was received")
  static let term = Bilingual(vi: "thời hạn, viết như trong đặc tả", en: "the limit, written as in a specification")
  static let termPlaceholder = Bilingual(vi: "thời hạn", en: "limit")
  static let termExpected = Bilingual(
    vi: "một thời hạn như «3 ngày làm việc», «15 ngày», «8 giờ làm việc», «trong ngày»",
    en: "a limit such as «3 working days», «15 days», «8 working hours», «same day»")
  static let cutoff = Bilingual(
    vi: "nhận sau giờ này thì tính là nhận vào ngày làm việc tiếp theo",
    en: "what is received later counts as received on the next working day")
  static let cases = Bilingual(
    vi: "tệp JSON nhiều trường hợp; mỗi trường hợp in một dòng {\"due\", \"id\"}",
    en: "a JSON file of cases; prints one line {\"due\", \"id\"} a case")
  static let calendar = Bilingual(
    vi: "lịch làm việc cần dùng khi danh mục có nhiều lịch", en: "the working calendar, when the catalogue has several")
  static let calendarPlaceholder = Bilingual(vi: "tên lịch", en: "calendar")
  static let asOf = Bilingual(
    vi: "tính theo lịch đã công bố đến hết ngày này, như trên giấy hẹn của ngày đó",
    en: "count by the calendar as it was announced by the end of this day, as a receipt of that day does")
  static let asOfExample = Bilingual(
    vi: "tính lại ngày hẹn theo lịch đã biết khi tiếp nhận", en: "the date as it was known at acceptance")
  static let dayPlaceholder = Bilingual(vi: "ngày", en: "day")
  static let dayExpected = Bilingual(
    vi: "một ngày như 22/12/2025 hoặc 2025-12-22", en: "a day such as 2025-12-22 or 22/12/2025")
  static let momentPlaceholder = Bilingual(vi: "thời điểm", en: "moment")
  static let momentExpected = Bilingual(
    vi: "một thời điểm như «16:10 06/02/2026» hoặc 2026-02-06T16:10",
    en: "a moment such as 2026-02-06T16:10 or \"16:10 06/02/2026\"")
  static let clockPlaceholder = Bilingual(vi: "giờ", en: "time")
  static let clockExpected = Bilingual(vi: "một giờ như 15:00", en: "a time such as 15:00")
  static let example = Bilingual(
    vi: "nhận chiều thứ Sáu, hẹn sau 03 ngày làm việc", en: "received on a Friday, due after 3 working days")
  static let cutoffExample = Bilingual(
    vi: "trả trong ngày, nhận sau 15 giờ thì tính sang hôm sau",
    en: "the same day; after 15:00 it counts as the next day")
  static let casesExample = Bilingual(
    vi: "tính hàng loạt theo lịch trong thư mục Specs", en: "many cases by the calendar in Specs")

  // MARK: - The answer

  static func due(_ date: CivilDate, _ dueAt: CivilMoment, isDay: Bool) -> Bilingual {
    let date = day(date)
    let clock = time(dueAt.minuteOfDay)
    guard isDay else {
      return Bilingual(vi: "hẹn trả kết quả lúc \(clock) \(date.vi)", en: "due at \(clock) on \(date.en)")
    }
    return Bilingual(
      vi: "hẹn trả kết quả \(date.vi), chậm nhất \(clock)", en: "due on \(date.en), by \(clock)")
  }

  static func countedBy(_ calendar: CalendarDefinition, asOf known: CivilDate?) -> Bilingual {
    let counted = Bilingual(
      vi: "tính theo lịch «\(calendar.title)»", en: "counted by the calendar «\(calendar.title)»")
    guard let known else { return counted }
    return Bilingual(
      vi: "\(counted.vi) như đã công bố đến \(day(known).vi)", en: "\(counted.en) as announced by \(day(known).en)")
  }

  static func days(_ first: CivilDate, _ last: CivilDate) -> Bilingual {
    let isOne = first == last
    return Bilingual(
      vi: isOne ? short(first) : "\(short(first)) – \(short(last))",
      en: isOne ? first.iso : "\(first.iso) – \(last.iso)")
  }

  // MARK: - Failures

  static let nothingAsked = Bilingual(
    vi: "cần «--from» và «--term», hoặc «--cases»", en: "«--from» and «--term» are needed, or «--cases»")
  static let noCalendar = Bilingual(
    vi: "danh mục không có lịch làm việc nào dùng được", en: "the catalogue has no calendar that can be used")

  static func noCalendarAsOf(_ known: CivilDate) -> Bilingual {
    Bilingual(
      vi: "không dựng lại được lịch đã biết \(day(known).vi)",
      en: "the calendar known on \(day(known).en) cannot be restored")
  }

  static func unknownCalendar(_ id: String, nearest: String?) -> Bilingual {
    let ask = nearest.map { Bilingual(vi: "; có phải là «\($0)»?", en: "; did you mean «\($0)»?") }
    return Bilingual(vi: "không có lịch «\(id)»\(ask?.vi ?? "")", en: "there is no calendar «\(id)»\(ask?.en ?? "")")
  }

  static func broken(_ fault: CaseFault) -> Bilingual {
    switch fault {
    case .notJSON(let line, let column):
      Bilingual(
        vi: "tệp không phải JSON (dòng \(line), cột \(column))", en: "not JSON (line \(line), column \(column))")
    case .noCases:
      Bilingual(vi: "tệp không có danh sách «cases»", en: "there is no list «cases» in the file")
    case .member(let name):
      Bilingual(vi: "mục «\(name)» thiếu hoặc không hiểu được", en: "the member «\(name)» is missing or not understood")
    case .officeHours:
      Bilingual(
        vi: "giờ làm việc trong «windows» không hợp lý", en: "the office hours in «windows» contradict themselves")
    case .deadline(let error): refused(error)
    }
  }

  static func refused(_ error: DeadlineError) -> Bilingual {
    switch error {
    case .outsideCalendar(let date):
      Bilingual(
        vi: "lịch làm việc chỉ tính được đến \(short(date))", en: "the calendar says nothing beyond \(date.iso)")
    case .negativeAmount: Bilingual(vi: "thời hạn không thể âm", en: "a limit cannot be negative")
    case .amountTooLarge: Bilingual(vi: "thời hạn quá dài", en: "the limit is too long")
    case .fractionNotAllowed:
      Bilingual(
        vi: "chỉ ngày làm việc, giờ và phút mới chia lẻ được", en: "only working days, hours and minutes can be divided"
      )
    case .partOfMinute: Bilingual(vi: "thời hạn lẻ đến dưới một phút", en: "the limit comes to parts of a minute")
    case .noSuchMinute: Bilingual(vi: "không có giờ đó trong ngày", en: "there is no such time of day")
    case .suspensionReversed(let index):
      Bilingual(
        vi: "lần tạm dừng thứ \(index + 1) kết thúc trước khi bắt đầu",
        en: "suspension \(index + 1) ends before it begins")
    case .suspensionBeforeReceipt(let index):
      Bilingual(
        vi: "lần tạm dừng thứ \(index + 1) bắt đầu trước ngày nhận",
        en: "suspension \(index + 1) begins before the receipt")
    case .proofDisagrees:
      Bilingual(vi: "cách tính từng ngày không khớp với kết quả", en: "the day-by-day proof disagrees with the result")
    }
  }

  // MARK: - Dates

  private static func day(_ date: CivilDate) -> Bilingual {
    Bilingual(
      vi: "\(weekdays[date.weekday - 1].vi), \(short(date))", en: "\(weekdays[date.weekday - 1].en) \(date.iso)")
  }

  private static let weekdays = [
    Bilingual(vi: "thứ Hai", en: "Monday"), Bilingual(vi: "thứ Ba", en: "Tuesday"),
    Bilingual(vi: "thứ Tư", en: "Wednesday"), Bilingual(vi: "thứ Năm", en: "Thursday"),
    Bilingual(vi: "thứ Sáu", en: "Friday"), Bilingual(vi: "thứ Bảy", en: "Saturday"),
    Bilingual(vi: "Chủ nhật", en: "Sunday"),
  ]

  private static func short(_ date: CivilDate) -> String { "\(padded(date.day))/\(padded(date.month))/\(date.year)" }

  private static func time(_ minute: Int) -> String { "\(padded(minute / 60)):\(padded(minute % 60))" }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
