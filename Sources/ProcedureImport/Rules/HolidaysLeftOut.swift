import ProcedureDiagnostics

extension DataRule {
  static let holidaysLeftOut = DataRule(
    690, .warning,
    title: Bilingual(
      vi: "số liệu ghi «ngày», lời văn không tính ngày nghỉ",
      en: "the data say days, the text leaves holidays out"),
    why: Bilingual(
      vi: "Đếm cả ngày nghỉ thì ngày hẹn sớm hơn lời văn; ghi «ngày làm việc», hoặc nói ngày nào không tính.",
      en: "With holidays counted the date is too early: write working days, or say which days do not count."),
    done: Bilingual(
      vi: "ghi thời hạn theo số liệu, lời văn giữ đủ, kèm một «câu hỏi» cho người soạn",
      en: "the limit is that of the data, the text is kept, with a «question» to the author"),
    question: "tính theo ngày làm việc, hay chỉ bỏ ngày lễ, tết?"
  ) { record, report in
    var told = TextNumbers()
    for (index, method) in record.methods.enumerated() where method.unit == .day {
      guard let stated = LimitExtractor.length(method.time, .day) else { continue }
      let texts = [report.subject.descriptions[index]] + report.subject.steps
      guard let words = texts.lazy.compactMap({ ExclusionExtractor.holidays(behind: stated, in: $0) }).first else {
        continue
      }
      if told.insert(words) { report.found("/executionMethods/\(index)", words) }
    }
  }
}
