import CanonicalJSON
import Foundation
import ProcedureDiagnostics
import ProcedurePages
import Testing
import WorkingCalendar

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct CalendarPageTests {
  private static func page(_ definition: CalendarDefinition = SampleCalendar.definition, _ year: Int = 2026) throws
    -> CalendarPage
  {
    try #require(CalendarPage(try SampleCalendar.calendar(definition), year: year))
  }

  @Test(arguments: Language.allCases)
  func `A year is printed as twelve months with its legend, days off and documents`(_ language: Language) throws {
    let text = try Self.page().text(language)
    try expectGolden("year.\(language.rawValue).txt", text)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `A projected year says so`() throws {
    let page = try Self.page(SampleCalendar.definition, 2027)
    #expect(page.isProvisional)
    #expect(page.text(.vietnamese).contains(" ?1*"))
    #expect(page.text(.vietnamese).contains("nghỉ lễ (dự kiến)"))
  }

  @Test func `A year that the calendar does not cover has no page`() throws {
    let calendar = try SampleCalendar.calendar(SampleCalendar.definition)
    for year in [2025, 2028, .min, .max] { #expect(CalendarPage(calendar, year: year) == nil) }
  }

  @Test func `The drawing is the one that was looked at, and comes out the same each time`() throws {
    let drawing = try Self.page().svg(.vietnamese)
    try expectGolden("year.svg", drawing)
    #expect(try Self.page().svg(.vietnamese) == drawing)
  }

  @Test func `Every day of the year stands in the drawing with its lunar day`() throws {
    let texts = try Self.texts(of: try Self.page().svg(.english))
    // A solar and a lunar figure a day, and as many days as the year has.
    #expect(texts.count { $0.allSatisfy { $0.isNumber || $0 == "/" } } == 2 * 365 + 1)
    #expect(texts.contains("1/1"))
    #expect(texts.contains("15/3"))
  }

  @Test func `Nothing that an author writes breaks out of the drawing`() throws {
    var definition = SampleCalendar.definition
    definition.title = #"</title><script>alert("x")</script> & 'y' \#u{0}\#u{1B}[31m"#
    for index in definition.daysOff.indices { definition.daysOff[index].name = "<b a='\"'>&amp;\u{FFFF}]]>" }
    let drawing = try Self.page(definition).svg(.vietnamese)
    let texts = try Self.texts(of: drawing)
    #expect(!drawing.contains("<script"))
    #expect(texts.contains { $0.contains("<b a='\"'>&amp;") })
  }

  @Test func `A year full of days off keeps to its sheet`() throws {
    var definition = SampleCalendar.definition
    let long = String(repeating: "Ngày nghỉ có tên rất dài ", count: 40)
    definition.daysOff = (0..<300).compactMap { index in
      SampleCalendar.date("2026-01-01").adding(days: index).map { DayOff($0, .special, name: "\(long)\(index)") }
    }
    definition.workingDays = []
    definition.halfDays = []
    let texts = try Self.texts(of: try Self.page(definition).svg(.vietnamese))
    #expect(texts.contains { $0.hasPrefix("và ") && $0.hasSuffix(" mục khác") })
    #expect(texts.allSatisfy { $0.count < 100 })
  }

  /// The contents of the text elements; fails when the drawing is no XML.
  private static func texts(of drawing: String) throws -> [String] {
    let document = try XMLDocument(xmlString: drawing)
    return try document.nodes(forXPath: "//*[local-name()='text']").map { $0.stringValue ?? "" }
  }

  @Test func `A year is data for other programs`() throws {
    let json = try JSONDocument(parsing: try Self.page().json.canonicalBytes).root
    #expect(json["workingDays"]?.int64 == Int64(try Self.page().workingDays))
    #expect(json["days"]?.count == 13)
    #expect(json["months"]?.count == 12)
  }
}
