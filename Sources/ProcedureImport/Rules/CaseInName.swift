import ProcedureDiagnostics

extension DataRule {
  static let caseInName = DataRule(
    673, .note,
    title: Bilingual(
      vi: "tên giấy tờ nêu trường hợp hoặc «nếu có», chưa rõ khi nào phải nộp",
      en: "a document name that tells a case or «if any», and not when the document is due"),
    why: Bilingual(
      vi:
        "Chỉ phải nộp trong một số trường hợp thì viết «khi …»; không phải nộp thì viết «trừ trường hợp …»; mỗi giấy tờ một dòng.",
      en: "Owed in some cases only, it needs «when …»; not owed in some, «unless …»; each document a row."),
    done: Bilingual(
      vi: "giấy tờ ghi là phải nộp, kèm một «câu hỏi» cho người soạn",
      en: "the document is asked for, with a «question» to the author"),
    question: "phải nộp khi nào?"
  ) { record, report in
    for (group, documents) in record.documentGroups.enumerated()
    where report.subject.groups[group].asksForRows {
      for (number, row) in DocumentRow.rows(ofGroup: group, in: report.subject).enumerated()
      where row.reading.kind == .document && row.reading.leavesCaseOpen && !row.isChoice {
        report.found("/executionCases/\(group)/profileComponents/\(number)/name", row.component.name)
      }
    }
  }
}
