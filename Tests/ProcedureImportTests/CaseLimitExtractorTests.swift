import ProcedureImport
import Testing

@Suite struct CaseLimitExtractorTests {
  private func read(_ text: String, _ stated: String) -> [String] {
    CaseLimitExtractor.read(text, stated: DurationText.Length(amount: stated, unit: .workingDay)).map {
      "\($0.length.amount) \($0.length.unit.rawValue): \($0.condition ?? "còn lại")"
    }
  }

  @Test func `A case before or behind each limit is its condition, and the limit of the data comes first`() {
    #expect(
      read("- Trường hợp cấp mới: 12 ngày làm việc; - Trường hợp cấp lại: không quá 05 (năm) ngày làm việc", "5")
        == ["5 workingDay: Trường hợp cấp lại", "12 workingDay: Trường hợp cấp mới"])
    #expect(
      read("07 ngày làm việc (trường hợp không phải lấy ý kiến); 13 ngày làm việc (trường hợp phải lấy ý kiến).", "7")
        == ["7 workingDay: trường hợp không phải lấy ý kiến", "13 workingDay: trường hợp phải lấy ý kiến"])
    #expect(
      read("Đối với các trường hợp từ (1) đến (7): 17 ngày làm việc\n- Đối với trường hợp (8): 12 ngày làm việc", "17")
        == [
          "17 workingDay: Đối với các trường hợp từ (1) đến (7)", "12 workingDay: Đối với trường hợp (8)",
        ])
  }

  @Test func `A limit without a case, or for the other cases, holds for those that are not named`() {
    #expect(
      read("10 ngày làm việc. Riêng đối với thuốc hiếm thì thời hạn giải quyết là 15 ngày.", "10")
        == ["10 workingDay: còn lại", "15 day: Riêng đối với thuốc hiếm"])
    #expect(
      read("- 01 ngày đối với đám tang\n- 03 ngày làm việc đối với các trường hợp khác kể từ khi tiếp nhận hồ sơ", "3")
        == ["3 workingDay: còn lại", "1 day: đối với đám tang"])
  }

  @Test func `Where a line ends does not matter`() {
    let text = """
      Nộp hồ sơ tại Sở.
      Thời hạn giải quyết:
      - 05 ngày làm việc đối với cấp mới;
      - 02 ngày làm việc đối với cấp lại.
      """
    let limits = ["5 workingDay: đối với cấp mới", "2 workingDay: đối với cấp lại"]
    #expect(read(text, "5") == limits)
    #expect(read(String(text.map { $0 == "\n" ? " " : $0 }), "5") == limits)
  }

  @Test func `The day of receipt is said in many words; another day makes another limit`() {
    let second = "trường hợp cấp lại: 02 ngày làm việc"
    let since = "Trường hợp cấp mới: 05 ngày làm việc kể từ ngày"
    #expect(read("\(since) nhận đầy đủ hồ sơ theo quy định của Thông tư 53/2025/TT-NHNN; \(second)", "5").count == 2)
    #expect(read("\(since) nhận được đề nghị; \(second)", "5").count == 2)
    #expect(read("\(since) ký hợp đồng thuê tư vấn; \(second)", "5").isEmpty)
    #expect(read("\(since) nhận đủ hồ sơ và hoàn tất việc kiểm tra; \(second)", "5").isEmpty)
  }

  @Test(
    "what is not understood as a whole is left to the reader",
    arguments: [
      // The number of the data is none of them, or that of one case while the text has a general one.
      "Trường hợp cấp mới: 12 ngày làm việc; trường hợp cấp lại: 07 ngày làm việc",
      "12 ngày làm việc. Trường hợp cấp lại: 05 ngày làm việc.",
      // One case with two limits.
      "05 ngày làm việc đối với đối với trường hợp cấp mới; 17 ngày làm việc đối với trường hợp cấp mới",
      // A case that goes on behind the sign.
      "05 ngày làm việc đối với trường hợp hết hạn; thay đổi địa điểm; 02 ngày làm việc đối với trường hợp cấp lại",
      "05 ngày làm việc đối với các trường hợp:\n- Bị mất\n- Bị hỏng\n02 ngày làm việc đối với cấp mới",
      // A case above others.
      "Đối với cấp mới:\n- Trường hợp phải kiểm tra: 05 ngày làm việc\n- Trường hợp không phải kiểm tra: 02 ngày làm việc",
      // Parts of a course, messages, areas, longer limits.
      "Kiểm tra hồ sơ: 02 ngày làm việc; trường hợp cấp mới: 05 ngày làm việc",
      "05 ngày làm việc. Trường hợp hồ sơ không hợp lệ: 02 ngày làm việc.",
      "05 ngày làm việc. Đối với các xã miền núi thì thời gian thực hiện không quá 15 ngày làm việc.",
      "05 ngày làm việc. Trường hợp phải xác minh thì thời hạn được kéo dài không quá 15 ngày làm việc.",
    ])
  func unclear(_ text: String) {
    #expect(read(text, "5").isEmpty)
  }
}
