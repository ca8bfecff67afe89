import ProcedureDiagnostics

extension DataRule {
  static let limitOfAreas = DataRule(
    691, .warning,
    title: Bilingual(
      vi: "lời văn chỉ nêu thời hạn ở địa bàn khó khăn",
      en: "the text gives the limit of remote areas only"),
    why: Bilingual(
      vi: "Địa bàn ấy có thời hạn dài hơn số liệu; viết «tăng thêm … khi …» hoặc một «thời hạn … khi …».",
      en: "There the limit is longer than the data say: write «add … when …», or a limit of its own."),
    done: Bilingual(
      vi: "ghi thời hạn theo số liệu, lời văn giữ đủ, kèm một «câu hỏi» cho người soạn",
      en: "the limit is that of the data, the text is kept, with a «question» to the author"),
    question: "địa bàn ấy được tăng thêm bao nhiêu?"
  ) { record, report in
    guard report.subject.longerLimits.isEmpty else { return }
    for (index, method) in record.methods.enumerated() where report.subject.ordinaryLimits[index] == nil {
      let said = report.subject.lengths[index]
      guard let stated = LimitExtractor.length(method.time, method.unit), !said.isEmpty,
        !said.contains(where: { $0.amount == stated.amount }),
        AdditionExtractor.isOfAreas(report.subject.descriptions[index])
      else { continue }
      report.found("/executionMethods/\(index)", DataWording.difference([stated], said))
    }
  }
}
