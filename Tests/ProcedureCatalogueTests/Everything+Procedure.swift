import ProcedureCatalogue
import WorkingCalendar

extension Everything {
  /// The facts, by their place in `procedure.facts`.
  enum FactIndex {
    static let birth = 0
    static let pages = 1
    static let height = 2
    static let price = 3
    static let name = 4
    static let applicant = 5
    static let abandoned = 6
    static let age = 7
    static let adulthood = 8
    static let late = 9
  }

  static let facts: [Fact] = [
    Fact(
      origin: origin("ngày_sinh"), kind: .date, question: "Ngày sinh của trẻ", defaultValue: .date(date("2020-02-29"))),
    Fact(origin: origin("số_trang"), kind: .integer(unit: "trang"), question: "Số trang", defaultValue: .integer(1)),
    Fact(
      origin: origin("diện.tích%"), kind: .decimal(unit: "m²"), question: "Diện tích", defaultValue: .decimal(1_500_000)
    ),
    Fact(origin: origin("giá"), kind: .money, question: "Giá", defaultValue: .money(20_000)),
    Fact(origin: origin("tên"), kind: .text, question: "Tên", defaultValue: .text("Nguyễn Văn A")),
    Fact(
      origin: origin("người_đi_khai"),
      kind: .choice([.init(id: "cha_mẹ", title: "Cha hoặc mẹ"), .init(id: "khác", title: "Người được ủy quyền")]),
      question: "Ai đi khai", defaultValue: .choice("cha_mẹ")),
    Fact(
      origin: origin("q_tre_em_bi_bo_roi"), kind: .boolean, question: "trẻ em bị bỏ rơi", isProse: true,
      defaultValue: .boolean(false)),
    Fact(
      origin: origin("tuổi"), kind: .integer(unit: nil), question: "Tuổi",
      derivation: .completedYears(from: .fact(FactIndex.birth), to: .given(.submittedDate))),
    Fact(
      origin: origin("ngày_đủ_18_tuổi"), kind: .date, question: "Ngày đủ 18 tuổi", defaultValue: .year(2020),
      derivation: .shifted(.fact(FactIndex.birth), by: quantity(18, .year), backward: false)),
    Fact(
      origin: origin("quá_hạn"), kind: .boolean, question: "Quá hạn", defaultValue: .time(605),
      derivation: .expression(
        .compare(.greater, .given(.submittedDate), .sum([.fact(FactIndex.birth), .constant(.integer(60))])))),
    Fact(
      origin: origin("ngày_trước_đó"), kind: .date, question: "Ngày trước đó",
      derivation: .shifted(.fact(FactIndex.birth), by: quantity(1, over: 2, .month), backward: true)),
    Fact(origin: origin("tỷ_lệ"), kind: .decimal(unit: nil), question: "Tỷ lệ"),
  ]

  /// One condition for each form of expression and each kind of constant, where its place tells the type and where not.
  static let conditions: [Expression] = [
    .never,
    .fact(FactIndex.abandoned),
    .not(.fact(FactIndex.abandoned)),
    .all([]),
    .all([.fact(FactIndex.abandoned), .compare(.equal, .fact(FactIndex.applicant), .constant(.choice("khác")))]),
    .any([.isOneOf(.given(.channel), [.choice("online"), .choice("postal")]), .any([]), .any([.always])]),
    .compare(.less, .fact(FactIndex.birth), .constant(.date(date("2016-01-01")))),
    .compare(.lessOrEqual, .constant(.date(date("1969-12-31"))), .fact(FactIndex.birth)),
    .compare(.greater, .fact(FactIndex.birth), .constant(.year(2016))),
    .compare(.greaterOrEqual, .given(.submittedTime), .constant(.time(900))),
    .compare(.notEqual, .fact(FactIndex.height), .constant(.decimal(-2_500_000))),
    .compare(.equal, .fact(FactIndex.price), .constant(.money(9_007_199_254_740_993))),
    .compare(.equal, .fact(FactIndex.price), .constant(.integer(5))),
    .compare(.equal, .fact(FactIndex.name), .constant(.text("A"))),
    .compare(.equal, .fact(FactIndex.name), .constant(.choice("A"))),
    .compare(.equal, .fact(FactIndex.applicant), .constant(.text("khác"))),
    .compare(.equal, .constant(.money(1)), .constant(.integer(1))),
    .compare(.equal, .fact(FactIndex.abandoned), .constant(.boolean(true))),
    .compare(.less, .given(.submittedDate), .difference(.fact(FactIndex.birth), .constant(.integer(3)))),
    .compare(.less, .difference(.given(.acceptedDate), .fact(FactIndex.birth)), .constant(.integer(30))),
    .compare(.less, .difference(.constant(.date(date("2026-01-01"))), .fact(FactIndex.birth)), .constant(.integer(30))),
    .compare(
      .less, .sum([.constant(.integer(1)), .given(.postmarkDate), .constant(.date(date("1970-01-02")))]),
      .given(.acceptedDate)),
    .compare(
      .less, .sum([.constant(.money(2)), .fact(FactIndex.price)]),
      .sum([.constant(.integer(2)), .constant(.decimal(3))])),
    .compare(
      .less, .product([.fact(FactIndex.price), .constant(.integer(2)), .constant(.decimal(1_200_000))]),
      .constant(.money(7))),
    .isOneOf(.fact(FactIndex.pages), [.integer(1), .money(2), .boolean(true), .text("x")]),
    .isOneOf(.constant(.integer(1)), []),
    .isPlaceWithin(.land, "vùng_cao"),
    .isPlaceWithin(.described("nơi ở. Hiện nay 100%"), "a.b"),
    .compare(.equal, .given(.lodgedAt), .given(.decidedAt)),
    .compare(.equal, .given(.applicant), .constant(.choice("cá_nhân"))),
    .compare(.less, .given(.supplementRound), .constant(.integer(.min))),
  ]

