import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let neverHolds = Rule(
    300, .warning,
    title: Bilingual(vi: "điều kiện không bao giờ đúng", en: "a condition that never holds"),
    why: Bilingual(
      vi:
        "Câu hoặc khối có điều kiện không bao giờ đúng thì không áp dụng cho hồ sơ nào: điều kiện tự mâu thuẫn, trái với "
        + "điều kiện của khối bao ngoài hoặc của chính câu đó, hoặc chỉ những cách nộp, những ngày không thuộc thủ tục.",
      en:
        "A statement or block whose condition never holds applies to no dossier: the condition contradicts itself, or "
        + "the block around it, or another guard beside it, or it names channels or days that the procedure does not have."
    ),
    wrong: .procedure(
      """
      khi "có yêu cầu cấp bản sao" {
        phí 8.000 đồng khi không "có yêu cầu cấp bản sao"
      }
      """),
    right: .procedure(
      """
      khi "có yêu cầu cấp bản sao" {
        phí 8.000 đồng
      }
      """),
    .procedure { subject, report in
      for (site, (condition, context)) in zip(subject.doubtfulSites, subject.siteCases)
      where site.role != .otherwise && site.role != .restArm {
        let both = subject.decisions.and(context, condition)
        guard subject.isProved(subject.decisions.isEmpty(both), at: site.place),
          subject.isPossible(context, at: site.place)
        else { continue }
        let isAlone = site.context == .always || subject.decisions.isEmpty(condition) == .yes
        let rival = isAlone ? nil : subject.rival(of: site) { subject.decisions.overlap($0, condition) == .no }
        report.report(
          Violation(
            isAlone
              ? Bilingual(vi: "điều kiện này không bao giờ đúng", en: "this condition never holds")
              : Bilingual(
                vi: "điều kiện này không bao giờ đúng ở đây", en: "this condition never holds here"),
            at: site.place,
            note: isAlone
              ? nil
              : Bilingual(vi: "trái với điều kiện đã có", en: "contradicts what already holds"),
            labels: rival.map { [Finding.Label($0.place, RuleWording.alreadyHolds)] } ?? [],
            help: [
              Bilingual(vi: "sửa điều kiện, hoặc bỏ phần này", en: "change the condition, or remove this part")
            ]))
      }
    })
}

extension ProcedureSubject {
  /// The conditions that were understood, with what holds around them; not those that follow a derived fact with one
  /// value only, which is a finding of its own.
  func findSites() -> [ConditionSite] {
    let sites = places.conditions
    let judged = sites.indices.filter { index in
      isRead(sites[index].condition) && isRead(sites[index].context) && !isOnConstantFact(sites[index].condition)
        && !isOnConstantFact(sites[index].context)
    }
    return judged.count == sites.count ? sites : judged.map { sites[$0] }
  }

  /// The nearest condition around a site that settles it alone, as `isSuch` says of its cases.
  func rival(of site: ConditionSite, _ isSuch: (Region) -> Bool) -> ConditionSite? {
    let around = site.context.conjuncts
    return places.conditions.last { other in
      other.place != site.place && !other.condition.conjuncts.isEmpty
        && other.condition.conjuncts.allSatisfy(around.contains) && isSuch(cases(other.condition))
    }
  }
}
