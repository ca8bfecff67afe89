/// The phrases by which whole names are told.
enum AlternativesCues {
  static let papers: Phrases = [
    "giấy", "văn bản", "đơn", "tờ khai", "quyết định", "hợp đồng", "biên bản", "chứng từ", "phiếu", "trích lục",
    "hộ chiếu", "thẻ", "sổ", "hóa đơn", "bằng", "bản trích lục",
  ]
  /// In the last name these may begin words that belong to all.
  static let shared: Phrases = [
    "của", "do", "cho", "theo", "đối với", "để", "kèm", "sau", "trong", "về", "tại", "từ", "đã", "được", "nếu", "khi",
    "còn", "hoàn thành", "hành nghề",
  ]
}
