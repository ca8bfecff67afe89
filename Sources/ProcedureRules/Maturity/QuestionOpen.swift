import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let questionOpen = Rule(
    703, .error,
    title: Bilingual(vi: "câu hỏi chưa trả lời", en: "a question that nobody has answered"),
    why: Bilingual(
      vi:
        "«câu hỏi» ghi điều người soạn còn phải quyết, như hai số liệu trái nhau, ngay cạnh câu có điều ấy. Bản nháp được phép "
        + "có; công bố khi chưa trả lời thì người dân gặp đúng chỗ chưa ai quyết. Trả lời bằng cách sửa câu bên cạnh theo văn "
        + "bản, rồi xóa dòng câu hỏi; vì thế không thể «chấp nhận cảnh báo» cho nó.",
      en:
        "A «question» holds what the author still has to decide, such as two values that contradict each other, beside the "
        + "statement concerned. A draft may have some; published without an answer, people meet what nobody has decided. "
        + "Answer it by mending the statement beside it after the legal text, then remove the question; that is why no "
        + "warning can be accepted for it."),
    wrong: .procedure(
      """
      thời hạn 07 ngày
      câu hỏi "Số liệu ghi 07 ngày, lời văn ghi 07 ngày làm việc: theo mức nào?"
      """),
    right: .procedure(
      """
      thời hạn 07 ngày làm việc
      """),
    .procedure { subject, report in
      for question in subject.places.openQuestions {
        report.report(
          Violation(
            // The text quotes the words it asks about.
            Bilingual(
              vi: "câu hỏi chưa trả lời: \(question.text)", en: "a question without an answer: \(question.text)"),
            at: question.place,
            help: [
              Bilingual(
                vi: "trả lời: sửa câu bên cạnh theo văn bản, rồi xóa dòng «câu hỏi» này",
                en: "answer it: mend the statement beside it after the legal text, then remove this «question»")
            ]))
      }
    })
}
