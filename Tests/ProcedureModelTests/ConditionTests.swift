import Foundation
import ProcedureCatalogue
import ProcedureModel
import Testing

/// Conditions of language.md §3, as the expressions that the catalogue holds.
@Suite struct ConditionTests {
  private static let facts = """
    thông tin {
      khẩn: có/không "Trường hợp khẩn cấp?"
      ngày_sinh: ngày "Ngày sinh"
      số_trang: số nguyên đơn vị trang "Số trang"
      tháng_đóng: số nguyên đơn vị tháng "Số tháng đã đóng"
      tuổi_nghề: số nguyên đơn vị năm "Số năm làm nghề"
      diện_tích: số thập phân đơn vị m2 "Diện tích"
      vốn: tiền "Vốn điều lệ"
      họ_tên: văn bản "Họ và tên"
      loại: một trong { cấp_mới "Cấp mới", cấp_lại "Cấp lại", cấp_đổi "Cấp đổi" }
    }
    """

  private static let conditions: [(String, String)] = [
    // Yes/no facts, prose, and joints.
    ("khẩn", "khẩn"),
    ("khẩn = có", "khẩn"),
    ("khẩn = không", "!khẩn"),
    ("khẩn ≠ không", "khẩn"),
    ("không khẩn", "!khẩn"),
    ("không không khẩn", "khẩn"),
    ("\"trẻ em bị bỏ rơi\"", "q_tre_em_bi_bo_roi"),
    ("khẩn và \"a b\" và không \"c d\"", "(khẩn & q_a_b & !q_c_d)"),
    ("khẩn hoặc \"a b\"", "(khẩn | q_a_b)"),
    ("(khẩn hoặc \"a b\") và \"c d\"", "((khẩn | q_a_b) & q_c_d)"),
    ("không (khẩn và \"a b\")", "!(khẩn & q_a_b)"),
    // A declared yes/no fact whose title is the question is that question.
    ("\"trường hợp khẩn cấp\"", "khẩn"),
    // Choices by id and by title.
    ("loại = cấp_mới", "(loại == 'cấp_mới')"),
    ("loại = \"Cấp lại\"", "(loại == 'cấp_lại')"),
    ("loại ≠ cấp_đổi", "!(loại == 'cấp_đổi')"),
    ("loại trong {cấp_mới, \"cấp đổi\"}", "loại in {'cấp_mới', 'cấp_đổi'}"),
    ("loại không trong {cấp_mới, cấp_lại}", "!loại in {'cấp_mới', 'cấp_lại'}"),
    // Numbers with units.
    ("số_trang = 5", "(số_trang == 5)"),
    ("số_trang ≠ 5 trang", "(số_trang != 5)"),
    ("số_trang < 5 trang", "(số_trang < 5)"),
    ("số_trang ≤ 1.250", "(số_trang <= 1250)"),
    ("số_trang > 5", "(số_trang > 5)"),
    ("số_trang ≥ 5", "(số_trang >= 5)"),
    ("số_trang từ 5 đến 10", "((số_trang >= 5) & (số_trang <= 10))"),
    ("số_trang từ 5 đến dưới 10", "((số_trang >= 5) & (số_trang < 10))"),
    ("số_trang từ 5 trở lên", "(số_trang >= 5)"),
    ("tháng_đóng ≥ 6 tháng", "(tháng_đóng >= 6)"),
    ("tuổi_nghề < 3 năm", "(tuổi_nghề < 3)"),
    ("diện_tích > 2,5", "(diện_tích > 2500000e-6)"),
    ("diện_tích > 250", "(diện_tích > 250000000e-6)"),
    ("diện_tích từ 1,5 đến dưới 7", "((diện_tích >= 1500000e-6) & (diện_tích < 7000000e-6))"),
    ("số_trang + 2 > 10", "((số_trang + 2) > 10)"),
    ("số_trang × 2 - 1 ≤ 9", "(((số_trang * 2) - 1) <= 9)"),
    // Money.
    ("vốn > 500.000 đồng", "(vốn > 500000đ)"),
    ("vốn ≥ 1,5 tỷ đồng", "(vốn >= 1500000000đ)"),
    ("vốn + 5 triệu đồng ≤ 10 triệu đồng", "((vốn + 5000000đ) <= 10000000đ)"),
    // Dates, in every notation, with days, weeks, months and years.
    ("ngày_sinh ≤ 01/07/2025", "(ngày_sinh <= 2025-07-01)"),
    ("ngày_sinh ≤ 2025-07-01", "(ngày_sinh <= 2025-07-01)"),
    ("ngày_sinh = 1990", "((ngày_sinh >= 1990-01-01) & (ngày_sinh <= 1990-12-31))"),
    ("ngày_sinh < 1990", "(ngày_sinh < 1990-01-01)"),
    ("ngày_sinh từ 1990 đến 1995", "((ngày_sinh >= 1990-01-01) & (ngày_sinh <= 1995-12-31))"),
    ("ngày_sinh > 1990", "(ngày_sinh > 1990-12-31)"),
    ("ngày_nộp ≤ ngày_sinh + 60 ngày", "(@submitted <= (ngày_sinh + 60))"),
    ("ngày_nộp ≤ ngày_sinh + 2 tuần", "(@submitted <= (ngày_sinh + 14))"),
    ("ngày_nộp - 30 ngày > ngày_sinh", "((@submitted - 30) > ngày_sinh)"),
    ("ngày_nộp - ngày_sinh > 30", "((@submitted - ngày_sinh) > 30)"),
    ("số ngày từ ngày_sinh đến ngày_nộp ≤ 60", "((@submitted - ngày_sinh) <= 60)"),
    ("số ngày từ ngày_sinh đến ngày_nộp ≤ 60 ngày", "((@submitted - ngày_sinh) <= 60)"),
    ("ngày_sinh từ 01/01/2020 đến 31/12/2020", "((ngày_sinh >= 2020-01-01) & (ngày_sinh <= 2020-12-31))"),
    // Ages on a birth date, in full years on the day of lodging.
    ("ngày_sinh từ đủ 75 tuổi trở lên", "(ngày_sinh_tuổi >= 75)"),
    ("ngày_sinh từ đủ 70 đến dưới 75 tuổi", "((ngày_sinh_tuổi >= 70) & (ngày_sinh_tuổi < 75))"),
    ("ngày_sinh đủ 18 tuổi trở lên", "(ngày_sinh_tuổi >= 18)"),
    ("ngày_sinh đủ 18 tuổi", "(ngày_sinh_tuổi >= 18)"),
    ("ngày_sinh dưới 6 tuổi", "(ngày_sinh_tuổi < 6)"),
    ("ngày_sinh từ 6 đến dưới 16 tuổi", "((ngày_sinh_tuổi >= 6) & (ngày_sinh_tuổi < 16))"),
    // What every dossier brings, in both languages' names.
    ("giờ_nộp > 15:00", "(@submittedTime > 900min)"),
    ("giờ_nộp từ 08:00 đến dưới 15:30", "((@submittedTime >= 480min) & (@submittedTime < 930min))"),
    ("lodging_date ≥ 01/07/2025", "(@submitted >= 2025-07-01)"),
    ("lần_bổ_sung ≥ 2", "(@supplementRound >= 2)"),
    ("kênh = trực_tuyến", "(@channel == 'online')"),
    ("kênh ≠ bưu_chính", "!(@channel == 'postal')"),
    ("kênh trong {trực_tuyến, bưu_chính}", "@channel in {'online', 'postal'}"),
    ("kênh không trong {trực_tiếp}", "!(@channel == 'in-person')"),
    ("nơi_nộp = ubnd_xã", "(@lodgedAt == 'ubnd_xã')"),
    ("nơi_nộp = \"Ủy ban nhân dân cấp xã\"", "(@lodgedAt == 'ubnd_xã')"),
    ("người_nộp = \"Công dân Việt Nam\"", "(@applicant == 'Công dân Việt Nam')"),
    ("họ_tên = \"Nguyễn Văn A\"", "(họ_tên == \"Nguyễn Văn A\")"),
    // Places.
    ("nơi có đất thuộc vùng_cao", "land in vùng_cao"),
    ("nơi cư trú của \"người nộp\" thuộc \"Vùng cao\"", "residence in vùng_cao"),
  ]

