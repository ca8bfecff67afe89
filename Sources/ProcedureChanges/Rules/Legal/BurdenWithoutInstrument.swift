import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let burdenWithoutInstrument = ChangeRule(
    481, [.legal(.error)], isApprovable: false,
    title: Bilingual(vi: "nặng hơn mà không có văn bản mới", en: "heavier without a new legal instrument"),
    why: Bilingual(
      vi: "Làm nặng thêm cho người nộp hồ sơ thì phải do văn bản quy phạm pháp luật quy định. Phiên bản "
        + "mới phải viện dẫn một văn bản mà phiên bản cũ chưa viện dẫn. Không chấp thuận được phát hiện "
        + "này.",
      en: "What weighs more on applicants has to be laid down by law. The new version has to cite an "
        + "instrument that the old one does not cite. This finding cannot be approved."),
    help: Bilingual(
      vi: "viện dẫn văn bản mới quy định điều này, ví dụ «thời hạn …  [Điều 5 luật_mới]»; nếu không có "
        + "thì giữ như cũ",
      en: "cite the new instrument that lays it down, as in «time limit …  [Article 5 new_law]»; if "
        + "there is none, keep it as it was"),
    example: Example(
      "thời hạn 05 ngày làm việc",
      "thời hạn 07 ngày làm việc"),
    .judged { pair, changes, report in
      let heavier = changes.filter(\.weighsOnApplicants)
      guard !heavier.isEmpty else { return }
      let known = pair.catalogues.numbers(of: VersionPair.cited(by: pair.old), in: pair.catalogues.old)
      let cited = pair.catalogues.numbers(of: VersionPair.cited(by: pair.new), in: pair.catalogues.new)
      guard cited.isSubset(of: known) else { return }
      report.report(
        ChangeWording.noInstrument(heavier.count), at: pair.head, details: heavier.prefix(3).map(\.message))
    })
}
