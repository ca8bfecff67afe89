import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let extensionReduced = ChangeRule(
    408, [.applicant(.lighter, .note), .agency(.heavier, .note)],
    title: Bilingual(vi: "được gia hạn ít hơn", en: "fewer extensions of the limit"),
    why: Bilingual(
      vi: "Cơ quan được hẹn lại ít hơn; ngày hẹn ban đầu chắc chắn hơn với người nộp hồ sơ.",
      en: "The agency may put the day off less; the first day is more certain for applicants."),
    example: Example(
      """
      thời hạn 10 ngày làm việc
      gia hạn không quá 05 ngày làm việc, tối đa 01 lần
      """,
      "thời hạn 10 ngày làm việc"),
    .versions { pair, report in
      for change in pair.burdens where change.heavier.isEmpty {
        guard let found = change.lighter.first(where: { if case .longerExtension = $0.what { true } else { false } })
        else { continue }
        guard case .longerExtension(let place) = found.what, found.undecided == nil else { continue }
        report.report(
          ChangeWording.fewerExtensions,
          at: pair.site(gone: pair.old.extensions[place].origin),
          witness: found.witness)
      }
    })
}
