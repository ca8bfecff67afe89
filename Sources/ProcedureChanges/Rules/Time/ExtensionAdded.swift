import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let extensionAdded = ChangeRule(
    407, [.applicant(.heavier, .error), .agency(.lighter, .note)],
    title: Bilingual(vi: "được gia hạn nhiều hơn", en: "more extensions of the limit"),
    why: Bilingual(
      vi: "Cơ quan được hẹn lại nhiều lần hơn, lâu hơn hoặc trong nhiều trường hợp hơn, nên ngày hẹn "
        + "ban đầu kém chắc chắn.",
      en: "The agency may put the day off more often, further, or in more cases, so that the first day "
        + "is less certain."),
    example: Example(
      "thời hạn 10 ngày làm việc",
      """
      thời hạn 10 ngày làm việc
      gia hạn không quá 05 ngày làm việc, tối đa 01 lần
      """),
    .versions { pair, report in
      for change in pair.burdens {
        guard let found = change.heavier.first(where: { if case .longerExtension = $0.what { true } else { false } })
        else { continue }
        guard case .longerExtension(let place) = found.what, found.undecided == nil else { continue }
        report.report(
          ChangeWording.moreExtensions,
          at: pair.site(pair.new.extensions[place].origin, "extensions", place),
          witness: found.witness, details: ChangeWording.lighterFor(change), isIncomparable: change.isIncomparable)
      }
    })
}
