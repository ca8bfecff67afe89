import ProcedureChanges
import ProcedureDiagnostics
import Testing

/// A fee weighs what is left of it.
@Suite struct ReductionChangeTests {
  private static let fee = "lệ phí 20.000 đồng\n"

  private func changes(_ before: String, _ after: String, now fee: String = Self.fee) throws -> [String] {
    try ExamplePair(ExamplePair.text(Self.fee + before), ExamplePair.text(fee + after)).changes()
      .filter { [FindingCode(441), FindingCode(442)].contains($0.rule.code) }
      .map { "\($0.rule.code) \($0.message.vi)" }
  }

  @Test func `A reduction more is lighter, one less is heavier, and both say for how much`() throws {
    let reduced = "lệ phí còn 50% khi \"hộ nghèo\""
    #expect(try changes("", reduced) == ["TTHC442 lệ phí: thu 50% mức thu thay vì 100%"])
    #expect(try changes(reduced, "") == ["TTHC441 lệ phí: thu 100% mức thu thay vì 50%"])
    #expect(
      try changes(reduced, "lệ phí còn 75% khi \"hộ nghèo\"") == ["TTHC441 lệ phí: thu 75% mức thu thay vì 50%"])
    #expect(try changes(reduced, reduced) == [])
  }

  @Test func `An exemption less is heavier, one more is lighter`() throws {
    let spared = "miễn lệ phí khi \"hộ nghèo\""
    #expect(try changes(spared, "") == ["TTHC441 lệ phí: 20.000 đồng thay vì miễn"])
    #expect(try changes("", spared) == ["TTHC442 lệ phí: miễn thay vì 20.000 đồng"])
    #expect(try changes(spared, spared) == [])
    #expect(
      try changes("miễn lệ phí khi \"hộ nghèo\" hoặc \"người có công\"", spared)
        == ["TTHC441 lệ phí: 20.000 đồng thay vì miễn"])
  }

  @Test func `A higher fee is told beside an exemption that became a reduction, of which the share is told`() throws {
    #expect(
      try changes("miễn lệ phí khi \"hộ nghèo\"", "lệ phí còn 50% khi \"hộ nghèo\"", now: "lệ phí 30.000 đồng\n") == [
        "TTHC441 lệ phí: 50% của 30.000 đồng thay vì miễn", "TTHC441 lệ phí: 30.000 đồng thay vì 20.000 đồng",
      ])
    #expect(
      try changes("lệ phí còn 50% khi \"hộ nghèo\"", "miễn lệ phí khi \"hộ nghèo\"", now: "lệ phí 15.000 đồng\n") == [
        "TTHC442 lệ phí: miễn thay vì 50% của 20.000 đồng", "TTHC442 lệ phí: 15.000 đồng thay vì 20.000 đồng",
      ])
  }

  @Test func `A sum that takes the place of two is told against both`() throws {
    let before = ExamplePair.text("lệ phí 10.000 đồng khi \"nhỏ\"\nlệ phí 15.000 đồng còn lại")
    let pair = ExamplePair(before, ExamplePair.text("lệ phí 20.000 đồng"))
    #expect(
      try pair.changes().filter { $0.rule.code == FindingCode(441) }.map(\.message.vi) == [
        "lệ phí: 20.000 đồng thay vì 10.000 đồng", "lệ phí: 20.000 đồng thay vì 15.000 đồng",
      ])
  }

  @Test func `A lower fee weighs nothing more on whom is spared it before and after`() throws {
    let spared = "miễn lệ phí khi \"hộ nghèo\""
    #expect(
      try changes(spared, spared, now: "lệ phí 15.000 đồng\n") == ["TTHC442 lệ phí: 15.000 đồng thay vì 20.000 đồng"])
  }
}
