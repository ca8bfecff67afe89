import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
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
      subject.forEachClash({
        subject.areAskedAlike($0) && $0.demands.first.forms == $0.demands.second.forms
      }) { pair, both in
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
}
