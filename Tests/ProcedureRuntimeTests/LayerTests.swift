import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing
import WorkingCalendar

@Suite("What areas decided for themselves")
struct LayerTests {
  private static let national = Fixture.procedure {
    $0.limits = [Fixture.limit("thời_hạn", 5)]
    $0.fees = [Fee(origin: Fixture.origin("lệ_phí"), kinds: [.charge], amount: .setBy("hđnd_tỉnh"))]
    $0.roles = [
      RoleAssignment(
        origin: Fixture.origin("quyết"), role: .decided, agencies: ["ubnd_xã"], places: [.init(base: .land)])
    ]
  }

  /// The national version with another limit and a fee, as an area decided.
  private static func layer(
    _ area: String, days: Int32, code: String = "1.000001", over: Procedure = national, from: String? = nil
  ) -> Procedure {
    var local = over
    local.code = code
    local.appliesIn = [area]
    if let from { local.inForce = Interval(from: Fixture.date(from)) }
    local.overlay = Overlay(
      codes: (over.overlay?.codes ?? []) + [over.code], from: over.overlay?.from ?? over.inForce.from,
      layers: (over.overlay?.layers ?? []) + [Origin(id: area, basis: [Citation(source: "luật")])])
    var limit = Fixture.limit("thời_hạn", days)
    limit.origin.layer = area
    limit.overrides = [over.limits[0]]
    local.limits = [limit]
    var fee = Fee(
      origin: Fixture.origin("lệ_phí"), kinds: [.charge], amount: .rate(FeeRate(tiers: [.init(from: 1, amount: 8_000)]))
    )
    fee.origin.layer = area
    fee.overrides = [over.fees[0]]
    local.fees = [fee]
    return local
  }

  private static let province = layer("tỉnh_a", days: 3, code: "1.115001")
  private static let commune = layer("phú_mỹ", days: 1, code: "1.115001", over: province)

  private func assess(
    _ procedures: [Procedure] = [national, province, commune], _ build: (inout Dossier) -> Void
  ) throws -> Assessment {
    let assessor = Assessor(Catalogue(contents: Fixture.contents(procedures)))
    var dossier = Fixture.dossier()
    dossier.accepted = Fixture.moment("2026-03-02T09:00")
    build(&dossier)
    return try assessor.assess(dossier, now: Fixture.moment("2026-03-02T10:00"))
  }

  private func due(_ build: (inout Dossier) -> Void) throws -> String? {
    try assess(build: build).deadline.dueDate?.iso
  }

  private func assess(build: (inout Dossier) -> Void) throws -> Assessment {
    try assess([Self.national, Self.province, Self.commune], build)
  }

  @Test("The narrowest area around the place of lodging counts")
  func placeOfLodging() throws {
    #expect(try due { $0.area = "tỉnh_b" } == "2026-03-09")
    #expect(try due { $0.area = "tỉnh_a" } == "2026-03-05")
    #expect(try due { $0.area = "tân_phú" } == "2026-03-05")
    #expect(try due { $0.area = "phú_mỹ" } == "2026-03-03")
    #expect(try due { $0.lodgedAt = "tt_phú_mỹ" } == "2026-03-03")
    #expect(try due { $0.lodgedAt = "tt_tân_phú" } == "2026-03-05")
  }

