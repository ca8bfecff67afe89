import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let endedAgencyInProse = Rule(
    356, .warning,
    title: Bilingual(vi: "lời văn nêu cơ quan đã kết thúc", en: "prose that names an agency that ended"),
    why: Bilingual(
      vi: "Tên bước, kết quả, người thực hiện, yêu cầu hoặc nguyên văn nêu một cơ quan đã kết thúc hoạt động (như cấp "
        + "huyện sau 01/07/2025, các bộ, sở đã hợp nhất). Người làm hồ sơ sẽ tìm đến nơi không còn. Ghi cơ quan kế tiếp. Danh sách cơ "
        + "quan đã kết thúc là dữ liệu của danh mục: «cơ quan … { hết hiệu lực …; nay là … }».",
      en:
        "The title of a stage or a result, an actor, a requirement or a verbatim text names a body that ended (such as "
        + "the district tier after 01/07/2025, or merged ministries and departments). Readers would go to a place that is no more. "
        + "Name the successor. The list of ended bodies is data of the catalogue: «agency … { …; succeeded by … }»."),
    wrong: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước trình_ký "Trình Chủ tịch Ủy ban nhân dân cấp huyện ký" do "Công chức chuyên môn"
      }
      """,
      declarations: """
        cơ quan ubnd_huyện "Ủy ban nhân dân cấp huyện" { cấp huyện; hết hiệu lực 01/07/2025; nay là ubnd_xã }
        """),
    right: .procedure(
      """
      quy trình {
        bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
        bước trình_ký "Trình Chủ tịch Ủy ban nhân dân cấp xã ký" do "Công chức chuyên môn"
      }
      """,
      declarations: """
        cơ quan ubnd_huyện "Ủy ban nhân dân cấp huyện" { cấp huyện; hết hiệu lực 01/07/2025; nay là ubnd_xã }
        """),
    .procedure { subject, report in
      let ended = subject.catalogue.endedAgencies
      guard !ended.isEmpty else { return }
      forEachProse(of: subject) { text, place, when in
        guard let agency = ended.named(in: text), let end = agency.inForce.to else { return }
        let inForce = subject.procedure.inForce
        let last = [when.lastDay, inForce.to].compactMap(\.self).min()
        guard inForce.from.map({ end < $0 }) ?? false || last.map({ end < $0 }) ?? true else { return }
        let day = RuleWording.day(end)
        let now = agency.successors.compactMap { subject.catalogue.agency($0)?.title }.joined(separator: ", ")
        report.report(
          Violation(
            Bilingual(
              vi: "lời văn nêu «\(agency.title)», cơ quan đã kết thúc hoạt động sau ngày \(day)",
              en: "the prose names «\(agency.title)», which ended on \(day)"),
            at: place,
            note: now.isEmpty ? nil : Bilingual(vi: "nay là \(now)", en: "now \(now)"),
            help: [Bilingual(vi: "sửa lời văn theo cơ quan kế tiếp", en: "name the successor in the text")]))
      }
    })

  private static func forEachProse(
    of subject: ProcedureSubject, _ visit: (_ text: String, _ place: Place, _ when: Expression) -> Void
  ) {
    for mention in subject.agencyMentions where subject.catalogue.agency(mention.agency) == nil {
      visit(mention.agency, mention.place, mention.when)
    }
    for (index, stage) in subject.procedure.process.stages.enumerated() {
      guard let place = subject.places.particulars(ofStage: index).title else { continue }
      visit(stage.title, place, stage.when)
    }
    for (requirement, place) in zip(subject.procedure.requirements, subject.places.requirements) {
      visit(requirement.text, place, requirement.when)
    }
    for (result, place) in zip(subject.procedure.results, subject.places.results) {
      visit(result.title, place, result.when)
    }
    for (text, place) in zip(subject.procedure.verbatim, subject.places.verbatim) {
      visit(text.text, place, text.when)
    }
  }
}
