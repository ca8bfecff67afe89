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
    done: Bilingual(
      vi: "tên thủ tục trong tệp giữ đủ chữ như dữ liệu",
      en: "the title in the file is that of the data, in full")
  ) { record, report in
    if Prose(record.name).contains(Cues.proceduralHeadings) { report.found("/name", record.name) }
  }
}
