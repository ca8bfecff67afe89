import CanonicalJSON
import ProcedureImport
import Testing
import WorkingCalendar

/// What records say of shares of their own fees; what is doubtful stays prose.
@Suite struct FeeReductionTests {
  /// The share, the days, and whether online only.
  private static func read(_ text: String, fee: Int64? = nil) -> [String] {
    FeeReductionExtractor.read(text, fee: fee).map { reading in
      let days = reading.period.map { " \($0.from.iso)–\($0.to.iso)" } ?? ""
      return "\(reading.percent)\(days)\(reading.isOnline ? " online" : "")"
    }
  }

  @Test func `A period with its law behind it is read`() {
    let text = """
      (Từ ngày 01/07/2025 đến hết ngày 31/12/2026, mức lệ phí bằng 50% mức phí nêu trên theo quy định tại Thông tư \
      64/2025/TT-BTC ngày 30/06/2025 của Bộ trưởng Bộ Tài chính.)
      """
    #expect(Self.read(text) == ["50 2025-07-01–2026-12-31"])
  }

  @Test func `Two sentences are two reductions, a channel and a period may stand together`() {
    let text = """
      - Cấp đổi thẻ: 50.000 đồng/thẻ; Kể từ ngày 01/01/2025 đến hết ngày 31/12/2025, mức thu lệ phí khi công dân nộp hồ sơ \
      theo hình thức trực tuyển bằng 50% mức thu lệ phí quy định. - Kể từ ngày 01/7/2025 đến hết ngày 31/12/2026 mức thu \
      lệ phí cấp đổi bằng 50% mức thu nêu trên theo quy định tại Thông tư 64/2025/TT-BTC.
      """
    #expect(Self.read(text) == ["50 2025-01-01–2025-12-31 online", "50 2025-07-01–2026-12-31"])
  }

  @Test func `Days may be written out`() {
    let text = "Mức thu từ ngày 01 tháng 7 năm 2025 đến hết ngày 31 tháng 12 năm 2026 bằng 50% mức thu nêu trên"
    #expect(Self.read(text) == ["50 2025-07-01–2026-12-31"])
  }

  @Test(arguments: [
    // Each channel has its own fee; all of one channel must say so.
    (["50%", "50%", "50%"], "phí còn 50% từ 01/07/2025 đến 31/12/2026\n"),
    (["50%", "50%", "70%"], "phí còn 50% từ 01/07/2025 đến 31/12/2026 qua trực tiếp\n"),
  ])
  func `A reduction holds where every fee of a channel is reduced`(shares: [String], statement: String) throws {
    func fee(_ value: Int64, _ share: String) -> JSON {
      let words = "Từ ngày 01/07/2025 đến hết ngày 31/12/2026, mức phí bằng \(share) mức phí nêu trên"
      return ["type": "FEE", "value": .int(value), "description": .string(words)]
    }
    let methods: JSON = [
      [
        "submissionMethod": "DIRECT", "processingTime": 5, "processingTimeUnit": "DAY",
        "fees": [fee(20_000, shares[0])],
      ],
      [
        "submissionMethod": "POSTAL", "processingTime": 5, "processingTimeUnit": "DAY",
        "fees": [fee(30_000, shares[1]), fee(40_000, shares[2])],
      ],
    ]
    let run = SampleRecord.run([SampleRecord.json(with: ["executionMethods": methods])])
    let text = try #require(run.text("quoc-gia/thu-nghiem-do-luong/1.900001.tthc"))
    #expect(text.contains("  \(statement)"))
    #expect(text.split(separator: "phí còn").count == 2)
  }

  @Test func `A channel alone is enough`() {
    let text = """
      Phí thẩm định: 200.000 đồng/hồ sơ. * Mức thu áp dụng khi thực hiện thủ tục hành chính bằng hình thức dịch vụ công \
      trực tuyến bằng 50% mức thu quy định như trên.
      """
    #expect(Self.read(text) == ["50 online"])
  }

  @Test func `An amount that is left for a time is a share of the fee of the row`() {
    let text = """
      (Áp dụng mức phí: 750.000 đồng (Bảy trăm năm mươi nghìn đồng) kể từ ngày 01/7/2025 đến hết ngày 31/12/2026 theo \
      Thông tư số 64/2025/TT-BTC).
      """
    #expect(Self.read(text, fee: 1_500_000) == ["50 2025-07-01–2026-12-31"])
    #expect(Self.read(text, fee: 750_000) == [])
    #expect(Self.read(text, fee: 50) == [])
    #expect(Self.read(text, fee: 1_600_000) == [])
    #expect(Self.read(text) == [])
    #expect(Self.read("Cấp mới: áp dụng mức phí 5 đồng từ ngày 01/7/2025 đến 31/12/2026", fee: 10) == [])
  }

  @Test func `An exemption for a time leaves nothing`() {
    #expect(
      Self.read("đồng/lần (Lệ phí đăng ký quyền) (Miễn kể từ ngày 07/4/2026 đến 30/6/2026 theo Thông tư 40/2026/TT-BTC")
        == ["0 2026-04-07–2026-06-30"])
    #expect(Self.read("Cấp lại: miễn phí từ ngày 07/4/2026 đến 30/6/2026") == [])
    #expect(Self.read("Miễn phí từ ngày 07/4/2026 đến 30/6/2026 cho hộ nghèo") == [])
  }

  @Test(arguments: [
    "Phí thẩm định an toàn: 75% mức thu phí thẩm định cấp phép lần đầu.",
    "Mức thu áp dụng đối với cá nhân tại các xã: bằng 50% mức áp dụng đối với cá nhân tại các phường.",
    "Lệ phí: Bằng 50% mức thu lệ phí quy định tại điểm 1 Biểu phí ban hành kèm theo Thông tư số 47/2019/TT-BTC",
    "Từ 01/07/2025 đến 31/12/2026 thu 50% mức thu phí quy định tại TT67/2021/TT-BTC",
    "Từ ngày 01/07/2025 đến hết ngày 31/12/2026, mức thu đối với hộ nghèo bằng 50% mức thu nêu trên.",
    "Từ ngày 31/12/2026 đến hết ngày 01/07/2025, mức thu bằng 50% mức thu nêu trên.",
    "Từ ngày 31/02/2026, mức thu nộp trực tuyến bằng 50% và 70% mức thu nêu trên.",
    "trường hợp nhận hai trẻ em trở lên thì được giảm 50% mức lệ phí", "bằng 50% mức thu nêu trên", "",
  ])
  func `What names another fee, other cases or no time is left to the reader`(text: String) {
    #expect(Self.read(text) == [])
  }
}
