import CanonicalJSON
import ProcedureImport
import Testing

/// What the texts of limits leave open is asked at the limits.
@Suite struct LimitQuestionTests {
  private static let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"

  private static func method(_ time: Int64, _ unit: String, _ text: String) -> JSON {
    [
      "submissionMethod": "DIRECT", "processingTime": .int(time), "processingTimeUnit": .string(unit),
      "description": .string(text), "fees": .array([]),
    ]
  }

  private static func run(_ methods: [JSON], _ more: [String: JSON] = [:]) -> NationalImport {
    SampleRecord.run([
      SampleRecord.json(with: ["executionMethods": .array(methods), "cases": .array([])].merging(more) { $1 })
    ])
  }

  private static func steps(_ text: String) -> [String: JSON] {
    ["executionSteps": [["name": "", "description": .string(text)]]]
  }

  @Test func `Days in the data and working days in the course are told where the description is silent`() {
    let steps = Self.steps(
      "Bước 1: Nộp hồ sơ\nBước 2: Trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ, cơ quan trả lời")
    #expect(Self.run([Self.method(7, "DAY", "")], steps).codes(612).count == 1)
    #expect(Self.run([Self.method(9, "DAY", "")], steps).codes(612).isEmpty)
    #expect(Self.run([Self.method(7, "DAY", "07 ngày")], steps).codes(612).isEmpty)
  }

