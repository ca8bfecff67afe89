import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let calendarShortened = ChangeRule(
    495, [.calendar(.heavier, .error), .consumer(.error)],
    title: Bilingual(
      vi: "lịch bớt năm, đổi tuần làm việc hoặc đổi giờ", en: "a calendar with fewer years, another week or other hours"
    ),
    why: Bilingual(
      vi: "Thời hạn kéo sang năm không còn trong lịch thì không tính được; tuần hay giờ khác thì mọi "
        + "ngày hẹn đổi.",
      en: "A limit that reaches into a year that is gone cannot be counted; with another week or other "
        + "hours every day changes."),
    example: Example(
      """
      lịch cơ_quan "Lịch cơ quan" {
        giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00
        công bố đến 31/12/2026
        năm 2026 { nghỉ lễ 01/01 "Tết Dương lịch" }
      }
      """,
      """
      lịch cơ_quan "Lịch cơ quan" {
        giờ làm việc 08:00 đến 12:00, 13:00 đến 16:30
        công bố đến 31/12/2026
        năm 2026 { nghỉ lễ 01/01 "Tết Dương lịch" }
      }
      """, areFiles: true),
    .catalogues { catalogues, report in
      CalendarChange.reportCoverage(catalogues, &report)
    })
}
