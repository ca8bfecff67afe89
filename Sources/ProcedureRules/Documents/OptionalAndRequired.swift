import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let optionalAndRequired = Rule(
    374, .warning,
    title: Bilingual(vi: "vừa bắt buộc vừa tùy chọn", en: "required and optional at once"),
    why: Bilingual(
      vi:
        "Trong cùng một trường hợp, một câu đòi giấy tờ này, câu khác nói có thể không nộp: người nộp và người nhận hiểu "
        + "khác nhau. Bỏ một câu, hoặc ghi điều kiện cho từng câu.",
      en:
        "In one case a statement demands the document and another says it may be left out: applicants and officers will "
        + "read it differently. Remove one, or give each its condition."),
    wrong: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Sơ đồ vị trí" 01 bản chính
        nộp "Sơ đồ vị trí" 01 bản chính, tùy chọn khi "nhà ở riêng lẻ"
      }
      """),
    right: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Sơ đồ vị trí" 01 bản chính còn lại
        nộp "Sơ đồ vị trí" 01 bản chính, tùy chọn khi "nhà ở riêng lẻ"
      }
      """),
    .procedure { subject, report in
      subject.forEachClash({ pair in
        let (first, second) = (subject.procedure.documents[pair.first], subject.procedure.documents[pair.second])
        return first.isOptional != second.isOptional && first.verb == second.verb
      }) { pair, both in
        let title = subject.title(of: pair.demands.second)
        report.report(
          Violation(
            Bilingual(
              vi: "«\(title)» vừa bắt buộc vừa tùy chọn trong một trường hợp",
              en: "«\(title)» is required and optional in one case"),
            at: subject.places.documents[pair.second], labels: subject.labels(of: pair),
            witness: subject.decisions.witness(of: both)?.text,
            help: [
              Bilingual(
                vi: "bỏ một câu, hoặc thêm «còn lại»", en: "remove one of them, or add «otherwise»")
            ]))
      }
    })
}
