import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let supplementStricter = ChangeRule(
    411, [.applicant(.heavier, .error), .consumer(.note)],
    title: Bilingual(vi: "bổ sung hồ sơ chặt hơn", en: "stricter rules of supplements"),
    why: Bilingual(
      vi: "Người nộp có ít thời gian hơn để bổ sung, bị đóng hồ sơ sớm hơn, bị yêu cầu bổ sung nhiều "
        + "lần hơn, hoặc mỗi lần bổ sung làm kết quả đến muộn hơn.",
      en: "Applicants have less time to complete a dossier, it is closed earlier, they may be asked "
        + "more often, or each time delays the result more."),
    example: Example(
      "đóng hồ sơ sau 30 ngày",
      "đóng hồ sơ sau 15 ngày"),
    .versions { pair, report in
      for change in pair.burdens {
        guard let found = change.heavier.first(where: { $0.what == .supplement || $0.what == .closing }) else {
          continue
        }
        report.report(
          found.what == .closing ? ChangeWording.closedEarlier : ChangeWording.supplementStricter,
          at: pair.supplementSite, witness: found.witness, isIncomparable: change.isIncomparable)
      }
    })
}
