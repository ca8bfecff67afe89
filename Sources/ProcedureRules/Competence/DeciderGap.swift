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
}
