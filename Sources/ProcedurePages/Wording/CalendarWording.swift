import ProcedureDiagnostics
import WorkingCalendar

/// Words of calendar pages.
enum CalendarWording {
  // MARK: - Days

  static let shortWeekdays = [
    Bilingual(vi: "T2", en: "Mo"), Bilingual(vi: "T3", en: "Tu"), Bilingual(vi: "T4", en: "We"),
    Bilingual(vi: "T5", en: "Th"), Bilingual(vi: "T6", en: "Fr"), Bilingual(vi: "T7", en: "Sa"),
    Bilingual(vi: "CN", en: "Su"),
  ]

  static func month(_ month: Int) -> Bilingual {
    Bilingual(vi: "Tháng \(month)", en: englishMonths[month - 1])
  }

  /// `16/02 – 20/02`, in English `16 Feb – 20 Feb`.
  static func days(_ first: CivilDate, _ last: CivilDate) -> Bilingual {
    guard first != last else { return day(first) }
    return Bilingual(vi: "\(day(first).vi) – \(day(last).vi)", en: "\(day(first).en) – \(day(last).en)")
  }

  /// A span that may begin or end in another year.
  static func datedDays(_ first: CivilDate, _ last: CivilDate) -> Bilingual {
    guard first != last else { return date(first) }
    return Bilingual(vi: "\(date(first).vi) – \(date(last).vi)", en: "\(date(first).en) – \(date(last).en)")
  }

  static func weekdays(_ first: CivilDate, _ last: CivilDate) -> Bilingual {
    guard first != last else { return weekday(first) }
    return Bilingual(vi: "\(weekday(first).vi) – \(weekday(last).vi)", en: "\(weekday(first).en) – \(weekday(last).en)")
  }

  static func day(_ date: CivilDate) -> Bilingual {
    Bilingual(
      vi: "\(padded(date.day))/\(padded(date.month))", en: "\(date.day) \(englishMonths[date.month - 1].prefix(3))")
  }

  static func date(_ date: CivilDate) -> Bilingual {
    Bilingual(vi: "\(day(date).vi)/\(date.year)", en: "\(day(date).en) \(date.year)")
  }

  static func weekday(_ date: CivilDate) -> Bilingual { longWeekdays[date.weekday - 1] }

  private static let longWeekdays = [
    Bilingual(vi: "thứ Hai", en: "Monday"), Bilingual(vi: "thứ Ba", en: "Tuesday"),
    Bilingual(vi: "thứ Tư", en: "Wednesday"), Bilingual(vi: "thứ Năm", en: "Thursday"),
    Bilingual(vi: "thứ Sáu", en: "Friday"), Bilingual(vi: "thứ Bảy", en: "Saturday"),
    Bilingual(vi: "Chủ nhật", en: "Sunday"),
  ]

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `08:00–12:00, 13:00–17:00`
  static func hours(_ windows: [OfficeWindow]) -> String {
    windows.map { "\(clock($0.opens))–\(clock($0.closes))" }.joined(separator: ", ")
  }

  private static func clock(_ minute: Int) -> String { "\(padded(minute / 60)):\(padded(minute % 60))" }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  // MARK: - Kinds

  static func kind(_ kind: MarkedDay.Kind) -> Bilingual {
    switch kind {
    case .holiday: Bilingual(vi: "nghỉ lễ", en: "holiday")
    case .compensatory: Bilingual(vi: "nghỉ bù", en: "compensatory")
    case .swapped: Bilingual(vi: "nghỉ hoán đổi", en: "swapped day off")
    case .special: Bilingual(vi: "nghỉ đột xuất", en: "special day off")
    case .worked: Bilingual(vi: "làm bù", en: "worked instead")
    case .ownHours: Bilingual(vi: "giờ làm việc riêng", en: "own office hours")
    }
  }

  static func kind(_ day: MarkedDay) -> Bilingual {
    let kind = kind(day.kind)
    return day.isProjected ? Bilingual(vi: "\(kind.vi) (dự kiến)", en: "\(kind.en) (projected)") : kind
  }

