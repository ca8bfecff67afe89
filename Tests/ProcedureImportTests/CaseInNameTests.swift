import Testing

@testable import ProcedureImport

@Suite struct CaseInNameTests {
  private func reading(_ name: String) -> String {
    switch CaseInNameExtractor.read(Prose(name)) {
    case .condition(let words): "khi \(words)"
    case .exception(let words): "trừ \(words)"
    case .conditionAndException(let condition, let exception): "khi \(condition), trừ \(exception)"
    case .unclear: "chưa rõ"
    case nil: "-"
    }
  }

  @Test(arguments: [
    (
      "Văn bản ủy quyền trong trường hợp ủy quyền việc ghi chú. Trường hợp người được ủy quyền là cha, mẹ thì không chứng thực.",
      "khi trong trường hợp ủy quyền việc ghi chú"
    ),
    (
      "Hóa đơn thương mại trong trường hợp người mua phải thanh toán cho người bán: 01 bản chụp.",
      "khi trong trường hợp người mua phải thanh toán cho người bán"
    ),
    (
      "Chứng thư giám định (đối với trường hợp quy định tại điểm a): 01 bản chụp",
      "khi đối với trường hợp quy định tại điểm a"
    ),
    (
      "Văn bản ủy quyền nếu người nộp hồ sơ là người được ủy quyền. Văn bản ghi rõ phạm vi ủy quyền",
      "khi nếu người nộp hồ sơ là người được ủy quyền"
    ),
    (
      "Giấy báo tử do cơ quan có thẩm quyền cấp. Trường hợp cơ quan đã khai thác được dữ liệu điện tử thì không phải nộp bản giấy",
      "trừ cơ quan đã khai thác được dữ liệu điện tử"
    ),
    // As of 1.014079, 1.013483 and 3.000522.
    ("Báo cáo kết quả kinh doanh theo Mẫu số 18, trừ thuốc độc.", "chưa rõ"),
    ("Vận đơn hoặc các chứng từ vận tải khác (trừ đường bộ): 01 bản chụp", "chưa rõ"),
    ("Tờ khai các khoản được trừ vào tiền thuê đất", "-"),
    ("Báo cáo khắc phục đối với trường hợp quy định tại điểm d theo Mẫu số 08 Phụ lục II", "chưa rõ"),
    // As of 1.000045.
    (
      "Bản sao phương án khai thác đối với trường hợp xác nhận bảng kê. Trường hợp chủ lâm sản tạo mã phản hồi nhanh thì không phải nộp thành phần hồ sơ này",
      "khi đối với trường hợp xác nhận bảng kê, trừ chủ lâm sản tạo mã phản hồi nhanh"
    ),
  ])
  func `One case of one paper becomes a question, whatever else the name says`(name: String, expected: String) {
    #expect(reading(name) == expected)
  }

  @Test(arguments: [
    // The case of a translation, of the last of two papers, of the first of two papers.
    "Hợp đồng mua bán tàu (kèm bản dịch công chứng nếu hợp đồng viết bằng ngôn ngữ nước ngoài)",
    "01 ảnh chân dung hoặc bản điện tử (trong trường hợp nộp hồ sơ trực tuyến)",
    "Tờ khai trong trường hợp nộp hồ sơ trực tiếp. - Bản sao giấy tờ chứng nhận việc kết hôn",
    "Bản sao hợp đồng chuyển nhượng đối với trường hợp chuyển nhượng; bản sao giấy phép đối với trường hợp xuất khẩu",
    // What is promised, and how it is made.
    "Văn bản đề nghị, gồm cả cam kết chịu mọi chi phí nếu dự án không được chấp thuận",
    "Hợp đồng liên danh nếu bằng tiếng nước ngoài phải được dịch ra tiếng Việt",
    "Bản sao giấy phép lao động đối với người nước ngoài",
    "Báo cáo kiểm toán, danh mục tài sản (nếu có) của quỹ",
    // The case of the last of several papers, as of 1.000382, 3.000350, 1.014182, 1.000070.
    "Bản sao vận tải đơn hoặc bản sao chứng từ vận tải tương đương (có đóng dấu) trong trường hợp thương nhân không có vận tải đơn. Thương nhân có trách nhiệm lưu giữ",
    "Bản sao giấy phép lái xe hoặc bản cam kết trong trường hợp giấy phép lái xe bị mất",
    "Bản chính Quyết định cử đi học tập hoặc bản sao Quyết định trong trường hợp được cử đi bằng một Quyết định chung",
    "Báo cáo thăm dò đối với công trình có quy mô từ 200 m3 hoặc báo cáo hiện trạng đối với trường hợp công trình đang hoạt động",
    // When it is not owed; as of 1.012271.
    "Bản chính quyết định thu hồi (không áp dụng đối với trường hợp quyết định đã được chia sẻ)",
    // Spared by a later sentence, but of another paper, or by words that leave it open; as of 2.000528, 1.014086.
    "Văn bản ủy quyền trong trường hợp ủy quyền đăng ký. Trường hợp người đi đăng ký là ông, bà thì không phải có văn bản ủy quyền của cha, mẹ",
    "Hồ sơ lâm sàng đối với trường hợp có yêu cầu. Miễn nộp tài liệu tại điểm này trong trường hợp thuốc đã từng được cấp phép",
    "Văn bản ủy quyền trong trường hợp ủy quyền. Trường hợp người được ủy quyền là cha, mẹ thì không phải nộp giấy tờ chứng minh quan hệ",
  ])
  func `Where it cannot be told of what the case is, the author is asked`(name: String) {
    #expect(reading(name) == "chưa rõ")
  }

