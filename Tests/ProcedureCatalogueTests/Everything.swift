import ProcedureCatalogue
import WorkingCalendar

/// One catalogue that holds every type, every case and every optional member of the format at least once.
enum Everything {
  static let contents = CatalogueContents(
    edition: "2026-11", title: "Danh mục thử", calendars: [calendar], agencies: agencies, areas: areas,
    databases: [Database(origin: origin("csdl_dân_cư"), title: "Cơ sở dữ liệu quốc gia về dân cư")],
    legalBases: legalBases, documents: documents,
    forms: [
      FormTemplate(origin: origin("tờ_khai"), title: "Tờ khai đăng ký khai sinh", code: "TK-01"),
      FormTemplate(origin: origin("tờ_khai_khác"), title: "Tờ khai khác"),
    ],
    formEquivalences: [
      FormEquivalence(demanded: .copy, accepted: [.certifiedCopy, .electronic], basis: "nđ_23_2015")
    ],
    oneStopModels: oneStopModels, conventions: conventions, procedures: [procedure, nextVersion, localVersion],
    sources: [
      SourceFile(path: "hộ-tịch/khai-sinh.tthc", digest: "sha256:" + String(repeating: "ab", count: 32)),
      SourceFile(path: "chung.tthc", digest: "sha256:" + String(repeating: "0", count: 64)),
    ], tombstones: tombstones)

  static let tombstones =
    Tombstone.Kind.allCases.map { Tombstone($0, "cũ", lastEdition: "2025") } + [
      Tombstone(.fact, "tuổi_cũ", of: "1.001193", title: "Tuổi", lastEdition: "", replacedBy: ["ngày_sinh"])
    ]

  static func origin(_ id: String, line: Int = 12) -> Origin {
    Origin(id: id, basis: [Citation(source: "luật_hộ_tịch")], file: 0, line: line)
  }

  static func date(_ text: String) -> CivilDate {
    guard let date = try? CivilDate(parsing: text) else { preconditionFailure("A fixture has a valid date.") }
    return date
  }

  static func moment(_ text: String) -> CivilMoment {
    guard let moment = try? CivilMoment(parsing: text) else { preconditionFailure("A fixture has a valid moment.") }
    return moment
  }

  static func quantity(_ amount: Int64, over denominator: Int64 = 1, _ unit: TimeUnit) -> TimeQuantity {
    guard let amount = Rational(amount, over: denominator) else {
      preconditionFailure("A fixture has a valid fraction.")
    }
    return TimeQuantity(amount, unit)
  }

  static let calendar = CalendarDefinition(
    id: "hành_chính", title: "Lịch làm việc hành chính", edition: "2026-1", weekdays: [1, 2, 3, 4, 5],
    weekdayHours: [WeekdayHours(weekday: 5, windows: [OfficeWindow(opens: 480, closes: 960)])], firstYear: 2026,
    lastYear: 2027, announcedUntil: date("2026-12-31"),
    daysOff: [
      DayOff(date("2026-01-01"), .holiday, name: "Tết Dương lịch", basis: ["blld_2019"]),
      DayOff(date("2026-01-02"), .swapped, name: "Nghỉ hoán đổi"),
      DayOff(date("2026-04-27"), .compensatory, name: "Nghỉ bù"),
      DayOff(date("2027-06-01"), .special, name: "Đóng cửa do bão", isProjected: true),
    ],
    workingDays: [
      WorkingDayOverride(date("2026-01-10"), for: date("2026-01-02"), name: "Làm bù", basis: ["tb_1"]),
      WorkingDayOverride(date("2027-01-09"), isProjected: true),
    ],
    halfDays: [HalfDay(date("2026-02-13"), windows: [OfficeWindow(opens: 480, closes: 720)], basis: ["tb_2"])],
    holidayRules: [
      HolidayRule(
        .lunar(month: 1, day: 1), daysBefore: 2, count: 5, name: "Tết Nguyên đán", basis: ["Điều 112"],
        inForceFrom: date("2021-01-01"), inForceUntil: date("2030-12-31"), decidedYearlyBy: "Thủ tướng Chính phủ"),
      HolidayRule(.solar(month: 1, day: 1), name: "Tết Dương lịch", inForceFrom: date("2021-01-01")),
    ], compensation: CompensationRule(basis: ["khoản 3 Điều 111"]), sources: ["Quyết định số 188/1999/QĐ-TTg"])

