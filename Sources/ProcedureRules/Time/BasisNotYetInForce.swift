import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let basisNotYetInForce = Rule(
    354, .warning,
    title: Bilingual(vi: "căn cứ chưa có hiệu lực", en: "a legal basis that is not yet in force"),
    why: Bilingual(
      vi: "Văn bản chỉ có hiệu lực sau khi phiên bản này của thủ tục đã hết hiệu lực thì không thể là căn cứ của nó. "
        + "Dẫn văn bản có hiệu lực khi đó.",
      en: "An instrument that enters into force when this version has ended cannot be its basis. "
        + "Cite the one in force at the time."),
    wrong: .procedure(
      "hiệu lực từ 01/01/2026 đến 31/12/2026\nlệ phí 10.000 đồng  [Điều 5 nđ_mới]",
      declarations: """
        căn cứ nđ_mới "Nghị định mới về hộ tịch" { số 12/2027/NĐ-CP; hiệu lực từ 01/03/2027 }
        """),
    right: .procedure(
      "hiệu lực từ 01/03/2027\nlệ phí 10.000 đồng  [Điều 5 nđ_mới]",
      declarations: """
        căn cứ nđ_mới "Nghị định mới về hộ tịch" { số 12/2027/NĐ-CP; hiệu lực từ 01/03/2027 }
        """),
    .procedure { subject, report in
      guard let to = subject.procedure.inForce.to else { return }
      for cited in subject.places.citedBases {
        guard let basis = subject.catalogue.legalBasis(cited.id), let start = basis.inForce.from, to < start
        else { continue }
        let title = basis.title.shortened
        let day = RuleWording.day(start)
        report.report(
          Violation(
            Bilingual(
              vi: "«\(title)» chỉ có hiệu lực từ \(day), khi thủ tục đã hết hiệu lực",
              en: "«\(title)» is in force only from \(day), when the procedure no longer is"),
            at: cited.place,
            help: [Bilingual(vi: "dẫn văn bản có hiệu lực khi đó", en: "cite the instrument in force then")]))
      }
    })
}