  @Test(arguments: [
    // Behind the mark of a list, the parenthesis of which has no other half.
    ("c) Hợp đồng thuê công ty thực hiện quản lý quỹ (nếu có);", "Hợp đồng thuê công ty thực hiện quản lý quỹ"),
    // A pair that is one notion is no list of papers.
    (
      "Bản chính Giấy chứng nhận đủ điều kiện về an ninh, trật tự đã được cấp (nếu có)",
      "Bản chính Giấy chứng nhận đủ điều kiện về an ninh, trật tự đã được cấp"
    ),
    (
      "Tài liệu về phòng cháy, chữa cháy, cứu nạn, cứu hộ (nếu có)",
      "Tài liệu về phòng cháy, chữa cháy, cứu nạn, cứu hộ"
    ),
    // More behind it about how the paper is made, and how many.
    ("b) Hóa đơn thương mại (nếu có): 01 bản chụp;", "Hóa đơn thương mại: 01 bản chụp"),
    ("+ Cam kết bảo lãnh phát hành (nếu có) theo Mẫu số 04", "Cam kết bảo lãnh phát hành theo Mẫu số 04"),
    (
      "- Danh mục các cơ sở sản xuất (nếu có), bao gồm tên, địa chỉ của cơ sở",
      "Danh mục các cơ sở sản xuất, bao gồm tên, địa chỉ của cơ sở"
    ),
  ])
  func `«Nếu có» of the whole row is no open case`(name: String, title: String) {
    let row = DocumentRowExtractor.read(name)
    #expect(row.isIfAny && !row.leavesCaseOpen)
    #expect(row.title == title)
  }

  @Test(arguments: [
    "Sơ đồ, bản vẽ công trình (nếu có)",
    "Phương án xử lý tài sản, tài chính và thời hạn thanh toán các khoản nợ (nếu có)",
    "Đề án, trong đó nêu rõ cơ cấu, số lượng và chức danh khác (nếu có)",
    "5. Hồ sơ, tài liệu khác có liên quan (nếu có)", "Tờ khai hải quan; giấy chứng nhận (nếu có) theo mẫu",
    "Nộp cho cơ quan kiểm dịch: Bản khai kiểm dịch (nếu có) theo mẫu",
    "Kế hoạch thay đảo (nếu có) và chương trình vận hành",
    "Danh sách thuyền viên theo mẫu; Danh sách hành khách (nếu có) theo mẫu",
    "Báo cáo tài chính và báo cáo kiểm toán (nếu có) theo mẫu",
    "Dự toán kinh phí, trong đó nêu rõ các khoản được tài trợ (nếu có) theo Mẫu số 15",
    "c) Văn bản thông qua thay đổi tại Đề án và các vấn đề khác có liên quan đến việc sáp nhập tổ chức (nếu có)",
    "Hợp đồng ủy thác xuất khẩu nếu là hình thức xuất khẩu ủy thác (nếu có)",
    "Xác nhận thu nhập (nếu có). Trường hợp không có xác nhận thì tự khai",
    "Giấy phép đi bờ (nếu có), trừ thuyền viên đi trên tàu theo mẫu",
  ])
  func `«Nếu có» that may be of the last of several papers or things stays an open case`(name: String) {
    let row = DocumentRowExtractor.read(name)
    #expect(!row.isIfAny && row.leavesCaseOpen)
  }

  @Test(arguments: [
    "Đơn đề nghị theo mẫu số 01", "Dự thảo quy định nội bộ đối với hoạt động đề nghị bổ sung",
    "Biên bản về kết quả công khai các trường hợp được đề nghị", "Tờ trình kèm danh sách các trường hợp đủ điều kiện",
    "Trường hợp nộp trực tiếp", "Quyết định của Hội đồng quản trị. Văn bản có chữ ký và đóng dấu",
  ])
  func `A name without a case stays as it is`(name: String) {
    #expect(reading(name) == "-")
  }

  @Test(arguments: [
    // As of 1.001440, 3.000350, 1.002268.
    "02 ảnh chân dung màu cỡ 3 cm x 4 cm hoặc bản điện tử ảnh màu (trong trường hợp nộp hồ sơ trực tuyến)",
    "Bản sao giấy phép lái xe hoặc bản cam kết trong trường hợp giấy phép lái xe bị mất, bị hỏng",
    "Giấy đăng ký xe hoặc giấy hẹn (bản sao). Trường hợp xe không thuộc quyền sở hữu của đơn vị phải xuất trình thêm hợp đồng thuê (đối với trường hợp cho thuê tài chính)",
  ])
  func `A case of the last paper, or of a later sentence, is not that of the whole row`(name: String) {
    let row = DocumentRowExtractor.read(name)
    #expect(row.condition == nil && row.alternatives.isEmpty)
    #expect(row.leavesCaseOpen || row.tellsFormByChannel)
  }

  @Test(arguments: [
    "Giấy giới thiệu hoặc văn bản đề nghị của cơ quan đối với trường hợp sử dụng vì mục đích công tác",
    "Bản chính hoặc bản sao có chứng thực văn bản tiếp nhận thực tập đối với trường hợp học viên thực tập",
  ])
  func `A case behind papers of which any will do is that of all`(name: String) {
    #expect(DocumentRowExtractor.read(name).condition != nil)
  }

  @Test func `The row keeps its whole name beside the case`() {
    let name = "Văn bản ủy quyền trong trường hợp ủy quyền việc ghi chú. Bản này không phải chứng thực"
    let row = DocumentRowExtractor.read(name)
    #expect(row.title == name)
    #expect(row.condition == "trong trường hợp ủy quyền việc ghi chú")
    #expect(!row.leavesCaseOpen)
    let open = DocumentRowExtractor.read("Giấy phép nếu có thay đổi, bản sao hợp đồng (nếu có) của quỹ")
    #expect(open.leavesCaseOpen)
    #expect(open.condition == nil)
  }
}
