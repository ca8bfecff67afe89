import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let pendingDossiersForgotten = ChangeRule(
    483, [.legal(.error), .consumer(.warning)],
    title: Bilingual(
      vi: "phiên bản mới không nói hồ sơ đang giải quyết", en: "a new version silent on pending dossiers"),
    why: Bilingual(
      vi: "Ngày phiên bản mới có hiệu lực vẫn còn hồ sơ nhận theo phiên bản cũ. Ghi «chuyển tiếp theo "
        + "quy định cũ», «chuyển tiếp theo quy định mới» hoặc «chuyển tiếp người nộp chọn».",
      en: "On the first day of the new version there are dossiers accepted under the old one. Write "
        + "«transition old rule», «transition new rule» or «transition applicant chooses»."),
    help: Bilingual(
      vi: "ghi sau «thay thế …»: «chuyển tiếp theo quy định cũ», «chuyển tiếp theo quy định mới» hoặc "
        + "«chuyển tiếp người nộp chọn»",
      en: "write behind «replaces …»: «transition old rule», «transition new rule» or «transition "
        + "applicant chooses»"),
    example: Example(
      """
      hiệu lực từ 01/01/2026
      thời hạn 05 ngày làm việc
      """,
      """
      hiệu lực từ 01/07/2026
      thời hạn 04 ngày làm việc
      """),
    .judged { pair, changes, report in
      guard !pair.isEdited, !pair.statesTransition, !changes.isEmpty else { return }
      report.report(ChangeWording.noTransition(pair.identity.to), at: pair.head)
    })
}
