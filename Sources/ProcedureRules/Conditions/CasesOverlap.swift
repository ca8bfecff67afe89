import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let casesOverlap = Rule(
    308, .warning,
    title: Bilingual(vi: "hồ sơ thuộc hai trường hợp có mã", en: "dossiers in two numbered cases"),
    why: Bilingual(
      vi:
        "Trường hợp có mã ứng với một thủ tục con trên Cơ sở dữ liệu quốc gia: mỗi hồ sơ được ghi dưới một mã. Hai trường "
        + "hợp có mã cùng đúng thì không biết ghi dưới mã nào.",
      en:
        "A case with a number stands for a sub-procedure of the national database, and each dossier is filed under one. "
        + "When two hold together nobody knows under which."),
    wrong: .procedure(
      """
      thông tin { số_tờ: số nguyên đơn vị tờ "Số tờ?" }
      trường hợp ít "Ít tờ" mã 01 khi số_tờ ≤ 10 { }
      trường hợp nhiều "Nhiều tờ" mã 02 khi số_tờ ≥ 10 { }
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
      guard cases.count > 1 else { return }
      let place = subject.places.facts[cases[0].fact]
      let overlaps = subject.partition(cases.map { .fact($0.fact) }, at: place).overlaps
      for group in groups(overlaps.map { ($0.first, $0.second) }, of: cases.count) {
        guard let last = group.last, let overlap = overlaps.first(where: { group.contains($0.second) }) else {
          continue
        }
        let (title, other) = (cases[overlap.first].title.shortened, cases[overlap.second].title.shortened)
        report.report(
          Violation(
            group.count == 2
              ? Bilingual(
                vi: "có hồ sơ thuộc cả «\(title)» và «\(other)»",
                en: "some dossiers belong to «\(title)» and «\(other)»")
              : Bilingual(
                vi: "\(group.count) trường hợp có mã chồng lên nhau: có hồ sơ thuộc cả «\(title)» và «\(other)»",
                en: "\(group.count) numbered cases overlap: some dossiers belong to «\(title)» and «\(other)»"),
            at: subject.places.facts[cases[last].fact],
            labels: group.dropLast().map {
              Finding.Label(subject.places.facts[cases[$0].fact], RuleWording.appliesToo)
            },
            witness: subject.decisions.witness(of: overlap.region)?.text,
            help: [
              Bilingual(
                vi: "sửa điều kiện để mỗi hồ sơ thuộc một trường hợp",
                en: "change the conditions so that each dossier belongs to one case")
            ]))
      }
    })

  /// The positions that overlaps join, directly or through others, each group in order: one mistake, one finding.
  private static func groups(_ overlaps: [(Int, Int)], of count: Int) -> [[Int]] {
    var group = Array(0..<count)
    for (first, second) in overlaps where group[first] != group[second] {
      let (kept, joined) = (group[first], group[second])
      for position in group.indices where group[position] == joined { group[position] = kept }
    }
    return Dictionary(grouping: 0..<count) { group[$0] }.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }
}
