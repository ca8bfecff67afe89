import ProcedureDiagnostics

/// Words of `tthc guide`.
enum GuideCommandWording {
  static let summary = Bilingual(
    vi: "hướng dẫn người nộp: chỉ hỏi điều cần hỏi, rồi nói cần giấy tờ gì, nộp ở đâu, bao nhiêu tiền, bao lâu",
    en:
      "guide an applicant: ask only what matters, then say what to bring, where to, what it costs and how long it takes"
  )
  static let at = Bilingual(
    vi: "thời điểm sẽ nộp hồ sơ, để tính ngày hẹn", en: "when it will be handed in, so that the due date can be told")
  static let answers = Bilingual(
    vi: "những điều đã biết, dạng JSON như hồ sơ; «-» để đọc từ đầu vào",
    en: "what is known so far, as JSON like a dossier; «-» reads standard input")
  static let json = Bilingual(
    vi: "in bước tiếp theo dạng JSON cho chương trình khác", en: "print the next step as JSON for other programs")
  static let example = Bilingual(vi: "hỏi đáp về đăng ký khai sinh", en: "a dialogue about the registration of a birth")
  static let atExample = Bilingual(vi: "kèm ngày hẹn trả kết quả", en: "with the day on which the result is due")
  static let jsonExample = Bilingual(
    vi: "câu hỏi tiếp theo sau những điều đã biết", en: "the next question after what is known")

  static func ended(_ question: Bilingual) -> Bilingual {
    Bilingual(
      vi: "dừng lại khi chưa trả lời «\(question.vi)»; chưa có kết quả",
      en: "stopped before «\(question.en)» was answered; there is no result")
  }

  static func otherProcedure(_ found: String, _ code: String) -> Bilingual {
    Bilingual(
      vi: "những điều đã biết là của thủ tục «\(found)», không phải «\(code)»",
      en: "what is known is about procedure «\(found)», not «\(code)»")
  }
}
