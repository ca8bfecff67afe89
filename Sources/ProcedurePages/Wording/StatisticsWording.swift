import ProcedureDiagnostics
import WorkingCalendar

/// Words for the figures of a year.
enum StatisticsWording {
  static func heading(_ page: CalendarPage) -> Bilingual {
    let title = CalendarWording.heading(page.definition, page.year)
    return Bilingual(vi: "Thống kê: \(title.vi)", en: "Statistics: \(title.en)")
  }

  static let workingDays = Bilingual(vi: "Số ngày làm việc", en: "Working days")
  static let daysOff = Bilingual(vi: "Ngày nghỉ và ngày làm bù", en: "Days off and days worked instead")
  static let swaps = Bilingual(vi: "Ngày làm bù", en: "Days worked instead")
  static let longestRuns = Bilingual(vi: "Đợt nghỉ dài nhất", en: "Longest times off")
  static let tet = Bilingual(vi: "Tết Nguyên đán", en: "Lunar new year")
  static let wholeYear = Bilingual(vi: "Cả năm", en: "Whole year")

  static func quarter(_ number: Int) -> Bilingual {
    Bilingual(vi: "Quý \(["I", "II", "III", "IV"][number - 1])", en: "Quarter \(number)")
  }

  /// How many days of a kind; days off on a weekly rest day give no day off of their own.
  static func count(_ count: CalendarStatistics.KindCount) -> Bilingual {
    let resting = count.days - count.onWorkingWeekdays
    guard count.kind.isOff, resting > 0 else { return Bilingual(verbatim: "\(count.days)") }
    return Bilingual(
      vi: "\(count.days), trong đó \(resting) ngày trùng ngày nghỉ hằng tuần",
      en: "\(count.days), of which \(resting) on weekly rest days")
  }

  static func worked(for off: CivilDate?) -> Bilingual {
    guard let off else { return Bilingual(vi: "không ghi làm bù cho ngày nào", en: "for no stated day") }
    let date = CalendarWording.date(off)
    return Bilingual(vi: "cho ngày nghỉ \(date.vi)", en: "for the day off \(date.en)")
  }

  static func run(_ run: CalendarStatistics.RunOff) -> Bilingual {
    let names = run.names.isEmpty ? "" : ": \(run.names.joined(separator: ", "))"
    return Bilingual(vi: "\(run.days) ngày\(names)", en: "\(English.count(run.days, "day"))\(names)")
  }

  static func rows(_ tet: CalendarStatistics.Tet) -> [(label: Bilingual, value: Bilingual)] {
    var rows = [(Bilingual(vi: "Mùng 1", en: "First day"), full(tet.firstDay))]
    if let last = tet.lastWorkingDayBefore {
      rows.append((Bilingual(vi: "Ngày làm việc cuối trước Tết", en: "Last working day before"), full(last)))
    }
    if let first = tet.firstWorkingDayAfter {
      rows.append((Bilingual(vi: "Ngày làm việc đầu sau Tết", en: "First working day after"), full(first)))
    }
    return rows
  }

  static func announcement(_ until: CivilDate, _ projected: Int) -> Bilingual {
    let date = CalendarWording.date(until)
    guard projected > 0 else {
      return Bilingual(vi: "Lịch đã công bố đến \(date.vi).", en: "The calendar is announced until \(date.en).")
    }
    return Bilingual(
      vi: "Lịch đã công bố đến \(date.vi); trong năm có \(projected) ngày dự kiến, có thể thay đổi.",
      en:
        "The calendar is announced until \(date.en); projected and open to change: \(SourcesWording.days(projected).en)."
    )
  }

  private static func full(_ date: CivilDate) -> Bilingual {
    let weekday = CalendarWording.weekday(date)
    let written = CalendarWording.date(date)
    return Bilingual(vi: "\(weekday.vi), \(written.vi)", en: "\(weekday.en), \(written.en)")
  }
}
