import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let jurisdictionFreeGranted = ChangeRule(
    456, [.applicant(.lighter, .note), .agency(.neutral, .warning), .consumer(.warning)],
    title: Bilingual(vi: "thêm hoặc mở rộng phi địa giới hành chính", en: "more places to hand in"),
    why: Bilingual(
      vi: "Người nộp được chọn nơi nộp; nơi nhận phải chuyển hồ sơ đến cơ quan có thẩm quyền.",
      en: "Applicants may choose where to hand in; who receives has to forward the dossier to the "
        + "competent agency."),
    example: Example(
      "",
      "phi địa giới trong tỉnh"),
    .versions { pair, report in
      for (index, permission) in pair.new.jurisdictionFree.enumerated() {
        guard
          !PlaceChange.isCovered(
            pair.joint.after.jurisdictionFree[index], by: pair.joint.before.jurisdictionFree, pair.joint)
        else { continue }
        report.report(
          ChangeWording.morePlaces(PlaceChange.title(permission.scope, pair)),
          at: pair.site(permission.origin, "jurisdictionFree", index))
      }
    })
}
