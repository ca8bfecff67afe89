import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let stageWithoutStart = Rule(
    347, .warning,
    title: Bilingual(
      vi: "có trường hợp không bước nào diễn ra trước một bước", en: "a stage before which nothing may take place"),
    why: Bilingual(
      vi:
        "Một bước ghi đứng sau các bước khác, nhưng có hồ sơ mà không bước nào trong số đó, kể cả tiếp nhận, diễn ra: bước "
        + "bắt đầu từ đâu thì không rõ. Bỏ điều kiện của bước đầu, hoặc thêm bước cho trường hợp đó.",
      en:
        "A stage comes after others, but for some dossiers none of them takes place, the reception included: nothing says "
        + "what it starts from. Drop the condition of the first stage, or add a stage for that case."),
    wrong: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã qua trực tiếp
        bước giải_quyết "Giải quyết hồ sơ" do ubnd_xã
      }
      """),
    right: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước giải_quyết "Giải quyết hồ sơ" do ubnd_xã
      }
      """),
    .procedure { subject, report in
      let stages = subject.procedure.process.stages
      let graph = subject.stageGraph
      guard graph.order.contains(where: { graph.before[$0].isEmpty && stages[$0].when != .always }) else { return }
      for stage in graph.order where !graph.before[stage].isEmpty {
        let earlier = graph.upTo(stage).subtracting([stage])
        // What follows a stage that always takes place has a start.
        guard earlier.allSatisfy({ stages[$0].when != .always && subject.isRead(stages[$0].when) }) else { continue }
        let place = subject.places.stages[stage]
        let alone = subject.decisions.minus(
          subject.cases(stages[stage].when), earlier.sorted().map { subject.cases(stages[$0].when) })
        guard subject.isPossible(alone, at: place) else { continue }
        let title = stages[stage].title.shortened
        report.report(
          Violation(
            Bilingual(
              vi: "có trường hợp không bước nào diễn ra trước «\(title)»",
              en: "for some dossiers nothing takes place before «\(title)»"),
            at: place, witness: subject.decisions.witness(of: alone)?.text,
            help: [
              Bilingual(
                vi: "bỏ điều kiện của bước đầu tiên, hoặc thêm một bước tiếp nhận cho trường hợp đó",
                en: "drop the condition of the first stage, or add a reception for that case")
            ]))
        return
      }
    })
}
