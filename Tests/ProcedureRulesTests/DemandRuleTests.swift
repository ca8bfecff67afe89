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

  @Test
  func `One paper in two forms in the same cases may mean either or both, and the finding says how to write each`() {
    let lines = ["nộp \"Bản vẽ\" 01 bản chính", "nộp \"Bản vẽ\" 02 bản sao"]
    let sources = ExampleFrame.sources(.procedure("thành phần hồ sơ 01 bộ {\n\(lines.joined(separator: "\n"))\n}"))
    let help = RuleTests.findings(sources).first { $0.code.number == 372 }?.help.map(\.vi)
    #expect(
      help == [
        "nộp một trong hai thì gộp thành một câu: «01 bản chính hoặc 02 bản sao»",
        "phải nộp cả hai thì gộp thành «nộp tất cả { … }», mỗi giấy tờ một dòng, không lặp «nộp»",
        "thêm điều kiện hoặc «còn lại» để mỗi trường hợp chỉ một câu áp dụng",
      ])
    for way in [
      "nộp \"Bản vẽ\" 01 bản chính hoặc 02 bản sao", "nộp tất cả {\n\"Bản vẽ\" 01 bản chính\n\"Bản vẽ\" 02 bản sao\n}",
    ] {
      #expect(!Self.codes([way]).contains(372))
    }
  }

  @Test func `«Còn lại» of one paper does not look at another paper, and says so`() {
    let lines = ["nộp \"Mẫu A\" 01 bản chính khi \"nước mặt\"", "nộp \"Mẫu B\" 01 bản chính còn lại"]
    let sources = ExampleFrame.sources(.procedure("thành phần hồ sơ 01 bộ {\n\(lines.joined(separator: "\n"))\n}"))
    let finding = RuleTests.findings(sources).first { $0.code.number == 254 }
    #expect(finding?.message.vi == "«còn lại» nhưng không có câu nào khác về \"Mẫu B\" có điều kiện")
    #expect(finding?.help.first?.vi.contains("thay «còn lại» bằng «khi …»") == true)
  }

  @Test func `An unclear «nếu có» proposes a question that reads as a sentence`() {
    let sources = ExampleFrame.sources(
      .procedure("thành phần hồ sơ 01 bộ {\nnộp \"Giấy khám\" 01 bản chính nếu có\nnộp \"CCCD\" 01 bản chính nếu có\n}")
    )
    let help = RuleTests.findings(sources).filter { $0.code.number == 131 }.flatMap(\.help).map(\.vi)
    #expect(help.contains { $0.contains("khi \"có giấy khám\"") })
    #expect(help.contains { $0.contains("khi \"có CCCD\"") })
  }
}
