import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let obtainedAndDemanded = Rule(
    389, .warning,
    title: Bilingual(vi: "cơ quan tự lấy mà vẫn đòi nộp", en: "obtained by the agency, yet demanded"),
    why: Bilingual(
      vi:
        "«Cơ quan lấy» nghĩa là người nộp không phải nộp. Cùng trường hợp đó lại có câu đòi nộp thì hai câu trái nhau.",
      en: "«Agency obtains» means that applicants owe nothing. A statement that demands the document in the same case "
        + "contradicts it."),
    wrong: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Trích lục bản đồ" 01 bản chính
        cơ quan lấy "Trích lục bản đồ"
      }
      """),
    right: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Đơn đề nghị" 01 bản chính
        cơ quan lấy "Trích lục bản đồ"
      }
      """),
    .procedure { subject, report in
      subject.forEachClash({ pair in
        let (first, second) = (subject.procedure.documents[pair.first], subject.procedure.documents[pair.second])
        return (first.verb == .agencyObtains) != (second.verb == .agencyObtains)
      }) { pair, both in
        let title = subject.title(of: pair.demands.second)
        report.report(
          Violation(
            Bilingual(
              vi: "«\(title)» vừa do cơ quan lấy, vừa bị đòi nộp",
              en: "«\(title)» is obtained by the agency and demanded as well"),
            at: subject.places.documents[pair.second], labels: subject.labels(of: pair),
            witness: subject.decisions.witness(of: both)?.text,
            help: [
              Bilingual(vi: "bỏ một câu, hoặc ghi điều kiện", en: "remove one of them, or add a condition")
            ]))
      }
    })
}
