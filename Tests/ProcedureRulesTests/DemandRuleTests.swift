import ProcedureDiagnostics
import ProcedureRules
import Testing

@Suite struct DemandRuleTests {
  private static func codes(_ lines: [String]) -> [UInt16] {
    let list = lines.joined(separator: "\n")
    return RuleTests.findings(ExampleFrame.sources(.procedure("thành phần hồ sơ 01 bộ {\n\(list)\n}"))).map(
      \.code.number)
  }

  @Test func `A paper demanded two thousand times is one finding a statement`() {
    let codes = Self.codes(Array(repeating: "nộp \"Đơn đề nghị\" 01 bản chính", count: 2_000))
    #expect(codes.count { $0 == 373 } == 1_999)
  }

  @Test func `A demand clashes with an earlier one that is not the last before it`() {
    let lines = [
      "nộp \"Bản vẽ\" 02 bản chính khi \"xây mới\"",
      "nộp \"Bản vẽ\" 01 bản chính khi không \"xây mới\"",
      "nộp \"Bản vẽ\" 01 bản sao khi \"xây mới\"",
    ]
    #expect(Self.codes(lines).count { $0 == 372 } == 1)
  }
}
