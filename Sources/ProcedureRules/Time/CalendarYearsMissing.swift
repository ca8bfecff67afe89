import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let calendarYearsMissing = Rule(
    357, .warning,
    title: Bilingual(vi: "lịch không có năm mà phiên bản dùng", en: "a calendar without the years of a version"),
    why: Bilingual(
      vi:
        "Ngày hẹn trả được đếm theo lịch. Lịch không có ngày nghỉ của một năm mà phiên bản có hiệu lực thì trong năm đó "
        + "không hẹn được, hoặc chỉ hẹn tạm theo thứ Bảy, Chủ nhật. Thêm «năm … { … }» vào lịch, hoặc sửa ngày có hiệu lực.",
      en:
        "Due dates are counted by the calendar. When it lacks the days off of a year in which the version is in force, no "
        + "date can be given there, or only a provisional one. Add «year … { … }», or correct the days in force."),
    wrong: .procedure("hiệu lực từ 01/01/2026 đến 31/12/2030"),
    right: .procedure("hiệu lực từ 01/01/2026"),
    .procedure { subject, report in
      let procedure = subject.procedure
      guard let calendar = subject.calendar, procedure.limits.contains(where: \.isCounted) else { return }
      let interval = procedure.inForce
      let place = subject.places.inForce ?? subject.places.code
      func tell(_ year: Int, _ firstDay: CivilDate) {
        report.report(
          Violation(
            Bilingual(
              vi:
                "phiên bản dùng năm \(year) nhưng lịch «\(calendar.title)» chỉ có từ năm \(calendar.firstYear) đến năm "
                + "\(calendar.lastYear)",
              en:
                "the version reaches into \(year), but the calendar «\(calendar.title)» covers \(calendar.firstYear) to "
                + "\(calendar.lastYear)"),
            at: place,
            help: [
              Bilingual(
                vi: "thêm «năm \(year) { … }» vào lịch, hoặc sửa ngày \(RuleWording.day(firstDay))",
                en: "add «year \(year) { … }» to the calendar, or correct \(RuleWording.day(firstDay))")
            ]))
      }
      // A calendar need not reach back to dossiers that were settled long ago.
      if let from = interval.from, from.year > calendar.lastYear {
        tell(from.year, from)
      } else if let to = interval.to, to.year > calendar.lastYear || to.year < calendar.firstYear {
        tell(to.year, to)
      }
    })
}

extension TimeLimit {
  /// Whether a date is counted for it.
  fileprivate var isCounted: Bool {
    if case .described = amount { false } else { true }
  }
}
