import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel
import ProcedureSyntax

extension Rule {
  static let stageWithoutTime = Rule(
    340, .warning,
    title: Bilingual(vi: "bước có trường hợp không có thời gian", en: "a stage without a time in some case"),
    why: Bilingual(
      vi:
        "Thời gian của bước ghi theo từng trường hợp nhưng còn trường hợp không được ghi: ở đó bước không có hạn, đường "
        + "găng tính thiếu. Thêm «… còn lại», hoặc thêm trường hợp. Cũng báo khi các bước khác đã dùng hết thời hạn mà bước "
        + "quyết định, ký không có thời gian nào.",
      en: "The time of a stage is stated case by case, but some case is left out: there the stage has no time, and the "
        + "critical path is too short. Add «… otherwise», or the missing case. Also reported: other stages use up the limit, "
        + "and the stage that decides or signs has no time at all."),
    wrong: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước thẩm_định "Thẩm định hồ sơ" do ubnd_xã {
          trong 03 ngày làm việc khi "phải xác minh"
        }
      }
      """),
    right: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước thẩm_định "Thẩm định hồ sơ" do ubnd_xã {
          trong 03 ngày làm việc khi "phải xác minh"
          trong 01 ngày làm việc còn lại
        }
      }
      """),
    .procedure { subject, report in
      let stages = subject.procedure.process.stages
      for index in stages.indices where isTimedInCases(stages[index].durations) {
        let durations = stages[index].durations
        guard durations.allSatisfy({ subject.isRead($0.when) }) else { continue }
        let place = subject.places.stages[index]
        let timed = durations.map { subject.cases($0.when) }
        let rest = subject.decisions.minus(subject.cases(stages[index].when), timed)
        guard subject.isPossible(rest, at: place) else { continue }
        let title = stages[index].title.shortened
        report.report(
          Violation(
            Bilingual(
              vi: "bước «\(title)» có trường hợp không ghi thời gian",
              en: "the stage «\(title)» has no time in some case"),
            at: place,
            labels: subject.places.particulars(ofStage: index).durations.map {
              Finding.Label($0, Bilingual(vi: "", en: ""))
            },
            witness: subject.decisions.witness(of: rest)?.text,
            help: [Bilingual(vi: "thêm «trong … còn lại»", en: "add «within … otherwise»")]))
      }
      for stage in nothingLeft(subject) {
        let title = subject.procedure.process.stages[stage].title.shortened
        report.report(
          Violation(
            Bilingual(
              vi: "các bước khác đã dùng hết thời hạn, không còn thời gian cho «\(title)»",
              en: "other stages use up the limit, nothing is left for «\(title)»"),
            at: subject.places.stages[stage],
            help: [
              Bilingual(
                vi: "ghi thời gian của bước và rút ngắn bước khác", en: "give the stage a time and shorten another one")
            ]))
      }
    })

  /// Whether each of the times of a stage holds in some cases only.
  private static func isTimedInCases(_ durations: [Stage.Alternative]) -> Bool {
    !durations.isEmpty && durations.allSatisfy { $0.when != .always }
  }

  /// The stages that decide, always take place and have no time, when the others take exactly the whole limit.
  private static func nothingLeft(_ subject: ProcedureSubject) -> [Int] {
    let stages = subject.procedure.process.stages
    guard stages.indices.contains(where: { stages[$0].isAlwaysUntimed }) else { return [] }
    let isUsedUp = subject.limitFits.contains { fit in
      guard let run = fit.runs.first, run.clock.course == .exact else { return false }
      return run.path.end == run.limitEnd
    }
    guard isUsedUp else { return [] }
    return stages.indices.filter { index in
      guard stages[index].isAlwaysUntimed else { return false }
      let title = WordFold.fold(stages[index].title)
      return StageWords.decision.contains { title.hasPrefix($0) }
    }
  }
}
