import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let demandsDiffer = Rule(
    372, .error,
    title: Bilingual(vi: "một giấy tờ đòi hai cách khác nhau", en: "one document demanded in two ways"),
    why: Bilingual(
      vi:
        "Trong cùng một trường hợp, một giấy tờ bị đòi hai lần với hình thức hoặc số lượng khác nhau thì người nộp không "
        + "biết phải nộp thế nào. Thêm điều kiện cho từng câu, «còn lại», hoặc gộp thành một câu.",
      en: "When one document is demanded twice in the same case, in different forms or numbers, applicants cannot know "
        + "which to bring. Give each statement its condition, use «otherwise», or make them one."),
    wrong: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Văn bản ủy quyền" 01 bản chính
        nộp "Văn bản ủy quyền" 01 bản sao có chứng thực khi "người được ủy quyền là người thân thích"
      }
      """),
    right: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Văn bản ủy quyền" 01 bản chính còn lại
        nộp "Văn bản ủy quyền" 01 bản sao có chứng thực khi "người được ủy quyền là người thân thích"
      }
      """),
    .procedure { subject, report in
      for pair in subject.demandPairs {
        let (first, second) = (subject.procedure.documents[pair.first], subject.procedure.documents[pair.second])
        guard first.verb == second.verb, first.isOptional == second.isOptional,
          pair.demands.first.forms != pair.demands.second.forms, let both = subject.meeting(of: pair)
        else { continue }
        let title = subject.title(of: pair.demands.second)
        report.report(
          Violation(
            Bilingual(
              vi: "«\(title)» bị đòi hai lần, hình thức hoặc số lượng khác nhau",
              en: "«\(title)» is demanded twice, in different forms or numbers"),
            at: subject.places.documents[pair.second], labels: subject.labels(of: pair),
            witness: subject.decisions.witness(of: both)?.text,
            help: [
              Bilingual(
                vi: "thêm điều kiện hoặc «còn lại» để mỗi trường hợp chỉ một câu áp dụng",
                en: "add conditions or «otherwise», so that one statement applies in each case")
            ]))
      }
    })

  static let demandRepeated = Rule(
    373, .warning,
    title: Bilingual(vi: "một giấy tờ đòi hai lần", en: "one document demanded twice"),
    why: Bilingual(
      vi:
        "Trong cùng một trường hợp, giấy tờ này đã được đòi ở câu khác, y như vậy: người nộp bị đòi hai bản. Gộp thành một "
        + "câu, hoặc ghi tên đúng của giấy tờ thứ hai.",
      en:
        "In some case the same document is demanded by another statement in the same way: applicants are asked for it "
        + "twice. Make them one statement, or give the second document its right name."),
    wrong: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Bản vẽ" 02 bản chính khi "xây mới"
        nộp "Bản vẽ" 02 bản chính khi "sửa chữa"
      }
      """),
    right: .procedure(
      """
      thành phần hồ sơ 01 bộ {
        nộp "Bản vẽ" 02 bản chính khi "xây mới" hoặc "sửa chữa"
      }
      """),
    .procedure { subject, report in
      for pair in subject.demandPairs {
        let (first, second) = (subject.procedure.documents[pair.first], subject.procedure.documents[pair.second])
        guard first.verb == second.verb, first.isOptional == second.isOptional,
          pair.demands.first.forms == pair.demands.second.forms, let both = subject.meeting(of: pair)
        else { continue }
        let title = subject.title(of: pair.demands.second)
        report.report(
          Violation(
            Bilingual(vi: "có hồ sơ bị đòi «\(title)» hai lần", en: "some dossiers are asked for «\(title)» twice"),
            at: subject.places.documents[pair.second], labels: subject.labels(of: pair),
            witness: subject.decisions.witness(of: both)?.text,
            help: [
              Bilingual(
                vi: "gộp thành một câu với «hoặc», hoặc ghi tên đúng của giấy tờ này",
                en: "join them with «or», or give this document its right name")
            ]))
      }
    })

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
      for pair in subject.demandPairs {
        let (first, second) = (subject.procedure.documents[pair.first], subject.procedure.documents[pair.second])
        guard first.isOptional != second.isOptional, first.verb == second.verb, let both = subject.meeting(of: pair)
        else { continue }
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
      for pair in subject.demandPairs {
        let (first, second) = (subject.procedure.documents[pair.first], subject.procedure.documents[pair.second])
        guard (first.verb == .agencyObtains) != (second.verb == .agencyObtains), let both = subject.meeting(of: pair)
        else { continue }
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
