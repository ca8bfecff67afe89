import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let calendarWithoutHours = Rule(
    358, .warning,
    title: Bilingual(vi: "lịch không ghi giờ làm việc", en: "a calendar without office hours"),
    why: Bilingual(
      vi:
        "Giờ làm việc, phần lẻ của ngày làm việc và mốc giờ trong ngày đếm theo giờ làm việc ghi trong lịch. Lịch không ghi "
        + "thì công cụ lấy 08:00 đến 12:00 và 13:00 đến 17:00, có thể khác giờ của địa phương.",
      en:
        "Working hours and parts of a working day are counted by the office hours of the calendar. When it names none, "
        + "08:00 to 12:00 and 13:00 to 17:00 are taken, which may differ from the local hours."),
    wrong: .procedure("lịch lịch_tỉnh\nthời hạn 12 giờ làm việc", declarations: calendar("")),
    right: .procedure(
      "lịch lịch_tỉnh\nthời hạn 12 giờ làm việc",
      declarations: calendar("giờ làm việc 07:30 đến 11:30, 13:30 đến 17:30")),
    .procedure { subject, report in
      guard subject.catalogue.model.calendarsWithoutHours.contains(subject.procedure.calendar),
        let calendar = subject.calendar
      else { return }
      for length in subject.statedLengths where length.quantity.needsHours {
        let words = LengthWording.length(length.quantity)
        report.report(
          Violation(
            Bilingual(
              vi: "«\(words.vi)» cần giờ làm việc, nhưng lịch «\(calendar.title)» không ghi giờ",
              en: "«\(words.en)» needs office hours, but the calendar «\(calendar.title)» names none"),
            at: length.place,
            help: [
              Bilingual(
                vi: "thêm «giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00» (theo giờ thật) vào lịch",
                en: "add «office hours 08:00 to 12:00, 13:00 to 17:00» (the real ones) to the calendar")
            ]))
        return
      }
    })

  private static func calendar(_ hours: String) -> String {
    """
    lịch lịch_tỉnh "Lịch làm việc của tỉnh" {
      ngày làm việc thứ Hai đến thứ Sáu
      \(hours)
      công bố đến 31/12/2026
      năm 2026 { nghỉ lễ 16/02 đến 20/02 "Tết Nguyên đán" }
    }
    """
  }
}

extension TimeQuantity {
  /// Whether it cannot be counted in whole days.
  fileprivate var needsHours: Bool { unit == .workingHour || (unit == .workingDay && amount.whole == nil) }
}
