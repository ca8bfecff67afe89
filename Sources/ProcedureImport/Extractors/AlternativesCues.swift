/// The phrases by which whole names are told.
enum AlternativesCues {
  static let papers = Phrases(
    listed: """
      giấy; văn bản; đơn; tờ khai; quyết định; hợp đồng; biên bản; chứng từ; phiếu; trích lục; hộ chiếu; thẻ; sổ
      hóa đơn; bằng; bản trích lục
      """)
  /// What a heading promises a choice of, behind `một trong các`.
  static let kindsOfPaper = Phrases(
    listed: """
      giấy tờ; loại giấy tờ; tài liệu; loại tài liệu; văn bản; loại văn bản; chứng từ; loại chứng từ; giấy
      loại giấy; giấy chứng nhận; hồ sơ; loại hồ sơ; văn bằng
      """)
  /// In the last name these may begin words that belong to all.
  static let shared = Phrases(
    listed: """
      của; do; cho; theo; đối với; để; kèm; sau; trong; về; tại; từ; đã; được; nếu; khi; còn; hoàn thành
      hành nghề
      """)
}
