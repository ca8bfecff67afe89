import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let procedureAdded = ChangeRule(
    472, [.applicant(.neutral, .note), .consumer(.note)],
    title: Bilingual(vi: "một thủ tục mới", en: "a new procedure"),
    why: Bilingual(
      vi: "Không có gì để so sánh.",
      en: "There is nothing to compare it with."),
    example: Example(
      "thủ tục 1.900001 \"Cấp giấy xác nhận\" { }",
      """
      thủ tục 1.900001 "Cấp giấy xác nhận" { }
      thủ tục 1.900002 "Cấp lại giấy xác nhận" { }
      """, areFiles: true),
    .catalogues { catalogues, report in
      for procedure in catalogues.added {
        report.report(
          ChangeWording.procedureAdded(procedure.code, procedure.title), at: Change.Site(now: procedure.origin))
      }
    })
}