  @Test("a condition is the expression it says", arguments: conditions)
  func conditionsAreExpressions(_ condition: String, _ expected: String) throws {
    let text = Specification.procedure(
      Self.facts, channels: "cách thức trực tiếp, trực tuyến, bưu chính",
      limit: "thời hạn 01 ngày khi \(condition)\nthời hạn 02 ngày còn lại")
    let (procedure, codes) = try Specification.read(text)
    #expect(codes.filter { $0 != 217 } == [])
    #expect(procedure.limits.map { procedure.notation($0.when) } == [expected, negated(expected)])
  }

  private func negated(_ notation: String) -> String {
    notation.hasPrefix("!") ? String(notation.dropFirst()) : "!" + notation
  }

  @Test func `An age and a date moved by months become computed facts, each of them once`() throws {
    let text = Specification.procedure(
      Self.facts,
      limit: """
        thời hạn 01 ngày khi ngày_nộp ≤ ngày_sinh + 6 tháng và ngày_tiếp_nhận ≤ ngày_nộp + 6 tháng
        thời hạn 02 ngày khi ngày_nộp > ngày_sinh + 6 tháng và ngày_sinh dưới 6 tuổi
        thời hạn 03 ngày khi ngày_nộp > ngày_sinh + 6 tháng và ngày_sinh từ đủ 80 tuổi trở lên
        thời hạn 04 ngày khi ngày_nộp ≥ ngày_sinh - 10 tháng
        """)
    let (procedure, codes) = try Specification.read(text)
    #expect(codes.filter { $0 != 217 } == [])
    #expect(
      procedure.derivations.map { $0.split(separator: " = ").last.map(String.init) ?? "" } == [
        "ngày_sinh + 6 month", "@submitted + 6 month", "years(ngày_sinh, @submitted)", "ngày_sinh - 10 month",
      ])
    #expect(Set(procedure.facts.map(\.origin.id)).count == procedure.facts.count)
  }

  @Test func `«Và» mixed with «hoặc» is one finding and decides nothing`() throws {
    let text = Specification.procedure(
      Self.facts.replacing(
        "khẩn: có/không", with: "đúng = khẩn và loại = cấp_mới hoặc loại = cấp_lại\n  khẩn: có/không"),
      limit: "thời hạn 01 ngày khi đúng\nthời hạn 02 ngày còn lại")
    let (procedure, codes) = try Specification.read(text)
    #expect(codes.filter { $0 != 217 } == [150])
    #expect(!procedure.limits.contains { $0.when == .never || $0.when == .always })
  }

  @Test func `Permanent residence is a place of its own, not residence`() throws {
    let text = Specification.procedure(
      Self.facts, limit: "thời hạn 01 ngày khi nơi thường trú của \"trẻ em\" thuộc vùng_cao\nthời hạn 02 ngày còn lại")
    let (procedure, _) = try Specification.read(text)
    #expect(procedure.limits.first?.when == .isPlaceWithin(.described("thường trú của trẻ em"), "vùng_cao"))
  }

  @Test func `An applicant in a condition is one of those who may apply, however it is spelt`() throws {
    let text = Specification.procedure(
      limit: """
        thời hạn 01 ngày khi người_nộp trong {doanh_nghiệp, "CÔNG DÂN VIỆT NAM"}
        thời hạn 02 ngày còn lại
        khi "khẩn cấp" { đối tượng "Doanh nghiệp", "Công dân Việt Nam" }
        """)
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [])
    #expect(procedure.applicants == ["Doanh nghiệp", "Công dân Việt Nam"])
    #expect(
      procedure.limits.first?.when
        == .isOneOf(.given(.applicant), [.choice("Doanh nghiệp"), .choice("Công dân Việt Nam")]))
  }

  @Test func `A procedure that does not say who may apply leaves it to its conditions`() throws {
    let text = Specification.procedure(limit: "thời hạn 01 ngày khi người_nộp = \"Ai đó\"\nthời hạn 02 ngày còn lại")
    #expect(try Specification.read(text).codes == [])
  }

  @Test func `An example tells who applies, of those who may`() throws {
    func read(_ given: String) throws -> (applicant: String?, codes: [Int]) {
      let (procedure, codes) = try Specification.read(
        Specification.procedure(
          """
          đối tượng "Công dân Việt Nam", "Doanh nghiệp"
          ví dụ "Nộp trực tiếp" {
            nộp lúc 08:00 ngày 09/03/2026 qua trực tiếp
            cho \(given)
            thì hồ sơ chưa đầy đủ
          }
          """))
      return (procedure.examples.first?.applicant, codes)
    }
    #expect(try read("người_nộp = doanh_nghiệp") == ("Doanh nghiệp", []))
    #expect(try read("applicant = \"Doanh nghiệp\"") == ("Doanh nghiệp", []))
    #expect(try read("người_nộp = \"Hộ kinh doanh\"") == (nil, [223]))
    #expect(try read("người_nộp = 5") == (nil, [221]))
    #expect(try read("người_nộp = doanh_nghiệp, người_nộp = doanh_nghiệp") == ("Doanh nghiệp", [297]))
  }

  @Test func `A computed fact never takes the place of an author's own`() throws {
    let text = Specification.procedure(
      "thông tin {\n  ngày_sinh: ngày \"Ngày sinh\"\n  ngày_sinh_tuổi: có/không \"Đã khai tuổi?\"\n}",
      limit: "thời hạn 01 ngày khi ngày_sinh dưới 6 tuổi và ngày_sinh_tuổi\nthời hạn 02 ngày còn lại")
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [])
    #expect(procedure.notation(procedure.limits[0].when) == "((ngày_sinh_tuổi-2 < 6) & ngày_sinh_tuổi)")
  }

  @Test(
    "an operand that does not fit is reported once",
    arguments: [
      ("số_trang > 5 tháng", 225), ("diện_tích > 5 trang", 225), ("số_trang + tháng_đóng > 5", 225),
      ("tháng_đóng > 1,5 tháng", 221), ("vốn = có", 221), ("kênh = có", 221), ("loại = 5", 221), ("họ_tên = 5", 221),
      ("vốn > 0,5 đồng", 266), ("vốn > 5 USD", 236), ("khẩn > có", 222), ("loại trong {cấp_mới, 5}", 221),
      ("kênh trong {trực_tuyến, điện_thoại}", 224), ("số_trang từ 5 đến dưới 5", 233),
      ("ngày_sinh từ đủ 75 đến dưới 70 tuổi", 233), ("số_trang dưới 6 tuổi", 225), ("khẩn + 5 > 3", 230),
      ("không_có_thông_tin_này > số_trang", 210),
    ])
  func misfitsAreReported(_ condition: String, _ code: Int) throws {
    let text = Specification.procedure(
      Self.facts, channels: "cách thức trực tiếp, trực tuyến, bưu chính",
      limit: "thời hạn 01 ngày khi \(condition)\nthời hạn 02 ngày còn lại")
    #expect(try Specification.read(text).codes.filter { $0 != 217 } == [code])
  }

  // MARK: Questions

  @Test func `Questions in the same words are one question, whatever case, spaces, composition and final mark`() throws
  {
    let decomposed = "trẻ em bị bỏ rơi".decomposedStringWithCanonicalMapping
    let text = Specification.procedure(
      limit: """
        thời hạn 01 ngày khi "trẻ em bị bỏ rơi"
        thời hạn 02 ngày khi "Trẻ em bị  bỏ rơi." và "a b"
        thời hạn 03 ngày khi “trẻ em bị bỏ rơi?” và "c d"
        thời hạn 04 ngày khi "\(decomposed)" và "e f"
        """)
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [])
    #expect(
      procedure.facts.map(\.origin.id) == [
        "q_tre_em_bi_bo_roi", "q_a_b", "q_c_d", "q_e_f",
      ])
    #expect(procedure.facts.allSatisfy { $0.isProse && $0.kind == .boolean })
    #expect(procedure.facts[0].question == "trẻ em bị bỏ rơi")
  }

  @Test func `Questions of two procedures are two questions`() {
    let model = Specification.model(
      Specification.procedure(limit: "thời hạn 01 ngày khi \"gấp\"\nthời hạn 02 ngày còn lại")
        + Specification.procedure(code: "1.900002", limit: "thời hạn 01 ngày khi \"gấp\"\nthời hạn 02 ngày còn lại"))
    #expect(model.findings.isEmpty)
    #expect(model.contents.procedures.map(\.facts.count) == [1, 1])
  }

  // MARK: Derived facts and cases

  @Test func `Derived facts may stand before what they are computed from`() throws {
    let text = Specification.procedure(
      """
      thông tin {
        được_miễn = đúng_hạn và không khẩn
        đúng_hạn = ngày_nộp ≤ ngày_sinh + 60 ngày  [khoản 1 Điều 15 luật_hộ_tịch]
        khẩn: có/không "Khẩn cấp?"
        ngày_sinh: ngày "Ngày sinh"
      }
      miễn lệ phí khi được_miễn
      lệ phí 5.000 đồng còn lại
      """)
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [])
    #expect(
      procedure.derivations == [
        "đúng_hạn = (@submitted <= (ngày_sinh + 60))", "được_miễn = (đúng_hạn & !khẩn)",
      ])
    #expect(procedure.facts.first { $0.origin.id == "đúng_hạn" }?.origin.basis.first?.source == "luật_hộ_tịch")
    #expect(procedure.fees.map { procedure.notation($0.when) } == ["được_miễn", "!được_miễn"])
  }

  @Test func `A circle of three facts is reported once, and what uses them is still read`() throws {
    let text = Specification.procedure(
      "thông tin {\n  a1 = không b1\n  b1 = c1 và \"gấp\"\n  c1 = a1\n}",
      limit: "thời hạn 01 ngày khi b1\nthời hạn 02 ngày còn lại")
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [213])
    #expect(procedure.facts.map(\.origin.id).sorted() == ["a1", "b1", "c1", "q_gap"])
  }

  @Test func `A mistake inside a derived fact is not reported again where the fact is used`() throws {
    let text = Specification.procedure(
      "thông tin {\n  ngày_sinh: ngày \"Ngày sinh\"\n  hạn = ngày_sinnh + 60 ngày\n}",
      limit: "thời hạn 01 ngày khi ngày_nộp ≤ hạn và ngày_sinh < 01/01/2020\nthời hạn 02 ngày còn lại")
    #expect(try Specification.read(text).codes == [210])
  }

  @Test func `A named case is a condition elsewhere, and its block holds where it does`() throws {
    let text = Specification.procedure(
      """
      thông tin { loại: một trong { cấp_mới "Cấp mới", cấp_lại "Cấp lại" } }
      trường hợp cấp_đổi "Cấp đổi" mã 02 khi loại = cấp_lại {
        thời hạn 02 ngày làm việc
        lệ phí 5.000 đồng
      }
      lệ phí 10.000 đồng còn lại
      """, limit: "thời hạn 05 ngày làm việc còn lại")
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [])
    #expect(procedure.derivations == ["cấp_đổi = (loại == 'cấp_lại')"])
    #expect(procedure.cases.map(\.code) == ["02"])
    #expect(procedure.limits.map { procedure.notation($0.when) } == ["!cấp_đổi", "cấp_đổi"])
    #expect(procedure.fees.map { procedure.notation($0.when) } == ["cấp_đổi", "!cấp_đổi"])
  }

  // MARK: Guards, blocks, splits

  @Test func `Guards of a statement are joined, and those of the blocks around it come first`() throws {
    let text = Specification.procedure(
      """
      thông tin { khẩn: có/không "Khẩn cấp?" }
      khi khẩn {
        phí 20.000 đồng qua trực tiếp khi "a b", trừ trường hợp "c d"
      }
      """)
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [])
    #expect(
      procedure.fees.map { procedure.notation($0.when) } == ["(khẩn & (@channel == 'in-person') & q_a_b & !q_c_d)"])
  }

  @Test func `What is left is where no sibling of the kind holds, in guard blocks too`() throws {
    let text = Specification.procedure(
      """
      khi "a b" {
        lệ phí 1.000 đồng khi "c d"
        lệ phí 2.000 đồng còn lại
      }
      lệ phí 3.000 đồng khi "e f"
      lệ phí 4.000 đồng còn lại
      """)
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [])
    #expect(
      procedure.fees.map { procedure.notation($0.when) } == [
        "(q_a_b & q_c_d)", "(q_a_b & !q_c_d)", "q_e_f", "!((q_a_b & q_c_d) | (q_a_b & !q_c_d) | q_e_f)",
      ])
  }

  @Test func `A block for what is left holds where no other guard block does`() throws {
    let text = Specification.procedure(
      "khi \"a b\" { phí \"Một\" 1.000 đồng }\nkhi \"c d\" { phí \"Hai\" 2.000 đồng }\ncòn lại { phí \"Ba\" 3.000 đồng }"
    )
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [])
    #expect(procedure.fees.map { procedure.notation($0.when) } == ["q_a_b", "q_c_d", "!(q_a_b | q_c_d)"])
  }

  @Test func `A block for what is left needs another guard block`() throws {
    #expect(try Specification.read(Specification.procedure("còn lại { phí 1.000 đồng }")).codes == [254])
  }

  @Test func `Splits nest into a grid`() throws {
    let text = Specification.procedure(
      """
      thông tin {
        loại: một trong { cấp_mới "Cấp mới", cấp_lại "Cấp lại", cấp_đổi "Cấp đổi" }
        khẩn: có/không "Khẩn cấp?"
      }
      """,
      limit: """
        tùy theo loại {
          trường hợp cấp_mới {
            tùy theo khẩn {
              trường hợp có { thời hạn 01 ngày }
              trường hợp không { thời hạn 02 ngày }
            }
          }
          trường hợp "Cấp lại", cấp_đổi { thời hạn 03 ngày }
        }
        """)
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [])
    #expect(
      procedure.limits.map { procedure.notation($0.when) } == [
        "((loại == 'cấp_mới') & khẩn)", "((loại == 'cấp_mới') & !khẩn)", "loại in {'cấp_lại', 'cấp_đổi'}",
      ])
  }

  @Test func `A split over channels covers those that the procedure offers`() throws {
    let arms =
      "tùy theo kênh {\n  trường hợp trực_tiếp { thời hạn 01 ngày }\n  trường hợp bưu_chính { thời hạn 02 ngày }\n}"
    let (procedure, codes) = try Specification.read(Specification.procedure(limit: arms))
    #expect(codes == [])
    #expect(
      procedure.limits.map { procedure.notation($0.when) } == ["(@channel == 'in-person')", "(@channel == 'postal')"])
    let more = Specification.procedure(channels: "cách thức trực tiếp, bưu chính, trực tuyến", limit: arms)
    #expect(try Specification.read(more).codes == [257])
  }

  @Test func `A misspelt arm is not reported again as a missing one`() throws {
    let text = Specification.procedure(
      "thông tin { loại: một trong { cấp_mới \"Cấp mới\", cấp_lại \"Cấp lại\" } }",
      limit: "tùy theo loại {\n  trường hợp cấp_mới { thời hạn 01 ngày }\n  trường hợp cap_lai { thời hạn 02 ngày }\n}")
    #expect(try Specification.read(text).codes == [223])
  }

  @Test func `A statement may hold for a part of the time only`() throws {
    let text = Specification.procedure(
      limit: "thời hạn 02 ngày, hiệu lực từ 01/03/2026 đến 30/06/2026\nthời hạn 03 ngày còn lại")
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [])
    #expect(
      procedure.limits.map { procedure.notation($0.when) } == [
        "((@accepted >= 2026-03-01) & (@accepted <= 2026-06-30))",
        "!((@accepted >= 2026-03-01) & (@accepted <= 2026-06-30))",
      ])
  }

  @Test func `Defaults are typed`() throws {
    let text = Specification.procedure(
      """
      thông tin {
        khẩn: có/không, mặc định không "Khẩn cấp?"
        số_bản: số nguyên đơn vị bản, mặc định 2 "Số bản"
        loại: một trong { cấp_mới "Cấp mới", cấp_lại "Cấp lại" }, mặc định cấp_lại
      }
      phí 1.000 đồng khi khẩn và số_bản > 1 và loại = cấp_mới
      """)
    let (procedure, codes) = try Specification.read(text)
    #expect(codes == [])
    #expect(procedure.facts.map(\.defaultValue) == [.boolean(false), .integer(2), .choice("cấp_lại")])
  }
}
