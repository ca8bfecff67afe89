import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let versionRemoved = ChangeRule(
    478, [.legal(.error), .consumer(.error)],
    title: Bilingual(
      vi: "một phiên bản đã công bố không còn trong danh mục", en: "a published version that is gone"),
    why: Bilingual(
      vi:
        "Hồ sơ đã nhận theo phiên bản này vẫn được giải quyết theo nó. Đổi ngày có hiệu lực của nó cũng là bỏ nó: giữ "
        + "nguyên, và viết một phiên bản mới.",
      en: "Dossiers were accepted under it and still follow it. To give it another first day is to take it away too: "
        + "keep it, and write a new version."),
    help: Bilingual(
      vi: "giữ phiên bản này bên cạnh phiên bản mới", en: "keep this version beside the new one"),
    example: Example(
      "hiệu lực từ 01/01/2026",
      "hiệu lực từ 01/07/2026"),
    .catalogues { catalogues, report in
      for version in catalogues.withdrawn {
        report.report(ChangeWording.versionRemoved(version.code, version.inForce.from))
      }
    })
}
