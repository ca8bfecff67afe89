import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let reductionsTogether = Rule(
    320, .warning,
    title: Bilingual(vi: "hai mức giảm cùng áp dụng", en: "two reductions apply"),
    why: Bilingual(
      vi:
        "Hai mức giảm của một khoản cùng đúng cho một hồ sơ thì chỉ lấy mức có lợi nhất cho người nộp, không nhân với "
        + "nhau: còn 50% và còn 75% thì thu 50%. Văn bản có khi nói khác, như không áp dụng đồng thời theo hướng ngược "
        + "lại: ghi điều kiện để chỉ một mức đúng, hoặc chấp nhận cảnh báo này nếu mức thấp nhất là đúng luật.",
      en:
        "When two reductions of one duty hold for one dossier the one that is best for the applicant counts, and they "
        + "are not multiplied: 50% and 75% make 50%. The law may say otherwise: state conditions so that one holds only, "
        + "or accept this warning if the lowest share is what the law means."),
    wrong: .procedure("lệ phí 20.000 đồng\nlệ phí còn 50% qua bưu chính\nlệ phí còn 75% khi \"người cao tuổi\""),
    right: .procedure("lệ phí 20.000 đồng\nlệ phí còn 50% qua bưu chính\nlệ phí còn 75% qua trực tiếp"),
    .procedure { subject, report in
      let reductions = subject.reductions
      for (position, second) in reductions.enumerated() {
        for first in reductions[..<position] where !Set(first.duties).isDisjoint(with: second.duties) {
          guard let one = subject.cases(of: first), let two = subject.cases(of: second) else { continue }
          let both = subject.decisions.and(one, two)
          let place = subject.places.fees[second.place]
          guard subject.isPossible(both, at: place) else { continue }
          let share = TermWording.percent(min(first.share, second.share))
          report.report(
            Violation(
              Bilingual(
                vi: "hai mức giảm áp dụng cho một hồ sơ; lấy mức thấp nhất, còn \(share.vi)",
                en: "two reductions apply to one dossier; the lowest counts, \(share.en)"),
              at: place, labels: [Finding.Label(subject.places.fees[first.place], RuleWording.appliesToo)],
              witness: subject.decisions.witness(of: both)?.text,
              help: [
                Bilingual(
                  vi: "ghi điều kiện để chỉ một mức đúng, hoặc «chấp nhận cảnh báo TTHC320 vì \"…\"»",
                  en: "state conditions so that one holds only, or «accept warning TTHC320 because \"…\"»")
              ]))
        }
      }
    })
}
