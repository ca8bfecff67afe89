import ProcedureDiagnostics

extension DataRule {
  static let labourMinistry = DataRule(
    641, .warning,
    title: Bilingual(
      vi: "còn nhắc tới ngành lao động - thương binh và xã hội",
      en: "the ministry of labour, invalids and social affairs is still named"),
    why: Bilingual(
      vi: "Bộ, sở này đã sáp nhập; ghi cơ quan tiếp nhận nhiệm vụ.",
      en: "It has been merged; name its successor."),
    done: DataWording.wordsStay,
    question: "cơ quan nào thay?"
  ) { record, report in
    for (place, prose) in report.subject.texts {
      guard let found = mention(in: prose), !prose.contains(Cues.nowIs) else { continue }
      report.found(place.pointer, prose.quote(around: found.index..<found.index + found.phrase.hashes.count))
      return
    }
  }
}

/// The first mention that is not that of an instrument's issuer: `Thông tư số … ngày 29/8/2023 của Bộ trưởng Bộ …`.
private func mention(in prose: Prose) -> (index: Int, phrase: Phrase)? {
  var from = 0
  while let found = prose.firstIndex(of: Cues.abolishedMinistry, from: from) {
    from = found.index + 1
    var start = found.index
    for phrase in [Cues.ministry, Cues.minister] where prose.has(phrase, at: start - phrase.hashes.count) {
      start -= phrase.hashes.count
    }
    let isIssuer = prose.has(Cues.of, at: start - 1) && prose.number(at: start - 2) != nil
    if !isIssuer { return found }
  }
  return nil
}
