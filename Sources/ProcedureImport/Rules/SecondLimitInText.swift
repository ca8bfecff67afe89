import ProcedureDiagnostics

extension DataRule {
  static let secondLimitInText = DataRule(
    619, .warning,
    title: Bilingual(
      vi: "lời văn còn nêu thời hạn khác cho trường hợp khác",
      en: "the text gives another limit for another case"),
    why: Bilingual(
      vi: "Số liệu chỉ có một mức; ghi từng mức kèm trường hợp áp dụng.",
      en: "The data hold one value only; write each with the case to which it applies."),
    done: Bilingual(
      vi: "ghi thời hạn theo số liệu, lời văn giữ đủ, kèm một «câu hỏi» cho người soạn",
      en: "the limit is that of the data, the text is kept, with a «question» to the author"),
    question: "trường hợp nào theo mức nào?"
  ) { record, report in
    guard report.subject.longerLimits.isEmpty else { return }
    var texts = TextNumbers()
    for (index, method) in record.methods.enumerated() {
      // Channels often share their text.
      guard texts.insert(method.description), report.subject.lengths[index].count > 1,
        report.subject.caseLimits[index].isEmpty
      else { continue }
      guard let stated = LimitExtractor.length(method.time, method.unit) else { continue }
      let leading = LimitExtractor.leadingLimits(in: method.description)
      let description = report.subject.descriptions[index]
      func otherLimits(_ said: [DurationText.Length]) -> [DurationText.Length] {
        said.filter { length in
          length != stated
            && !record.methods.contains {
              $0.channel == method.channel && LimitExtractor.length($0.time, $0.unit) == length
            }
        }
      }
      var others = otherLimits(leading.contains(stated) ? leading : LimitExtractor.trailingLimits(in: description))
      // The shares of offices are no limits of cases.
      if others.isEmpty, !AdditionExtractor.addsUp(report.subject.lengths[index].filter { $0 != stated }, to: stated) {
        others = otherLimits(LimitExtractor.limitsOfCases(in: description))
      }
      guard report.subject.lengths[index].contains(stated), !others.isEmpty else { continue }
      report.found("/executionMethods/\(index)/description", DataWording.difference([stated], others))
    }
  }
}