  static let conventions = [
    Convention(
      origin: origin("phi_địa_giới"), subject: .jurisdictionFreeStart, start: [.receivedByCompetentAgency],
      inForce: Interval(from: date("2026-08-05"))),
    Convention(origin: origin("sắp_đến_hạn"), subject: .dueSoon, amount: quantity(2, .workingDay)),
    Convention(
      origin: origin("bổ_sung"), subject: .supplementRequest, amount: quantity(3, .workingDay), maximumTimes: 1),
    Convention(origin: origin("xin_lỗi"), subject: .delayNotice, amount: quantity(1, .workingDay)),
    Convention(origin: origin("đóng"), subject: .closing, amount: quantity(15, .day)),
    Convention(origin: origin("giờ_hẹn"), subject: .appointmentHour, appointment: .fixed(990)),
    Convention(origin: origin("giờ_hẹn_2"), subject: .appointmentHour, appointment: .closing),
    Convention(origin: origin("giờ_hẹn_3"), subject: .appointmentHour, appointment: .receiptTime),
    Convention(origin: origin("tính_lại"), subject: .supplementEffect, effect: .pause),
    Convention(
      origin: origin("xác_nhận_trực_tuyến"), subject: .onlineAcknowledgement, amount: quantity(8, .workingHour)),
    Convention(origin: origin("chuyển_giấy"), subject: .paperTransfer, amount: quantity(1, .workingDay)),
    Convention(
      origin: origin("chuyển_trực_tiếp"), subject: .sameDayTransfer,
      cutoff: LimitCutoff(after: 960, moves: .end, isPermission: false)),
    Convention(origin: origin("nơi_trả"), subject: .resultPlace),
    Convention(origin: origin("kế_thừa"), subject: .succession),
    Convention(origin: origin("số_lẻ"), subject: .fractions, fractions: .halfUp),
    Convention(origin: origin("số_lẻ_2"), subject: .fractions, fractions: .dropped),
  ]

  static let agencies = [
    Agency(origin: origin("bộ_tư_pháp"), title: "Bộ Tư pháp", level: .ministry),
    Agency(
      origin: origin("ubnd_huyện"), title: "Ủy ban nhân dân huyện", level: .district, parent: "ubnd_tỉnh",
      inForce: Interval(to: date("2025-06-30")), successors: ["ubnd_xã"], area: "huyện_a"),
    Agency(
      origin: origin("ubnd_xã"), title: "Ủy ban nhân dân xã", level: .commune, traits: Agency.Trait.allCases,
      inForce: Interval(from: date("2025-07-01"))),
    Agency(origin: origin("ubnd_tỉnh"), title: "Ủy ban nhân dân tỉnh", level: .province),
    Agency(origin: origin("tổ_chức_khác"), title: "Tổ chức khác", level: .other),
    Agency(origin: origin("không_cấp"), title: "Không rõ cấp"),
  ]

  static let oneStopModels = [
    OneStopModel(
      origin: origin("một_cửa_huyện_a"), title: "Cơ chế một cửa hiện đại", area: "huyện_a", receivers: ["ubnd_huyện"],
      inForce: Interval(from: date("2019-02-18")), fields: ["Đất đai"],
      claims: OneStopModel.Subject.allCases.map { OneStopModel.Claim(subject: $0, number: 19) }
        + [OneStopModel.Claim(subject: .communeAgencies, number: 200, isExceeded: true)], separatesReception: true,
      verbatim: ["Tiếp nhận và giải quyết được tách ra."]),
    OneStopModel(origin: origin("một_cửa"), title: "Cơ chế một cửa"),
  ]

  static let areas =
    Area.Level.allCases.map { Area(origin: origin("cấp_\($0.rawValue)"), title: "Cấp \($0.rawValue)", level: $0) } + [
      Area(
        origin: origin("vùng_cao"), title: "Vùng cao", level: .classOfAreas, members: ["huyện_a"],
        inForce: Interval(from: date("2020-01-01"), to: date("2026-12-31"))),
      Area(
        origin: origin("huyện_a"), title: "Huyện A", parent: "cấp_province",
        inForce: Interval(to: date("2025-06-30")), successors: ["cấp_commune"], code: "001"),
    ]

  static let legalBases = [
    LegalBasis(
      origin: Origin(id: "luật_hộ_tịch", file: 1, line: 1), title: "Luật Hộ tịch", number: "60/2014/QH13",
      issuer: "Quốc hội", issued: "20/11/2014", inForce: Interval(from: date("2016-01-01"))),
    LegalBasis(
      origin: Origin(id: "nđ_23_2015", file: 1, line: 2), title: "Nghị định 23/2015/NĐ-CP", number: "23/2015/NĐ-CP",
      amends: ["luật_hộ_tịch"]),
  ]

  static let documents = [
    DocumentType(
      origin: origin("giấy_chứng_sinh"), title: "Giấy chứng sinh", databases: ["csdl_dân_cư"], formCode: "GCS",
      issuer: "cơ sở y tế", anyOf: ["văn_bản_làm_chứng"]),
    DocumentType(origin: origin("văn_bản_làm_chứng"), title: "Văn bản của người làm chứng"),
  ]

  /// Every way of writing a citation.
  static let citations = [
    Citation(source: "luật_hộ_tịch"),
    Citation(
      source: "luật_hộ_tịch",
      locators: [.init(.point, ["a"]), .init(.clause, ["1"]), .init(.article, ["15"])]),
    Citation(source: "60/2014", locators: [.init(.clause, ["1", "2"]), .init(.article, ["16"])]),
    Citation(source: "tt", locators: [.init(.form, ["01"]), .init(.section, ["II"]), .init(.annex, ["I"])]),
    Citation(source: "tt", locators: [.init(.article, ["1"]), .init(.point, ["b"])]),
    Citation(source: "tt", locators: [.init(.point, ["b"]), .init(.point, ["c"])]),
    Citation(source: "tt", locators: [.init(.annex, [])]),
  ]
}
