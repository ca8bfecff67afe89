import ProcedureDiagnostics
import ProcedureRules
import Testing

@Suite struct AgencyEndedTests {
  private static func codes(_ decidedBy: String, _ inForce: String) -> [String] {
    let district = """
      cơ quan ubnd_huyện "Ủy ban nhân dân cấp huyện" { cấp huyện; hết hiệu lực 01/07/2025; nay là ubnd_xã }
      """
    let example = Rule.Example.procedure("\(inForce)\n\(decidedBy)", declarations: district)
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
}
