import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let clockStopsLess = ChangeRule(
    410, [.applicant(.lighter, .note), .agency(.heavier, .error), .consumer(.note)],
    title: Bilingual(vi: "bớt thời gian không tính vào thời hạn", en: "less time that is not counted"),
    why: Bilingual(
      vi: "Thời gian trước đây không tính nay được tính vào thời hạn: người nộp được trả sớm hơn, cơ "
        + "quan phải làm trong thời gian ít hơn.",
      en: "Time that was not counted is counted now: applicants get the result earlier, the agencies "
        + "have less time."),
    example: Example(
      """
      thời hạn 10 ngày làm việc
      không tính vào thời hạn { "thời gian niêm yết" }
      """,
      "thời hạn 10 ngày làm việc"),
    .versions { pair, report in
      for change in pair.burdens where change.heavier.isEmpty {
        for found in change.lighter where found.undecided == nil {
          switch found.what {
          case .pause(let place):
            let pause = pair.old.pauses[place]
            report.report(
              ChangeWording.pauseRemoved(pause.awaiting), at: pair.site(gone: pause.origin),
              witness: found.witness)
          case .exclusion(let place, let names):
            let exclusion = pair.old.exclusions[place]
            report.report(
              ChangeWording.countedAgain(names.map { pair.stageTitle($0) }),
              at: pair.site(gone: exclusion.origin), witness: found.witness)
          default: continue
          }
        }
      }
    })
}
