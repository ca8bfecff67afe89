import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let branchNotJoined = Rule(
    346, .warning,
    title: Bilingual(vi: "nhánh song song không được gộp lại", en: "a parallel branch that is never joined"),
    why: Bilingual(
      vi:
        "Hai nhánh chạy song song mà chỉ một nhánh dẫn tới bước cuối: kết quả có thể được trả trước khi nhánh kia xong. "
        + "Ghi cả hai trong «sau …» của bước cuối; việc làm sau khi trả kết quả thì ghi «ngoài thời hạn».",
      en:
        "Two branches run side by side, but only one leads to the last stage: the result may be given before the other is "
        + "done. Name both in «after …» of the last stage; what follows the result is «outside the limit»."),
    wrong: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước hỏi_ý_kiến "Lấy ý kiến" do ubnd_xã sau tiếp_nhận, lấy ý kiến sở_xây_dựng
        bước thẩm_định "Thẩm định hồ sơ" do ubnd_xã sau tiếp_nhận
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã sau thẩm_định
      }
      """),
    right: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước hỏi_ý_kiến "Lấy ý kiến" do ubnd_xã sau tiếp_nhận, lấy ý kiến sở_xây_dựng
        bước thẩm_định "Thẩm định hồ sơ" do ubnd_xã sau tiếp_nhận
        bước trả_kết_quả "Trả kết quả" do ttpvhcc_xã sau hỏi_ý_kiến, thẩm_định
      }
      """),
    .procedure { subject, report in
      let stages = subject.procedure.process.stages
      guard !subject.procedure.isInterconnected, stages.count > 1 else { return }
      let ends = subject.stageGraph.isFollowed.indices.filter {
        !subject.stageGraph.isFollowed[$0] && awaitsTheResult(stages[$0])
      }
      // The author writes the return of the result last.
      guard let last = ends.last, ends.count > 1 else { return }
      for stage in ends.dropLast() {
        let place = subject.places.stages[stage]
        let both = subject.decisions.and(subject.cases(stages[stage].when), subject.cases(stages[last].when))
        guard subject.isPossible(both, at: place) else { continue }
        let (title, end) = (stages[stage].title.shortened, stages[last].title.shortened)
        let isConditional = stages[stage].when != .always || stages[last].when != .always
        report.report(
          Violation(
            Bilingual(
              vi: "không bước nào chờ «\(title)» trước khi trả kết quả",
              en: "no stage waits for «\(title)» before the result is given"),
            at: place,
            labels: [
              Finding.Label(
                subject.places.stages[last],
                Bilingual(
                  vi: "bước cuối «\(end)» không đứng sau bước đó", en: "the last stage «\(end)» is not after it"))
            ],
            witness: isConditional ? subject.decisions.witness(of: both)?.text : nil,
            help: [
              Bilingual(
                vi:
                  "thêm «\(stages[stage].origin.id)» vào «sau …» của bước cuối, hoặc ghi «ngoài thời hạn» nếu làm sau khi "
                  + "trả kết quả",
                en:
                  "add «\(stages[stage].origin.id)» to «after …» of the last stage, or mark it «outside the limit» when it "
                  + "follows the result")
            ]))
      }
    })

  /// Whether the result of the procedure should not be given before the stage is over.
  private static func awaitsTheResult(_ stage: Stage) -> Bool {
    stage.counting != .outside && stage.result == nil && !stage.hasOwnAppointment && stage.procedure == nil
      && !stage.isAutomatic
  }
}
