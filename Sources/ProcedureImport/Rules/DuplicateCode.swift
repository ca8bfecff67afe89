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
      vi: "không bỏ bản nào, không trộn vào nhau: bản sau thành tệp riêng, mang tên riêng và có «câu hỏi»",
      en: "none is left out, nor mixed: the later one gets a file and a name of its own, with a «question»"),
    question: "bản nào đúng?")
}
