import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let partShorterThanStages = Rule(
    396, .warning,
    title: Bilingual(
      vi: "phần thời hạn của một cơ quan ngắn hơn các bước của nó",
      en: "a part of a limit shorter than its owner's stages"),
    why: Bilingual(
      vi:
        "Thời hạn chia phần cho từng cơ quan. Một bước của cơ quan đó dài hơn phần của mình thì cơ quan luôn trễ phần mình, "
        + "dù tổng thời hạn vẫn đủ.",
      en:
        "A limit is divided among agencies. When one stage of an agency is longer than its part, the agency is always "
        + "late with its share, though the whole limit may be kept."),
    wrong: .procedure(
      """
      thời hạn gồm {
        phần thẩm_định "Thẩm định" do sở_xây_dựng: 02 ngày làm việc
        phần quyết_định "Quyết định" do ubnd_xã: 08 ngày làm việc
      }
      quy trình {
        bước thẩm_định_hồ_sơ "Thẩm định hồ sơ" do sở_xây_dựng trong 05 ngày làm việc
        bước quyết_định_cấp "Quyết định" do ubnd_xã
      }
      """),
    right: .procedure(
      """
      thời hạn gồm {
        phần thẩm_định "Thẩm định" do sở_xây_dựng: 05 ngày làm việc
        phần quyết_định "Quyết định" do ubnd_xã: 05 ngày làm việc
      }
      quy trình {
        bước thẩm_định_hồ_sơ "Thẩm định hồ sơ" do sở_xây_dựng trong 05 ngày làm việc
        bước quyết_định_cấp "Quyết định" do ubnd_xã
      }
      """),
    .procedure { subject, report in
      for limit in subject.procedure.limits {
        guard case .parts(let parts) = limit.amount else { continue }
        for (place, part) in parts.enumerated() where !parts[..<place].contains(where: { $0.agency == part.agency }) {
          check(part, besides: parts[(place + 1)...].filter { $0.agency == part.agency }, subject, &report)
        }
      }
    })

  /// An agency that has other parts too may do the stage in one of them.
  private static func check(
    _ part: LimitPart, besides others: [LimitPart], _ subject: ProcedureSubject, _ report: inout RuleReport
  ) {
    guard let owner = part.agency, subject.procedure.additions.isEmpty else { return }
    for (index, stage) in subject.procedure.process.stages.enumerated() where !subject.isAloneOver(index) {
      guard stage.actors == [owner], stage.counting == .counted, stage.since.isEmpty, !subject.isExcluded(stage) else {
        continue
      }
      for (alternative, place) in zip(stage.durations, subject.places.particulars(ofStage: index).durations) {
        let length = alternative.duration.length
        for share in part.alternatives where subject.lengthOrder.isLonger(length, than: share.amount) {
          let together = subject.decisions.and([
            subject.cases(stage.when), subject.cases(alternative.when), subject.cases(share.when),
          ])
          guard subject.isPossible(together, at: place) else { continue }
          let fits = others.flatMap(\.alternatives).contains { !subject.lengthOrder.isLonger(length, than: $0.amount) }
          if fits { continue }
          let (words, shareWords) = (LengthWording.length(length), LengthWording.length(share.amount))
          let title = subject.title(ofAgency: owner)
          report.report(
            Violation(
              Bilingual(
                vi: "bước \(words.vi) dài hơn phần «\(part.title.shortened)» của \(title) (\(shareWords.vi))",
                en: "a stage of \(words.en) is longer than the part «\(part.title.shortened)» of \(title) "
                  + "(\(shareWords.en))"),
              at: place, witness: together == .everything ? nil : subject.decisions.witness(of: together)?.text,
              help: [
                Bilingual(
                  vi: "sửa thời gian của bước hoặc của phần cho khớp nhau",
                  en: "make the time of the stage and that of the part agree")
              ]))
          return
        }
      }
    }
  }
}

extension ProcedureSubject {
  /// Whether a stage is longer than a whole limit, which is reported by itself.
  func isAloneOver(_ stage: Int) -> Bool {
    limitFits.contains { $0.isOver && $0.cause(in: procedure.process.stages).stage == stage }
  }

  /// Whether an exclusion takes the time of a stage out of the limit in some case.
  func isExcluded(_ stage: Stage) -> Bool {
    procedure.exclusions.contains { $0.stages.contains(stage.origin.id) }
  }
}
