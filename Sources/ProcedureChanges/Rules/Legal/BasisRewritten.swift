import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let basisRewritten = ChangeRule(
    489, [.legal(.warning), .consumer(.note)], isApprovable: false,
    title: Bilingual(
      vi: "văn bản căn cứ đổi số, ngày hoặc cơ quan ban hành", en: "an instrument with another number, date or issuer"),
    why: Bilingual(
      vi: "Mọi chỗ viện dẫn tên này nay dẫn đến một văn bản khác. Chỉ sửa tại chỗ khi trước đây ghi sai.",
      en: "Whatever cites this name now rests on another instrument. Correct it in place only where it was wrong."),
    help: Bilingual(
      vi: "trước đây ghi sai thì giữ lời đã sửa; văn bản khác thì khai báo dưới tên khác",
      en: "keep the correction where it was wrong before; declare another instrument under another name"),
    example: Example(
      "căn cứ thông_tư \"Thông tư về hộ tịch\" { số 01/2026/TT-BTP; ngày 05/01/2026 }",
      "căn cứ thông_tư \"Thông tư về hộ tịch\" { số 01/2026/TT-BTP; ngày 15/01/2026 }", areFiles: true),
    .catalogues { catalogues, report in
      let (old, new) = (catalogues.old.catalogue, catalogues.new.catalogue)
      for now in new.legalBases {
        guard let then = old.legalBasis(now.origin.id) else { continue }
        // What was blank and is filled in takes nothing back.
        let changed = LegalBasis.Particular.allCases.filter { particular in
          then.text(particular, in: old).map { $0 != now.text(particular, in: new) } ?? false
        }
        guard !changed.isEmpty else { continue }
        report.report(
          ChangeWording.basisRewritten(now.title, changed.map(\.name)),
          at: Change.Site(now: now.origin, path: "", before: then.origin),
          details: changed.map { ChangeWording.changed(then.text($0, in: old), now.text($0, in: new)) })
      }
    })
}

extension LegalBasis {
  /// What tells an instrument from others that have the same name.
  fileprivate enum Particular: CaseIterable {
    case number, issued, issuer, inForce

    var name: Bilingual {
      switch self {
      case .number: Bilingual(vi: "số", en: "number")
      case .issued: Bilingual(vi: "ngày ban hành", en: "day of issue")
      case .issuer: Bilingual(vi: "cơ quan ban hành", en: "issuer")
      case .inForce: Bilingual(vi: "hiệu lực", en: "days in force")
      }
    }
  }

  /// Nil where nothing is said.
  fileprivate func text(_ particular: Particular, in catalogue: Catalogue) -> String? {
    switch particular {
    case .number: number
    case .issued: issued.map { TermWording.day(iso: $0) }
    case .issuer: issuer.map { catalogue.agency($0)?.title ?? $0 }
    case .inForce: inForce == .always ? nil : ChangeWording.interval(inForce)
    }
  }
}
