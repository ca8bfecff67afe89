import ProcedureDiagnostics

extension DataRule {
  static let limitNotInText = DataRule(
    616, .note,
    title: Bilingual(
      vi: "số ngày trong số liệu không có trong lời văn",
      en: "the number of the data is not in the text"),
    why: Bilingual(
      vi: "Lời văn nêu thời gian khác, có thể chỉ là từng bước; đối chiếu với quyết định công bố.",
      en: "The text gives other lengths, perhaps of single steps; compare the publishing decision."),
    done: DataWording.asked,
    question: "theo mức nào?"
  ) { record, report in
    for (index, method) in record.methods.enumerated() where report.subject.ordinaryLimits[index] == nil {
      let said = report.subject.lengths[index]
      guard let stated = LimitExtractor.length(method.time, method.unit), !said.isEmpty,
        !said.contains(where: { $0.amount == stated.amount }),
        // The parts of the text are the whole of the data.
        !AdditionExtractor.addsUp(said, to: stated),
        // Asked about as the limit of an area.
        !AdditionExtractor.isOfAreas(report.subject.descriptions[index])
      else { continue }
      report.found("/executionMethods/\(index)", DataWording.difference([stated], said))
    }
  }
}
