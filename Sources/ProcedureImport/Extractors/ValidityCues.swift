/// The phrases by which ages are told.
enum ValidityCues {
  static let notOlder: Phrases = ["không quá", "chưa quá", "không vượt quá"]
  static let within: Phrases = ["trong vòng", "trong thời hạn", "trong thời gian", "trong khoảng thời gian"]
  /// Every age is told with one of these.
  static let bounds = Phrases(
    listed: """
      không quá; chưa quá; không vượt quá; trong vòng; trong thời hạn; trong thời gian; trong khoảng thời gian
      """)
  static let until = Phrases(
    listed: """
      tính đến; tính tới; trước; đến; kể từ ngày cấp đến; tính từ ngày cấp đến
      """)
  static let days: Phrases = ["ngày", "thời điểm", "khi"]
  /// Behind the age of a photograph.
  static let latest: Phrases = ["gần nhất", "trở lại đây"]
  /// What follows says of the paper before it how old it may be.
  static let usable: Phrases = ["có giá trị sử dụng nếu", "có giá trị nếu"]
  static let lodging: Phrases = ["nộp", "đăng ký", "tiếp nhận", "đề nghị"]
  static let takers: Phrases = ["chụp"]
  static let makers: Phrases = ["cấp", "lập", "ký", "xác nhận"]
  /// Words of two syllables in which one of them makes nothing.
  static let others = Phrases(
    listed: """
      đăng ký; thành lập; sáng lập; cung cấp; trung cấp; cao cấp; sơ cấp
      """)
  static let photos: Phrases = ["ảnh"]
  static let otherPapers = Phrases(
    listed: """
      đơn; giấy; tờ khai; phiếu; văn bản; hồ sơ; danh sách
      """)
}
