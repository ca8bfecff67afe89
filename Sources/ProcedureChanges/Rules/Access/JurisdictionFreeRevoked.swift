import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let jurisdictionFreeRevoked = ChangeRule(
    455, [.applicant(.heavier, .error), .agency(.neutral, .note), .consumer(.warning)],
    title: Bilingual(vi: "bỏ hoặc thu hẹp phi địa giới hành chính", en: "fewer places to hand in"),
    why: Bilingual(
      vi: "Có người trước đây nộp được ở nơi gần mình, nay phải đến đúng cơ quan có thẩm quyền.",
      en: "Some could hand in near where they are, and now have to go to the competent agency."),
    example: Example(
      "phi địa giới trong tỉnh",
      ""),
    .versions { pair, report in
      for permission in pair.joint.before.jurisdictionFree {
        guard !PlaceChange.isCovered(permission, by: pair.joint.after.jurisdictionFree, pair.joint) else { continue }
        report.report(
          ChangeWording.fewerPlaces(PlaceChange.title(permission.scope, pair)), at: pair.site(gone: permission.origin))
      }
    })
}
