import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let agencyChanged = ChangeRule(
    464, [.agency(.neutral, .error), .applicant(.neutral, .warning), .consumer(.warning)],
    title: Bilingual(vi: "đổi cơ quan", en: "another agency"),
    why: Bilingual(
      vi: "Người nộp đến nơi khác, cơ quan khác phải có người và có thẩm quyền từ ngày có hiệu lực.",
      en: "Applicants go elsewhere, and another agency needs the people and the competence from the "
        + "first day on."),
    example: Example(
      "cơ quan có thẩm quyền ubnd_xã",
      "cơ quan có thẩm quyền sở_xây_dựng"),
    .versions { pair, report in
      for role in RoleAssignment.Role.allCases {
        guard !PlaceChange.isKept(role, pair.joint) else { continue }
        let index = pair.new.roles.firstIndex { $0.role == role }
        let site = index.map { pair.site(pair.new.roles[$0].origin, "roles", $0) } ?? pair.head
        report.report(
          ChangeWording.agencyChanged(
            role, from: PlaceChange.titles(role, of: pair.old, pair), to: PlaceChange.titles(role, of: pair.new, pair)),
          at: site)
      }
    })
}
