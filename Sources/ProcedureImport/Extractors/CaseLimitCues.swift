/// The phrases by which a text gives each case a limit of its own; as in `Cues`.
enum CaseLimitCues {
  /// A case begins with one of these, before its limit or behind it.
  static let starts = Phrases(
    listed: """
      đối với; trường hợp; trong trường hợp; các trường hợp; trong các trường hợp; với trường hợp
      với các trường hợp; đối với trường hợp; đối với các trường hợp; riêng đối với; riêng trường hợp; nếu
      áp dụng đối với
      """)
  /// All cases that were not named.
  static let others = Phrases(
    listed: """
      trường hợp khác; các trường hợp khác; đối với trường hợp khác; đối với các trường hợp khác
      trường hợp còn lại; các trường hợp còn lại; đối với trường hợp còn lại; đối với các trường hợp còn lại
      """)
  /// Where no sign divides a case from its limit, the words between the two begin with one of these.
  static let dividers: Phrases = ["thì", "là"]
  /// Of these are the words between a case and its limit, and those before a limit without a case.
  static let links = Phrases(
    listed: """
      thì; là; thời; hạn; gian; giải; quyết; thực; hiện; không; quá; vượt; trong; vòng; tối; đa; chậm; nhất
      """)
  /// Of these are the words that name the day of receipt: `kể từ ngày nhận được đầy đủ hồ sơ hợp lệ`.
  static let receipt = Phrases(
    listed: """
      kể; tính; từ; ngày; khi; thời; điểm; ghi; trên; phiếu; tiếp; nhận; được; đủ; đầy; hồ; sơ; hợp; lệ; đúng; đề
      nghị; và
      """)
  /// Before what a limit is of.
  static let subjects: Phrases = ["thời gian", "thời hạn"]
  static let receives: Phrase = "nhận"
  static let dossier: Phrase = "hồ sơ"
  static let dossiers: Phrases = ["hồ sơ", "đề nghị"]
  static let asPrescribed: Phrase = "theo quy định"
  /// A case that is said in such words is none of the result: what a dossier lacks, how it is lodged, how a limit changes.
  static let otherMatters = Phrases(
    listed: """
      thông báo; bổ sung hồ sơ; hồ sơ bổ sung; từ chối; trả lại hồ sơ; hướng dẫn; không hợp lệ; không đầy đủ
      chưa hợp lệ; chưa đầy đủ; kéo dài; tăng thêm; nộp hồ sơ; nộp trực tiếp; nộp trực tuyến; nộp qua; bưu chính
      trực tuyến; tạm dừng; khắc phục; tiếp nhận hồ sơ; kiểm tra hồ sơ
      """)
}
