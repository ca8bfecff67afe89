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
      subject.forEachClash({
        subject.areAskedAlike($0) && $0.demands.first.forms != $0.demands.second.forms
      }) { pair, both in
        let title = subject.title(of: pair.demands.second)
        report.report(
          Violation(
            Bilingual(
              vi: "«\(title)» bị đòi hai lần, hình thức hoặc số lượng khác nhau",
              en: "«\(title)» is demanded twice, in different forms or numbers"),
            at: subject.places.documents[pair.second], labels: subject.labels(of: pair),
            witness: subject.decisions.witness(of: both)?.text,
            help: subject.waysOut(of: pair)))
      }
    })
}

extension ProcedureSubject {
  /// Two demands that hold in the same cases may mean either form or both; others lack a condition.
  fileprivate func waysOut(of pair: DemandPair) -> [Bilingual] {
    let conditions = Bilingual(
      vi: "thêm điều kiện hoặc «còn lại» để mỗi trường hợp chỉ một câu áp dụng",
      en: "add conditions or «otherwise», so that one statement applies in each case")
    guard procedure.documents[pair.first].when == procedure.documents[pair.second].when else { return [conditions] }
    let forms = TermWording.demand(pair.demands.first.forms + pair.demands.second.forms) {
      procedure.facts[$0].question
    }
    return [
      Bilingual(
        vi: "nộp một trong hai thì gộp thành một câu: «\(forms.vi)»",
        en: "make them one statement where one of the two suffices: «\(forms.en)»"),
      Bilingual(
        vi: "phải nộp cả hai thì gộp thành «nộp tất cả { … }», mỗi giấy tờ một dòng, không lặp «nộp»",
        en: "make them one «submit all of { … }» where both are due, a line for each, without «submit»"),
      conditions,
    ]
  }
}
