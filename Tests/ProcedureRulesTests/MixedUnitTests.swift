import ProcedureDiagnostics
import ProcedureRules
import Testing
import WorkingCalendar

/// Lengths in different units are compared as a calendar without holidays counts them.
@Suite struct MixedUnitTests {
  private static let calendar = try? WorkingCalendar(
    CalendarDefinition(
      id: "plain", title: "", firstYear: 2026, lastYear: 2027,
      announcedUntil: CivilDate(year: 2027, month: 12, day: 31) ?? .first))

  private static func codes(stage: String, limit: String) -> [Finding] {
    RuleTests.findings(
      ExampleFrame.sources(
        .procedure(
          """
          thời hạn \(limit)
          quy trình {
            bước tiếp_nhận "Tiếp nhận hồ sơ" do ttpvhcc_xã
            bước giải_quyết "Giải quyết hồ sơ" do ubnd_xã trong \(stage)
          }
          """))
    ).filter { $0.code == FindingCode(341) }
  }

  /// The Mondays to Fridays of a week far from the ends of the calendar.
  private static let starts = (0..<5).compactMap { CivilDate(year: 2026, month: 3, day: 2)?.adding(days: $0) }

  @Test(arguments: 1...16)
  func `A stage in days against a limit in working days is over on exactly the weekdays the calendar says`(
    days: Int
  ) throws {
    let calendar = try #require(Self.calendar)
    for limit in 1...12 {
      let over = try Self.starts.filter { start in
        let end = try #require(start.adding(days: days))
        return try end > #require(calendar.adding(workingDays: limit, to: start))
      }
      try expect(over, Self.codes(stage: "\(days) ngày", limit: "\(limit) ngày làm việc"))
    }
  }

  @Test(arguments: 1...12)
  func `A stage in working days against a limit in days is over on exactly the weekdays the calendar says`(
    workingDays: Int
  ) throws {
    let calendar = try #require(Self.calendar)
    for limit in 1...16 {
      let over = try Self.starts.filter { start in
        let last = try #require(start.adding(days: limit))
        let end = try #require(calendar.adding(workingDays: workingDays, to: start))
        return try end > #require(calendar.workingDay(onOrAfter: last))
      }
      try expect(over, Self.codes(stage: "\(workingDays) ngày làm việc", limit: "\(limit) ngày"))
    }
  }

  private func expect(_ over: [CivilDate], _ findings: [Finding]) throws {
    #expect(findings.isEmpty == over.isEmpty)
    guard let finding = findings.first else { return }
    let isEveryDay = over.count == Self.starts.count
    #expect(finding.details.contains { $0.vi.contains("trong mọi tuần không có ngày nghỉ lễ") } == isEveryDay)
    #expect(finding.details.contains { $0.vi.contains("nhận vào ngày khác thì vừa") } == !isEveryDay)
    #expect(finding.details.contains { $0.vi.hasPrefix("phụ thuộc lịch") })
  }

  @Test func `Working days and hours add up by the office hours of the calendar`() {
    #expect(Self.codes(stage: "24 giờ làm việc", limit: "3 ngày làm việc").isEmpty)
    #expect(!Self.codes(stage: "25 giờ làm việc", limit: "3 ngày làm việc").isEmpty)
    #expect(Self.codes(stage: "2 tuần", limit: "14 ngày").isEmpty)
    #expect(!Self.codes(stage: "2 tuần", limit: "13 ngày").isEmpty)
  }
}
