import ProcedureDiagnostics

extension DataRule {
  /// Found by writing.
  static let feesOfDifferentThings = DataRule(
    634, .warning,
    title: Bilingual(
      vi: "khoản thu của nội dung khác nhau ghi ở cách thức khác nhau",
      en: "fees of different things entered at different channels"),
    why: Bilingual(
      vi:
        "Cách nộp không làm đổi nội dung phải nộp tiền: có lẽ mỗi dòng của bảng chỉ ghi được một khoản; viết khoản thu theo nội dung.",
      en:
        "How a dossier is lodged does not change what is paid for: a row of the table holds one fee. Write when each is due."
    ),
    done: Bilingual(
      vi: "lời văn ghi thành điều kiện của mỗi khoản, không theo cách thức, kèm một «câu hỏi» cho người soạn",
      en: "the words of each are its condition, not the channel, with a «question» to the author"),
    question: "thu theo nội dung hay theo cách thức; khoản nào thu khi nào?")
}
