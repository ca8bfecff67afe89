import CanonicalJSON
import CommandTable
import Testing

@Suite struct CalendarTests {
  private static let specification = """
    lịch hành_chính "Lịch làm việc" {
      ấn bản "2026-11"
      công bố đến 31/12/2026
      lễ dương lịch 01/01 "Tết Dương lịch" 01 ngày, hiệu lực từ 01/01/2021
      lễ âm lịch 01/01 "Tết Nguyên đán" 05 ngày, trong đó 02 ngày trước, hiệu lực từ 01/01/2021
      nghỉ bù khi trùng ngày nghỉ hằng tuần
      năm 2026 {
        nghỉ lễ 16/02 đến 20/02 "Tết Nguyên đán"
        nguồn "Thông báo số 9441/TB-BNV"
      }
    }

    """

  private static func line() throws -> CommandLine {
    let line = try CommandLine()
    try line.write(specification, to: "Specs/lich.tthc")
    let later = specification.replacing("16/02 đến 20/02", with: "16/02 đến 19/02").replacing(
      "2026-11", with: "2026-12")
    try line.write(later, to: "later/lich.tthc")
    return line
  }

  @Test func `This year is printed when none is named`() async throws {
    let result = await (try Self.line()).run("calendar")
    #expect(result.code == .fine, "\(result.errors)")
    #expect(result.output.hasPrefix("Lịch làm việc – năm 2026\n"))
    #expect(result.output.contains("16/02 – 20/02"))
  }

  @Test func `A year is drawn, and written as JSON`() async throws {
    let line = try Self.line()
    let drawing = await line.run("calendar", "hành_chính", "--year", "2026", "--form", "svg")
    #expect(drawing.output.hasPrefix("<?xml") && drawing.output.hasSuffix("</svg>\n"))
    let json = await line.run("calendar", "--year=2026", "--form", "json")
    #expect(try JSONDocument(parsing: Array(json.output.utf8)).root["days"]?.count == 5)
  }

  @Test func `Figures and documents are printed for people and as JSON`() async throws {
    let line = try Self.line()
    #expect(await line.run("calendar", "--statistics").output.contains("Tết Nguyên đán"))
    #expect(await line.run("calendar", "--sources", "--year", "2026").output.contains("9441/TB-BNV (5 ngày)"))
    for view in ["--statistics", "--sources", "--propose=2028"] {
      let json = await line.run("calendar", view, "--form", "json")
      #expect(json.code == .fine)
      #expect(try JSONDocument(parsing: Array(json.output.utf8)).root["calendar"]?.string == "hành_chính")
    }
  }

  @Test func `A proposal pasted into the calendar is accepted and makes the year printable`() async throws {
    let line = try Self.line()
    let block = await line.run("calendar", "--propose", "2027")
    #expect(block.code == .fine)
    #expect(block.output.contains("nghỉ lễ 04/02 đến 08/02 \"Tết Nguyên đán\""))
    try line.write(String(Self.specification.dropLast(3)) + block.output + "}\n", to: "Specs/lich.tthc")
    #expect(await line.run("check", "Specs").code == .fine)
    #expect(await line.run("format", "--check", "Specs").code == .fine)
    #expect(await line.run("calendar", "--year", "2027").output.contains("dự kiến"))
  }

  @Test func `Two editions are compared, as folders or as compiled catalogues`() async throws {
    let line = try Self.line()
    let result = await line.run("calendar", "--compare", "later")
    #expect(result.code == .fine, "\(result.errors)")
    #expect(result.output.contains("Tháng 2/2026: 15 → 16 (+1)"))
    #expect(await line.run("compile", "later", "--to", "later.json").code == .fine)
    #expect(await line.run("calendar", "--compare", "later.json").output == result.output)
    #expect(await line.run("calendar", "--compare", "later", "--fail-on-difference").code == .findings)
    #expect(await line.run("calendar", "--compare", "Specs", "--fail-on-difference").code == .fine)
  }

  /// Words after `calendar`, the code that the program ends with, and the finding.
  private static let mistakes: [([String], ExitCode, String)] = [
    (["hanh_chinh"], .findings, "TTHC936"), (["--year", "2031"], .findings, "TTHC940"),
    (["--statistics", "--year", "1999"], .findings, "TTHC940"),
    (["--sources", "--year", "1999"], .findings, "TTHC940"),
    (["--compare", "later", "--year", "1999"], .findings, "TTHC940"), (["--year", "0"], .usage, "TTHC906"),
    (["--propose", "2019"], .findings, "TTHC942"), (["--propose", "99999"], .usage, "TTHC906"),
    (["--statistics", "--sources"], .usage, "TTHC941"), (["--statistics", "--form", "svg"], .usage, "TTHC941"),
    (["--compare", "nowhere.json"], .noInput, "TTHC910"), (["--form", "pdf"], .usage, "TTHC906"),
  ]

  @Test(arguments: mistakes)
  func `A question that cannot be answered is refused with a finding`(
    _ words: [String], _ code: ExitCode, _ finding: String
  ) async throws {
    let result = await (try Self.line()).run(["calendar"] + words)
    #expect(result.code == code)
    #expect(result.errors.contains(finding), "\(result.errors)")
    #expect(result.output.isEmpty)
  }
}