  @Test("The place that makes an agency competent counts before that of lodging")
  func competentPlace() throws {
    #expect(
      try due {
        $0.area = "tỉnh_b"
        $0.places = [Dossier.Place(.land, area: "phú_mỹ")]
      } == "2026-03-03")
    #expect(
      try due {
        $0.area = "phú_mỹ"
        $0.places = [Dossier.Place(.residence, area: "tỉnh_b")]
      } == "2026-03-03")
  }

  @Test("Without a place the national rules hold, and the answer says which areas differ")
  func noPlace() throws {
    let assessment = try assess { _ in }
    #expect(assessment.deadline.dueDate?.iso == "2026-03-09")
    #expect(assessment.findings.map(\.code.number) == [560])
    #expect(assessment.findings.first?.message.vi.contains("«Tỉnh A», «Xã Phú Mỹ»") == true)
    #expect(assessment.layers.isEmpty)
  }

  @Test("The local code leads to the local version without a place, and to what lies on it in a narrower area")
  func localCode() throws {
    let assessment = try assess {
      $0.procedure = "1.115001"
      $0.area = "phú_mỹ"
    }
    #expect(assessment.deadline.dueDate?.iso == "2026-03-03")
    #expect(try due { $0.procedure = "1.115001" } == "2026-03-05")
  }

  @Test("A procedure of one province is refused in another, naming its own and what holds there")
  func otherProvince() throws {
    func assess(_ build: (inout Dossier) -> Void) throws -> Assessment {
      try self.assess {
        $0.procedure = "1.115001"
        build(&$0)
      }
    }
    func codes(_ assessment: Assessment) -> [UInt16] { assessment.findings.map(\.code.number) }
    let lodged = try assess { $0.area = "hòa_an" }
    let words = "thủ tục này là của Tỉnh A, hồ sơ thuộc Xã Hòa An; ở đó dùng thủ tục mã 1.000001"
    #expect(lodged.lodging.allowed == .no)
    #expect(lodged.lodging.reason.vi == words)
    #expect(codes(lodged) == [575])
    let finding = try #require(lodged.findings.first)
    #expect(finding.severity == .error)
    #expect(finding.message.vi == words)
    #expect(finding.place?.pointer == "/procedure")
    // Where the land lies counts before where it was lodged.
    let land = try assess {
      $0.area = "tỉnh_a"
      $0.places = [Dossier.Place(.land, area: "hòa_an")]
    }
    #expect(codes(land) == [575])
    let own = try assess {
      $0.area = "tỉnh_b"
      $0.places = [Dossier.Place(.land, area: "tân_phú")]
    }
    #expect(!codes(own).contains(575))
    let open = try assess { _ in }
    #expect(open.lodging.allowed != .no)
    #expect(codes(open).contains(576))
    #expect(try codes(assess { $0.area = "tân_phú" }) == [])
  }

  @Test("A layer holds only while it is in force, and over the version that it was merged from")
  func dates() throws {
    let later = Self.layer("tỉnh_a", days: 2, from: "2026-03-03")
    #expect(try assess([Self.national, later]) { $0.area = "tỉnh_a" }.deadline.dueDate?.iso == "2026-03-09")
    var next = Self.national
    next.inForce = Interval(from: Fixture.date("2026-03-01"))
    #expect(try assess([next, Self.province]) { $0.area = "tỉnh_a" }.deadline.dueDate?.iso == "2026-03-09")
  }

  @Test("The answer names the decision and what holds in the whole country")
  func provenance() throws {
    let assessment = try assess { $0.area = "phú_mỹ" }
    #expect(assessment.layers.map(\.area) == ["Tỉnh A", "Xã Phú Mỹ"])
    let national = try #require(assessment.deadline.limits.first?.national)
    #expect(national.vi == "05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ")
    #expect(assessment.fee.items.first?.national?.vi.contains("Hội đồng nhân dân cấp tỉnh") == true)
    let text = AssessmentText.text(assessment)
    #expect(text.contains("theo quy định của Xã Phú Mỹ     [Luật Hộ tịch (60/2014/QH13)]"))
    #expect(text.contains("quốc gia: 05 ngày làm việc"))
    let json = String(decoding: assessment.json(language: .vietnamese), as: UTF8.self)
    #expect(json.contains(#""area":"Xã Phú Mỹ""#))
    #expect(json.contains(#""national":"05 ngày làm việc"#))
  }

  @Test("A procedure in plain words says what each area changed")
  func explanation() {
    let catalogue = Catalogue(contents: Fixture.contents([Self.national, Self.province]))
    let text = ProcedureText.text(Self.province, in: catalogue)
    #expect(text.contains("thay cho 1.000001\ntheo quy định của Tỉnh A  [Luật Hộ tịch (60/2014/QH13)]"))
    #expect(text.contains("(theo quy định của Tỉnh A; quốc gia: 05 ngày làm việc"))
  }
}
