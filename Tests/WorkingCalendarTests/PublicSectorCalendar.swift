import WorkingCalendar

/// The working calendar of public servants as announced from 2013 to 2026, and as projected for 2027.
///
/// Days off follow the Labour Codes of 1994 (Art. 73), 2012 (Art. 115) and 2019 (Art. 111–112), from 2026 with 24
/// November (Resolution 28/2026/QH16); swapped days follow the yearly letters of the Government Office.
enum PublicSectorCalendar {
  static let shared = calendar()

  /// The calendar, with other office hours where a test needs them.
  static func calendar(officeHours: [OfficeWindow]? = nil) -> WorkingCalendar {
    var definition = definition
    if let officeHours { definition.officeHours = officeHours }
    do {
      return try WorkingCalendar(definition)
    } catch {
      fatalError("the test calendar contradicts itself: \(error.problems)")
    }
  }

  static let definition = CalendarDefinition(
    id: "hanh_chinh", title: "Lịch làm việc của cơ quan nhà nước", edition: "2026-11", firstYear: 2013, lastYear: 2027,
    announcedUntil: date("2026-12-31"), daysOff: daysOff(), workingDays: workedRestDays())

  static func date(_ text: String) -> CivilDate {
    guard let date = try? CivilDate(parsing: text) else { fatalError("no date: \(text)") }
    return date
  }

  static func moment(_ text: String) -> CivilMoment {
    if text.utf8.count == 10 { return CivilMoment(startOf: date(text)) }
    guard let moment = try? CivilMoment(parsing: text) else { fatalError("no moment: \(text)") }
    return moment
  }

  private static func daysOff() -> [DayOff] {
    daysOffTable.split(separator: "\n").flatMap { row in
      let words = row.split(separator: " ")
      let days = words.dropFirst(2).prefix { $0.utf8.first.map { (48...57).contains($0) } ?? false }
      let name = words.dropFirst(2 + days.count).joined(separator: " ")
      guard let kind = DayOff.Kind(rawValue: String(words[1])) else { fatalError("no kind: \(row)") }
      return days.map { DayOff(date("\(words[0])-\($0)"), kind, name: name, isProjected: words[0] == "2027") }
    }
  }

  private static func workedRestDays() -> [WorkingDayOverride] {
    workedRestDaysTable.split(separator: "\n").map { row in
      let words = row.split(separator: " ")
      return WorkingDayOverride(date(String(words[0])), for: date(String(words[1])))
    }
  }

