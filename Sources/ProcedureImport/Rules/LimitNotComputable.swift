import ProcedureDiagnostics

extension DataRule {
  static let limitNotComputable = DataRule(
    614, .note,
    title: Bilingual(
      vi: "thời hạn không tính được",
      en: "a limit that gives no date"),
    why: Bilingual(
      vi: "Đơn vị «khác» và lời văn không có một mức rõ ràng; ngày hẹn phải do người tính.",
      en: "The unit is «other» and the text gives no single length; a person must set the date."),
    done: Bilingual(
      vi: "ghi thời hạn theo mô tả, kèm một «câu hỏi» cho người soạn",
      en: "the limit is written as described, with a «question» to the author"),
    question: "thời hạn là bao nhiêu, trong trường hợp nào?"
  ) { record, report in
    // Channels often share their text.
    var told = TextNumbers()
    for (index, method) in record.methods.enumerated()
    where method.statesTime && report.subject.caseLimits[index].isEmpty {
      let reading = report.subject.limits[index]
      guard case .described(let words) = reading.value else { continue }
      guard told.insert(words) else { continue }
      let isNumber = words == "\(method.time) \(method.unit.rawValue)"
      report.found(
        "/executionMethods/\(index)/processingTimeUnit", isNumber ? DataWording.limit(method.time, method.unit) : words)
    }
  }
}
