import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel

extension Rule {
  static let setsDiffer = Rule(
    378, .error,
    title: Bilingual(vi: "số bộ hồ sơ không thống nhất", en: "numbers of sets that differ"),
    why: Bilingual(
      vi:
        "Một thủ tục có một số bộ hồ sơ: ghi hai số khác nhau thì người nộp không biết chuẩn bị bao nhiêu. «02 bộ» sau một "
        + "giấy tờ là số bộ của giấy tờ đó (như bản vẽ), không phải của hồ sơ, nên không báo.",
      en: "A procedure has one number of sets: with two, applicants cannot know how many to prepare. «2 sets» behind a "
        + "document are sets of that document (as of drawings), not of the dossier, and are not reported."),
    wrong: .procedure(
      """
      thành phần hồ sơ 01 bộ { nộp "Đơn đề nghị" 01 bản chính }
      thành phần hồ sơ 02 bộ { nộp "Bản vẽ" 01 bản chính }
      """),
    right: .procedure(
      """
      thành phần hồ sơ 02 bộ { nộp "Đơn đề nghị" 01 bản chính; nộp "Bản vẽ" 01 bản chính }
      """),
    .procedure { subject, report in
      let stated = subject.places.dossierSets
      guard let first = stated.first else { return }
      for other in stated.dropFirst() where other.number != first.number {
        report.report(
          Violation(
            Bilingual(
              vi: "ở đây hồ sơ \(other.number) bộ, ở trên \(first.number) bộ",
              en: "the dossier has \(other.number) sets here, \(first.number) above"),
            at: other.place, labels: [Finding.Label(first.place, RuleWording.alreadyHere)],
            help: [Bilingual(vi: "ghi một số bộ cho cả hồ sơ", en: "state one number for the whole dossier")]))
      }
    })
}
