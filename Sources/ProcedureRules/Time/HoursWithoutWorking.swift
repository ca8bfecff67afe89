import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let hoursWithoutWorking = Rule(
    359, .warning,
    title: Bilingual(vi: "trên 8 giờ mà không nói giờ làm việc", en: "more than 8 hours, not said to be working hours"),
    why: Bilingual(
      vi:
        "«40 giờ» tính cả đêm và ngày nghỉ là chưa đầy 2 ngày; «40 giờ làm việc» là 5 ngày làm việc. Nhiều quy trình nội bộ "
        + "ghi giờ làm việc mà viết tắt là giờ. 24, 48 và 72 giờ thường đúng là giờ liên tục nên không bị nhắc.",
      en: "«40 hours», nights and days off included, is less than 2 days; «40 working hours» is 5 working days. Many "
        + "internal tables mean working hours and write hours. 24, 48 and 72 hours usually do run on and are not reported."
    ),
    wrong: .procedure("thời hạn 40 giờ"),
    right: .procedure("thời hạn 40 giờ làm việc"),
    .procedure { subject, report in
      for length in subject.statedLengths where isDoubtful(length.quantity) {
        let words = LengthWording.length(length.quantity)
        report.report(
          Violation(
            Bilingual(
              vi: "«\(words.vi)» tính cả đêm và ngày nghỉ; có phải là giờ làm việc không?",
              en: "«\(words.en)» run through nights and days off; are working hours meant?"),
            at: length.place,
            help: [
              Bilingual(
                vi: "ghi «giờ làm việc», hoặc giữ «giờ» và ghi lý do nếu văn bản tính liên tục",
                en: "write «working hours», or keep «hours» with a reason when the law counts on")
            ]))
      }
    })

  private static func isDoubtful(_ quantity: TimeQuantity) -> Bool {
    guard quantity.unit == .hour, Rational(hoursOfADay) < quantity.amount else { return false }
    return !wholeDays.contains(quantity.amount)
  }

  /// One working day; less than that is a matter of hours either way.
  private static let hoursOfADay: Int32 = 8
  /// One, two and three days and nights.
  private static let wholeDays = [Rational(24), Rational(48), Rational(72)]
}
