import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing

@Suite("Where a dossier may be handed in")
struct LodgingTests {
  private func lodging(
    free: JurisdictionFree.Scope? = nil, at receivers: [String] = ["tt_xã"], _ build: (inout Dossier) -> Void
  ) throws -> LodgingReport {
    let procedure = Fixture.procedure {
      $0.channels = [ChannelOffer(channel: .inPerson), ChannelOffer(channel: .online)]
      $0.roles = [
        RoleAssignment(origin: Fixture.origin("nhận", "luật"), role: .received, agencies: receivers),
        RoleAssignment(
          origin: Fixture.origin("quyết", "luật"), role: .decided, agencies: ["ubnd_xã"],
          places: [.init(base: .residence, of: "người cha hoặc người mẹ")]),
      ]
      $0.jurisdictionFree = free.map { [JurisdictionFree(origin: Fixture.origin("pđg", "luật"), scope: $0)] } ?? []
    }
    return try Fixture.assess(Fixture.dossier(build), procedure).lodging
  }

  @Test("A channel that is not offered is refused, with those that are")
  func channel() throws {
    let report = try lodging { $0.channel = .postal }
    #expect(report.allowed == .no)
    #expect(report.reason.vi == "thủ tục không nhận hồ sơ nộp bưu chính; chỉ nhận: trực tiếp, trực tuyến")
    #expect(try lodging { $0.channel = nil }.allowed == .undecided)
    #expect(try lodging { $0.channel = .online }.allowed == .yes)
  }

  @Test("Only an agency that receives the procedure may take it in; not knowing which leaves it open")
  func agency() throws {
    #expect(try lodging { $0.lodgedAt = "sở_y_tế" }.allowed == .no)
    #expect(try lodging { _ in }.allowed == .undecided)
  }

  @Test("The place of the applicant decides where there is nothing free of jurisdiction")
  func competence() throws {
    func at(_ residence: String?) throws -> Truth {
      try lodging {
        $0.lodgedAt = "Trung tâm xã Tân Phú"
        if let residence { $0.places = [.init(.residence, area: residence)] }
      }.allowed
    }
    #expect(try at("tân_phú") == .yes)
    #expect(try at("phú_mỹ") == .no)
    #expect(try at("tỉnh_a") == .undecided)
    #expect(try at(nil) == .undecided)
  }

  @Test("A province does not say which of its communes is meant: the right place is claimed only where it is known")
  func provinceAlone() throws {
    func report(
      _ free: JurisdictionFree.Scope?, at counter: String = "sở_y_tế", area: String, residence: String
    ) throws -> LodgingReport {
      try lodging(free: free, at: ["tt_xã", "sở_y_tế"]) {
        $0.lodgedAt = counter
        $0.area = area
        $0.places = [.init(.residence, area: residence)]
      }
    }
    #expect(try report(nil, area: "tỉnh_a", residence: "tỉnh_a").allowed == .undecided)
    #expect(try report(nil, area: "tỉnh_a", residence: "tân_phú").allowed == .undecided)
    #expect(try report(nil, area: "tỉnh_a", residence: "hòa_an").allowed == .no)
    #expect(try report(nil, area: "tân_phú", residence: "tân_phú").allowed == .yes)
    // A commune takes in what is its own, until a place in another one is told.
    #expect(try report(nil, at: "tt_xã", area: "tỉnh_a", residence: "tỉnh_a").allowed == .yes)
    #expect(try report(nil, at: "tt_xã", area: "tỉnh_a", residence: "hòa_an").allowed == .no)
    let free = try report(.province, area: "tỉnh_a", residence: "tỉnh_a")
    #expect(free.allowed == .yes)
    #expect(free.reason.vi.contains("không phụ thuộc địa giới hành chính"))
  }

  @Test("Free of jurisdiction within the province, nationwide, or within areas")
  func jurisdictionFree() throws {
    func at(_ residence: String, _ scope: JurisdictionFree.Scope) throws -> Truth {
      try lodging(free: scope) {
        $0.lodgedAt = "tt_tân_phú"
        $0.places = [.init(.residence, area: residence)]
      }.allowed
    }
    #expect(try at("phú_mỹ", .province) == .yes)
    #expect(try at("hòa_an", .province) == .no)
    #expect(try at("hòa_an", .nationwide) == .yes)
    #expect(try at("hòa_an", .areas(["tỉnh_a"])) == .yes)
    #expect(try at("hòa_an", .areas(["tỉnh_b"])) == .no)
  }

  @Test("Requirements are met, not met with what follows, or open with the question")
  func requirements() throws {
    let procedure = Fixture.procedure {
      $0.facts = [Fixture.yesNo("đủ_tuổi", "đủ tuổi"), Fixture.yesNo("có_đất", "có đất")]
      $0.requirements = [
        Requirement(origin: Fixture.origin("r1"), text: "Đủ tuổi", condition: .fact(0), otherwise: .refuse),
        Requirement(origin: Fixture.origin("r2"), text: "Có đất", condition: .fact(1)),
      ]
    }
    let assessment = try Fixture.assess(
      Fixture.dossier { $0.facts = [.init("đủ_tuổi", .boolean(false))] }, procedure)
    #expect(assessment.requirements.map(\.isMet) == [.no, .undecided])
    #expect(assessment.requirements.first?.reason.vi == "không đáp ứng: từ chối")
    #expect(assessment.meetsRequirements == .no)
    #expect(assessment.neededFacts.map(\.id) == ["có_đất"])
  }

  @Test("Whether the land lies in a class of areas follows from its commune, and is open when it is not listed")
  func places() throws {
    let procedure = Fixture.procedure {
      $0.requirements = [
        Requirement(
          origin: Fixture.origin("r"), text: "Vùng khó khăn", condition: .isPlaceWithin(.land, "vùng_khó_khăn"))
      ]
    }
    func met(_ area: String) throws -> Truth {
      try Fixture.assess(Fixture.dossier { $0.places = [.init(.land, area: area)] }, procedure).meetsRequirements
    }
    #expect(try met("phú_mỹ") == .yes)
    #expect(try met("tân_phú") == .undecided)
  }
}
