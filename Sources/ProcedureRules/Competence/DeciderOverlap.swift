import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let deciderOverlap = Rule(
    331, .error,
    title: Bilingual(vi: "hai cơ quan cùng có thẩm quyền", en: "two agencies decide"),
    why: Bilingual(
      vi:
        "Một hồ sơ mà hai cơ quan cùng có thẩm quyền thì không biết ai ký, ai chịu trách nhiệm. Ghi điều kiện cho từng cơ "
        + "quan, «theo nơi nộp» nếu nơi nào nhận thì nơi đó quyết định, hoặc «theo từng bước» nếu mỗi bước một cơ quan.",
      en:
        "When two agencies decide one dossier nobody knows who signs and who answers for it. Give each its condition, or "
        + "write «following the place of lodging» where whoever receives decides, or «following the stages» where each stage has its own."
    ),
    wrong: .procedure("cơ quan có thẩm quyền ubnd_xã\ncơ quan có thẩm quyền sở_xây_dựng khi \"công trình cấp I\""),
    right: .procedure(
      "cơ quan có thẩm quyền ubnd_xã còn lại\ncơ quan có thẩm quyền sở_xây_dựng khi \"công trình cấp I\""),
    .procedure { subject, report in
      let indices = subject.procedure.roles.indices.filter { subject.procedure.roles[$0].role == .decided }
      if indices.count == 1, subject.procedure.roles[indices[0]].agencies.count < 2 { return }
      let roles = indices.map { subject.procedure.roles[$0] }
      let places = indices.map { subject.places.roles[$0] }
      for (role, place) in zip(roles, places) where role.agencies.count > 1 {
        guard !role.followsLodging, !role.followsStages else { continue }
        let titles = role.agencies.map(subject.title(ofAgency:)).joined(separator: ", ")
        report.report(
          Violation(
            Bilingual(
              vi: "chưa rõ cơ quan nào quyết định trong số: \(titles)",
              en: "which of these decides is not stated: \(titles)"),
            at: place,
            help: [
              Set(role.agencies).count == 1
                ? Bilingual(
                  vi: "một cơ quan ở nhiều nơi thì ghi một lần: «nơi … hoặc nơi …, nhiều nơi thì người nộp chọn»",
                  en:
                    "write an agency of several places once: «place … or place …, among several places applicant chooses»"
                )
                : Bilingual(
                  vi: "thêm «theo nơi nộp» hoặc «theo từng bước», hoặc tách câu và ghi điều kiện",
                  en: "add «following the place of lodging» or «following the stages», or split the statement and add "
                    + "conditions")
            ]))
      }
      // Whoever decides one result does not stand in the way of whoever decides another.
      for group in groups(roles) {
        reportConflicts(group.map { roles[$0] }, group.map { places[$0] }, subject, &report)
      }
    })

  /// The places of the roles for the same results, in order of first appearance.
  private static func groups(_ roles: [RoleAssignment]) -> [[Int]] {
    var groups: [(results: [String], members: [Int])] = []
    for (index, role) in roles.enumerated() {
      let results = role.results.sorted()
      if let group = groups.firstIndex(where: { $0.results == results }) {
        groups[group].members.append(index)
      } else {
        groups.append((results, [index]))
      }
    }
    return groups.map(\.members)
  }

  private static func reportConflicts(
    _ roles: [RoleAssignment], _ places: [Place], _ subject: ProcedureSubject, _ report: inout RuleReport
  ) {
    guard roles.count > 1 else { return }
    let check = subject.partition(roles.map(\.when), at: places[0])
    let conflicts = Conflicts(check.overlaps, roles.map(\.when)) {
      roles[$0].agencies != roles[$1].agencies || roles[$0].places != roles[$1].places
        || roles[$0].when == roles[$1].when
    }
    for conflict in conflicts.list {
      let isAlways = roles[conflict.statement].when == .always && roles[conflict.others[0]].when != .always
      report.report(
        Violation(
          Bilingual(
            vi: "hai cơ quan cùng có thẩm quyền giải quyết một hồ sơ", en: "two agencies decide one dossier"),
          at: places[conflict.statement],
          note: isAlways
            ? Bilingual(vi: "không có điều kiện nên luôn có thẩm quyền", en: "has no condition, so it always decides")
            : nil,
          labels: conflict.others.map {
            Finding.Label(places[$0], Bilingual(vi: "cũng có thẩm quyền", en: "decides too"))
          }, witness: subject.decisions.witness(of: conflict.region)?.text,
          help: [
            isAlways
              ? Bilingual(
                vi: "thêm «còn lại» vào câu không có điều kiện", en: "add «otherwise» to the one without a condition")
              : Bilingual(
                vi: "sửa điều kiện để không trường hợp nào thuộc cả hai",
                en: "change the conditions so that no case belongs to both")
          ]))
    }
  }
}
