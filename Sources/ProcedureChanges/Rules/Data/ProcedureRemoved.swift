import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let procedureRemoved = ChangeRule(
    471, [.applicant(.heavier, .error), .consumer(.error)],
    title: Bilingual(vi: "một thủ tục không còn trong danh mục", en: "a procedure that is gone"),
    why: Bilingual(
      vi: "Không thủ tục nào nói là thay thế nó, và danh mục không nhớ là đã bỏ nó. Nếu bị bãi bỏ thì "
        + "ghi ngày hết hiệu lực thay vì xóa; nếu đổi mã thì ghi «thay thế» ở thủ tục mới.",
      en: "No procedure says that it takes its place, and the catalogue does not remember it. If it was "
        + "abolished, end its force instead of deleting it; if it has a new code, write «replaces» in "
        + "the new one."),
    example: Example(
      """
      thủ tục 1.900001 "Cấp giấy xác nhận" { }
      thủ tục 1.900002 "Cấp lại giấy xác nhận" { }
      """,
      "thủ tục 1.900001 \"Cấp giấy xác nhận\" { }", areFiles: true),
    .catalogues { catalogues, report in
      for procedure in catalogues.removed {
        report.report(ChangeWording.procedureRemoved(procedure.code, procedure.title))
      }
    })
}
