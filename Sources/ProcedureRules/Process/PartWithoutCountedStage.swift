import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let partWithoutCountedStage = Rule(
    399, .warning,
    title: Bilingual(
      vi: "phần thời hạn của cơ quan mà mọi bước đều không tính",
      en: "a part of a limit whose owner's stages do not count"),
    why: Bilingual(
      vi:
        "Thời hạn dành một phần cho một cơ quan, nhưng mọi bước của cơ quan đó lại không tính vào thời hạn: thời gian bị "
        + "tính hai lần, một lần trong tổng và một lần khi loại trừ. Bỏ phần đó, hoặc tính các bước.",
      en:
        "A limit has a part for an agency, but all stages of that agency are left out of the limit: its time is given "
        + "twice, once in the sum and once by leaving it out. Drop the part, or count the stages."),
    wrong: .procedure(
      """
      thời hạn gồm {
        phần thẩm_định "Thẩm định" do ubnd_xã: 05 ngày làm việc
        phần góp_ý "Góp ý" do sở_xây_dựng: 05 ngày làm việc
      }
      quy trình {
        bước thẩm_định_hồ_sơ "Thẩm định hồ sơ" do ubnd_xã
        bước góp_ý_hồ_sơ "Góp ý về hồ sơ" do sở_xây_dựng không tính vào thời hạn
        bước cấp "Cấp giấy xác nhận" do ubnd_xã
      }
      """),
    right: .procedure(
      """
      thời hạn gồm {
        phần thẩm_định "Thẩm định" do ubnd_xã: 05 ngày làm việc
        phần góp_ý "Góp ý" do sở_xây_dựng: 05 ngày làm việc
      }
      quy trình {
        bước thẩm_định_hồ_sơ "Thẩm định hồ sơ" do ubnd_xã
        bước góp_ý_hồ_sơ "Góp ý về hồ sơ" do sở_xây_dựng
        bước cấp "Cấp giấy xác nhận" do ubnd_xã
      }
      """),
    .procedure { subject, report in
      for (limit, partPlaces) in zip(subject.procedure.limits, subject.places.limitParts) {
        guard case .parts(let parts) = limit.amount else { continue }
        for (part, place) in zip(parts, partPlaces) {
          guard let owner = part.agency else { continue }
          let own = subject.procedure.process.stages.indices.filter { index in
            subject.procedure.process.stages[index].actors.contains(owner)
          }
          guard let first = own.first, own.allSatisfy({ isNeverCounted(subject.procedure.process.stages[$0], subject) })
          else { continue }
          let title = subject.title(ofAgency: owner)
          report.report(
            Violation(
              Bilingual(
                vi: "thời hạn có phần cho \(title), nhưng mọi bước của cơ quan này đều không tính vào thời hạn",
                en: "the limit has a part for \(title), but none of its stages counts towards the limit"),
              at: place.name,
              labels: [
                Finding.Label(
                  subject.places.particulars(ofStage: first).counting ?? subject.places.stages[first],
                  Bilingual(vi: "không tính ở đây", en: "not counted here"))
              ],
              help: [
                Bilingual(
                  vi: "bỏ phần đó, hoặc tính các bước vào thời hạn", en: "drop the part, or let the stages count")
              ]))
        }
      }
    })

  private static func isNeverCounted(_ stage: Stage, _ subject: ProcedureSubject) -> Bool {
    if stage.counting != .counted, stage.countingWhen == .always { return true }
    return subject.procedure.exclusions.contains { $0.stages.contains(stage.origin.id) && $0.when == .always }
  }
}
