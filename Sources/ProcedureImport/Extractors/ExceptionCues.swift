/// The phrases by which a row says when its paper is not owed; as in `Cues`.
enum ExceptionCues {
  /// As the language says it, so that the words of the row come back.
  static let heads: Phrases = ["trừ trường hợp"]
  /// What must be done with a paper: the exception may be that of this only.
  static let qualities = Phrases(
    listed: """
      phải; hợp pháp hóa; hợp pháp hoá; công chứng; được miễn; nếu; thì; có quy định khác; có nhu cầu
      bản sao đã được chứng thực; được phép theo quy định
      """)
  /// The same as the last words before an exception: `do người đại diện theo pháp luật ký, trừ trường hợp …`.
  static let lastQualities: Phrases = ["ký", "dấu"]
}
