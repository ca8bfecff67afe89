import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let publishedVersionEdited = ChangeRule(
    482, [.legal(.error), .consumer(.note)], isApprovable: false,
    title: Bilingual(vi: "sửa tại chỗ một phiên bản đã công bố", en: "a published version changed in place"),
    why: Bilingual(
      vi: "Hồ sơ đã nhận theo phiên bản này được giải quyết theo lời văn cũ. Giữ nguyên nó, viết một "
        + "phiên bản mới với ngày hiệu lực mới và quy định chuyển tiếp. Không chấp thuận được phát hiện "
        + "này.",
      en: "Dossiers were accepted under this version as it stood. Keep it, and write a new version with "
        + "a new first day and a rule for pending dossiers. This finding cannot be approved."),
    help: Bilingual(
      vi: "giữ nguyên phiên bản này; viết phiên bản mới với «hiệu lực từ …» và «thay thế …, chuyển tiếp "
        + "…»",
      en: "leave this version as it is; write a new one with «in force from …» and «replaces …, "
        + "transition …»"),
    example: Example(
      "thời hạn 05 ngày làm việc",
      "thời hạn 04 ngày làm việc"),
    .judged { pair, changes, report in
      guard pair.isEdited, let first = changes.first else { return }
      report.report(
        ChangeWording.edited(pair.identity.to, changes.count), at: pair.head, details: [first.message])
    })
}