  static let procedure: Procedure = {
    var procedure = Procedure(
      origin: Origin(id: "khai_sinh", basis: citations, file: 0, line: 1, verbatim: "Nguyên văn\n\"có ngoặc\""),
      code: "1.001193", title: "Đăng ký khai sinh")
    procedure.field = "Hộ tịch"
    procedure.levels = Agency.Level.allCases
    procedure.applicants = ["Công dân Việt Nam"]
    procedure.kind = "TTHC được quy định chi tiết"
    procedure.isInterconnected = true
    procedure.publication = .init(number: "1872/QĐ-BTP", date: date("2020-09-04"))
    procedure.inForce = Interval(from: date("2025-07-01"), to: date("2026-06-30"))
    procedure.replaces = [.init(code: "2.000635"), .init(code: "1.001193", before: date("2025-07-01"))]
    procedure.calendar = "hành_chính"
    procedure.roles = roles
    procedure.jurisdictionFree = [
      JurisdictionFree(origin: origin("cả_nước"), scope: .nationwide, when: conditions[1]),
      JurisdictionFree(origin: origin("trong_tỉnh"), scope: .province),
      JurisdictionFree(origin: origin("nơi_khác"), scope: .areas(["huyện_a", "vùng_cao"])),
    ]
    procedure.channels =
      Channel.allCases.map { ChannelOffer(channel: $0) }
      + ChannelOffer.Extent.allCases.map { ChannelOffer(channel: .online, extent: $0) }
    procedure.facts = facts
    procedure.cases = [
      NamedCase(origin: origin("th_1"), title: "Trẻ bị bỏ rơi", code: "02", fact: FactIndex.abandoned),
      NamedCase(origin: origin("th_2"), title: "Trường hợp khác", fact: FactIndex.late),
    ]
    procedure.dossierSets = 1
    procedure.documents = documentRequirements
    procedure.requirements = requirements
    procedure.fees = fees
    procedure.includes = Inclusion.Part.allCases.map {
      Inclusion(origin: origin("theo_\($0.rawValue)"), code: "2.000635", part: $0)
    }
    addTime(to: &procedure)
    procedure.process = ProcessPlan(isOnTheSpot: true, stages: stages)
    procedure.results = [
      ProcedureResult(
        origin: origin("giấy_khai_sinh"), title: "Giấy khai sinh",
        forms: [FormDemand(form: .original, count: .exactly(1)), FormDemand(form: .electronic)], formCode: "GKS",
        validity: quantity(6, .month)),
      ProcedureResult(origin: origin("từ_chối"), title: "Văn bản từ chối", isRefusal: true, when: conditions[6]),
    ]
    procedure.verbatim = VerbatimText.Subject.allCases.map {
      VerbatimText(origin: origin("nguyên_văn_\($0.rawValue)"), text: "Theo quy định.", subject: $0)
    }
    procedure.examples = [example]
    return procedure
  }()

  static let nextVersion: Procedure = {
    var procedure = Procedure(origin: origin("khai_sinh", line: 90), code: "1.001193", title: "Đăng ký khai sinh")
    procedure.inForce = Interval(from: date("2026-07-01"))
    procedure.transition = .newRule
    procedure.calendar = "hành_chính"
    return procedure
  }()

  /// The version for a province, with a replaced and an added value of every kind that layers may give.
  static let localVersion: Procedure = {
    var local = procedure
    local.origin = origin("1.115001", line: 120)
    local.code = "1.115001"
    local.appliesIn = ["cấp_province"]
    local.overlay = Overlay(
      codes: ["1.001193"], from: date("2025-07-01"),
      layers: [Origin(id: "cấp_province", basis: citations, file: 1, line: 3)])
    overlay(&local.roles)
    overlay(&local.jurisdictionFree)
    overlay(&local.documents)
    overlay(&local.limits)
    overlay(&local.additions)
    overlay(&local.extensions)
    overlay(&local.pauses)
    overlay(&local.exclusions)
    overlay(&local.fees)
    overlay(&local.process.stages)
    overlay(&local.results)
    overlay(&local.requirements)
    local.supplement = local.supplement.map { replaced($0) }
    local.closing = local.closing.map { replaced($0) }
    return local
  }()

