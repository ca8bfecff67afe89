import CanonicalJSON
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedurePages
import Testing
import WorkingCalendar

@Suite struct DossierReportTests {
  private static func report(
    _ standings: [(accepted: String, standing: DossierOutcome.Standing)]
  ) throws -> DossierReport {
    var report = DossierReport(asOf: try CivilDate(parsing: "2026-12-31"), agencyTitles: ["a": "Cơ quan a"])
    for (accepted, standing) in standings {
      report.add(
        DossierOutcome(
          procedure: "1.000001", title: "Thủ tục", field: "Hộ tịch", agency: "a",
          accepted: try CivilDate(parsing: accepted), channel: .inPerson, standing: standing, requests: 0))
    }
    return report
  }

  /// The words of the texts of a drawing, one a line.
  private static func texts(_ svg: String, _ style: String) -> [String] {
    svg.split(separator: "\n").filter { $0.contains("class=\"\(style)\"") && $0.hasPrefix("<text") }
      .map { String($0.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }) }
  }

  @Test func `A result that nobody promised for a day is not in time in any format`() throws {
    let report = try Self.report([("2026-01-05", .early), ("2026-01-06", .undated), ("2026-01-07", .overdue)])
    #expect(report.text(.vietnamese, by: []).contains("Tỷ lệ đúng hạn trên số hồ sơ đã giải quyết có ngày hẹn: 100,0%"))
    #expect(report.csv(.vietnamese, by: [.month]).contains("month,2026-01,2026-01,3,1,0,0,1,0,1,0,0"))
    #expect(report.svg(.vietnamese).contains("Tháng 01/2026: tiếp nhận 3, đúng hạn 1, quá hạn 1"))
  }

  @Test func `A share is full only when no dossier is late`() throws {
    let dossiers = Array(repeating: ("2026-01-05", DossierOutcome.Standing.early), count: 9_999)
    let report = try Self.report(dossiers + [("2026-01-05", .late)])
    #expect(report.text(.vietnamese, by: []).contains("ngày hẹn: 99,9%"))
  }

  @Test(arguments: [(0, ["0", "1", "2", "3", "4"]), (1, ["0", "1", "2", "3", "4"]), (5, ["0", "2", "4", "6", "8"])])
  func `Every line of the scale stands where its number says`(count: Int, labels: [String]) throws {
    let report = try Self.report(Array(repeating: ("2026-01-05", .early), count: count))
    #expect(Self.texts(report.svg(.vietnamese), "value") == labels)
  }

  @Test func `The chart says which months it leaves out`() throws {
    let months = (2_023...2_025).flatMap { year in (1...12).map { "\(year)-\($0 < 10 ? "0" : "")\($0)-15" } }
    let whole = try Self.report(months.suffix(24).map { ($0, .early) })
    #expect(Self.texts(whole.svg(.vietnamese), "note").isEmpty)
    let part = try Self.report(months.map { ($0, .early) })
    #expect(
      Self.texts(part.svg(.vietnamese), "note") == [
        "24 tháng gần nhất trong 36 tháng có hồ sơ; các dạng khác của báo cáo có đủ"
      ])
    #expect(Self.texts(part.svg(.vietnamese), "label").first == "01/2024")
  }

  @Test func `Each agency is scored by the stages of which dossiers tell the end`() throws {
    func score(_ stages: (early: Int, onTime: Int, late: Int)) throws -> String? {
      var report = try Self.report([("2026-01-05", .late)])
      report.add(
        DossierOutcome(
          procedure: "1.000001", title: "Thủ tục", field: "Hộ tịch", agency: "a",
          accepted: try CivilDate(parsing: "2026-01-06"), channel: .inPerson, standing: .early, requests: 0,
          stages: stages))
      return report.text(.vietnamese, by: []).split(separator: "\n").map(String.init)
        .first { $0.contains("khoản 2 Điều 13") }
    }
    #expect(try score((early: 2, onTime: 1, late: 1))?.contains("1,3 điểm") == true)
    #expect(try score((early: 0, onTime: 0, late: 2))?.contains("0,0 điểm") == true)
    #expect(try score((early: 0, onTime: 0, late: 0))?.contains("chưa có hồ") == true)
  }

  @Test func `A report without dossiers has nothing to score`() throws {
    let report = try Self.report([])
    #expect(!report.text(.vietnamese, by: []).contains("%"))
    let table = report.csv(.vietnamese, by: DossierReport.Grouping.allCases)
    #expect(table.split(separator: "\r\n").map { $0.prefix { $0 != "," } } == ["grouping", "total", "accepted-later"])
    let json = String(decoding: report.json(by: []).canonicalBytes, as: UTF8.self)
    #expect(json.matches(of: /"tenths":null/).count == 9)
  }
}
