import CanonicalJSON
import ProcedureImport
import Testing

/// What the texts of fees leave open is asked at the fees.
@Suite struct FeeQuestionTests {
  private static let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"

  private static func method(_ channel: String, _ fees: [(Int64, String)], text: String = "") -> JSON {
    [
      "submissionMethod": .string(channel), "processingTime": 5, "processingTimeUnit": "WORKING_DAY",
      "description": .string(text),
      "fees": .array(fees.map { ["type": "FEE", "value": .int($0.0), "description": .string($0.1)] }),
    ]
  }

  private static func run(_ methods: [JSON]) -> NationalImport {
    SampleRecord.run([SampleRecord.json(with: ["executionMethods": .array(methods)])])
  }

  private static func fees(_ run: NationalImport) throws -> [String] {
    let text = try #require(run.text(path))
    return text.replacing(",\n      ", with: ", ").split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("  phí") || $0.hasPrefix("  câu hỏi") || $0.hasPrefix("  # Cơ sở dữ liệu ghi khoản")
    }
  }

  @Test(arguments: [
    ("Lệ phí cấp giấy phép: 50.000 đồng", true), ("Phí thẩm định: 50.000 đồng", false),
    ("Phí, lệ phí theo quy định", false), ("Giá dịch vụ kiểm định", true), ("Đơn giá kiểm định", false),
  ])
  func `A fee that its text calls by another kind is asked about`(text: String, isTold: Bool) {
    #expect(Self.run([Self.method("DIRECT", [(50_000, text)])]).codes(699).isEmpty != isTold)
  }

  @Test func `Fees of different things are no prices of channels, and come back to the channels of the database`()
    throws
  {
    let run = Self.run([
      Self.method("DIRECT", [(300_000, "Máy nhỏ 300.000đ/lần")]),
      Self.method("ONLINE", [(700_000, "Máy lớn 700.000đ/lần")]),
    ])
    let fees = try Self.fees(run)
    #expect(
      fees == [
        "  # Cơ sở dữ liệu ghi khoản thu này ở cách thức: trực tiếp",
        "  phí 300.000 đồng khi \"Máy nhỏ 300.000đ/lần\"",
        "  # Cơ sở dữ liệu ghi khoản thu này ở cách thức: trực tuyến",
        "  phí 700.000 đồng khi \"Máy lớn 700.000đ/lần\"",
        "  câu hỏi \"«300.000 đồng, 700.000 đồng: Máy nhỏ 300.000đ/lần; Máy lớn 700.000đ/lần»: khoản thu của nội dung khác nhau ghi ở cách thức khác nhau; thu theo nội dung hay theo cách thức; khoản nào thu khi nào?\"",
      ])
  }

  @Test(arguments: [
    // The same thing, a way of lodging, a time: then the channel may well decide.
    ["Cấp giấy: 50.000 đồng/lần", "Cấp giấy: 25.000 đồng/lần"],
    ["Nộp trực tiếp thì thu 50.000 đồng một giấy thường", "Một giấy lớn thì thu 25.000 đồng"],
    ["50.000 đồng/thẻ xanh", "25.000 đồng/thẻ (áp dụng đến hết ngày 31/12/2030)"],
  ])
  func `A fee of a channel stays one`(texts: [String]) throws {
    let run = Self.run([
      Self.method("DIRECT", [(50_000, texts[0])]), Self.method("ONLINE", [(25_000, texts[1])]),
    ])
    #expect(run.codes(634).isEmpty)
    #expect(try Self.fees(run).filter { $0.hasSuffix("qua trực tiếp") || $0.hasSuffix("qua trực tuyến") }.count == 2)
  }

  @Test func `A fee that holds for a time by the text of its channel is asked about once`() throws {
    // As of 1.006424 and 1.014640.
    let periods =
      "Phí: + Từ ngày 01/7/2025 đến hết ngày 31/12/2026: 550.000 đồng/hồ sơ; + Từ ngày 01/1/2027: 1.100.000 đồng/hồ sơ."
    let fees: [(Int64, String)] = [(550_000, "đồng/lần/sản phẩm"), (900_000, "đồng/lần/nhóm")]
    let run = Self.run([Self.method("DIRECT", fees, text: periods)])
    #expect(run.codes(636).map(\.pointer) == ["/executionMethods/0/fees/0/description"])
    #expect(try Self.fees(run).contains { $0.contains("thu bao nhiêu?") })
    let half =
      "Hồ sơ nộp từ ngày 01/4/2026 đến hết ngày 31/12/2026 được áp dụng mức thu phí bằng 50% mức quy định ở trên."
    #expect(Self.run([Self.method("ONLINE", [(40_000, "đồng/hồ sơ")], text: half)]).codes(636).count == 1)
    // The day of a document, and a day of which no fee is said.
    for text in [
      "Phí theo Thông tư số 67/2021/TT-BTC ngày 05/8/2021: 550.000 đồng", "05 ngày kể từ ngày 01/7/2026",
    ] {
      #expect(Self.run([Self.method("DIRECT", [(550_000, "đồng/lần")], text: text)]).codes(636).isEmpty)
    }
  }

  @Test func `A fee that its text says is not prescribed is asked about`() throws {
    // As of 1.010029.
    let run = Self.run([Self.method("DIRECT", [(100_000, "Không được quy định tại Biểu phí, lệ phí đăng ký")])])
    #expect(run.codes(631).count == 1)
    #expect(try Self.fees(run).contains { $0.hasSuffix("thu mức nào?\"") })
  }

  @Test func `A fee of zero beside a table of fees names the table`() throws {
    let attached: JSON = [
      "submissionMethod": "DIRECT", "processingTime": 5, "processingTimeUnit": "WORKING_DAY", "description": "",
      "fees": [["type": "FEE", "value": 0, "description": "", "attachment": ["fileName": "bieu-phi.docx"]]],
    ]
    let words = Self.run([attached]).codes(632).map(\.words)
    #expect(words == ["phí, biểu mức thu kèm theo: bieu-phi.docx"])
  }

  @Test func `A second amount in the text of a fee is asked about, with both amounts and the day`() {
    let run = Self.run([
      Self.method("DIRECT", [(60_000, "- 60.000đ/tem. - 20.000đ/tem (áp dụng đến hết ngày 31/12/2030)")])
    ])
    #expect(
      run.codes(635).map(\.words) == [
        "60.000 đồng, 20.000 đồng (đến hết ngày 31/12/2030): - 60.000đ/tem. - 20.000đ/tem (áp dụng đến hết ngày 31/12/2030)"
      ])
    #expect(run.codes(636).isEmpty)
  }

  @Test func `An amount that is a fee of its own, or what is left of it for a time, is no second one`() {
    let run = Self.run([
      Self.method("DIRECT", [(60_000, "60.000 đồng khổ nhỏ, 90.000 đồng khổ lớn"), (90_000, "90.000 đồng khổ lớn")]),
      Self.method(
        "ONLINE",
        [(80_000, "Áp dụng mức phí 40.000 đồng/hồ sơ kể từ ngày 01/7/2025 đến hết ngày 31/12/2030")]),
    ])
    #expect(run.codes(635).isEmpty)
    #expect(run.codes(636).isEmpty)
  }

  @Test func `A fee for a time is asked about, the day of a document is none`() {
    let run = Self.run([
      Self.method("DIRECT", [(40_000, "40.000đ/giấy (áp dụng đến hết ngày 31/12/2020 theo thông tư cũ)")]),
      Self.method("ONLINE", [(30_000, "30.000đ/giấy theo Thông tư số 01/2021/TT-BTC ngày 07/4/2021")]),
    ])
    #expect(run.codes(636).map(\.pointer) == ["/executionMethods/0/fees/0/description"])
    #expect(run.codes(636).first?.words.hasPrefix("đến hết ngày 31/12/2020: ") ?? false)
  }
}
