/// The phrases by which ages are told.
enum ValidityCues {
  static let notOlder: Phrases = ["không quá", "chưa quá", "không vượt quá"]
  static let within: Phrases = ["trong vòng", "trong thời hạn", "trong thời gian"]
  /// Every age is told with one of these.
  static let bounds: Phrases = [
    "không quá", "chưa quá", "không vượt quá", "trong vòng", "trong thời hạn", "trong thời gian",
  ]
  static let until: Phrases = ["tính đến", "tính tới", "trước", "đến", "kể từ ngày cấp đến", "tính từ ngày cấp đến"]
  static let days: Phrases = ["ngày", "thời điểm"]
  static let lodging: Phrases = ["nộp", "đăng ký", "tiếp nhận", "đề nghị"]
  static let takers: Phrases = ["chụp"]
  static let makers: Phrases = ["cấp", "lập", "ký", "xác nhận"]
  static let photos: Phrases = ["ảnh"]
  static let otherPapers: Phrases = ["đơn", "giấy", "tờ khai", "phiếu", "văn bản", "hồ sơ", "danh sách"]
}
