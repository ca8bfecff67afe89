import ProcedureDiagnostics

extension DataRule {
  static let duplicateCode = DataRule(
    605, .error,
    title: Bilingual(
      vi: "mã thủ tục đã có ở bản ghi khác",
      en: "another record has the same code"),
    why: Bilingual(
      vi: "Hai bản ghi hay hai dòng cùng mã: một bản có thể là bản cũ; giữ bản đúng, xóa bản kia.",
      en: "Of two records or rows of one code one may be out of date: keep the right one, delete the other."),
    done: Bilingual(
      vi:
        "không bỏ bản ghi nào: bản sau của cơ sở dữ liệu thành tệp riêng, mang tên riêng và có «câu hỏi»; dòng sau của danh sách gộp vào bản nháp đã có",
      en:
        "none is left out: a later record of the database gets a file and a name of its own, with a «question»; a later row of a list joins the draft"
    ),
    question: "bản nào đúng?")
}
