import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel
import ProcedureText

extension Rule {
  static let limitOverlap = Rule(
    312, .error,
    title: Bilingual(vi: "hai thời hạn cùng áp dụng", en: "two time limits apply"),
    why: Bilingual(
      vi:
        "Hai thời hạn cùng đúng cho một hồ sơ thì không biết hẹn theo thời hạn nào. Thường là quên «còn lại» ở câu không "
        + "có điều kiện, hoặc hai khoảng có chung đầu mút. Hai thời hạn «đối với kết quả …» khác nhau thì không trùng.",
      en:
        "When two time limits hold for one dossier nobody knows which one to promise. Most often «otherwise» is missing "
        + "on the one without a condition, or two ranges share an end. Limits for different results do not clash."),
    wrong: .procedure("thời hạn 05 ngày làm việc\nthời hạn 08 ngày làm việc khi \"cần xác minh\""),
    right: .procedure("thời hạn 05 ngày làm việc còn lại\nthời hạn 08 ngày làm việc khi \"cần xác minh\""),
    .procedure { subject, report in
      for group in subject.limitGroups where !group.overlaps.isEmpty {
        let limits = group.members.map { subject.procedure.limits[$0] }
        let places = group.members.map { subject.places.limits[$0] }
        let conflicts = Conflicts(group.overlaps, limits.map(\.when)) {
          !limits[$0].saysTheSame(as: limits[$1]) || limits[$0].when == limits[$1].when
        }
        for conflict in conflicts.list {
          let isAlways = limits[conflict.statement].when == .always && limits[conflict.others[0]].when != .always
          let witness = subject.decisions.witness(of: conflict.region)?.text
          report.report(
            Violation(
              Bilingual(vi: "hai thời hạn cùng áp dụng cho một hồ sơ", en: "two time limits apply to one dossier"),
              at: places[conflict.statement],
              note: isAlways
                ? Bilingual(vi: "không có điều kiện nên luôn áp dụng", en: "has no condition, so it always applies")
                : nil,
              labels: conflict.others.map { Finding.Label(places[$0], RuleWording.appliesToo) },
              witness: witness.map { Bilingual(vi: "\($0.vi) → thời hạn nào?", en: "\($0.en) → which time limit?") },
              help: [
                isAlways
                  ? Bilingual(
                    vi: "thêm «còn lại» vào câu không có điều kiện",
                    en: "add «otherwise» to the one without a condition")
                  : Bilingual(
                    vi: "bỏ một trong hai, hoặc sửa điều kiện để không trường hợp nào thuộc cả hai",
                    en: "remove one of them, or change the conditions so that no case belongs to both")
              ], fixes: isAlways ? RuleWording.otherwise(places[conflict.statement]) : []))
        }
      }
    })
}

/// The limits for the same results, of which exactly one should apply.
struct LimitGroup {
  let results: [String]
  /// Indices into `Procedure.limits`.
  var members: [Int]
  /// Whether each case has exactly one, by positions in `members`; nil when that goes without saying.
  var check: PartitionCheck?
  var overlaps: [PartitionCheck.Overlap] { check?.overlaps ?? [] }
}

extension ProcedureSubject {
  func findLimitGroups() -> [LimitGroup] {
    var groups: [LimitGroup] = []
    for (index, limit) in procedure.limits.enumerated() {
      let results = limit.results.sorted()
      if let group = groups.firstIndex(where: { $0.results == results }) {
        groups[group].members.append(index)
      } else {
        groups.append(LimitGroup(results: results, members: [index]))
      }
    }
    for index in groups.indices {
      let conditions = groups[index].members.map { procedure.limits[$0].when }
      guard conditions != [.always] else { continue }
      groups[index].check = partition(conditions, at: places.limits[groups[index].members[0]])
    }
    return groups
  }
}

extension TimeLimit {
  /// Whether both promise the same, whatever the cases in which they do.
  func saysTheSame(as other: TimeLimit) -> Bool {
    amount == other.amount && bound == other.bound && start == other.start && cutoff == other.cutoff
  }
}