  @Test
  func `What the course says not to count is left out of the limit, where the texts of the limit say nothing of it`()
    throws
  {
    let steps = Self.steps(
      "Bước 1: Nộp hồ sơ.\nBước 2: Thẩm định. Thời gian hoàn thiện hồ sơ không tính vào thời hạn giải quyết. "
        + "Thời gian này không tính vào thời hạn giải quyết.")
    func exclusions(_ text: String) throws -> [Substring] {
      try #require(Self.run([Self.method(7, "DAY", text)], steps).text(Self.path)).split(separator: "\n").filter {
        $0.hasPrefix("  không tính")
      }
    }
    #expect(try exclusions("") == ["  không tính vào thời hạn \"Thời gian hoàn thiện hồ sơ\""])
    #expect(
      try exclusions("07 ngày, không tính thời gian giám định")
        == ["  không tính vào thời hạn \"thời gian giám định\""])
  }

  @Test func `Working days in the data and days in the course are told where the description is silent`() {
    let steps = Self.steps("Bước 1: Trong thời hạn 07 ngày kể từ ngày nhận đủ hồ sơ, cơ quan trả lời")
    #expect(Self.run([Self.method(7, "WORKING_DAY", "")], steps).codes(613).count == 1)
    #expect(Self.run([Self.method(7, "WORKING_DAY", "07 ngày làm việc")], steps).codes(613).isEmpty)
  }

  @Test(arguments: [
    "15 ngày (hoặc 10 ngày trong trường hợp thuốc hiếm)",
    "15 ngày kể từ ngày nhận đủ hồ sơ, trường hợp phải xác minh thì thời hạn không quá 10 ngày.",
    "- Hồ sơ thuốc mới: không quá 15 ngày;\n- Hồ sơ thuốc hiếm: không quá 10 ngày.",
    "15 ngày (10 ngày đối với bệnh viện tư nhân) kể từ ngày nhận đủ hồ sơ",
  ])
  func `Another limit for a case is asked about wherever it stands in the text`(text: String) {
    #expect(Self.run([Self.method(15, "DAY", text)]).codes(619).map(\.words) == ["15 ngày ≠ 10 ngày"])
  }

  @Test(arguments: [
    "15 ngày; thời hạn thẩm định hồ sơ: 10 ngày, thời hạn quyết định: 05 ngày",
    "15 ngày. Trường hợp hồ sơ chưa đầy đủ thì thông báo trong 10 ngày",
  ])
  func `Shares of the limit and what is said to the applicant are no other limits`(text: String) {
    #expect(Self.run([Self.method(15, "DAY", text)]).codes(619).isEmpty)
  }

  @Test func `Days of which holidays are left out are asked about, office hours are none`() {
    let steps = Self.steps("Bước 1: Trong thời hạn 20 ngày, không bao gồm ngày nghỉ lễ, tết, cơ quan trả kết quả")
    #expect(
      Self.run([Self.method(20, "DAY", "")], steps).codes(690).map(\.words) == [
        "20 ngày, không bao gồm ngày nghỉ lễ, tết"
      ])
    let hours = Self.steps("Bước 1: Nộp các ngày trong tuần (trừ ngày lễ, tết), giải quyết trong 20 ngày")
    #expect(Self.run([Self.method(20, "DAY", "")], hours).codes(690).isEmpty)
  }

  @Test func `Parts of a limit that add up to it are no other limit`() {
    let text = "Cơ quan thẩm định: 15 ngày làm việc; cơ quan quyết định: 05 ngày làm việc"
    #expect(Self.run([Self.method(20, "WORKING_DAY", text)]).codes(616).isEmpty)
    #expect(Self.run([Self.method(22, "WORKING_DAY", text)]).codes(616).count == 1)
    let hours = "Cơ quan thẩm định: 06 giờ làm việc; cơ quan quyết định: 02 giờ làm việc"
    #expect(Self.run([Self.method(8, "HOUR", hours)]).codes(616).isEmpty)
  }

  @Test func `The limit of remote areas beside that of the data is so much longer, in other units it is asked about`()
    throws
  {
    let text = "Đối với các xã miền núi, hải đảo thì thời gian thực hiện không quá 20 ngày làm việc."
    let run = Self.run([Self.method(15, "WORKING_DAY", text)])
    #expect(run.codes(616).isEmpty)
    #expect(run.codes(691).isEmpty)
    let lines = try #require(run.text(Self.path)).split(separator: "\n")
    #expect(lines.contains("  tăng thêm 05 ngày làm việc khi \"các xã miền núi, hải đảo\""))
    #expect(
      Self.run([Self.method(15, "DAY", text)]).codes(691).map(\.words) == ["15 ngày ≠ 20 ngày làm việc"])
  }

  @Test func `Words give cases where the data have no number, and come back`() throws {
    // As of 1.003361 and 1.115650.
    let text = "28 ngày làm việc (đối với trường hợp cấp mới), 02 ngày làm việc (đối với trường hợp cấp lại) "
    let run = Self.run([Self.method(0, "OTHER", text + "kể từ ngày nhận được hồ sơ đầy đủ, hợp lệ theo quy định")])
    #expect(run.codes(614).isEmpty)
    let lines = try #require(run.text(Self.path)).split(separator: "\n")
    #expect(lines.contains("  thời hạn 28 ngày làm việc khi \"đối với trường hợp cấp mới\""))
    #expect(lines.contains("  thời hạn 02 ngày làm việc khi \"đối với trường hợp cấp lại\""))
    let shares =
      "Không quá 15 ngày làm việc. Trong đó:\n- Tại Sở: 12 ngày làm việc;\n- Ủy ban nhân dân: 03 ngày làm việc."
    let sum = Self.run([Self.method(0, "OTHER", shares)])
    #expect(try #require(sum.text(Self.path)).split(separator: "\n").contains("  thời hạn 15 ngày làm việc"))
    let other = Self.run([Self.method(0, "OTHER", "15 ngày, trong đó: Sở 12 ngày, Ủy ban nhân dân 04 ngày")])
    #expect(other.codes(614).count == 1)
    #expect(Self.run([Self.method(0, "OTHER", "")]).codes(614).map(\.words) == ["0 (đơn vị khác)"])
  }

  @Test func `The condition of a limit is the case before the rule, not the rule`() throws {
    let run = Self.run([
      Self.method(7, "WORKING_DAY", "+ Trường hợp đủ điều kiện thì quyết định hỗ trợ trong 07 ngày làm việc;"),
      Self.method(
        4, "WORKING_DAY", "+ Trường hợp chưa có nguồn vốn (tính theo năm) thì trả lời trong 04 ngày làm việc."),
    ])
    let text = try #require(run.text(Self.path))
    #expect(text.contains("thời hạn 07 ngày làm việc khi \"Trường hợp đủ điều kiện\""))
    #expect(text.contains("thời hạn 04 ngày làm việc khi \"Trường hợp chưa có nguồn vốn (tính theo năm)\""))
    #expect(run.codes(684).isEmpty)
  }

  @Test func `What a limit is of stands in the place of the whole rule, with a question`() throws {
    let area = "Đối với các xã miền núi thì thời gian được tăng thêm 10 ngày làm việc."
    let run = Self.run([
      Self.method(8, "WORKING_DAY", "Thời gian thẩm định phương án mới không quá 08 ngày làm việc. " + area),
      Self.method(6, "WORKING_DAY", "Thời gian gia hạn phương án cũ là không quá 06 ngày làm việc. " + area),
    ])
    let text = try #require(run.text(Self.path))
    #expect(text.contains("thời hạn 08 ngày làm việc khi \"thẩm định phương án mới\""))
    #expect(run.codes(684).map(\.words) == ["thẩm định phương án mới", "gia hạn phương án cũ"])
  }

  @Test func `A time for supplements that the text of the limit contradicts is asked about, not written`() throws {
    // As of 1.013200.
    func text(_ days: String) -> String {
      "Trong thời hạn \(days) ngày làm việc kể từ ngày tiếp nhận hồ sơ, cơ quan kiểm tra hồ sơ, trường hợp hồ sơ "
        + "không hợp lệ, thông báo bằng văn bản về nội dung cần sửa đổi, bổ sung."
    }
    let steps = Self.steps("Bước 1: Nộp hồ sơ\nBước 2: " + text("02"))
    let differing = Self.run([Self.method(9, "WORKING_DAY", text("01"))], steps)
    #expect(differing.codes(693).map(\.words) == ["02 ngày làm việc ≠ 01 ngày làm việc"])
    let draft = try #require(differing.text(Self.path))
    #expect(!draft.contains("yêu cầu trong"))
    #expect(draft.contains("khác ở lời văn thời hạn; theo mức nào?\""))
    #expect(Self.run([Self.method(9, "WORKING_DAY", text("02"))], steps).codes(693).isEmpty)
  }

  @Test func `Sub-procedures of one name and several limits are asked about once`() throws {
    func subCase(_ number: Int, _ name: String, _ days: Int64) -> JSON {
      [
        "code": .string("1.900001.0\(number)"), "name": .string(name),
        "processingDay": ["qty": .int(days), "type": "WORKING_DAY"],
      ]
    }
    func questions(_ names: [String]) throws -> Int {
      let run = Self.run(
        [Self.method(5, "WORKING_DAY", "")], ["cases": [subCase(1, names[0], 5), subCase(2, names[1], 3)]])
      return try #require(run.text(Self.path)).split(separator: "\n").count {
        $0.contains("trường hợp nào theo mức nào")
      }
    }
    #expect(try questions(["Đăng ký mẫu", "Đăng ký mẫu"]) == 1)
    #expect(try questions(["Đăng ký mẫu", "Đăng ký lại mẫu"]) == 0)
  }

  @Test func `The report counts a cut-off hour where the draft has it, and as prose where it has not`() {
    let text = "Ngay trong ngày; nhận hồ sơ sau 15 giờ thì trả kết quả trong ngày làm việc tiếp theo"
    let written = Self.run([Self.method(1, "WORKING_DAY", text)]).counts
    #expect([written[.cutoffs, .structure], written[.cutoffs, .uncoded]] == [1, 0])
    let prose = Self.run([Self.method(3, "WORKING_DAY", text)]).counts
    #expect([prose[.cutoffs, .structure], prose[.cutoffs, .uncoded]] == [0, 1])
  }

  @Test func `The report counts times that do not count and stay prose`() {
    let text = "05 ngày làm việc (chưa tính thời gian)"
    #expect(Self.run([Self.method(5, "WORKING_DAY", text)]).counts[.exclusions, .uncoded] == 1)
  }
}
