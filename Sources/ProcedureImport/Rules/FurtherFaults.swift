import ProcedureDiagnostics

extension DataRule {
  static let furtherFaults = DataRule(
    682, .error,
    title: Bilingual(
      vi: "còn nhiều lỗi khác trong cùng bản ghi",
      en: "many more faults in the same record"),
    why: Bilingual(
      vi: "Bản ghi hỏng nặng nên chỉ các lỗi đầu được kể từng chỗ; xuất lại bản ghi từ cơ sở dữ liệu.",
      en: "The record is badly damaged, so only the first faults are told one by one; fetch it again."),
    done: DataWording.notRead,
    question: "phần chưa đọc được quy định gì?")
}
