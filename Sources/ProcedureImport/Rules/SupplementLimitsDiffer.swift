import ProcedureDiagnostics

extension DataRule {
  /// Found by writing.
  static let supplementLimitsDiffer = DataRule(
    693, .warning,
    title: Bilingual(
      vi: "thời hạn yêu cầu hoặc nộp bổ sung ở trình tự khác ở lời văn thời hạn",
      en: "the steps and the text of the limit give different times for supplements"),
    why: Bilingual(
      vi: "Người nộp và cán bộ không biết bổ sung theo mức nào; sửa theo quyết định công bố.",
      en: "Nobody can tell which holds; mend it after the publishing decision."),
    done: Bilingual(
      vi: "giữ cả hai lời văn, chưa ghi mức nào; kèm một «câu hỏi» cho người soạn",
      en: "both texts are kept and no time is written, with a «question» to the author"),
    question: "theo mức nào?")
}
