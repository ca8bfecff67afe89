/// The phrases by which the extension of a limit is told.
enum ExtensionCues {
  /// These say by themselves that the length comes on top of the limit.
  static let more: Phrases = ["kéo dài thêm", "thời gian gia hạn", "thời hạn gia hạn"]
  static let heads: Phrases = ["kéo dài thêm", "thời gian gia hạn", "thời hạn gia hạn", "gia hạn"]
  /// What may stand between a head and the length.
  static let fillers = Phrases(
    listed: """
      nhưng; không quá; không được quá; không vượt quá; tối đa; tối đa không quá; là; một lần; thời hạn giải quyết
      thời gian giải quyết; giải quyết; thời hạn; thời gian; thêm
      """)
  /// Without one of these `gia hạn` may be that of a permit.
  static let bounds: Phrases = ["không quá", "không được quá", "không vượt quá", "tối đa"]
  static let once: Phrases = ["một lần"]
  static let agreement: Phrases = [
    "hoặc có thể dài hơn theo thỏa thuận bằng văn bản", "hoặc dài hơn theo thỏa thuận bằng văn bản",
  ]
  static let limits = Phrases(
    listed: """
      thời hạn; thời gian; có thể; người có thẩm quyền; được
      """)
}
