import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics

extension ChangeRule {
  static let optionalPaperChanged = ChangeRule(
    432, [.applicant(.neutral, .note), .consumer(.note)],
    title: Bilingual(vi: "giấy tờ tùy chọn đổi dạng", en: "an optional paper in another form"),
    why: Bilingual(
      vi: "Giấy tờ mà người nộp tùy ý nộp hay không thì đổi dạng, số bản hay cách nộp cũng không làm hồ sơ "
        + "nặng hơn hay nhẹ hơn.",
      en: "A paper that applicants may leave out weighs neither more nor less when it changes its form, its "
        + "number or the way it is handed in."),
    example: Example(
      "thành phần hồ sơ 01 bộ { nộp \"Bằng tốt nghiệp\" 01 bản sao, tùy chọn }",
      "thành phần hồ sơ 01 bộ { nộp \"Bằng tốt nghiệp\" 01 bản chính, tùy chọn }"),
    .versions { pair, report in
      for (index, demand) in pair.new.documents.enumerated() where demand.isOptional {
        let before = pair.old.documents.first { $0.isOptional && $0.origin.id == demand.origin.id }
        guard let before, before.verb != demand.verb || before.demanded != demand.demanded else { continue }
        report.report(
          ChangeWording.optionalPaper(pair.title(of: demand)),
          at: pair.site(demand.origin, "documents", index, before: before.origin))
      }
    })
}

extension DocumentRequirement {
  /// The papers without their law.
  fileprivate var demanded: [DemandedDocument] {
    item.papers.map { paper in
      var paper = paper
      paper.basis = []
      return paper
    }
  }
}
