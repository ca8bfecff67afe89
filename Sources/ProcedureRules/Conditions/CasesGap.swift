import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let casesGap = Rule(
    309, .warning,
    title: Bilingual(vi: "hồ sơ không thuộc trường hợp có mã nào", en: "dossiers in no numbered case"),
    why: Bilingual(
      vi:
        "Khi thủ tục chia thành các trường hợp có mã của Cơ sở dữ liệu quốc gia, mỗi hồ sơ phải thuộc một trường hợp, nếu "
        + "không thì không biết ghi dưới mã nào.",
      en:
        "When a procedure is split into numbered cases of the national database each dossier belongs to one; otherwise "
        + "nobody knows under which number to file it."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      trường hợp ít "Ít tờ" mã 01 khi số_tờ < 10 { }
      trường hợp nhiều "Nhiều tờ" mã 02 khi số_tờ > 10 { }
      miễn lệ phí khi ít
      lệ phí 5.000 đồng còn lại
      """),
    right: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      trường hợp ít "Ít tờ" mã 01 khi số_tờ < 10 { }
      trường hợp nhiều "Nhiều tờ" mã 02 khi số_tờ ≥ 10 { }
      miễn lệ phí khi ít
      lệ phí 5.000 đồng còn lại
      """),
    .procedure { subject, report in
      let cases = subject.numberedCases
      guard cases.count > 1, let last = cases.last else { return }
      let place = subject.places.facts[last.fact]
      guard let gap = subject.partition(cases.map { .fact($0.fact) }, at: place).gap else { return }
      let described = subject.describe(gap)
      report.report(
        Violation(
          Bilingual(vi: "có hồ sơ không thuộc trường hợp có mã nào", en: "some dossiers belong to no numbered case"),
          at: place, details: described.details, witness: described.witness,
          help: [
            Bilingual(
              vi: "thêm trường hợp, hoặc sửa điều kiện của các trường hợp đã có",
              en: "add a case, or change the conditions of those there are")
          ]))
    })
}