  private static func overlay<Element: LayeredElement>(_ elements: inout [Element]) {
    guard let first = elements.first else { return }
    elements[0] = replaced(replaced(first))
  }

  private static func replaced<Element: LayeredElement>(_ element: Element) -> Element {
    var local = element
    local.origin.layer = "cấp_province"
    local.overrides = [element]
    return local
  }

  private static let roles =
    RoleAssignment.Role.allCases.map {
      RoleAssignment(origin: origin("vai_\($0.rawValue)"), role: $0, agencies: ["ubnd_xã"])
    }
    + [
      RoleAssignment(
        origin: origin("theo_nơi"), role: .decided, agencies: [],
        places: [
          .init(base: .residence, of: "người cha hoặc người mẹ"), .init(base: .headOffice), .init(base: .land),
          .init(base: .lodging), .init(base: .described("nơi có tài sản")),
        ],
        followsLodging: true, followsStages: true, tieBreak: .firstReceiver, results: ["kết_quả"],
        when: conditions[2])
    ]

  private static let documentRequirements =
    DocumentRequirement.Verb.allCases.map {
      DocumentRequirement(
        origin: origin("giấy_\($0.rawValue)"), verb: $0, item: .document(DemandedDocument(document: "giấy_chứng_sinh")))
    } + [
      DocumentRequirement(
        origin: origin("việc_sinh"), verb: .submit, item: .group(group), when: conditions[4], isOptional: true,
        replaces: ["giấy_show"])
    ]

  private static let group = DocumentGroup(
    choose: .firstAvailable,
    of: [
      .document(demandedDocument),
      .group(
        DocumentGroup(
          choose: .oneOf,
          of: [.group(DocumentGroup(choose: .all, of: [])), .group(DocumentGroup(choose: .atLeast(2), of: []))])),
    ])

  private static let demandedDocument = DemandedDocument(
    document: "giấy_chứng_sinh",
    forms: DocumentForm.allCases.map { FormDemand(form: $0, count: .exactly(1)) } + [
      FormDemand(form: nil, count: .unstated, isSets: true), FormDemand(form: .copy, count: .fact(FactIndex.pages)),
    ],
    channelForms: [
      ChannelForms(channels: [.online, .postal], forms: [FormDemand(form: .electronic)], verb: .provideInformation),
      ChannelForms(channels: [.kiosk], forms: []),
    ],
    waivedBy: ["csdl_dân_cư"], unless: conditions[1], when: conditions[2],
    validity: Validity(length: quantity(6, .month), from: .accepted, to: .issued), formCode: "GCS",
    contents: ["bản vẽ mặt bằng"], basis: citations)

  private static let requirements: [Requirement] =
    conditions.enumerated().map { number, condition in
      Requirement(origin: origin("yêu_cầu_\(number)"), text: "Yêu cầu \(number)", condition: condition)
    } + [
      Requirement(origin: origin("yc_a"), text: "A", condition: .always, otherwise: .refuse, when: conditions[4]),
      Requirement(origin: origin("yc_b"), text: "B", condition: .always, otherwise: .returnDossier),
      Requirement(origin: origin("yc_c"), text: "C", condition: .always, otherwise: .transfer("ubnd_xã")),
    ]

  private static let fees: [Fee] = [
    Fee(origin: origin("miễn"), kinds: Fee.Kind.allCases, amount: .exempt, when: conditions[1]),
    Fee(
      origin: origin("phí"), kinds: [.fee], title: "Phí chứng thực",
      amount: .rate(
        FeeRate(
          unit: "trang", unitFact: FactIndex.pages,
          tiers: [.init(from: 1, amount: 2000), .init(from: 3, amount: 1000)],
          cap: .init(amount: 200_000, unit: "bản"), capFact: FactIndex.age)),
      paidAt: .lodging, refundedFor: ["từ_chối"]),
    Fee(
      origin: origin("phí_khác"), kinds: [.price],
      amount: .rate(FeeRate(currency: "USD", tiers: [.init(from: 1, amount: 5)], cap: .init(amount: 9))),
      paidAt: .pickup),
    Fee(origin: origin("hđnd"), kinds: [.charge], amount: .setBy("hđnd_tỉnh")),
    Fee(origin: origin("theo_tt"), kinds: [.charge], amount: .reference("Theo Thông tư 85/2019/TT-BTC")),
    Fee(
      origin: origin("tỷ_lệ"), kinds: [.fee],
      amount: .share(FeeShare(millionths: 1_000, fact: FactIndex.pages, minimum: 5_000_000, maximum: 10_000_000))),
    Fee(origin: origin("giảm"), kinds: [.fee, .charge], amount: .reduced(500_000), when: conditions[2]),
  ]
}
