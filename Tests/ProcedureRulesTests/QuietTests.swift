import ProcedureDiagnostics
import ProcedureRules
import Testing

/// What looks like a slip and is none.
@Suite struct QuietTests {
  @Test(
    "nothing is reported of what decisions really say",
    arguments: [
      "phí \"Cấp bản sao\" 8.000 đồng khi \"có yêu cầu cấp bản sao\"",
      "miễn lệ phí khi \"thuộc hộ nghèo\"\nlệ phí 5.000 đồng",
      "khi \"có yêu cầu cấp bản sao\" {\nphí 8.000 đồng qua trực tiếp\nphí 4.000 đồng qua bưu chính\n}",
      "miễn lệ phí khi \"theo điểm a khoản 1\"\nlệ phí 5.000 đồng khi \"theo điểm b khoản 1\"",
      "miễn lệ phí khi \"từ 2 tờ\"\nlệ phí 5.000 đồng khi không \"từ 2 tờ\" và \"từ 3 tờ\"",
      "lệ phí 25.000 đồng, hiệu lực từ 01/01/2026 đến 31/12/2026\nlệ phí 50.000 đồng, hiệu lực từ 01/01/2027",
      "kết quả giấy \"Giấy\"\nkết quả thẻ \"Thẻ\" khi \"có yêu cầu cấp thẻ\"",
      "cơ quan có thẩm quyền ubnd_xã, sở_xây_dựng theo nơi nộp",
      "thành phần hồ sơ 01 bộ { nộp \"Bản vẽ\" 02 bộ }",
      "nguyên văn \"\(String(repeating: "05 ngày làm việc, phải kể từ ngày nhận đủ hồ sơ. ", count: 12))\"",
      "nguyên văn \"\(String(repeating: "Số 1 đường Mẫu, điện thoại 0123; ", count: 16))\"",
      """
      thành phần hồ sơ 01 bộ {
        khi "ủy quyền" {
          nộp "Văn bản ủy quyền" 01 bản chính khi "là người thân thích"
          nộp "Văn bản ủy quyền" 01 bản chính có chứng thực còn lại
        }
      }
      """,
    ])
  func quiet(_ lines: String) {
    #expect(RuleTests.findings(ExampleFrame.sources(.procedure(lines))).map(\.message.vi) == [])
  }
}
