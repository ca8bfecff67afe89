import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let stageWithoutTime = Rule(
    340, .warning,
    title: Bilingual(vi: "bước có trường hợp không có thời gian", en: "a stage without a time in some case"),
    why: Bilingual(
      vi:
        "Thời gian của bước ghi theo từng trường hợp nhưng còn trường hợp không được ghi: ở đó bước không có hạn, đường "
        + "găng tính thiếu. Thêm «… còn lại», hoặc thêm trường hợp.",
      en: "The time of a stage is stated case by case, but some case is left out: there the stage has no time, and the "
        + "critical path is too short. Add «… otherwise», or the missing case."),
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
      for (index, stage) in subject.procedure.process.stages.enumerated() {
        guard !stage.durations.isEmpty, stage.durations.allSatisfy({ $0.when != .always && subject.isRead($0.when) })
        else {
          continue
        }
        let place = subject.places.stages[index]
        let timed = stage.durations.map { subject.cases($0.when) }
        let rest = subject.decisions.minus(subject.cases(stage.when), timed)
        guard subject.isPossible(rest, at: place) else { continue }
        let title = RuleWording.short(stage.title)
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
    })
}
