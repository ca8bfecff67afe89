import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let templateChanged = ChangeRule(
    433, [.applicant(.neutral, .warning), .agency(.neutral, .note), .consumer(.warning)],
    title: Bilingual(vi: "đổi mẫu giấy tờ", en: "another template"),
    why: Bilingual(
      vi: "Mẫu cũ in sẵn, mẫu điện tử trên cổng và phần mềm in kết quả phải đổi theo trước ngày có hiệu lực; người nộp "
        + "điền mẫu cũ thì phải làm lại.",
      en: "Printed templates, electronic ones and the software that prints results have to follow before it is in "
        + "force; who fills in the old one has to do it again."),
    example: Example(
      "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" theo mẫu \"Mẫu số 01\" 01 bản chính }",
      "thành phần hồ sơ 01 bộ { nộp \"Tờ khai\" theo mẫu \"Mẫu số 02\" 01 bản chính }"),
    .versions { pair, report in
      let known = pair.old.documents.flatMap(\.item.papers)
      for (index, demand) in pair.new.documents.enumerated() {
        let changed = demand.item.papers.first { paper in
          let former = known.filter { $0.document == paper.document }
          return !former.isEmpty && !former.contains { $0.formCode == paper.formCode }
        }
        guard let changed else { continue }
        let before = pair.old.documents.first { $0.origin.id == demand.origin.id }
        report.report(
          ChangeWording.template(
            pair.catalogues.title(ofDocument: changed.document), changed.formCode,
            before: known.first { $0.document == changed.document }?.formCode),
          at: pair.site(demand.origin, "documents", index, before: before?.origin))
      }
      for (index, result) in pair.new.results.enumerated() {
        guard let former = pair.old.results.first(where: { $0.origin.id == result.origin.id }),
          former.formCode != result.formCode
        else { continue }
        report.report(
          ChangeWording.template(result.title, result.formCode, before: former.formCode),
          at: pair.site(result.origin, "results", index, before: former.origin))
      }
    })
}
