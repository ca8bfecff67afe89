import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let idlePart = Rule(
    304, .warning,
    title: Bilingual(vi: "một vế của điều kiện không có tác dụng", en: "a part of a condition that does nothing"),
    why: Bilingual(
      vi:
        "Bỏ vế này thì điều kiện vẫn đúng ở chính những trường hợp đó, như «từ 18 tuổi và từ 16 tuổi». Thường là nhầm «và» "
        + "với «hoặc», hay gõ nhầm số; vế «hoặc» luôn sai cũng vậy.",
      en:
        "Without this part the condition holds in the very same cases, as in «from 18 and from 16 years of age». Most "
        + "often «and» stands for «or», or a number is mistyped."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      miễn lệ phí khi số_tờ ≤ 5 và số_tờ ≤ 10
      lệ phí 5.000 đồng còn lại
      """),
    right: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      miễn lệ phí khi số_tờ ≤ 5
      lệ phí 5.000 đồng còn lại
      """),
    .procedure { subject, report in
      for site in subject.doubtfulSites where site.role == .guardWords {
        let (parts, isAll) = parts(of: site.condition)
        guard parts.count > 1 else { continue }
        let regions = parts.map(subject.cases)
        // Where each part asks for something of its own, each does something.
        if subject.decisions.areIndependent(regions) { continue }
        let whole = isAll ? subject.decisions.and(regions) : subject.decisions.or(regions)
        // What is never or always so as a whole is another finding.
        guard subject.isPossible(whole, at: site.place), subject.decisions.isEverything(whole) == .no else { continue }
        for index in parts.indices {
          let others = regions.indices.filter { $0 != index }.map { regions[$0] }
          let rest = isAll ? subject.decisions.and(others) : subject.decisions.or(others)
          guard subject.decisions.areEquivalent(rest, whole) == .yes else { continue }
          let words = subject.words(parts[index])
          report.report(
            Violation(
              Bilingual(
                vi: "trong điều kiện này có vế không có tác dụng: \(words.vi)",
                en: "a part of this condition does nothing: \(words.en)"),
              at: site.place,
              help: [
                Bilingual(
                  vi: "bỏ vế đó; nếu nhầm «và» với «hoặc», hay nhầm số, thì sửa lại",
                  en: "remove it; if «and» stands for «or», or a number is wrong, correct that")
              ]))
          break
        }
      }
    })

  private static func parts(of condition: Expression) -> (parts: [Expression], isAll: Bool) {
    switch condition {
    case .all(let parts): (parts, true)
    case .any(let parts), .not(.any(let parts)): (parts, false)
    case .not(.all(let parts)): (parts, true)
    default: ([], true)
    }
  }
}
