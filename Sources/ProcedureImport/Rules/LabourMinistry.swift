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
    done: DataWording.keptAsProse
  ) { record, report in
    for (place, prose) in report.subject.texts {
      guard let found = prose.firstIndex(of: Cues.abolishedMinistry), !prose.contains(Cues.nowIs) else { continue }
      let words = prose.slice(
        max(0, found.index - 4)..<min(prose.words.count, found.index + found.phrase.hashes.count + 8))
      report.found(place.pointer, String(words))
      return
    }
  }
}
