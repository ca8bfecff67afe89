import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let basisRemoved = ChangeRule(
    485, [.legal(.error)],
    title: Bilingual(vi: "bỏ căn cứ pháp lý", en: "a legal basis less"),
    why: Bilingual(
      vi: "Phiên bản mới không còn viện dẫn văn bản này và không viện dẫn văn bản nào thay. Nếu văn bản "
        + "hết hiệu lực thì viện dẫn văn bản thay thế.",
      en: "The new version no longer cites this instrument, and none in its place. If it is no longer "
        + "in force, cite what took its place."),
    example: Example(
      "thời hạn 05 ngày làm việc  [Điều 5 luật_hộ_tịch]",
      "thời hạn 05 ngày làm việc"),
    .versions { pair, report in
      let known = VersionPair.cited(by: pair.old)
      let cited = VersionPair.cited(by: pair.new)
      guard cited.subtracting(known).isEmpty else { return }
      let lost = known.subtracting(cited).sorted().map { pair.catalogues.title(ofBasis: $0) }
      if !lost.isEmpty { report.report(ChangeWording.basisRemoved(lost), at: pair.head) }
    })
}
