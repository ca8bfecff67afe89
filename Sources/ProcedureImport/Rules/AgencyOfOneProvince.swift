import ProcedureDiagnostics

extension DataRule {
  static let agencyOfOneProvince = DataRule(
    698, .warning,
    title: Bilingual(
      vi: "thủ tục của bộ mà cơ quan thực hiện chỉ là của một tỉnh",
      en: "a procedure of a ministry that only the agency of one province performs"),
    why: Bilingual(
      vi: "Người nộp ở tỉnh khác không biết nộp ở đâu; ghi tên chung, như «Sở Tư pháp», nếu tỉnh nào cũng làm.",
      en: "Applicants elsewhere would not know where to go: write the common name where every province performs it."),
    done: DataWording.wordsStay,
    question: "ở các tỉnh khác cơ quan nào làm?"
  ) { record, report in
    let performing = record.agencies.performing
    guard let first = performing.first, !record.promulgatedBy.isEmpty,
      !AgencyCues.isOfProvince(Prose(record.promulgatedBy)),
      performing.allSatisfy({ AgencyCues.namesProvince(Prose($0.name)) })
    else { return }
    report.found("/departmentsExecuting", first.name)
  }
}
