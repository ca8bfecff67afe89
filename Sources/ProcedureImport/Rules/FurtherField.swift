import ProcedureDiagnostics

extension DataRule {
  static let furtherField = DataRule(
    676, .warning,
    title: Bilingual(
      vi: "thủ tục thuộc thêm một lĩnh vực",
      en: "a further field of the procedure"),
    why: Bilingual(
      vi: "Tệp xếp theo lĩnh vực đầu tiên; mỗi thủ tục có một lĩnh vực.",
      en: "The file stands under the first field; a procedure has one."),
    done: DataWording.notRead,
    question: "lĩnh vực nào?")
}
