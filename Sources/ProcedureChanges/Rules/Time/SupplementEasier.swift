import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let supplementEasier = ChangeRule(
    412, [.applicant(.lighter, .note), .consumer(.note)],
    title: Bilingual(vi: "bổ sung hồ sơ dễ hơn", en: "easier rules of supplements"),
    why: Bilingual(
      vi: "Người nộp có nhiều thời gian hơn để bổ sung, hoặc bị yêu cầu bổ sung ít hơn.",
      en: "Applicants have more time to complete a dossier, or are asked less often."),
    example: Example(
      "đóng hồ sơ sau 15 ngày",
      "đóng hồ sơ sau 30 ngày"),
    .versions { pair, report in
      for change in pair.burdens where change.heavier.isEmpty {
        guard let found = change.lighter.first(where: { $0.what == .supplement || $0.what == .closing }) else {
          continue
        }
        report.report(
          found.what == .closing ? ChangeWording.closedLater : ChangeWording.supplementEasier,
          at: pair.supplementSite, witness: found.witness)
      }
    })
}