  /// Year, kind, days, name.
  private static let daysOffTable = """
    2013 holiday      01-01                               Tết Dương lịch
    2013 holiday      02-09 02-10 02-11 02-12             Tết Nguyên đán
    2013 compensatory 02-13 02-14                         Tết Nguyên đán
    2013 swapped      02-15                               Tết Nguyên đán
    2013 holiday      04-19                               Giỗ Tổ Hùng Vương
    2013 swapped      04-29                               Ngày Chiến thắng
    2013 holiday      04-30                               Ngày Chiến thắng
    2013 holiday      05-01                               Ngày Quốc tế Lao động
    2013 holiday      09-02                               Quốc khánh
    2014 holiday      01-01                               Tết Dương lịch
    2014 swapped      01-28 01-29                         Tết Nguyên đán
    2014 holiday      01-30 01-31 02-01 02-02 02-03       Tết Nguyên đán
    2014 compensatory 02-04 02-05                         Tết Nguyên đán
    2014 holiday      04-09                               Giỗ Tổ Hùng Vương
    2014 holiday      04-30                               Ngày Chiến thắng
    2014 holiday      05-01                               Ngày Quốc tế Lao động
    2014 swapped      05-02                               Ngày Quốc tế Lao động
    2014 swapped      09-01                               Quốc khánh
    2014 holiday      09-02                               Quốc khánh
    2015 holiday      01-01                               Tết Dương lịch
    2015 swapped      01-02                               Tết Dương lịch
    2015 swapped      02-16                               Tết Nguyên đán
    2015 holiday      02-17 02-18 02-19 02-20 02-21       Tết Nguyên đán
    2015 compensatory 02-23                               Tết Nguyên đán
    2015 holiday      04-28                               Giỗ Tổ Hùng Vương
    2015 swapped      04-29                               Ngày Chiến thắng
    2015 holiday      04-30                               Ngày Chiến thắng
    2015 holiday      05-01                               Ngày Quốc tế Lao động
    2015 holiday      09-02                               Quốc khánh
    2016 holiday      01-01                               Tết Dương lịch
    2016 holiday      02-07 02-08 02-09 02-10 02-11       Tết Nguyên đán
    2016 compensatory 02-12                               Tết Nguyên đán
    2016 holiday      04-16                               Giỗ Tổ Hùng Vương
    2016 compensatory 04-18                               Giỗ Tổ Hùng Vương
    2016 holiday      04-30                               Ngày Chiến thắng
    2016 holiday      05-01                               Ngày Quốc tế Lao động
    2016 compensatory 05-02                               Ngày Chiến thắng
    2016 compensatory 05-03                               Ngày Quốc tế Lao động
    2016 holiday      09-02                               Quốc khánh
    2017 holiday      01-01                               Tết Dương lịch
    2017 compensatory 01-02                               Tết Dương lịch
    2017 holiday      01-26 01-27 01-28 01-29 01-30       Tết Nguyên đán
    2017 compensatory 01-31 02-01                         Tết Nguyên đán
    2017 holiday      04-06                               Giỗ Tổ Hùng Vương
    2017 holiday      04-30                               Ngày Chiến thắng
    2017 holiday      05-01                               Ngày Quốc tế Lao động
    2017 compensatory 05-02                               Ngày Chiến thắng
    2017 holiday      09-02                               Quốc khánh
    2017 compensatory 09-04                               Quốc khánh
    2018 holiday      01-01                               Tết Dương lịch
    2018 holiday      02-14 02-15 02-16 02-17 02-18       Tết Nguyên đán
    2018 compensatory 02-19 02-20                         Tết Nguyên đán
    2018 holiday      04-25                               Giỗ Tổ Hùng Vương
    2018 holiday      04-30                               Ngày Chiến thắng
    2018 holiday      05-01                               Ngày Quốc tế Lao động
    2018 holiday      09-02                               Quốc khánh
    2018 compensatory 09-03                               Quốc khánh
    2018 swapped      12-31                               Tết Dương lịch
    2019 holiday      01-01                               Tết Dương lịch
    2019 holiday      02-04 02-05 02-06 02-07 02-08       Tết Nguyên đán
    2019 holiday      04-14                               Giỗ Tổ Hùng Vương
    2019 compensatory 04-15                               Giỗ Tổ Hùng Vương
    2019 swapped      04-29                               Ngày Chiến thắng
    2019 holiday      04-30                               Ngày Chiến thắng
    2019 holiday      05-01                               Ngày Quốc tế Lao động
    2019 holiday      09-02                               Quốc khánh
    2020 holiday      01-01                               Tết Dương lịch
    2020 holiday      01-23 01-24 01-25 01-26 01-27       Tết Nguyên đán
    2020 compensatory 01-28 01-29                         Tết Nguyên đán
    2020 holiday      04-02                               Giỗ Tổ Hùng Vương
    2020 holiday      04-30                               Ngày Chiến thắng
    2020 holiday      05-01                               Ngày Quốc tế Lao động
    2020 holiday      09-02                               Quốc khánh
    2021 holiday      01-01                               Tết Dương lịch
    2021 holiday      02-10 02-11 02-12 02-13 02-14       Tết Nguyên đán
    2021 compensatory 02-15 02-16                         Tết Nguyên đán
    2021 holiday      04-21                               Giỗ Tổ Hùng Vương
    2021 holiday      04-30                               Ngày Chiến thắng
    2021 holiday      05-01                               Ngày Quốc tế Lao động
    2021 compensatory 05-03                               Ngày Quốc tế Lao động
    2021 holiday      09-02 09-03                         Quốc khánh
    2022 holiday      01-01                               Tết Dương lịch
    2022 compensatory 01-03                               Tết Dương lịch
    2022 holiday      01-31 02-01 02-02 02-03 02-04       Tết Nguyên đán
    2022 holiday      04-10                               Giỗ Tổ Hùng Vương
    2022 compensatory 04-11                               Giỗ Tổ Hùng Vương
    2022 holiday      04-30                               Ngày Chiến thắng
    2022 holiday      05-01                               Ngày Quốc tế Lao động
    2022 compensatory 05-02                               Ngày Chiến thắng
    2022 compensatory 05-03                               Ngày Quốc tế Lao động
    2022 holiday      09-01 09-02                         Quốc khánh
    2023 holiday      01-01                               Tết Dương lịch
    2023 compensatory 01-02                               Tết Dương lịch
    2023 holiday      01-20 01-21 01-22 01-23 01-24       Tết Nguyên đán
    2023 compensatory 01-25 01-26                         Tết Nguyên đán
    2023 holiday      04-29                               Giỗ Tổ Hùng Vương
    2023 holiday      04-30                               Ngày Chiến thắng
    2023 holiday      05-01                               Ngày Quốc tế Lao động
    2023 compensatory 05-02                               Giỗ Tổ Hùng Vương
    2023 compensatory 05-03                               Ngày Chiến thắng
    2023 holiday      09-01 09-02                         Quốc khánh
    2023 compensatory 09-04                               Quốc khánh
    2024 holiday      01-01                               Tết Dương lịch
    2024 holiday      02-08 02-09 02-10 02-11 02-12       Tết Nguyên đán
    2024 compensatory 02-13 02-14                         Tết Nguyên đán
    2024 holiday      04-18                               Giỗ Tổ Hùng Vương
    2024 swapped      04-29                               Ngày Chiến thắng
    2024 holiday      04-30                               Ngày Chiến thắng
    2024 holiday      05-01                               Ngày Quốc tế Lao động
    2024 holiday      09-02 09-03                         Quốc khánh
    2025 holiday      01-01                               Tết Dương lịch
    2025 holiday      01-27 01-28 01-29 01-30 01-31       Tết Nguyên đán
    2025 holiday      04-07                               Giỗ Tổ Hùng Vương
    2025 holiday      04-30                               Ngày Chiến thắng
    2025 holiday      05-01                               Ngày Quốc tế Lao động
    2025 swapped      05-02                               Ngày Quốc tế Lao động
    2025 holiday      09-01 09-02                         Quốc khánh
    2026 holiday      01-01                               Tết Dương lịch
    2026 swapped      01-02                               Tết Dương lịch
    2026 holiday      02-16 02-17 02-18 02-19 02-20       Tết Nguyên đán
    2026 holiday      04-26                               Giỗ Tổ Hùng Vương
    2026 compensatory 04-27                               Giỗ Tổ Hùng Vương
    2026 holiday      04-30                               Ngày Chiến thắng
    2026 holiday      05-01                               Ngày Quốc tế Lao động
    2026 swapped      08-31                               Quốc khánh
    2026 holiday      09-01 09-02                         Quốc khánh
    2026 holiday      11-24                               Ngày Văn hóa Việt Nam
    2027 holiday      01-01                               Tết Dương lịch
    2027 holiday      02-04 02-05 02-06 02-07 02-08       Tết Nguyên đán
    2027 compensatory 02-09 02-10                         Tết Nguyên đán
    2027 holiday      04-16                               Giỗ Tổ Hùng Vương
    2027 holiday      04-30                               Ngày Chiến thắng
    2027 holiday      05-01                               Ngày Quốc tế Lao động
    2027 compensatory 05-03                               Ngày Quốc tế Lao động
    2027 holiday      09-02 09-03                         Quốc khánh
    2027 holiday      11-24                               Ngày Văn hóa Việt Nam
    """

  /// The rest day worked, and the day off it was exchanged for.
  private static let workedRestDaysTable = """
    2013-01-05 2012-12-31
    2013-02-23 2013-02-15
    2013-05-04 2013-04-29
    2014-01-25 2014-01-28
    2014-02-08 2014-01-29
    2014-04-26 2014-05-02
    2014-09-06 2014-09-01
    2014-12-27 2015-01-02
    2015-02-14 2015-02-16
    2015-04-25 2015-04-29
    2019-01-05 2018-12-31
    2019-05-04 2019-04-29
    2024-05-04 2024-04-29
    2025-04-26 2025-05-02
    2026-01-10 2026-01-02
    2026-08-22 2026-08-31
    """
}
