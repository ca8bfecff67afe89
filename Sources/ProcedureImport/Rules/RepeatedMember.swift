import ProcedureDiagnostics

extension DataRule {
  static let repeatedMember = DataRule(
    675, .error,
    title: Bilingual(
      vi: "một trường ghi hai lần",
      en: "a member written twice"),
    why: Bilingual(
      vi: "Chỉ giá trị đầu được dùng; xem giá trị sau ở ghi chú cuối thủ tục rồi giữ giá trị đúng.",
      en: "Only the first value counts; see the other in the comment and keep the right one."),
    done: DataWording.notRead,
    question: "giá trị nào đúng?")
}
