import ProcedureDiagnostics
import ProcedureRules
import Testing

@Suite struct LimitRuleTests {
  private static func codes(_ lines: String) -> [String] {
    RuleTests.findings(ExampleFrame.sources(.procedure(lines))).map(\.code.description)
  }

  @Test(
    "each limit that holds together with others is reported once",
    arguments: [
      ("thời hạn 05 ngày\nthời hạn 03 ngày", ["TTHC312"]),
      ("thời hạn 05 ngày\nthời hạn 03 ngày\nthời hạn 02 ngày", ["TTHC312", "TTHC312"]),
      ("thời hạn 05 ngày\nthời hạn 03 ngày khi \"a\"\nthời hạn 02 ngày khi không \"a\"", ["TTHC312"]),
      ("thời hạn 03 ngày khi \"a\"\nthời hạn 02 ngày khi \"A.\"\nthời hạn 01 ngày còn lại", ["TTHC312"]),
      ("thời hạn 02 ngày còn lại\nthời hạn 03 ngày khi \"a\"\nthời hạn 01 ngày còn lại", ["TTHC312"]),
      ("thời hạn 02 ngày qua trực tiếp\nthời hạn 03 ngày qua bưu chính", []),
      ("thời hạn 02 ngày qua trực tiếp", ["TTHC311"]),
      ("thời hạn 02 ngày, hiệu lực từ 01/03/2026", ["TTHC311"]),
    ])
  func overlaps(_ lines: String, _ codes: [String]) {
    #expect(Self.codes(lines) == codes)
  }

  @Test func `Limits for different results do not overlap, and those of a result must cover its cases`() {
    let results = "kết quả giấy \"Giấy\"\nkết quả từ_chối \"Văn bản từ chối\", không chấp thuận\n"
    #expect(Self.codes(results + "thời hạn 05 ngày\nthời hạn 03 ngày đối với kết quả từ_chối") == [])
    #expect(Self.codes(results + "thời hạn 05 ngày đối với kết quả giấy") == [])
    #expect(Self.codes(results + "thời hạn 05 ngày đối với kết quả từ_chối") == ["TTHC311"])
    #expect(
      Self.codes(
        results + "thời hạn 04 ngày\nthời hạn 05 ngày đối với kết quả từ_chối\nthời hạn 03 ngày đối với kết quả từ_chối"
      )
        == ["TTHC312"])
  }

  @Test(.timeLimit(.minutes(1))) func `Thousands of limits in one procedure are checked in a moment`() {
    let units = (1...8_000).map { "thời hạn \($0 % 20 + 1) ngày làm việc" }
    #expect(Self.codes(units.joined(separator: "\n")).count { $0 == "TTHC312" } == 10)
  }

  @Test func `A condition that could not be read causes no finding and hides none`() {
    #expect(Self.codes("thời hạn 02 ngày khi tuổi_chủ_hộ > 5\nthời hạn 03 ngày còn lại") == ["TTHC210"])
    #expect(
      Self.codes(
        "thời hạn 02 ngày khi tuổi_chủ_hộ > 5\nthời hạn 03 ngày khi \"a\"\nthời hạn 04 ngày khi \"a\"\nthời hạn 03 ngày còn lại"
      ).sorted() == ["TTHC210", "TTHC312"])
  }
}
