import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import WorkingCalendar

extension Rule {
  static let basisAfterStart = Rule(
    355, .warning,
    title: Bilingual(vi: "thủ tục có hiệu lực trước căn cứ của nó", en: "a procedure in force before its legal basis"),
    why: Bilingual(
      vi:
        "Thủ tục ghi có hiệu lực từ một ngày mà văn bản nó dẫn còn chưa có hiệu lực. Hồ sơ nộp trong khoảng giữa không có "
        + "căn cứ. Sửa ngày, tách phiên bản, hoặc dẫn văn bản có hiệu lực khi đó.",
      en:
        "The procedure claims to be in force on days on which an instrument that it cites is not yet. Dossiers lodged in "
        + "between have no basis. Correct the day, split the version, or cite what was in force then."),
    wrong: .procedure(
      "hiệu lực từ 01/01/2026\nlệ phí 10.000 đồng  [Điều 5 nđ_mới]",
      declarations: """
        căn cứ nđ_mới "Nghị định mới về hộ tịch" { số 12/2026/NĐ-CP; hiệu lực từ 01/03/2026 }
        """),
    right: .procedure(
      "hiệu lực từ 01/03/2026\nlệ phí 10.000 đồng  [Điều 5 nđ_mới]",
      declarations: """
        căn cứ nđ_mới "Nghị định mới về hộ tịch" { số 12/2026/NĐ-CP; hiệu lực từ 01/03/2026 }
        """),
    .procedure { subject, report in
      for cited in subject.places.citedBases {
        guard let basis = subject.catalogue.legalBasis(cited.id), let start = basis.inForce.from else { continue }
        if let year = basis.yearOfNumber, year > start.year {
          report.report(numberedLater(basis, year, start, at: cited.place))
        }
        guard let from = subject.procedure.inForce.from, from < start, cited.from.map({ $0 < start }) ?? true,
          subject.procedure.inForce.to.map({ start <= $0 }) ?? true
        else { continue }
        let title = basis.title.shortened
        let (day, version) = (RuleWording.day(start), RuleWording.day(from))
        report.report(
          Violation(
            Bilingual(
              vi: "«\(title)» chỉ có hiệu lực từ \(day), sau ngày thủ tục có hiệu lực (\(version))",
              en: "«\(title)» is in force only from \(day), after the procedure enters into force (\(version))"),
            at: cited.place,
            help: [
              Bilingual(
                vi: "ghi «hiệu lực từ \(day)» cho quy định dẫn văn bản này, hoặc dẫn văn bản có hiệu lực từ \(version)",
                en: "write «in force from \(day)» for what cites it, or cite what is in force from \(version)")
            ]))
      }
    })

  private static func numberedLater(
    _ basis: LegalBasis, _ year: Int, _ start: CivilDate, at place: Place
  ) -> Violation {
    let day = RuleWording.day(start)
    let title = basis.title.shortened
    return Violation(
      Bilingual(
        vi: "«\(title)» mang số của năm \(year) nhưng ghi có hiệu lực từ \(day)",
        en: "«\(title)» bears a number of \(year) but is said to be in force from \(day)"),
      at: place,
      help: [Bilingual(vi: "sửa số hiệu hoặc ngày có hiệu lực", en: "correct the number or the day in force")])
  }
}

extension LegalBasis {
  /// The year in a number such as «60/2014/QH13».
  fileprivate var yearOfNumber: Int? {
    let parts = number?.split(separator: "/" as Character) ?? []
    guard parts.count > 2, parts[1].count == 4 else { return nil }
    return Int(parts[1])
  }
}
