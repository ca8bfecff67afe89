import ProcedureDiagnostics

extension DataRule {
  static let jurisdictionFreeFlag = DataRule(
    658, .warning,
    title: Bilingual(
      vi: "lời văn nói phi địa giới, dữ liệu không đánh dấu",
      en: "the text says jurisdiction-free, the data do not"),
    why: Bilingual(
      vi: "Đánh dấu để cổng dịch vụ công nhận hồ sơ ở mọi nơi.",
      en: "Set the mark, so that the portal accepts dossiers anywhere."),
    done: Bilingual(
      vi: "tệp không ghi phi địa giới; lời văn giữ đủ, kèm một «câu hỏi» cho người soạn",
      en: "the file says nothing of it; the text is kept, with a «question» to the author"),
    question: "có nhận hồ sơ phi địa giới không?"
  ) { record, report in
    guard !record.isNonTerritorial else { return }
    for (place, prose) in report.subject.texts where prose.contains(Cues.jurisdictionFree) {
      return report.found(place.pointer, "isNonTerritorial = false")
    }
  }
}
