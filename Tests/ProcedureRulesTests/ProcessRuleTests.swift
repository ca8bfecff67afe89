import ProcedureDiagnostics
import ProcedureRules
import Testing

/// What rules about processes look at beside their examples.
@Suite struct ProcessRuleTests {
  private static let district = """
    cơ quan phòng_tư_pháp "Phòng Tư pháp" { cấp huyện; hết hiệu lực 01/07/2025; nay là ubnd_xã }
    """

  private static func codes(_ lines: String, declarations: String = "") -> [UInt16] {
    RuleTests.findings(ExampleFrame.sources(.procedure(lines, declarations: declarations))).map(\.code.number)
  }

  private static func process(_ stages: String, limit: String = "thời hạn 05 ngày làm việc") -> String {
    "\(limit)\nquy trình {\nbước tiếp_nhận \"Tiếp nhận hồ sơ\" do ttpvhcc_xã\n\(stages)\n}"
  }

  @Test(arguments: [
    process("bước thẩm_tra \"Thẩm tra\" do phòng_tư_pháp"),
    process("bước thẩm_tra \"Thẩm tra\" do ubnd_xã, lấy ý kiến \"Phòng Tư pháp\""),
    process("bước thẩm_tra \"Thẩm tra\" do ubnd_xã\nbước trả \"Trả kết quả\" do ubnd_xã, có thể giao phòng_tư_pháp"),
    "thời hạn gồm { phần thẩm_tra \"Thẩm tra\" do phòng_tư_pháp: 05 ngày làm việc }",
    "lệ phí do phòng_tư_pháp quy định",
  ])
  func `An ended agency is found wherever it has a task`(_ lines: String) {
    #expect(Self.codes(lines, declarations: Self.district) == [352])
  }

  @Test func `An ended agency is found in prose as a whole name only`() {
    let found = Self.process("bước trình \"Trình «Phòng Tư pháp», xin ý kiến\" do ubnd_xã")
    #expect(Self.codes(found, declarations: Self.district) == [356])
    let other = Self.process("bước trình \"Trình Phòng Tư pháp1 và Phòng Tư phápa\" do ubnd_xã")
    #expect(Self.codes(other, declarations: Self.district) == [])
  }

  @Test func `Only what follows the stage from which a limit runs counts`() {
    let limit = "thời hạn 03 ngày làm việc kể từ ngày kết thúc niêm_yết"
    let posting = "bước niêm_yết \"Niêm yết\" do ubnd_xã đủ 15 ngày\n"
    #expect(Self.codes(Self.process(posting + "bước ký \"Ký\" do ubnd_xã trong 03 ngày làm việc", limit: limit)) == [])
    let late = posting + "bước ký \"Ký\" do ubnd_xã trong 04 ngày làm việc"
    #expect(Self.codes(Self.process(late, limit: limit)) == [341])
  }

  @Test func `A limit of one result counts the stages that lead to it and no others`() {
    func codes(_ first: String) -> [UInt16] {
      Self.codes(
        """
        kết quả giấy_một "Giấy một"
        kết quả giấy_hai "Giấy hai"
        thời hạn một: \(first) đối với kết quả giấy_một
        thời hạn hai: 09 ngày làm việc đối với kết quả giấy_hai
        quy trình {
          bước chung "Thẩm tra" do ubnd_xã trong 02 ngày làm việc
          bước một "Ký giấy một" do ubnd_xã sau chung trong 02 ngày làm việc, kết quả giấy_một
          bước hai "Ký giấy hai" do sở_xây_dựng sau chung trong 07 ngày làm việc, kết quả giấy_hai
        }
        """)
    }
    #expect(codes("04 ngày làm việc") == [])
    #expect(codes("03 ngày làm việc") == [341])
  }

  private static func bundle(_ stages: String, _ part: String = "1.900002") -> [UInt16] {
    let member = """
      thủ tục 1.900002 "Cấp thẻ" {
        hiệu lực từ 01/01/2026
        cơ quan có thẩm quyền ubnd_xã
        cách thức trực tiếp
        thành phần hồ sơ 01 bộ { nộp "Tờ khai" 01 bản chính }
        thời hạn 05 ngày làm việc
        kết quả "Thẻ" 01 bản chính
      }
      """
    // Without the card there is time left, which is only a note.
    let found = codes(
      """
      thời hạn 06 ngày làm việc
      thông tin { cần_thẻ: có/không "Có đề nghị cấp thẻ?" }
      quy trình {
        bước nhận "Nhận hồ sơ" do ttpvhcc_xã trong 01 ngày làm việc
        bước thẻ "Cấp thẻ" theo thủ tục \(part) do ubnd_xã sau nhận khi cần_thẻ
        \(stages)
      }
      """, declarations: member)
    return found.filter { $0 != 342 }
  }

