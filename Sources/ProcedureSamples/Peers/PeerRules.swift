import CanonicalJSON
import WorkingCalendar

/// The rule sets with which other tools answered a year of dossiers, as specifications: twelve documents each, six of
/// them by condition over seven facts, and a limit in working days.
package enum PeerRules {
  private static let facts = [
    "foreign: có/không", "agent: có/không", "minor: có/không", "married: có/không", "area: số thập phân",
    "value: số nguyên", "age: số nguyên",
  ]

  /// A calendar with the peers' days off, and a procedure for each rule set.
  package static func specifications(
    of rules: [UInt8], daysOff: [UInt8]
  ) throws(PeerFault) -> [PeerCatalogue.Text] {
    let rules = try PeerFile(rules).root
    guard rules.kind == .array else { throw PeerFault(member: "") }
    var text = "ngôn ngữ tthc 1\n\n"
    for procedure in rules.elements { text += try procedureText(procedure) }
    return [("lich.tthc", try calendar(daysOff)), ("thu-tuc.tthc", text)]
  }

  private static func procedureText(_ json: JSONValue) throws(PeerFault) -> String {
    let code = try json.text("id")
    var lines = [
      "thủ tục \(code) \"\(code)\" {", "  lĩnh vực \"Đo tốc độ\"", "  cấp thực hiện tỉnh", "  cơ quan tiếp nhận quầy",
      "  cơ quan thực hiện quầy", "  cơ quan có thẩm quyền quầy", "  cách thức trực tiếp, trực tuyến, bưu chính",
      "  thông tin {",
    ]
    lines += facts.map { "    " + $0 }
    lines += ["  }", "  thành phần hồ sơ 01 bộ {"]
    for document in try json.list("docs") {
      let name = try document.text("id")
      lines.append("    \(name): nộp \"\(name)\" 01 bản chính\(try PeerCondition(document["when"]).guardText)")
    }
    lines += ["  }", "  thời hạn \(try json.number("limit")) ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ"]
    return (lines + ["  kết quả \"Kết quả\"", "}", ""]).joined(separator: "\n")
  }

  private static func calendar(_ daysOff: [UInt8]) throws(PeerFault) -> String {
    let json = try PeerFile(daysOff).root
    guard json.kind == .array else { throw PeerFault(member: "") }
    var days: [Int: [CivilDate]] = [:]
    for day in json.elements {
      guard let date = day.string.flatMap({ try? CivilDate(parsing: $0) }) else { throw PeerFault(member: "") }
      days[date.year, default: []].append(date)
    }
    guard let last = days.keys.max() else { throw PeerFault(member: "") }
    var lines = [
      "ngôn ngữ tthc 1", "", "cơ quan quầy \"Quầy đo tốc độ\" { cấp tỉnh }", "lịch đo \"Lịch đo tốc độ\" {",
      "  ngày làm việc thứ Hai đến thứ Sáu", "  giờ làm việc 08:00 đến 12:00, 13:00 đến 17:00",
      "  công bố đến 31/12/\(last)", "  nguồn \"Dữ liệu sinh ra để đo\"",
    ]
    for year in days.keys.sorted() {
      lines.append("  năm \(year) {")
      for date in days[year] ?? [] { lines.append("    nghỉ lễ \(date.day)/\(date.month) \"Ngày nghỉ\"") }
      lines.append("    nguồn \"Dữ liệu sinh ra để đo\"\n  }")
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }
}
