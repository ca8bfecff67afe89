import ProcedureCatalogue
import ProcedureModel
import Testing
import WorkingCalendar

/// Dossiers of language.md §4.
@Suite struct DocumentTests {
  private func read(_ documents: String, _ lines: String = "") throws -> (procedure: Procedure, codes: [Int]) {
    try Specification.read(
      Specification.procedure(
        lines, channels: "cách thức trực tiếp, trực tuyến, bưu chính", documents: documents))
  }

  private func document(_ requirement: DocumentRequirement) throws -> DemandedDocument {
    guard case .document(let document) = requirement.item else { throw NotADocument() }
    return document
  }

  private struct NotADocument: Error {}

  @Test func `Each verb says how a document reaches the agency`() throws {
    let (procedure, codes) = try read(
      """
      nộp "A"
      xuất trình "B"
      kê khai "C"
      cung cấp thông tin "D"
      giao nộp "E"
      nộp khi nhận kết quả "F"
      cơ quan lấy "G"
      """)
    #expect(codes == [])
    #expect(procedure.documents.map(\.verb) == DocumentRequirement.Verb.allCases.sorted { order($0) < order($1) })
  }

  @Test(arguments: [
    "nộp \"A\" 1,5 bản sao", "nộp \"A\" 9.999.999.999 bản sao", "nộp ít nhất 1,5 trong { \"A\", \"B\" }",
  ])
  func `A number that counts nothing is reported and not dropped`(documents: String) throws {
    #expect(try read(documents).codes == [289])
  }

  @Test(arguments: [
    "gia hạn không quá 05 ngày, tối đa 1,5 lần", "bổ sung { tối đa 2,5 lần }",
    "tạm dừng khi chờ \"C\" từ \"A\" đến \"B\", tối đa 0,5 lần", "phí 1.000 đồng/bản; từ bản thứ 1,5: 500 đồng/bản",
  ])
  func `So is a number of times or of a tier`(line: String) throws {
    #expect(try read("nộp \"A\"", line).codes.contains(289))
  }

  private func order(_ verb: DocumentRequirement.Verb) -> Int {
    [.submit, .show, .fillIn, .provideInformation, .surrender, .submitAtPickup, .agencyObtains].firstIndex(of: verb)
      ?? 9
  }

