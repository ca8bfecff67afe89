import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let basisEnded = Rule(
    353, .warning,
    title: Bilingual(vi: "căn cứ đã hết hiệu lực", en: "a legal basis that ended"),
    why: Bilingual(
      vi: "Thủ tục chỉ có thể dựa vào văn bản còn hiệu lực khi thủ tục bắt đầu có hiệu lực. Dẫn văn bản thay thế.",
      en: "A procedure rests on instruments that are in force when it enters into force. Cite the one that replaced it."
    ),
    wrong: .procedure(
      "lệ phí 10.000 đồng  [Điều 5 nđ_158_2005]",
      declarations: """
        căn cứ nđ_158_2005 "Nghị định về hộ tịch" { số 158/2005/NĐ-CP; hiệu lực từ 01/04/2006; hết hiệu lực 01/01/2016 }
        """),
    right: .procedure(
      "lệ phí 10.000 đồng  [Điều 5 nđ_123_2015]",
      declarations: """
        căn cứ nđ_123_2015 "Nghị định về hộ tịch" { số 123/2015/NĐ-CP; hiệu lực từ 01/01/2016 }
        """),
    .procedure { subject, report in
      guard let from = subject.procedure.inForce.from else { return }
      for cited in subject.places.citedBases {
        guard let basis = subject.catalogue.legalBasis(cited.id), let end = basis.inForce.to, end < from else {
          continue
        }
        let title = basis.title.shortened
        let day = RuleWording.day(end)
        report.report(
          Violation(
            Bilingual(
              vi: "«\(title)» đã hết hiệu lực sau ngày \(day), trước khi thủ tục có hiệu lực",
              en: "«\(title)» ceased to be in force after \(day), before the procedure entered into force"),
            at: cited.place, help: [Bilingual(vi: "dẫn văn bản thay thế", en: "cite the instrument that replaced it")]))
      }
    })
}
