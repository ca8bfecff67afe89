import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Findings 24x: dates and calendars.
extension Finding {
  static func reversedInterval(_ last: CivilDate, before first: CivilDate, at place: Place) -> Finding {
    let (from, to) = (ModelWording.day(first), ModelWording.day(last))
    return Finding(
      FindingCode(240), .error,
      Bilingual(
        vi: "ngày kết thúc \(to) đứng trước ngày bắt đầu \(from)",
        en: "the last day, \(to), comes before the first, \(from)"),
      at: place,
      help: [
        Bilingual(
          vi: "đổi chỗ hai ngày; nếu sang năm sau thì ghi cả năm, như «31/12/2026 đến 02/01/2027»",
          en: "swap the days; across a year write the years too, as in «31/12/2026 to 02/01/2027»")
      ])
  }

  static func inForceBeforeIssued(_ from: CivilDate, _ issued: CivilDate, at place: Place) -> Finding {
    let (start, day) = (ModelWording.day(from), ModelWording.day(issued))
    return Finding(
      FindingCode(247), .warning,
      Bilingual(
        vi: "văn bản ban hành ngày \(day) mà có hiệu lực từ \(start), trước khi ban hành",
        en: "an instrument of \(day) is in force from \(start), before it was issued"),
      at: place,
      help: [
        Bilingual(
          vi: "đối chiếu hai ngày với văn bản; chỉ văn bản có hiệu lực trở về trước mới như vậy",
          en: "compare both days with the instrument; only one with retroactive force is so")
      ])
  }

  static func numberOfAnotherYear(_ number: String, _ year: Int, _ issued: CivilDate, at place: Place) -> Finding {
    let day = ModelWording.day(issued)
    return Finding(
      FindingCode(248), .warning,
      Bilingual(
        vi: "văn bản số «\(number)» thuộc năm \(year) mà ghi ngày ban hành \(day)",
        en: "number «\(number)» is of the year \(year), but the day of issue is \(day)"),
      at: place,
      help: [
        Bilingual(
          vi: "số của văn bản mang năm ban hành; sửa số hoặc sửa ngày",
          en: "the number of an instrument holds its year of issue; mend the number or the day")
      ])
  }

  static func longRunOfDays(_ days: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(246), .error,
      Bilingual(
        vi: "một dòng của lịch không quá \(days) ngày; có nhầm tháng không?",
        en: "a line of a calendar has no more than \(days) days; is the month right?"), at: place)
  }

  static func yearOutOfRange(at place: Place) -> Finding {
    Finding(
      FindingCode(241), .error,
      Bilingual(vi: "năm của lịch phải từ 1900 đến 2200", en: "a calendar's year lies between 1900 and 2200"), at: place
    )
  }

  static func duplicateYear(_ year: Int, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(242), .error,
      Bilingual(vi: "năm \(year) có hai lần trong lịch", en: "the year \(year) occurs twice in the calendar"),
      at: place, labels: [Label(first, ModelWording.firstHere)],
      help: [Bilingual(vi: "gộp hai khối vào một", en: "put both blocks into one")])
  }

  static func calendarWithoutYears(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(243), .error,
      Bilingual(
        vi: "lịch «\(name)» chưa có năm nào", en: "the calendar «\(name)» has no year"), at: place,
      help: [Bilingual(vi: "thêm «năm 2026 { … }»", en: "add «year 2026 { … }»")])
  }

  static func noSuchDay(_ text: String, _ year: Int, at place: Place) -> Finding {
    Finding(
      FindingCode(244), .error,
      Bilingual(vi: "năm \(year) không có ngày «\(text)»", en: "there is no day «\(text)» in \(year)"), at: place,
      help: [Bilingual(vi: "viết ngày trước, tháng sau", en: "write the day first, then the month")])
  }

  static func calendarProblem(_ problem: CalendarProblem, at place: Place) -> Finding {
    Finding(FindingCode(245), .error, words(for: problem), at: place)
  }

  private static func words(for problem: CalendarProblem) -> Bilingual {
    func day(_ date: CivilDate) -> String { ModelWording.day(date) }
    switch problem {
    case .noSuchRange(let first, let last):
      return Bilingual(
        vi: "lịch từ năm \(first) đến năm \(last) dài quá \(CalendarDefinition.maximumCoveredYears) năm",
        en: "a calendar from \(first) to \(last) covers more than \(CalendarDefinition.maximumCoveredYears) years")
    case .announcementOutsideRange(let date):
      return Bilingual(
        vi: "«công bố đến \(day(date))» nằm ngoài các năm của lịch",
        en: "«announced until \(day(date))» lies outside the calendar's years")
    case .noWorkingDay: return Bilingual(vi: "lịch không có ngày làm việc nào", en: "the calendar has no working day")
    case .wrongWeekday: return Bilingual(vi: "thứ trong tuần không đúng", en: "there is no such day of the week")
    case .wrongHours:
      return Bilingual(
        vi: "giờ làm việc phải theo thứ tự, không chồng lên nhau, trong khoảng 00:00 đến 24:00",
        en: "office hours must be in order, must not overlap, and lie between 00:00 and 24:00")
    case .wrongHoursOfHalfDay(let date):
      return Bilingual(
        vi: "giờ làm việc của ngày \(day(date)) không theo thứ tự hoặc chồng lên nhau",
        en: "the office hours of \(day(date)) are out of order or overlap")
    case .outsideRange(let date):
      return Bilingual(
        vi: "ngày \(day(date)) nằm ngoài các năm của lịch", en: "\(day(date)) lies outside the calendar's years")
    case .duplicateDay(let date):
      return Bilingual(vi: "ngày \(day(date)) có hai lần trong lịch", en: "\(day(date)) occurs twice in the calendar")
    case .alreadyWorking(let date):
      return Bilingual(
        vi: "ngày \(day(date)) vốn là ngày làm việc, không làm bù vào ngày này được",
        en: "\(day(date)) is a working day anyway and cannot make up for another")
    case .exchangedDayIsNotOff(let replaced, let working):
      return Bilingual(
        vi: "ngày \(day(working)) làm bù cho \(day(replaced)), nhưng ngày \(day(replaced)) không được nghỉ",
        en: "\(day(working)) makes up for \(day(replaced)), but that is not a day off")
    case .halfDayIsOff(let date):
      return Bilingual(
        vi: "ngày \(day(date)) là ngày nghỉ, không có giờ làm việc riêng được",
        en: "\(day(date)) is a day off and cannot have office hours of its own")
    case .wrongHolidayRule(let name):
      return Bilingual(
        vi: "«\(name)» không cho ngày nghỉ nào: kiểm tra ngày, số ngày và thời gian hiệu lực",
        en: "«\(name)» gives no day off: check the day, the number of days and the time in force")
    case .conventionTwice:
      return Bilingual(
        vi: "lịch đã có quy ước khác về điều này; chỉ giữ một",
        en: "the calendar already has another convention on this; keep one")
    }
  }
}
