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
    done: DataWording.kept)
}
