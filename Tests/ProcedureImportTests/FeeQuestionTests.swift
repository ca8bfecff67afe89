import CanonicalJSON
import ProcedureImport
import Testing

/// What the texts of fees leave open is asked at the fees.
@Suite struct FeeQuestionTests {
  private static let path = "quoc-gia/thu-nghiem-do-luong/1.900001.tthc"

  private static func method(_ channel: String, _ fees: [(Int64, String)]) -> JSON {
    [
      "submissionMethod": .string(channel), "processingTime": 5, "processingTimeUnit": "WORKING_DAY",
      "description": "",
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
