import ProcedureDiagnostics

extension DataRule {
  static let unknownMember = DataRule(
    674, .warning,
    title: Bilingual(
      vi: "phần của bản ghi mà chương trình không biết",
      en: "a member that the import does not know"),
    why: Bilingual(
      vi: "Cơ sở dữ liệu ghi thông tin ở một trường mới; đọc ghi chú ở cuối thủ tục rồi đưa vào câu phù hợp.",
      en: "The database has a new member; read the comment and put it where it belongs."),
    done: DataWording.notRead,
    question: "phần này quy định gì về thủ tục?")
}
