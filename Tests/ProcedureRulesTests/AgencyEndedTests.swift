import ProcedureDiagnostics
import ProcedureRules
import Testing

@Suite struct AgencyEndedTests {
  private static let district = """
    cơ quan ubnd_huyện "Ủy ban nhân dân cấp huyện" { cấp huyện; hết hiệu lực 01/07/2025; nay là ubnd_xã }
    """

  private static func codes(
    _ decidedBy: String, _ inForce: String, declarations: String = district
  ) -> [String] {
    let example = Rule.Example.procedure("\(inForce)\n\(decidedBy)", declarations: declarations)
    return RuleTests.findings(ExampleFrame.sources(example)).map(\.code.description)
  }

  @Test func `An abolished agency is reported, unless the version or its statement ends with it`() {
    let agency = "cơ quan có thẩm quyền ubnd_huyện"
    #expect(Self.codes(agency, "hiệu lực từ 01/01/2026") == ["TTHC352"])
    #expect(Self.codes(agency, "hiệu lực từ 01/01/2024") == ["TTHC352"])
    #expect(Self.codes(agency, "hiệu lực từ 01/01/2024 đến 30/06/2025") == [])
    let successor = "cơ quan có thẩm quyền ubnd_xã, hiệu lực từ 01/07/2025"
    #expect(
      Self.codes("\(agency), hiệu lực từ 01/01/2024 đến 30/06/2025\n\(successor)", "hiệu lực từ 01/01/2024") == [])
  }

  @Test func `A tier of which every agency ended is reported, unless the version ends with it`() {
    #expect(Self.codes("cấp thực hiện huyện, xã", "hiệu lực từ 01/01/2026") == ["TTHC352"])
    #expect(Self.codes("cấp thực hiện xã, tỉnh", "hiệu lực từ 01/01/2026") == [])
    #expect(Self.codes("cấp thực hiện huyện", "hiệu lực từ 01/01/2024 đến 30/06/2025") == [])
  }

  @Test func `A tier stands while one of its agencies does, and when they were merged within it`() {
    let standing = Self.district + "\ncơ quan khác \"Cơ quan khác\" { cấp huyện }"
    #expect(Self.codes("cấp thực hiện huyện", "hiệu lực từ 01/01/2026", declarations: standing) == [])
    let merged = """
      cơ quan sở_cũ "Sở cũ" { cấp bộ; hết hiệu lực 01/07/2025; nay là sở_mới }
      cơ quan sở_mới "Sở mới" { cấp bộ; hết hiệu lực 01/08/2025; nay là "Sở mới nữa" }
      """
    #expect(Self.codes("cấp thực hiện huyện", "hiệu lực từ 01/01/2026", declarations: "") == [])
    #expect(!Self.codes("cấp thực hiện tỉnh", "hiệu lực từ 01/01/2026", declarations: merged).contains("TTHC352"))
  }

  @Test func `A result is no longer given by an abolished agency`() {
    let result = "kết quả \"Văn bản của Ủy ban nhân dân cấp huyện\""
    #expect(Self.codes(result, "hiệu lực từ 01/01/2026") == ["TTHC356"])
    #expect(Self.codes(result, "hiệu lực từ 01/01/2024 đến 30/06/2025") == [])
  }
}
