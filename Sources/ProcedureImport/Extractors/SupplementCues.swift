/// The phrases by which a request for more papers is told.
enum SupplementCues {
  static let dossier: Phrases = ["hồ sơ"]
  /// What is wrong with the dossier.
  static let incomplete = Phrases(
    listed: """
      chưa đủ; chưa đầy đủ; không đủ; không đầy đủ; chưa hợp lệ; không hợp lệ; chưa đúng; không đúng; chưa đáp ứng
      không đáp ứng; chưa đảm bảo; chưa bảo đảm; không đảm bảo; không bảo đảm; chưa phù hợp; không phù hợp
      """)
  /// Behind these stands the time within which the request is made.
  static let bounds = Phrases(
    listed: """
      thời hạn; vòng; thời gian; trong; chậm nhất; không quá; tối đa; nhất là
      """)
  /// What the office does with a dossier before it says what is missing.
  static let checks: Phrases = ["kiểm tra", "xem xét", "rà soát"]
  static let counted: Phrases = ["kể từ", "tính từ"]
  static let receipt = Phrases(
    listed: """
      nhận hồ sơ; nhận được hồ sơ; tiếp nhận hồ sơ; nhận đủ hồ sơ; tiếp nhận được hồ sơ; nộp hồ sơ
      """)
  static let valid: Phrase = "hợp lệ"
  static let requests = Phrases(
    listed: """
      thông báo; yêu cầu; hướng dẫn; đề nghị; trả lời
      """)
  static let mends = Phrases(
    listed: """
      bổ sung; hoàn thiện; hoàn chỉnh; sửa đổi; chỉnh sửa
      """)
  /// A refusal, a second round, or a rule for one channel or one case only.
  static let others = Phrases(
    listed: """
      không cấp; từ chối; trả lại; trả hồ sơ; không gửi lại; không chấp thuận; không giải quyết; mức phí; vẫn
      việc sửa đổi; việc bổ sung; hồ sơ bổ sung; hồ sơ sửa đổi; hồ sơ đã bổ sung; sau khi bổ sung; được bổ sung
      đã được sửa đổi; trực tuyến; bưu chính; bưu điện; gián tiếp; nộp trực tiếp; môi trường điện tử; qua mạng
      thực địa; thẩm định thực tế; biên bản; hội đồng thẩm định; phản biện
      """)
}
