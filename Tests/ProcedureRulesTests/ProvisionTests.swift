import ProcedureDiagnostics
import ProcedureRules
import Testing

/// What a special law may allow needs the place in it that does.
@Suite struct ProvisionTests {
  private static func codes(_ lines: String) -> [String] {
    RuleTests.findings(ExampleFrame.sources(.procedure(lines))).map(\.code.description)
  }

  @Test func `More supplements than the general rule allows need an article, not an instrument as a whole`() {
    let supplement = "bổ sung { yêu cầu trong 02 ngày làm việc; tối đa 03 lần; tính lại từ đầu }"
    #expect(Self.codes("\(supplement)  [luật_hộ_tịch]") == ["TTHC392"])
    #expect(Self.codes("\(supplement)  [khoản 2 Điều 16 luật_hộ_tịch]") == [])
  }

  @Test func `More extensions than the general rule allows need an article, not an instrument as a whole`() {
    let extended = "gia hạn không quá 02 ngày làm việc, tối đa 03 lần"
    #expect(Self.codes("\(extended)  [luật_hộ_tịch]") == ["TTHC398"])
    #expect(Self.codes("\(extended)  [Điều 16 luật_hộ_tịch]") == [])
  }

  @Test func `A published procedure cites the law, anywhere in it`() {
    let published = "quyết định công bố 163/QĐ-BTP ngày 15/01/2026"
    #expect(Self.codes(published) == ["TTHC249"])
    #expect(Self.codes("") == [])
    for cited in [
      "yêu cầu \"Đủ điều kiện\"  [luật_hộ_tịch]", "phí 10.000 đồng  [Điều 5 \"Luật phí\"]",
      "quy trình { bước ký \"Ký\" do ubnd_xã trong 02 ngày làm việc  [luật_hộ_tịch] }",
    ] {
      #expect(!Self.codes("\(published)\n\(cited)").contains("TTHC249"), "\(cited)")
    }
  }
}
