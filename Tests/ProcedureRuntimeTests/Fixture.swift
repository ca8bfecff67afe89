import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// A small catalogue, written as values: the days around Tết 2026, a few agencies and areas, and procedures that each
/// test completes as it needs them.
enum Fixture {
  static func origin(_ id: String, _ source: String? = nil) -> Origin {
    Origin(
      id: id,
      basis: source.map { [Citation(source: $0, locators: [.init(.clause, ["1"]), .init(.article, ["5"])])] } ?? [])
  }

  static func date(_ text: String) -> CivilDate {
    guard let date = try? CivilDate(parsing: text) else { preconditionFailure("A fixture has a valid date.") }
    return date
  }

  static func moment(_ text: String) -> CivilMoment {
    guard let moment = try? CivilMoment(parsing: text) else { preconditionFailure("A fixture has a valid moment.") }
    return moment
  }

  static let now = moment("2026-03-02T09:00")

  // MARK: Declarations

  static let calendar = CalendarDefinition(
    id: "hành_chính", title: "Lịch hành chính", edition: "2026", firstYear: 2025, lastYear: 2027,
    announcedUntil: date("2026-12-31"),
    daysOff: ["16", "17", "18", "19", "20"].map {
      DayOff(date("2026-02-\($0)"), .holiday, name: "Tết Nguyên đán", basis: ["lịch nghỉ 2026 đã công bố"])
    })

  static let agencies = [
    Agency(origin: origin("ubnd_xã"), title: "Ủy ban nhân dân cấp xã", level: .commune),
    Agency(
      origin: origin("tt_xã"), title: "Trung tâm Phục vụ hành chính công cấp xã", level: .commune, parent: "ubnd_xã",
      traits: [.oneStop]),
    Agency(
      origin: origin("tt_tân_phú"), title: "Trung tâm xã Tân Phú", level: .commune, parent: "tt_xã",
      traits: [.oneStop], area: "tân_phú"),
    Agency(
      origin: origin("tt_phú_mỹ"), title: "Trung tâm xã Phú Mỹ", level: .commune, parent: "tt_xã", traits: [.oneStop],
      area: "phú_mỹ"),
    Agency(origin: origin("sở_y_tế"), title: "Sở Y tế", level: .province),
    Agency(origin: origin("công_an_xã"), title: "Công an cấp xã", level: .commune, traits: [.vertical]),
    Agency(origin: origin("hđnd_tỉnh"), title: "Hội đồng nhân dân cấp tỉnh", level: .province),
  ]

  static let areas = [
    Area(origin: origin("tỉnh_a"), title: "Tỉnh A", level: .province),
    Area(origin: origin("tỉnh_b"), title: "Tỉnh B", level: .province),
    Area(origin: origin("tân_phú"), title: "Xã Tân Phú", level: .commune, parent: "tỉnh_a"),
    Area(origin: origin("phú_mỹ"), title: "Xã Phú Mỹ", level: .commune, parent: "tỉnh_a"),
    Area(origin: origin("hòa_an"), title: "Xã Hòa An", level: .commune, parent: "tỉnh_b"),
    Area(origin: origin("vùng_khó_khăn"), title: "Vùng khó khăn", level: .classOfAreas, members: ["phú_mỹ"]),
  ]

  static let documents = [
    DocumentType(origin: origin("tờ_khai"), title: "Tờ khai"),
    DocumentType(origin: origin("chứng_sinh"), title: "Giấy chứng sinh", databases: ["csdl"]),
    DocumentType(origin: origin("cam_đoan"), title: "Giấy cam đoan"),
    DocumentType(origin: origin("ủy_quyền"), title: "Văn bản ủy quyền"),
    DocumentType(origin: origin("khám"), title: "Giấy khám sức khỏe"),
    DocumentType(origin: origin("tùy_thân"), title: "Giấy tờ tùy thân", anyOf: ["hộ_chiếu", "căn_cước"]),
    DocumentType(origin: origin("hộ_chiếu"), title: "Hộ chiếu"),
    DocumentType(origin: origin("căn_cước"), title: "Thẻ căn cước"),
  ]

