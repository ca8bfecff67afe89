import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let deciderGap = Rule(
    330, .error,
    title: Bilingual(vi: "có trường hợp không có cơ quan quyết định", en: "cases that nobody decides"),
    why: Bilingual(
      vi:
        "Mỗi hồ sơ phải có đúng một cơ quan có thẩm quyền. Nếu các câu «cơ quan có thẩm quyền» đều có điều kiện mà chưa "
        + "nêu hết thì có hồ sơ không ai giải quyết. Thêm «còn lại».",
      en: "Exactly one agency decides each dossier. When all «decided by» statements have conditions that do not cover "
        + "everything, some dossiers have nobody to decide them. Add «otherwise»."),
    basis: RuleWording.partsOfAProcedure,
    wrong: .procedure("cơ quan có thẩm quyền ubnd_xã khi \"nhà ở riêng lẻ\""),
    right: .procedure(
      "cơ quan có thẩm quyền ubnd_xã khi \"nhà ở riêng lẻ\"\ncơ quan có thẩm quyền sở_xây_dựng còn lại"),
    .procedure { subject, report in
      reportGap(
        .decided, subject, &report,
        Bilingual(
          vi: "có hồ sơ không có cơ quan có thẩm quyền giải quyết", en: "some dossiers have no deciding agency"),
        help: Bilingual(
          vi: "thêm «cơ quan có thẩm quyền … còn lại»", en: "add «decided by … otherwise»"))
    })

  static let receiverGap = Rule(
    332, .warning,
    title: Bilingual(vi: "có trường hợp không có nơi tiếp nhận", en: "cases that nobody receives"),
    why: Bilingual(
      vi:
        "Đã ghi «cơ quan tiếp nhận» có điều kiện mà chưa nêu hết, như chỉ nói ai nhận khi nộp trực tiếp, thì người nộp "
        + "theo cách khác không biết nộp ở đâu. Thêm «còn lại», hoặc nơi nhận cho cách nộp đó.",
      en: "When «received by» statements have conditions that do not cover everything, as when only the counter for "
        + "lodging in person is named, others do not know where to lodge. Add «otherwise», or the missing one."),
    basis: RuleWording.partsOfAProcedure,
    wrong: .procedure("cơ quan tiếp nhận ttpvhcc_xã qua trực tiếp"),
    right: .procedure("cơ quan tiếp nhận ttpvhcc_xã qua trực tiếp\ncơ quan tiếp nhận ubnd_xã qua bưu chính"),
    .procedure { subject, report in
      reportGap(
        .received, subject, &report,
        Bilingual(vi: "có hồ sơ không có cơ quan tiếp nhận", en: "some dossiers have no receiving agency"),
        help: Bilingual(
          vi: "thêm «cơ quan tiếp nhận … còn lại», hoặc nơi nhận cho các trường hợp đó",
          en: "add «received by … otherwise», or who receives those"))
    })

  private static func reportGap(
    _ role: RoleAssignment.Role, _ subject: ProcedureSubject, _ report: inout RuleReport, _ message: Bilingual,
    help: Bilingual
  ) {
    let roles = subject.procedure.roles
    let indices = roles.indices.filter { roles[$0].role == role }
    let conditions = indices.map { roles[$0].when }
    guard let last = indices.last, !conditions.contains(.always), conditions.allSatisfy(subject.isRead) else { return }
    let place = subject.places.roles[last]
    let gap = subject.decisions.minus(.everything, conditions.map(subject.cases))
    guard subject.isPossible(gap, at: place) else { return }
    let described = subject.describe(gap)
    let nearest = subject.nearest(to: gap, conditions, indices.map { subject.places.roles[$0] })
    report.report(
      Violation(message, at: nearest ?? place, details: described.details, witness: described.witness, help: [help]))
  }
}
