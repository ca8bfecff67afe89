import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let pastDaysChanged = ChangeRule(
    493, [.calendar(.incomparable, .error), .agency(.incomparable, .error), .consumer(.error)],
    title: Bilingual(vi: "đổi ngày nghỉ đã qua", en: "days off of the past changed"),
    why: Bilingual(
      vi: "Giấy hẹn đã trả theo lịch cũ không còn giải thích được. Ngày nghỉ đã qua chỉ đổi khi lịch cũ "
        + "ghi sai.",
      en: "Appointments that were given by the old calendar can no longer be explained. Past days "
        + "change only where the old calendar was wrong."),
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
        giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00
        công bố đến 31/12/2026
        năm 2026 { nghỉ lễ 02/01 "Tết Dương lịch" }
      }
      """, areFiles: true),
    .catalogues { catalogues, report in
      CalendarChange.reportDays(catalogues, arePast: true, &report)
    })
}