  @Test func `Forms are alternatives, counts are stated or not or a fact, sets are counted as sets`() throws {
    let (procedure, codes) = try read(
      """
      nộp "A" 01 bản chính hoặc 02 bản sao có chứng thực
      nộp "B" bản điện tử
      nộp "C" số_bộ bản sao
      nộp "D" 02 bộ
      """, "thông tin { số_bộ: số nguyên đơn vị bộ_hồ_sơ \"Số bộ\" }")
    #expect(codes == [])
    let forms = try procedure.documents.map { try document($0).forms }
    #expect(
      forms == [
        [FormDemand(form: .original, count: .exactly(1)), FormDemand(form: .certifiedCopy, count: .exactly(2))],
        [FormDemand(form: .electronic)], [FormDemand(form: .copy, count: .fact(0))],
        [FormDemand(form: nil, count: .exactly(2), isSets: true)],
      ])
    #expect(procedure.dossierSets == 1)
  }

  @Test func `A block's default forms stand where a document names none, and a channel may ask for another form`()
    throws
  {
    let (procedure, codes) = try read(
      """
      mỗi giấy tờ 01 bản sao
      mỗi giấy tờ 01 bản điện tử qua trực tuyến
      nộp "A"
      nộp "B" 01 bản chính, qua bưu chính thì nộp 01 bản sao có chứng thực
      """)
    #expect(codes == [])
    let documents = try procedure.documents.map(document)
    #expect(documents[0].forms == [FormDemand(form: .copy, count: .exactly(1))])
    #expect(
      documents[0].channelForms == [
        ChannelForms(channels: [.online], forms: [FormDemand(form: .electronic, count: .exactly(1))])
      ])
    #expect(documents[1].forms == [FormDemand(form: .original, count: .exactly(1))])
    #expect(
      documents[1].channelForms == [
        ChannelForms(
          channels: [.postal], forms: [FormDemand(form: .certifiedCopy, count: .exactly(1))], verb: .submit)
      ])
  }

  @Test func `Groups nest, and a condition on an inner group reaches its documents`() throws {
    let (procedure, codes) = try read(
      """
      nộp việc_sinh: một trong theo thứ tự {  [khoản 1 Điều 16 luật_hộ_tịch]
        giấy_chứng_sinh 01 bản chính
        "A" 01 bản chính  [Điều 17 luật_hộ_tịch]
        khi "có người làm chứng" {
          tất cả { "B" 01 bản chính; "C" 01 bản sao khi "d e" }
        }
        ít nhất 1 trong { "D"; "E" }
      }
      """)
    #expect(codes == [])
    let requirement = try #require(procedure.documents.first)
    #expect(requirement.origin.id == "việc_sinh")
    guard case .group(let group) = requirement.item, case .group(let all) = group.of[2],
      case .document(let b) = all.of[0], case .document(let c) = all.of[1], case .group(let some) = group.of[3],
      case .document(let a) = group.of[1]
    else {
      Issue.record("not the groups that were written")
      return
    }
    #expect(group.choose == .firstAvailable)
    #expect(all.choose == .all)
    #expect(some.choose == .atLeast(1))
    #expect(procedure.notation(b.when) == "q_co_nguoi_lam_chung")
    #expect(procedure.notation(c.when) == "(q_d_e & q_co_nguoi_lam_chung)")
    #expect(a.basis.map(\.locators) == [[Citation.Locator(.article, ["17"])]])
  }

  @Test func `An empty group inside a group is reported once`() throws {
    #expect(try read("nộp một trong {\n  \"A\"\n  tất cả { }\n}").codes == [260])
  }

  @Test func `A document that stands for another takes its place where it is demanded`() throws {
    let (procedure, codes) = try read(
      """
      nộp việc_sinh: một trong { "A"; "B" }
      nộp "Tờ khai" 01 bản chính
      nộp "Biên bản" 01 bản chính, thay cho việc_sinh, "Tờ khai" khi "trẻ em bị bỏ rơi"
      """)
    #expect(codes == [])
    #expect(
      procedure.documents.map { procedure.notation($0.when) } == [
        "!q_tre_em_bi_bo_roi", "!q_tre_em_bi_bo_roi", "q_tre_em_bi_bo_roi",
      ])
    #expect(procedure.documents[2].replaces == ["việc_sinh", "to-khai"])
  }

  @Test func `What is left of a document is where its other demands do not hold`() throws {
    let (procedure, codes) = try read(
      """
      khi "a b" {
        nộp "Văn bản ủy quyền" 01 bản chính khi "c d"
        nộp "Văn bản ủy quyền" 01 bản chính có chứng thực còn lại
        nộp "Khác" khi "e f"
      }
      """)
    #expect(codes == [])
    #expect(
      procedure.documents.map { procedure.notation($0.when) } == [
        "(q_a_b & q_c_d)", "(q_a_b & !q_c_d)", "(q_a_b & q_e_f)",
      ])
  }

  @Test func `A database waives, a validity is counted between two days, and an optional document is one`() throws {
    let (procedure, codes) = try read(
      """
      xuất trình "Thẻ căn cước", trừ trường hợp khai thác được từ csdl_dân_cư
      nộp "Giấy khám sức khỏe" 01 bản chính có giá trị 06 tháng kể từ ngày cấp đến ngày nộp
      nộp "Ảnh" 02 ảnh tùy chọn
      """)
    #expect(codes == [])
    let documents = try procedure.documents.map(document)
    #expect(documents[0].waivedBy == ["csdl_dân_cư"])
    #expect(documents[1].validity == Validity(length: TimeQuantity(6, .month), from: .issued, to: .submitted))
    #expect(procedure.documents.map(\.isOptional) == [false, false, true])
  }

  @Test func `A title declared as a document is that document, and an undeclared one gets an id of its own`() {
    let declarations = Specification.shared + "\ngiấy tờ visa \"Thị thực\"\n"
    let model = Specification.model(
      Specification.procedure(documents: "nộp \"giấy chứng sinh\"\nnộp \"Thị thực.\"\nnộp \"Visa\"\nnộp \"Tờ khai\""),
      declarations: declarations)
    #expect(model.findings.isEmpty)
    #expect(model.contents.documents.map(\.origin.id) == ["giấy_chứng_sinh", "to-khai", "visa", "visa-2"])
  }

  @Test func `An example names documents of its own procedure, not of others`() {
    func procedure(_ code: String, _ document: String, _ handed: String) -> String {
      Specification.procedure(
        "ví dụ \"Nộp\" {\n  nộp lúc 08:00 ngày 09/03/2026 qua trực tiếp\n  hồ sơ gồm \(handed)\n  thì hồ sơ đầy đủ\n}",
        code: code, documents: "nộp \(document)")
    }
    let others = Specification.model(
      procedure("1.900001", "\"Đơn\"", "\"Đơn\"") + procedure("1.900002", "\"Giấy phép\"", "\"Đơn\""))
    #expect(Specification.codes(others.findings) == [265])
    let member = Specification.model(
      procedure("1.900001", "giấy_tờ_tùy_thân", "\"Hộ chiếu\""),
      declarations: Specification.shared
        + "\ngiấy tờ giấy_tờ_tùy_thân \"Giấy tờ tùy thân\" { một trong { \"Hộ chiếu\", \"Thẻ căn cước\" } }")
    #expect(member.findings.isEmpty)
    let taken = Specification.model(
      procedure("1.900001", "\"Đơn\"", "\"Đơn\"")
        + procedure("1.900002", "\"Giấy phép\"\n  theo thủ tục 1.900001", "\"Đơn\""))
    #expect(taken.findings.isEmpty, "what is taken from another procedure is its own")
    #expect(Set(taken.contents.procedures.flatMap(\.examples).flatMap(\.documents).map(\.document)) == ["don"])
  }

  @Test(arguments: [
    ("sự kiện \"gia hạn\" lúc 09:00 ngày 10/03/2026 đến ngày 20/03/2026", "2026-03-20T00:00"),
    ("event \"extended\" at 09:00, 10/03/2026 to 15:30, 20/03/2026", "2026-03-20T15:30"),
  ])
  func `An extension in an example tells the new date`(line: String, until: String) throws {
    let (procedure, codes) = try Specification.read(Specification.procedure(example(line)))
    #expect(codes == [])
    let event = try #require(procedure.examples.first?.events.first)
    #expect(event.name == "extended")
    #expect(event.at.iso == "2026-03-10T09:00")
    #expect(event.until?.iso == until)
  }

  @Test(arguments: [
    "sự kiện \"gia hạn\" lúc 09:00 ngày 10/03/2026", "sự kiện \"gia hạn\" đến ngày 20/03/2026",
    "sự kiện \"có kết quả\" lúc 09:00 ngày 10/03/2026 đến ngày 20/03/2026",
  ])
  func `An extension without a date of its own or a new one is reported, and a new date of another event`(
    line: String
  ) throws {
    #expect(try Specification.read(Specification.procedure(example(line))).codes == [293])
  }

  @Test func `A supplement of one stage keeps the stage, and an event of the whole has none`() throws {
    func read(_ line: String) throws -> (stage: String?, codes: [Int]) {
      let process = "quy trình { bước ký \"Ký\" do ubnd_xã }\n"
      let read = try Specification.read(Specification.procedure(process + example(line)))
      return (read.procedure.examples.first?.events.first?.stage, read.codes)
    }
    let supplement = try read("sự kiện \"yêu cầu bổ sung\" ở bước ký lúc 09:00 ngày 10/03/2026")
    #expect(supplement.stage == "ký")
    #expect(supplement.codes == [])
    #expect(try read("sự kiện \"có kết quả\" ở bước ký lúc 09:00 ngày 10/03/2026").codes == [293])
    #expect(try read("sự kiện \"yêu cầu bổ sung\" ở bước ki lúc 09:00 ngày 10/03/2026").codes == [277])
  }

  private func example(_ line: String) -> String {
    """
    ví dụ "Gia hạn" {
      nộp lúc 08:00 ngày 09/03/2026 qua trực tiếp
      \(line)
      thì hồ sơ chưa đầy đủ
    }
    """
  }

  @Test func `An example tells of stages that begin, end or are refused`() throws {
    let (procedure, codes) = try Specification.read(
      Specification.procedure(
        """
        quy trình {
          bước nhận "Nhận" do ubnd_xã
          bước xét "Xét" do ubnd_xã sau nhận trong 02 ngày làm việc
        }
        ví dụ "Từ chối" {
          nộp lúc 08:00 ngày 09/03/2026 qua trực tiếp
          sự kiện bắt đầu nhận lúc 08:00 ngày 09/03/2026
          sự kiện kết thúc nhận lúc 09:00 ngày 09/03/2026
          sự kiện từ chối bước xét lúc 10:00 ngày 10/03/2026
          thì xong bước xét ngày 10/03/2026
        }
        """))
    #expect(codes == [])
    let events = try #require(procedure.examples.first).events
    #expect(events.map(\.name) == ["stage-started", "stage-done", "stage-refused"])
    #expect(events.map(\.stage) == ["nhận", "nhận", "xét"])
  }
}