  /// The sign behind a day in text.
  static func sign(_ kind: MarkedDay.Kind) -> String {
    switch kind {
    case .holiday: "*"
    case .compensatory: "+"
    case .swapped: "~"
    case .special: "x"
    case .worked: "="
    case .ownHours: "o"
    }
  }

  static let projectedSign = "?"
  static let projected = Bilingual(vi: "dự kiến, chưa công bố", en: "projected, not announced")

  /// The name of a day, or the day for which it is worked.
  static func name(of marked: MarkedDay) -> Bilingual {
    guard let replaced = marked.replacedDay else { return Bilingual(verbatim: marked.name) }
    let instead = Bilingual(vi: "cho ngày \(date(replaced).vi)", en: "for \(date(replaced).en)")
    guard !marked.name.isEmpty else { return instead }
    return Bilingual(vi: "\(marked.name), \(instead.vi)", en: "\(marked.name), \(instead.en)")
  }

  /// Name and kind in one phrase.
  static func described(_ marked: MarkedDay) -> Bilingual {
    let kind = kind(marked)
    let name = name(of: marked)
    if name.vi.isEmpty { return kind }
    guard marked.name.isEmpty else { return Bilingual(vi: "\(name.vi) · \(kind.vi)", en: "\(name.en) · \(kind.en)") }
    return Bilingual(vi: "\(kind.vi) \(name.vi)", en: "\(kind.en) \(name.en)")
  }

  // MARK: - The page of a year

  static func heading(_ definition: CalendarDefinition, _ year: Int) -> Bilingual {
    Bilingual(vi: "\(definition.title) – năm \(year)", en: "\(definition.title) – \(year)")
  }

  static func year(_ year: Int) -> Bilingual { Bilingual(vi: "Năm \(year)", en: "\(year)") }

  /// Edition, announcement and working days in one line.
  static func standing(_ page: CalendarPage) -> Bilingual {
    let edition = page.definition.edition
    let until = date(page.definition.announcedUntil)
    let days = workingDays(page.workingDays)
    let vi = (edition.isEmpty ? [] : ["ấn bản \(edition)"]) + ["công bố đến \(until.vi)", days.vi]
    let en = (edition.isEmpty ? [] : ["edition \(edition)"]) + ["announced until \(until.en)", days.en]
    guard page.isProvisional else {
      return Bilingual(vi: vi.joined(separator: " · "), en: en.joined(separator: " · "))
    }
    return Bilingual(
      vi: (vi + ["có ngày dự kiến"]).joined(separator: " · "),
      en: (en + ["some days are projected"]).joined(separator: " · "))
  }

  static func workingDays(_ count: Int) -> Bilingual {
    Bilingual(vi: "\(count) ngày làm việc", en: English.count(count, "working day"))
  }

  static let listHeading = Bilingual(vi: "Ngày nghỉ và ngày làm bù", en: "Days off and days worked instead")
  static let sourcesHeading = Bilingual(vi: "Nguồn", en: "Sources")
  static let lunarNote = Bilingual(
    vi: "Số nhỏ: ngày âm lịch (ngày/tháng vào mùng 1 và ngày rằm; N: tháng nhuận)",
    en: "Small figures: lunar days (day/month on the 1st and 15th; L: leap month)")
  static let leapSign = Bilingual(vi: "N", en: "L")

  static func more(_ count: Int) -> Bilingual {
    Bilingual(vi: "và \(count) mục khác", en: "and \(count) more")
  }

  /// The lunar year that begins in a solar year, by its stem and branch.
  static func lunarYear(_ year: Int, from newYear: CivilDate) -> Bilingual {
    let name = "\(stems[(year + 6) % 10]) \(branches[(year + 8) % 12])"
    return Bilingual(vi: "\(name), từ \(day(newYear).vi)", en: "\(name), from \(day(newYear).en)")
  }

  private static let stems = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"]
  private static let branches = [
    "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi",
  ]
}
