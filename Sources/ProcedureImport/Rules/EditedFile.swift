import ProcedureDiagnostics

extension DataRule {
  static let editedFile = DataRule(
    608, .warning,
    title: Bilingual(
      vi: "tệp đã được sửa tay",
      en: "a file that a person has edited"),
    why: Bilingual(
      vi: "Tệp sửa tay không bị ghi đè; bản mới đứng bên cạnh với đuôi .moi để so sánh.",
      en: "It is never overwritten; the new text stands beside it, ending in .moi."),
    done: Bilingual(
      vi: "tệp sửa tay giữ nguyên; phần mới, nếu có, đứng ở tệp bên cạnh",
      en: "the edited file stays as it is; what is new, if anything, stands in a file beside it"))
}
