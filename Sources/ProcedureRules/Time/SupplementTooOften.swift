import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let supplementTooOften = Rule(
    392, .warning,
    title: Bilingual(vi: "yêu cầu bổ sung nhiều lần", en: "supplements asked for more than once"),
    why: Bilingual(
      vi:
        "Việc hướng dẫn, yêu cầu bổ sung hồ sơ chỉ được một lần, trừ khi luật chuyên ngành cho phép hơn. Dẫn điều khoản "
        + "cho phép, hoặc ghi đúng số lần.",
      en:
        "A supplement may be asked for once, unless a special law allows more. Cite the article that does, or state the "
        + "number that is allowed."),
    basis: Bilingual(
      vi: "điểm c khoản 2 Điều 11 Nghị định 118/2025/NĐ-CP: chỉ được yêu cầu bổ sung một lần",
      en: "Decree 118/2025/ND-CP, Art. 11.2c: a supplement may be asked for once"),
    wrong: .procedure("bổ sung { yêu cầu trong 02 ngày làm việc; tối đa 03 lần; tính lại từ đầu }"),
    right: .procedure("bổ sung { yêu cầu trong 02 ngày làm việc; tối đa 01 lần; tính lại từ đầu }"),
    .procedure { subject, report in
      guard let supplement = subject.procedure.supplement, !supplement.origin.citesProvision,
        let allowed = subject.convention(.supplementRequest)?.maximumTimes
      else { return }
      let times = supplement.maximumRounds ?? supplement.rounds.count
      guard times > allowed else { return }
      let written = allowed < 10 ? "0\(allowed)" : "\(allowed)"
      report.report(
        Violation(
          Bilingual(
            vi: "cho phép yêu cầu bổ sung \(times) lần mà không dẫn điều khoản nào; quy ước chung là \(allowed) lần",
            en: "\(times) requests for a supplement without an article that allows them; the general rule is \(allowed)"
          ),
          at: subject.places.supplement ?? subject.places.code,
          help: [
            Bilingual(
              vi: "dẫn điều khoản của luật chuyên ngành, hoặc ghi «tối đa \(written) lần»",
              en: "cite the article of the special law, or write «up to \(allowed) times»")
          ]))
    })
}
