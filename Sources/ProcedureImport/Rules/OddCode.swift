import ProcedureDiagnostics

extension DataRule {
  static let oddCode = DataRule(
    609, .warning,
    title: Bilingual(
      vi: "mã thủ tục không đúng mẫu n.nnnnnn",
      en: "a code that is not of the form n.nnnnnn"),
    why: Bilingual(
      vi: "Mã thừa chữ số hoặc có dấu lạ nên không tra cứu, liên thông được.",
      en: "It cannot be looked up or linked."),
    done: Bilingual(
      vi: "thủ tục mang một tên thay cho mã, mã ghi ở chú thích đầu tệp; kèm một «câu hỏi» cho người soạn",
      en:
        "the procedure has a name in place of the code, which stands in a comment at the head; with a «question» to the author"
    ),
    question: "mã đúng là gì?"
  ) { record, report in
    if !ImportNames.isCode(record.code) { report.found("/code", record.code) }
  }
}
