import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let futureDaysChanged = ChangeRule(
    494, [.calendar(.incomparable, .warning), .consumer(.note)],
    title: Bilingual(vi: "đổi ngày nghỉ sắp tới", en: "days off to come changed"),
    why: Bilingual(
      vi: "Giấy hẹn chưa đến ngày có thể đổi; tính lại những hồ sơ đang giải quyết.",
      en: "Appointments that are still ahead may move; compute those of pending dossiers again."),
    example: Example(
      """
      lịch cơ_quan "Lịch cơ quan" {
        giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00
        công bố đến 31/12/2026
        năm 2026 { nghỉ lễ 30/12 "Nghỉ" }
      }
      """,
      """
      lịch cơ_quan "Lịch cơ quan" {
        giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00
        công bố đến 31/12/2026
        năm 2026 { nghỉ lễ 31/12 "Nghỉ" }
      }
      """, areFiles: true),
    .catalogues { catalogues, report in
      CalendarChange.reportDays(catalogues, arePast: false, &report)
    })
}
