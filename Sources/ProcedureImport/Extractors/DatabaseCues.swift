/// The phrases by which it is told that a register holds what a paper would say.
enum DatabaseCues {
  static let information: Phrases = ["thông tin", "thông tin về"]
  static let isFound: Phrases = ["được khai thác", "được tra cứu"]
  /// Begin what is said of registers inside the first sentence.
  static let clauses = Phrases(
    listed: """
      trừ trường hợp; không áp dụng đối với trường hợp; không áp dụng trong trường hợp; trong trường hợp
      đối với trường hợp; nếu; khi; trường hợp
      """)
  static let moments: Phrases = ["sau khi", "trước khi", "từ khi", "kể từ khi"]
  static let conditions = Phrases(
    listed: """
      trong trường hợp; đối với trường hợp; trường hợp; nếu; khi; áp dụng trong trường hợp
      áp dụng đối với trường hợp
      """)
  /// Words with which a sentence about some cases or persons begins.
  static let someOnly = Phrases(
    listed: """
      trong trường hợp; đối với; trường hợp; nếu; khi; riêng
      """)
  static let exceptions: Phrases = [
    "trừ trường hợp", "không áp dụng đối với trường hợp", "không áp dụng trong trường hợp", "trừ khi",
  ]
  static let holds = Phrases(
    listed: """
      khai thác; đã có trong; đã có trên; có trong; có trên; đã có thông tin; được kết nối; được chia sẻ
      được tích hợp; tra cứu được; đã được lưu trữ
      """)
  static let silent = Phrases(
    listed: """
      không khai thác được; không thể khai thác; chưa khai thác được; khai thác không đầy đủ
      khai thác được không đầy đủ; không khai thác; không tra cứu được; chưa có trong; không có trong
      chưa được kết nối; không thể tra cứu; chưa thể khai thác
      """)
  /// What an office does where no register answers; what must be handed in instead would be another paper.
  static let asks: Phrases = ["yêu cầu", "đề nghị", "bổ sung", "cung cấp"]
  static let onlyOwed: Phrases = ["chỉ phải nộp", "chỉ nộp", "chỉ yêu cầu nộp"]
  static let spared = Phrases(
    listed: """
      để thay thế thành phần hồ sơ; để thay thế cho thành phần hồ sơ; thay thế thành phần hồ sơ; không phải nộp
      không phải xuất trình; không yêu cầu nộp; không cần nộp; không phải cung cấp; không cần phải nộp
      không phải tải lên; được thay thế bằng dữ liệu; không cần xuất trình; không cần phải cung cấp
      """)
  /// Words behind which the object of `spared` is over.
  static let objectEnds = Phrases(
    listed: """
      khi; nếu; trong; theo; hoặc xuất trình; hoặc tải lên; trường hợp; và
      """)
  static let pronouns = Phrases(
    listed: """
      bản sao; bản giấy; bản chính; giấy tờ; thành phần hồ sơ
      """)
  static let pronounStarts = Phrases(
    listed: """
      này; giấy tờ này; bản sao giấy tờ này; thành phần hồ sơ này; các giấy tờ này; các giấy tờ trên
      giải quyết thủ tục hành chính; hồ sơ giải quyết thủ tục hành chính; bản sao hoặc xuất trình; kèm theo
      trong giải quyết thủ tục hành chính; loại giấy tờ này
      """)
  /// Words about the form of a paper, not about which it is.
  static let formWords = Phrases(
    listed: """
      bản sao; bản chính; các; giấy; tờ; thông tin; về; của; đã; thuộc; chứng thực
      """)
  /// Something else decides as well, or only some of those who apply are meant.
  static let limits = Phrases(
    listed: """
      hoặc không có sự thay đổi; giai đoạn; áp dụng đối với đất; hoặc đã nộp; đã nộp bản điện tử
      một trong các giấy tờ; người có quốc tịch; là doanh nghiệp; hoặc tài liệu đó; bị gián đoạn
      """)
  /// An office or a whole dossier: a row that begins so and speaks of registers is a rule for the office.
  static let offices = Phrases(
    listed: """
      cơ quan; người tiếp nhận hồ sơ; công chức tiếp nhận; cán bộ tiếp nhận; bộ phận một cửa
      thành phần hồ sơ trong thủ tục hành chính này; ngân hàng nhà nước khai thác; người có thẩm quyền
      """)
  static let lookUps: Phrases = ["khai thác", "tra cứu", "sử dụng thông tin"]
}
