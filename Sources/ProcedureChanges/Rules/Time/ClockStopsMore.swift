import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let clockStopsMore = ChangeRule(
    409, [.applicant(.heavier, .error), .agency(.lighter, .note), .consumer(.note)],
    title: Bilingual(vi: "thêm thời gian không tính vào thời hạn", en: "more time that is not counted"),
    why: Bilingual(
      vi: "Thêm lần tạm dừng, hoặc thêm bước không tính vào thời hạn, thì kết quả đến muộn hơn dù số "
        + "ngày ghi ở thời hạn không đổi.",
      en: "More pauses, or more stages that are not counted, bring the result later although the number "
        + "of days is the same."),
    example: Example(
      "thời hạn 10 ngày làm việc",
      """
      thời hạn 10 ngày làm việc
      không tính vào thời hạn { "thời gian niêm yết" }
      """),
    .versions { pair, report in
      for change in pair.burdens {
        for found in change.heavier where found.undecided == nil {
          switch found.what {
          case .pause(let place):
            let pause = pair.new.pauses[place]
            report.report(
              ChangeWording.pauseAdded(pause.awaiting), at: pair.site(pause.origin, "pauses", place),
              witness: found.witness, isIncomparable: change.isIncomparable)
          case .exclusion(let place, let names):
            let exclusion = pair.new.exclusions[place]
            report.report(
              ChangeWording.notCounted(names.map { pair.stageTitle($0) }),
              at: pair.site(exclusion.origin, "exclusions", place), witness: found.witness,
              isIncomparable: change.isIncomparable)
          default: continue
          }
        }
      }
    })
}