  @Test func `A part of a bundle without a time takes that of its procedure on the critical path of its cases`() {
    #expect(Self.bundle("bước trả \"Trả kết quả\" do ttpvhcc_xã sau thẻ") == [])
    #expect(Self.bundle("bước trả \"Trả kết quả\" do ttpvhcc_xã sau thẻ trong 01 ngày làm việc") == [341])
  }

  @Test func `A part of a bundle that the catalogue lacks is a finding with the code that was meant`() throws {
    #expect(Self.bundle("", "1.900022") == [333])
    let sources = ExampleFrame.sources(
      .procedure("quy trình {\nbước thẻ \"Cấp thẻ\" theo thủ tục 1.900011 do ubnd_xã\n}"))
    let finding = try #require(RuleTests.findings(sources).first { $0.code.number == 333 })
    #expect(finding.message.vi == "danh mục không có thủ tục 1.900011")
  }

  @Test func `Two agencies may decide different results, not the same one`() {
    func codes(_ second: String) -> [UInt16] {
      Self.codes(
        """
        kết quả giấy_một "Giấy một"
        kết quả giấy_hai "Giấy hai"
        cơ quan có thẩm quyền ubnd_xã đối với kết quả giấy_một
        cơ quan có thẩm quyền sở_xây_dựng đối với kết quả \(second)
        """)
    }
    #expect(codes("giấy_hai") == [])
    #expect(codes("giấy_một") == [331])
  }

  @Test func `A pause for what a stage does takes its time out of the limit`() {
    let stage = "bước bổ_sung \"Chờ xác nhận\" do ubnd_xã trong 10 ngày làm việc"
    #expect(Self.codes(Self.process(stage)) == [341])
    #expect(Self.codes(Self.process(stage) + "\ntạm dừng khi chờ \"Chờ xác nhận\"") == [])
  }

  @Test func `Stages side by side count once, and a stage that does not take place hands on its start`() {
    let parallel = """
      bước một "Một" do ubnd_xã sau tiếp_nhận trong 03 ngày làm việc
      bước hai "Hai" do sở_xây_dựng sau tiếp_nhận trong 04 ngày làm việc khi "có hai"
      bước ba "Ba" do ubnd_xã sau một, hai trong 01 ngày làm việc
      """
    #expect(Self.codes(Self.process(parallel)) == [])
    #expect(Self.codes(Self.process(parallel, limit: "thời hạn 04 ngày làm việc")) == [341])
  }

  @Test func `A combination that no dossier meets is not reported`() {
    let stages = """
      bước một "Một" do ubnd_xã trong 04 ngày làm việc khi "phải xác minh"
      bước hai "Hai" do ubnd_xã trong 04 ngày làm việc khi không "phải xác minh"
      """
    #expect(Self.codes(Self.process(stages)) == [])
  }

  @Test func `An accepted finding stays away, and the reason is asked for once it is needless`() {
    let accepted = "chấp nhận cảnh báo TTHC341 vì \"Văn bản quy định như vậy\""
    #expect(Self.codes(Self.process("bước ký \"Ký\" do ubnd_xã trong 06 ngày làm việc\n\(accepted)")) == [])
    #expect(Self.codes(Self.process("bước ký \"Ký\" do ubnd_xã trong 05 ngày làm việc\n\(accepted)")) == [283])
  }

  @Test func `Stages in a circle are one finding`() {
    let circle = """
      bước một "Một" do ubnd_xã sau hai trong 10 ngày làm việc
      bước hai "Hai" do ubnd_xã sau một trong 10 ngày làm việc
      """
    #expect(Self.codes(Self.process(circle)) == [280])
  }

  @Test func `Too many combinations are never guessed about`() {
    let stages = (1...12).map {
      "bước b\($0) \"Bước \($0)\" do ubnd_xã trong 01 ngày làm việc khi \"câu hỏi số \($0)\""
    }
    let codes = Self.codes(Self.process(stages.joined(separator: "\n"), limit: "thời hạn 12 ngày làm việc"))
    #expect(!codes.contains(341))
  }

  @Test func `A stage of an agency with several parts may lie in any of them`() {
    let limit = """
      thời hạn gồm {
        phần kiểm_tra "Kiểm tra" do ubnd_xã: 02 ngày làm việc
        phần cấp "Cấp giấy" do ubnd_xã: 01 ngày làm việc
      }
      """
    let fits = "bước kiểm_tra_thực_tế \"Kiểm tra thực tế\" do ubnd_xã trong 02 ngày làm việc"
    #expect(Self.codes(Self.process(fits, limit: limit)) == [])
    let late = "bước kiểm_tra_thực_tế \"Kiểm tra thực tế\" do ubnd_xã trong 03 ngày làm việc"
    #expect(Self.codes(Self.process(late, limit: limit)) == [396])
  }
}
