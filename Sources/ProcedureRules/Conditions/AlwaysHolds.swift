import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let alwaysHolds = Rule(
    301, .warning,
    title: Bilingual(vi: "điều kiện luôn đúng", en: "a condition that always holds"),
    why: Bilingual(
      vi:
        "Điều kiện luôn đúng ở chỗ nó đứng thì không chọn ra trường hợp nào: hoặc thừa, hoặc ghi sai (như «≥ 0», hay lặp "
        + "lại điều kiện của khối bao ngoài). Bỏ đi, hoặc sửa thành điều kiện thật.",
      en: "A condition that holds wherever it stands picks out nothing: it is superfluous, or wrong (as «≥ 0», or the "
        + "condition of the block around it again). Remove it, or make it a real one."),
    wrong: .procedure(
      """
      khi "có yêu cầu cấp bản sao" {
        phí 8.000 đồng khi "có yêu cầu cấp bản sao"
      }
      """),
    right: .procedure("phí 8.000 đồng khi \"có yêu cầu cấp bản sao\""),
    .procedure { subject, report in
      for (site, (condition, context)) in zip(subject.doubtfulSites, subject.siteCases) where site.role == .guardWords {
        if context == .everything, subject.decisions.areIndependent([condition]) { continue }
        guard subject.isProved(subject.decisions.implies(context, condition), at: site.place),
          subject.isPossible(context, at: site.place)
        else { continue }
        let isAlone = site.context == .always || subject.decisions.isEverything(condition) == .yes
        let rival = isAlone ? nil : subject.rival(of: site) { subject.decisions.implies($0, condition) == .yes }
        report.report(
          Violation(
            isAlone
              ? Bilingual(vi: "điều kiện này luôn đúng", en: "this condition always holds")
              : Bilingual(vi: "điều kiện này luôn đúng ở đây", en: "this condition always holds here"),
            at: site.place,
            note: isAlone
              ? nil : Bilingual(vi: "đã có trong điều kiện bao ngoài", en: "follows from what already holds"),
            labels: rival.map { [Finding.Label($0.place, RuleWording.alreadyHolds)] } ?? [],
            help: [Bilingual(vi: "bỏ điều kiện, hoặc sửa cho đúng", en: "remove the condition, or correct it")]))
      }
    })
}
