/// The phrases by which a bound on requests for more papers is told.
enum SupplementRoundsCues {
  static let times: Phrases = ["lần"]
  static let numbers: [(phrase: Phrase, value: Int)] = [("một", 1), ("hai", 2), ("ba", 3)]
  /// Right before the number.
  static let bounds: Phrases = ["tối đa", "không quá", "không vượt quá", "nhiều nhất"]
  /// Somewhere before it.
  static let only: Phrases = ["chỉ"]
  /// An exception, or what the applicant sends unasked.
  static let others = Phrases(
    listed: """
      trừ; tự; vẫn; trợ cấp; gia hạn; khiếu nại; kết luận
      """)
}