  /// The general duties around a limit, as a catalogue states them.
  static let conventions = [
    Convention(
      origin: origin("bổ_sung", "luật"), subject: .supplementRequest, amount: TimeQuantity(3, .workingDay),
      maximumTimes: 1),
    Convention(origin: origin("tính_lại"), subject: .supplementEffect, effect: .restart),
    Convention(origin: origin("đóng"), subject: .closing, amount: TimeQuantity(15, .day)),
    Convention(
      origin: origin("xin_lỗi"), subject: .delayNotice, amount: TimeQuantity(1, .workingDay), maximumTimes: 1),
    Convention(origin: origin("sắp_đến_hạn"), subject: .dueSoon, amount: TimeQuantity(2, .workingDay)),
  ]

  static func contents(_ procedures: [Procedure], conventions: [Convention] = []) -> CatalogueContents {
    CatalogueContents(
      edition: "2026-11", title: "Danh mục thử", calendars: [calendar], agencies: agencies, areas: areas,
      databases: [Database(origin: origin("csdl"), title: "Dữ liệu giấy chứng sinh")],
      legalBases: [LegalBasis(origin: origin("luật"), title: "Luật Hộ tịch", number: "60/2014/QH13")],
      documents: documents,
      formEquivalences: [
        FormEquivalence(demanded: .certifiedCopy, accepted: [.registerCopy], basis: "nđ 23/2015")
      ],
      conventions: conventions, procedures: procedures)
  }

  // MARK: Procedures and dossiers

  /// A procedure with nothing but a calendar; tests add what they are about.
  static func procedure(_ build: (inout Procedure) -> Void) -> Procedure {
    var procedure = Procedure(origin: origin("1.000001"), code: "1.000001", title: "Thủ tục thử")
    procedure.calendar = "hành_chính"
    procedure.inForce = Interval(from: date("2025-07-01"))
    build(&procedure)
    return procedure
  }

  static func dossier(_ build: (inout Dossier) -> Void = { _ in }) -> Dossier {
    var dossier = Dossier(procedure: "1.000001")
    dossier.accepted = moment("2026-02-13T10:15")
    dossier.channel = .inPerson
    build(&dossier)
    return dossier
  }

  static func assess(
    _ dossier: Dossier, _ procedures: Procedure..., now: CivilMoment = now
  ) throws -> Assessment {
    try Assessor(Catalogue(contents: contents(procedures))).assess(dossier, now: now)
  }

  static func assess(json: String, _ procedures: Procedure..., now: CivilMoment = now) throws -> Assessment {
    try Assessor(Catalogue(contents: contents(procedures))).assess(json: Array(json.utf8), file: "hồ-sơ.json", now: now)
  }

  static func yesNo(_ id: String, _ question: String) -> Fact {
    Fact(origin: origin(id), kind: .boolean, question: question, isProse: true)
  }

  static func demand(
    _ id: String, _ document: String, _ forms: [FormDemand] = [FormDemand(form: .original, count: .exactly(1))],
    when: Expression = .always, build: (inout DemandedDocument) -> Void = { _ in }
  ) -> DocumentRequirement {
    var demanded = DemandedDocument(document: document, forms: forms)
    build(&demanded)
    return DocumentRequirement(origin: origin(id, "luật"), verb: .submit, item: .document(demanded), when: when)
  }

  static func limit(
    _ id: String, _ amount: Int32, _ unit: TimeUnit = .workingDay, when: Expression = .always,
    start: [StartEvent] = [.acceptedComplete], results: [String] = []
  ) -> TimeLimit {
    TimeLimit(
      origin: origin(id, "luật"), amount: .quantity(TimeQuantity(amount, unit)), start: start, when: when,
      results: results)
  }
}
