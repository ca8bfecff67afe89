import ProcedureDiagnostics

extension DataRule {
  static let bodyInTitle = DataRule(
    654, .warning,
    title: Bilingual(
      vi: "nội dung thủ tục lẫn vào tên",
      en: "body text inside the title"),
    why: Bilingual(
      vi: "Tên chứa «trình tự thực hiện» hoặc «thành phần hồ sơ»; chuyển phần đó xuống đúng mục.",
      en: "The title holds headings of the body."),
    done: DataWording.keptAsData
  ) { record, report in
    if Prose(record.name).contains(Cues.proceduralHeadings) { report.found("/name", record.name) }
  }
}
