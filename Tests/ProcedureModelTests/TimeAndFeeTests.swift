import ProcedureCatalogue
import ProcedureModel
import Testing
import WorkingCalendar

/// Time limits of language.md §5, fees of §3 and processes of §6.
@Suite struct TimeAndFeeTests {
  private func limits(_ limit: String, _ lines: String = "") throws -> (procedure: Procedure, codes: [Int]) {
    try Specification.read(Specification.procedure(lines, limit: limit))
  }

  @Test func `A limit is an amount, on the spot, within the day, or words`() throws {
    let (procedure, codes) = try limits(
      """
      thời hạn 05 ngày làm việc khi "a"
      thời hạn 0,25 ngày làm việc khi "b"
      thời hạn 08 giờ khi "c"
      thời hạn 02 tháng khi "d"
      thời hạn trong ngày khi "e"
      thời hạn ngay khi "f"
      thời hạn theo mô tả "theo lịch hẹn" khi "g"
      thời hạn ít nhất 02 tuần khi "h"
      thời hạn đủ 07 ngày khi "i"
      """)
    #expect(codes == [])
    let quarter = try #require(Rational(1, over: 4))
    #expect(
      procedure.limits.map(\.amount) == [
        .quantity(TimeQuantity(5, .workingDay)), .quantity(TimeQuantity(quarter, .workingDay)),
        .quantity(TimeQuantity(8, .hour)), .quantity(TimeQuantity(2, .month)), .sameDay, .atOnce,
        .described("theo lịch hẹn"), .quantity(TimeQuantity(2, .week)), .quantity(TimeQuantity(7, .day)),
      ])
    #expect(procedure.limits.map(\.bound).suffix(2) == [.atLeast, .exactly])
  }

  @Test func `A cutoff moves the start or the end, as a duty or a permission`() throws {
    let (procedure, codes) = try limits(
      """
      thời hạn trong ngày, nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo khi "a"
      thời hạn trong ngày, nhận sau 15:30 thì có thể trả vào ngày làm việc tiếp theo khi "b"
      thời hạn trong ngày, nhận sau 15 giờ 30 thì tính từ ngày làm việc tiếp theo khi "c"
      """)
    #expect(codes == [])
    #expect(
      procedure.limits.map(\.cutoff) == [
        LimitCutoff(after: 900, moves: .end, isPermission: false),
        LimitCutoff(after: 930, moves: .end, isPermission: true),
        LimitCutoff(after: 930, moves: .start, isPermission: false),
      ])
  }

  @Test func `A limit starts with the complete dossier unless it says otherwise`() throws {
    let (procedure, codes) = try limits(
      """
      thời hạn 01 ngày khi "a"
      thời hạn 01 ngày kể từ ngày nộp khi "b"
      thời hạn 01 ngày kể từ khi cơ quan có thẩm quyền nhận hồ sơ khi "c"
      thời hạn 01 ngày kể từ khi "nộp đủ tiền" và ngày nhận đủ hồ sơ hợp lệ khi "d"
      """)
    #expect(codes == [])
    #expect(
      procedure.limits.map(\.start) == [
        [.acceptedComplete], [.submitted], [.receivedByCompetentAgency], [.named("nộp đủ tiền"), .acceptedComplete],
      ])
  }

  @Test func `A limit of parts has alternatives and additions for one part`() throws {
    let (procedure, codes) = try limits(
      """
      thời hạn gồm {
        phần thuế "Cơ quan thuế" do ubnd_xã: 02 ngày
        phần còn "Phần còn lại" {
          03 ngày làm việc khi "gấp"
          05 ngày làm việc còn lại
        }
      }
      """, "tăng thêm 10 ngày cho thuế khi nơi có đất thuộc vùng_cao\ntăng thêm 01 ngày khi \"a\"")
    #expect(codes == [])
    guard case .parts(let parts) = try #require(procedure.limits.first).amount else {
      Issue.record("not a limit of parts")
      return
    }
    #expect(parts.map(\.origin.id) == ["thuế", "còn"])
    #expect(parts.map(\.agency) == ["ubnd_xã", nil])
    #expect(parts[1].alternatives.map { procedure.notation($0.when) } == ["q_gap", "!q_gap"])
    #expect(procedure.additions.map(\.part) == ["thuế", nil])
    #expect(procedure.additions.map { procedure.notation($0.when) } == ["land in vùng_cao", "q_a"])
  }

  @Test func `Extensions, pauses, exclusions, supplements and the closing rule are read whole`() throws {
    let (procedure, codes) = try limits(
      """
      thời hạn 20 ngày
      gia hạn không quá 05 ngày, tối đa 2 lần, báo trước 01 ngày làm việc hoặc theo thỏa thuận bằng văn bản khi "phức tạp"
      tạm dừng khi chờ "kết quả trích đo", từ "ngày gửi" đến "ngày nhận" hoặc "ngày hủy", tối đa 30 ngày
      không tính vào thời hạn { niêm_yết; "Thời gian nộp tiền" }
      bổ sung {
        lần 1 yêu cầu trong 07 ngày, nộp bổ sung trong 30 ngày
        lần 2 yêu cầu trong 02 ngày
        quá hạn thì trả lại hồ sơ
        tạm dừng
      }
      đóng hồ sơ sau 30 ngày
      """, "quy trình { bước niêm_yết \"Niêm yết\" do ubnd_xã đủ 07 ngày }")
    #expect(codes == [])
    let longer = try #require(procedure.extensions.first)
    #expect(longer.atMost == TimeQuantity(5, .day))
    #expect(longer.maximumTimes == 2)
    #expect(longer.notice == TimeQuantity(1, .workingDay))
    #expect(longer.orByAgreement)
    let pause = try #require(procedure.pauses.first)
    #expect(pause.from == "ngày gửi")
    #expect(pause.to == ["ngày nhận", "ngày hủy"])
    #expect(pause.maximumLength == TimeQuantity(30, .day))
    #expect(procedure.exclusions.map(\.stages) == [["niêm_yết"]])
    #expect(procedure.exclusions.map(\.waits) == [["Thời gian nộp tiền"]])
    let supplement = try #require(procedure.supplement)
    #expect(supplement.rounds.map(\.number) == [1, 2])
    #expect(supplement.rounds[0].notice == TimeQuantity(7, .day))
    #expect(supplement.rounds[0].submit == TimeQuantity(30, .day))
    #expect(supplement.maximumRounds == 2)
    #expect(supplement.onOverdue == .returnDossier)
    #expect(supplement.effect == .pause)
    #expect(procedure.closing?.after == TimeQuantity(30, .day))
  }

  @Test func `A pause may be for one stage, whatever else has its name; a stage that is not there is reported`() throws
  {
    let process = "quy trình { bước xác_minh \"Xác minh\" do ubnd_xã trong 03 ngày làm việc }"
    let (procedure, codes) = try limits(
      """
      thời hạn xác_minh: 05 ngày
      tạm dừng khi chờ "ý kiến" ở bước xác_minh từ "hỏi" đến "trả lời"
      không tính vào thời hạn { xác_minh }
      """, process)
    #expect(codes == [])
    let stage = try #require(procedure.process.stages.first).origin.id
    #expect(stage != "xác_minh")
    #expect(procedure.pauses.map(\.stage) == [stage])
    #expect(procedure.exclusions.map(\.stages) == [[stage]])
    let (_, slips) = try limits("thời hạn 05 ngày\ntạm dừng khi chờ \"ý kiến\" ở bước xac_min", process)
    #expect(slips == [277])
    let (_, other) = try limits("thời hạn 05 ngày ở bước xác_minh", process)
    #expect(!other.isEmpty)
  }

  @Test func `What a supplement rule says of no round holds for every round that says nothing of it`() throws {
    let (procedure, codes) = try limits(
      """
      thời hạn 20 ngày
      bổ sung {
        lần 1 yêu cầu trong 07 ngày, nộp bổ sung trong 10 ngày
        lần 2 yêu cầu trong 02 ngày
        nộp bổ sung trong 30 ngày
      }
      """)
    #expect(codes == [])
    let rounds = try #require(procedure.supplement).rounds
    #expect(rounds.map(\.notice) == [TimeQuantity(7, .day), TimeQuantity(2, .day)])
    #expect(rounds.map(\.submit) == [TimeQuantity(10, .day), TimeQuantity(30, .day)])
  }

  @Test(arguments: [
    "yêu cầu trong 08 giờ làm việc qua bưu chính\nyêu cầu trong 01 ngày làm việc",
    "yêu cầu trong 08 giờ làm việc qua bưu chính\nhướng dẫn trong 01 ngày làm việc còn lại",
    "qua bưu chính { yêu cầu trong 08 giờ làm việc }\ncòn lại { yêu cầu trong 01 ngày làm việc }",
    "lần 1 yêu cầu trong 08 giờ làm việc qua bưu chính\nlần 01 yêu cầu trong 01 ngày làm việc còn lại",
  ])
  func `The time of a supplement may differ by case, and a line without a condition is the rest`(lines: String) throws {
    let (procedure, codes) = try limits("thời hạn 20 ngày\nbổ sung {\n\(lines)\nnộp bổ sung trong 30 ngày\n}")
    #expect(codes == [])
    let round = try #require(procedure.supplement?.rounds.first)
    #expect(procedure.supplement?.rounds.count == 1)
    #expect(round.notice == nil)
    #expect(round.noticeCases.map(\.amount) == [TimeQuantity(8, .workingHour), TimeQuantity(1, .workingDay)])
    #expect(
      round.noticeCases.map { procedure.notation($0.when) } == ["(@channel == 'postal')", "!(@channel == 'postal')"])
    #expect(round.submit == TimeQuantity(30, .day))
    #expect(round.submitCases == [])
  }

  @Test func `Times by case of no round hold for every round that says nothing of them`() throws {
    let (procedure, codes) = try limits(
      """
      thời hạn 20 ngày
      bổ sung {
        lần 1 yêu cầu trong 07 ngày
        lần 2 yêu cầu trong 02 ngày, nộp bổ sung trong 10 ngày khi "nhà ở"
        lần 2 yêu cầu trong 03 ngày, nộp bổ sung trong 15 ngày còn lại
        nộp bổ sung trong 20 ngày khi "nhà ở"
        nộp bổ sung trong 30 ngày
      }
      """)
    #expect(codes == [])
    let rounds = try #require(procedure.supplement).rounds
    #expect(rounds.map(\.number) == [1, 2])
    #expect(rounds[0].notice == TimeQuantity(7, .day))
    #expect(rounds[0].submitCases.map(\.amount) == [TimeQuantity(20, .day), TimeQuantity(30, .day)])
    #expect(rounds[1].noticeCases.map(\.amount) == [TimeQuantity(2, .day), TimeQuantity(3, .day)])
    #expect(rounds[1].submitCases.map(\.amount) == [TimeQuantity(10, .day), TimeQuantity(15, .day)])
    #expect(rounds[1].submitCases.map { procedure.notation($0.when) } == ["q_nha_o", "!q_nha_o"])
  }

  @Test func `A time of a supplement keeps the law that its line cites`() throws {
    let (procedure, codes) = try limits(
      """
      thời hạn 20 ngày
      bổ sung {  [Điều 9 luật_hộ_tịch]
        yêu cầu trong 03 ngày khi "nhà ở"  [Điều 10 luật_hộ_tịch]
        yêu cầu trong 05 ngày
        nộp bổ sung trong 30 ngày  [Điều 11 luật_hộ_tịch]
      }
      """)
    #expect(codes == [])
    let supplement = try #require(procedure.supplement)
    #expect(supplement.rounds[0].noticeCases.map { $0.basis.flatMap(\.locators).flatMap(\.parts) } == [["10"], []])
    #expect(supplement.origin.basis.flatMap(\.locators).flatMap(\.parts) == ["9", "11"])
  }

  @Test(arguments: [
    ("yêu cầu trong 03 ngày; yêu cầu trong 05 ngày", 250), ("quá hạn thì đóng hồ sơ; không đạt thì từ chối", 250),
    ("tạm dừng; tính tiếp", 250), ("lần 1 yêu cầu trong 03 ngày; lần 1 hướng dẫn trong 05 ngày", 250),
    ("yêu cầu trong 03 ngày khi \"nhà ở\"; yêu cầu trong 05 ngày; thông báo trong 07 ngày", 250),
    ("tính lại từ đầu khi \"nhà ở\"", 252), ("khi \"nhà ở\" { quá hạn thì từ chối }", 252),
    ("yêu cầu trong 03 ngày đối với kết quả \"Giấy xác nhận\"", 252),
  ])
  func `A supplement rule loses no line in silence`(lines: String, code: Int) throws {
    #expect(try limits("thời hạn 20 ngày\nbổ sung { \(lines) }").codes == [code])
  }

  @Test(arguments: ["tăng thêm 02 ngày đối với kết quả giấy", "gia hạn không quá 05 ngày đối với kết quả giấy"])
  func `What is added to a limit is not for one result alone, which is told`(line: String) throws {
    #expect(try limits("thời hạn 20 ngày\n\(line)", "kết quả giấy \"Giấy\"").codes == [252])
  }

  @Test func `A limit may be for one result, and a result may be a refusal`() throws {
    let refusal = "kết quả từ_chối \"Văn bản từ chối\", không chấp thuận"
    let (procedure, codes) = try limits(
      "thời hạn 05 ngày\nthời hạn 03 ngày đối với kết quả từ_chối", refusal)
    #expect(codes == [])
    #expect(procedure.limits.map(\.results) == [[], ["từ_chối"]])
    #expect(procedure.results.map(\.isRefusal) == [false, true])
  }

  // MARK: Fees

  @Test func `A result comes in a form and a number, which a fact may give`() throws {
    let (procedure, codes) = try limits(
      "thời hạn 03 ngày làm việc",
      """
      thông tin { số_bản: số nguyên "Số bản đề nghị cấp" mặc định 0 }
      kết quả "Giấy chứng nhận" 02 bản chính hoặc 01 bản điện tử
      kết quả "Trích lục" số_bản bản
      kết quả "Thẻ" theo mẫu "Mẫu số 1" 01 bản điện tử
      kết quả "Thông báo"
      """)
    #expect(codes == [])
    #expect(
      procedure.results.suffix(4).map(\.forms) == [
        [FormDemand(form: .original, count: .exactly(2)), FormDemand(form: .electronic, count: .exactly(1))],
        [FormDemand(form: nil, count: .fact(0))], [FormDemand(form: .electronic, count: .exactly(1))], [],
      ])
  }

  @Test func `A fee is counted by a fact, in tiers, up to a cap`() throws {
    let (procedure, codes) = try Specification.read(
      Specification.procedure(
        """
        thông tin { số_trang: số nguyên đơn vị trang "Số trang"; số_bản: số nguyên đơn vị bản "Số bản" }
        phí 2.000 đồng/trang; từ trang thứ 3: 1.000 đồng/trang; tối đa 200.000 đồng/bản
        """))
    #expect(codes == [])
    let fee = try #require(procedure.fees.first)
    #expect(
      fee.amount
        == .rate(
          FeeRate(
            unit: "trang", unitFact: 0,
            tiers: [FeeRate.Tier(from: 1, amount: 2_000), FeeRate.Tier(from: 3, amount: 1_000)],
            cap: FeeRate.Cap(amount: 200_000, unit: "bản"), capFact: 1)))
  }

  @Test func `A fee may be set by a council, found elsewhere, paid at pickup, in dollars, or not at all`() throws {
    let (procedure, codes) = try Specification.read(
      Specification.procedure(
        """
        lệ phí do hđnd_tỉnh quy định, nộp khi nhận kết quả còn lại
        miễn lệ phí khi "hộ nghèo"
        phí "Thẩm định" theo "Thông tư số 38/2023/TT-BTC"
        phí "Công bố" 1,5 triệu đồng
        giá 10 USD/bản
        """))
    #expect(codes == [])
    #expect(
      procedure.fees.map(\.amount) == [
        .setBy("hđnd_tỉnh"), .exempt, .reference("Thông tư số 38/2023/TT-BTC"),
        .rate(FeeRate(tiers: [FeeRate.Tier(from: 1, amount: 1_500_000)])),
        .rate(FeeRate(currency: "USD", unit: "bản", tiers: [FeeRate.Tier(from: 1, amount: 10)])),
      ])
    #expect(procedure.fees.map { procedure.notation($0.when) } == ["!q_ho_ngheo", "q_ho_ngheo", "yes", "yes", "yes"])
    #expect(procedure.fees[0].paidAt == .pickup)
    #expect(procedure.fees.map(\.kinds) == [[.charge], [.charge], [.fee], [.fee], [.price]])
  }

  @Test func `A fee may be a share of a value, and be reduced to a share of itself`() throws {
    let (procedure, codes) = try Specification.read(
      Specification.procedure(
        """
        thông tin { giá_trị: tiền "Giá trị hợp đồng" }
        phí "Thẩm định" 0,1 % giá_trị, tối thiểu 5.000.000 đồng, tối đa 10.000.000 đồng
        lệ phí 10.000 đồng còn lại
        lệ phí 20.000 đồng khi "làm nhanh"
        lệ phí còn 50% khi "hộ nghèo"
        lệ phí bằng 75 % còn lại
        phí "Thẩm định" giảm còn 12,5% từ 01/07/2025 đến 31/12/2026
        """))
    #expect(codes == [])
    #expect(
      procedure.fees.map(\.amount) == [
        .share(FeeShare(millionths: 1_000, fact: 0, minimum: 5_000_000, maximum: 10_000_000)),
        .rate(FeeRate(tiers: [FeeRate.Tier(from: 1, amount: 10_000)])),
        .rate(FeeRate(tiers: [FeeRate.Tier(from: 1, amount: 20_000)])),
        .reduced(500_000), .reduced(750_000), .reduced(125_000),
      ])
    // What is left over of amounts has nothing to do with reductions.
    #expect(
      procedure.fees.map { procedure.notation($0.when) }.dropLast() == [
        "yes", "!q_lam_nhanh", "q_lam_nhanh", "q_ho_ngheo", "!q_ho_ngheo",
      ])
    #expect(procedure.fees.last?.when != .always)
    #expect(
      procedure.fees.map(\.origin.id) == [
        "fee-tham-dinh", "charge", "charge-2", "reduced-charge", "reduced-charge-2", "reduced-fee-tham-dinh",
      ])
  }

  @Test func `A tier and a cap that are not whole are reported as the first amount is`() throws {
    for amount in [
      "phí 0,5 đồng/trang", "phí 5 đồng/trang; từ trang thứ 3: 0,5 đồng/trang", "phí 5 đồng; tối đa 0,5 đồng",
    ] {
      #expect(try Specification.read(Specification.procedure(amount)).codes == [266])
    }
  }

  // MARK: Processes

  @Test func `Stages follow the one above unless they say after what, and may consult, wait and run beside`() throws {
    let (procedure, codes) = try Specification.read(
      Specification.procedure(
        """
        quy trình tại chỗ {
          bước tiếp_nhận "Tiếp nhận" do ubnd_xã, có thể giao hđnd_tỉnh
          bước thẩm_định "Thẩm định" do ubnd_xã trong 03 ngày làm việc
          bước hỏi "Lấy ý kiến" lấy ý kiến hđnd_tỉnh sau tiếp_nhận trong 12 ngày, hết thời hạn không có ý kiến thì coi là đồng ý
          bước chờ "Chờ nộp tiền" sau thẩm_định, hỏi đến khi "đã nộp tiền" hoặc "quá hạn", ngoài thời hạn
          bước niêm_yết "Niêm yết" do ubnd_xã đủ 07 ngày, không tính vào thời hạn khi "gấp"
          bước lưu "Lưu" tự động
        }
        """))
    #expect(codes == [])
    let stages = procedure.process.stages
    #expect(procedure.process.isOnTheSpot)
    #expect(stages.map(\.after) == [[], ["tiếp_nhận"], ["tiếp_nhận"], ["thẩm_định", "hỏi"], ["chờ"], ["niêm_yết"]])
    #expect(stages.map(\.counting) == [.counted, .counted, .counted, .outside, .notCounted, .counted])
    #expect(stages[0].delegableTo == ["hđnd_tỉnh"])
    #expect(stages[1].durations.map(\.duration) == [.within(TimeQuantity(3, .workingDay))])
    #expect(stages[2].consulted == ["hđnd_tỉnh"])
    #expect(stages[2].silenceIsConsent)
    #expect(stages[3].until == ["đã nộp tiền", "quá hạn"])
    #expect(stages[4].durations.map(\.duration) == [.exactly(TimeQuantity(7, .day))])
    #expect(procedure.notation(stages[4].when) == "q_gap")
    #expect(stages[5].isAutomatic)
  }

  // MARK: Roles, places, scope

  @Test(arguments: [
    #"cơ quan có thẩm quyền ubnd_xã nơi thường trú của "cha" hoặc của "mẹ" hoặc nơi cư trú của "con""#,
    #"cơ quan có thẩm quyền ubnd_xã nơi thường trú của "cha" hoặc nơi thường trú của "mẹ" hoặc nơi cư trú của "con""#,
    #"decided by ubnd_xã permanent residence of "cha" or of "mẹ" or residence of "con""#,
  ])
  func `The same place of several persons may be written once`(decidedBy: String) throws {
    let (procedure, codes) = try Specification.read(Specification.procedure(decidedBy: decidedBy))
    #expect(codes == [])
    #expect(
      procedure.roles.first?.places == [
        RoleAssignment.CompetentPlace(base: .described("thường trú của cha")),
        RoleAssignment.CompetentPlace(base: .described("thường trú của mẹ")),
        RoleAssignment.CompetentPlace(base: .residence, of: "con"),
      ])
  }

  @Test func `Agencies act for a place, by the place of lodging, or stage by stage`() throws {
    let (procedure, codes) = try Specification.read(
      Specification.procedure(
        """
        cơ quan tiếp nhận ubnd_xã, "Trung tâm Phục vụ hành chính công" qua trực tiếp
        cơ quan thực hiện ubnd_xã, theo nơi nộp
        cơ quan phối hợp hđnd_tỉnh
        phi địa giới toàn quốc  [khoản 2 Điều 14 luật_hộ_tịch]
        phi địa giới trong vùng_cao khi "a"
        """,
        decidedBy:
          "cơ quan có thẩm quyền ubnd_xã nơi cư trú của \"người cha\" hoặc nơi đặt trụ sở của \"doanh nghiệp\""))
    #expect(codes == [])
    let decided = try #require(procedure.roles.first)
    #expect(decided.role == .decided)
    #expect(
      decided.places == [
        RoleAssignment.CompetentPlace(base: .residence, of: "người cha"),
        RoleAssignment.CompetentPlace(base: .headOffice, of: "doanh nghiệp"),
      ])
    #expect(procedure.roles[1].agencies == ["ubnd_xã", "Trung tâm Phục vụ hành chính công"])
    #expect(procedure.notation(procedure.roles[1].when) == "(@channel == 'in-person')")
    #expect(procedure.roles[2].followsLodging)
    #expect(procedure.jurisdictionFree.map(\.scope) == [.nationwide, .areas(["vùng_cao"])])
    #expect(procedure.jurisdictionFree[0].origin.basis.map(\.source) == ["luật_hộ_tịch"])
  }

  @Test func `A bundle takes the fees of its parts, in some cases only where it says so`() throws {
    let (procedure, codes) = try limits(
      "thời hạn 05 ngày làm việc khi \"a\"\nthời hạn 03 ngày làm việc còn lại",
      "khoản thu theo thủ tục 1.900004\nkhoản thu theo thủ tục 1.900005 khi \"a\"\ntheo thủ tục 1.900004")
    #expect(codes == [])
    #expect(procedure.includes.map(\.part) == [.fees, .fees, .documents])
    #expect(procedure.includes.map(\.code) == ["1.900004", "1.900005", "1.900004"])
    #expect(procedure.includes.map(\.when).map { $0 == .always } == [true, false, true])
    #expect(Set(procedure.includes.map(\.origin.id)).count == 3)
  }
}
