import ProcedureCatalogue
import WorkingCalendar

extension Everything {
  static func addTime(to procedure: inout Procedure) {
    procedure.limits = limits
    procedure.additions = [
      TimeAddition(
        origin: origin("thêm"), amount: quantity(1, over: 4, .workingDay), part: "phần_1", when: conditions[1]),
      TimeAddition(origin: origin("thêm_nữa"), amount: quantity(2, .week)),
    ]
    procedure.extensions = [
      LimitExtension(
        origin: origin("gia_hạn"), atMost: quantity(5, .workingDay), maximumTimes: 1, notice: quantity(4, .workingHour),
        orByAgreement: true, when: conditions[1]),
      LimitExtension(origin: origin("gia_hạn_khác")),
    ]
    procedure.pauses = [
      LimitPause(
        origin: origin("tạm_dừng"), awaiting: "ý kiến của cơ quan thuế", from: "chuyển thông tin",
        to: ["nhận thông báo"], maximumTimes: 2, maximumLength: quantity(30, .day), stage: "bước_1",
        when: conditions[1]),
      LimitPause(origin: origin("tạm_dừng_khác"), awaiting: "nộp thuế"),
    ]
    procedure.exclusions = [
      LimitExclusion(origin: origin("không_tính"), stages: ["bước_1"], waits: ["nộp thuế"], when: conditions[1])
    ]
    procedure.supplement = SupplementRule(
      origin: origin("bổ_sung"),
      rounds: [
        .init(number: 1, notice: quantity(1, .workingDay), submit: quantity(30, .minute)), .init(number: 2),
        .init(
          number: 3,
          noticeCases: [
            .init(amount: quantity(8, .workingHour), when: conditions[1], basis: origin("bổ_sung").basis),
            .init(amount: quantity(1, .workingDay), when: .not(conditions[1])),
          ], submitCases: [.init(amount: quantity(2, .workingDay), when: conditions[2])]),
      ],
      maximumRounds: 2, effect: .pause, onOverdue: .returnDossier, when: conditions[1])
    procedure.supplement?.hasUnlimitedRounds = true
    procedure.closing = ClosingRule(origin: origin("đóng"), after: quantity(90, .day))
  }

  private static let limits: [TimeLimit] =
    TimeUnit.allCases.map { TimeLimit(origin: origin("hạn_\($0.rawValue)"), amount: .quantity(quantity(3, $0))) }
    + TimeLimit.Bound.allCases.map { TimeLimit(origin: origin("mức_\($0.rawValue)"), amount: .sameDay, bound: $0) }
    + [
      TimeLimit(
        origin: origin("ngay"), amount: .atOnce,
        start: [.acceptedComplete, .submitted, .receivedByCompetentAgency, .named("có kết luận")],
        cutoff: LimitCutoff(after: 900, moves: .end, isPermission: true), when: conditions[1], results: ["từ_chối"]),
      TimeLimit(
        origin: origin("nhiều_phần"),
        amount: .parts([
          LimitPart(
            origin: origin("phần_1"), title: "Phần của xã", agency: "ubnd_xã",
            alternatives: [.init(amount: quantity(1, .day), when: conditions[1]), .init(amount: quantity(2, .day))]),
          LimitPart(origin: origin("phần_2"), title: "Phần khác", alternatives: []),
        ]),
        cutoff: LimitCutoff(after: 1440, moves: .start, isPermission: false)),
      TimeLimit(origin: origin("mô_tả"), amount: .described("Theo kết luận của Hội đồng")),
    ]

  static let stages: [Stage] =
    Stage.Counting.allCases.map { Stage(origin: origin("bước_\($0.rawValue)"), title: "Bước", counting: $0) } + [
      Stage(
        origin: origin("bước_1"), title: "Niêm yết", actors: ["ubnd_xã"], after: ["bước_counted"],
        durations: [
          .init(duration: .exactly(quantity(15, .day)), when: conditions[1]),
          .init(duration: .within(quantity(1, .hour))),
        ],
        until: ["hết thời gian niêm yết"], counting: .notCounted, countingWhen: conditions[2], when: conditions[4],
        consulted: ["bộ_tư_pháp"], silenceIsConsent: true, delegableTo: ["bưu_điện"], isAutomatic: true,
        result: "giấy_khai_sinh", hasOwnAppointment: true, procedure: "2.000635")
    ]

  static let example: Example = {
    var example = Example(
      origin: origin("ví_dụ_1"), title: "Hồ sơ đủ", submitted: moment("2026-02-06T16:10"), channel: .online)
    example.accepted = moment("2026-02-09T08:00")
    example.lodgedAt = "ubnd_xã"
    example.applicant = "Công dân Việt Nam"
    example.facts = facts.indices.compactMap { index in
      facts[index].defaultValue.map { Example.GivenFact(fact: index, value: $0) }
    }
    example.places = [
      .init(base: .land, area: "vùng_cao", isWithin: true),
      .init(base: .described("nơi ở"), area: "huyện_a", isWithin: false),
    ]
    example.documents = [
      .init(document: "giấy_chứng_sinh", form: .original, count: 1, issued: date("2026-02-01")),
      .init(document: "tờ_khai"),
    ]
    example.events = [.init(name: "chuyển thông tin", at: moment("2026-02-10T00:00"))]
    example.expected = expectations.enumerated().map { .init(expectation: $1, file: 0, line: 100 + $0) }
    return example
  }()

  private static let expectations: [Example.Expectation] = [
    .complete, .incomplete, .missing("giấy_chứng_sinh"), .notRequired("giấy_chứng_sinh"),
    .due(date("2026-02-12"), minute: nil), .due(date("2026-02-12"), minute: 605),
    .resultDue("từ_chối", date("2026-02-13")), .noComputableDate,
    .stageDone("thẩm_tra", date("2026-02-12"), minute: 600), .stageSkipped("niêm_yết"),
    .owes(kind: nil, amount: 5000, currency: "VND"),
    .owes(kind: .fee, amount: 0, currency: "USD"), .exempt([.fee, .charge]), .meetsRequirements, .failsRequirements,
    .undetermined([FactIndex.birth, FactIndex.applicant]), .mayLodge, .mayNotLodge,
  ]
}
