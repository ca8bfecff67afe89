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
    #expect(report.reason.vi == "thủ tục không nhận hồ sơ theo cách thức «bưu chính»; chỉ nhận: trực tiếp, trực tuyến")
    #expect(try lodging { $0.channel = nil }.allowed == .undecided)
    #expect(try lodging { $0.channel = .online }.allowed == .yes)
  }

  @Test("Only an agency that receives the procedure may take it in; not knowing which leaves it open")
  func agency() throws {
    #expect(try lodging { $0.lodgedAt = "sở_y_tế" }.allowed == .no)
    #expect(try lodging { _ in }.allowed == .undecided)
  }

  @Test("Where a one-stop unit is named to receive, the body above it is no counter")
  func aboveTheCounter() throws {
    func at(_ counter: String, receivers: [String]) throws -> Truth {
      try lodging(at: receivers) {
        $0.lodgedAt = counter
        $0.places = [.init(.residence, area: "tân_phú")]
        $0.area = "tân_phú"
      }.allowed
    }
    #expect(try at("ubnd_xã", receivers: ["tt_xã"]) == .no)
    #expect(try at("tt_tân_phú", receivers: ["tt_xã"]) == .yes)
    // A counter above a counter receives as well, and where no unit is named whoever decides does.
    #expect(try at("tt_xã", receivers: ["tt_tân_phú"]) == .yes)
    #expect(try at("ubnd_xã", receivers: ["ubnd_xã"]) == .yes)
    #expect(try at("tt_xã", receivers: ["ubnd_xã"]) == .yes)
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

  @Test("While nobody knows who decides, a counter is right or wrong only where it is so for all who may")
  func openDecider() throws {
    func lodging(residence: String, land: String, _ answer: Bool? = nil) throws -> LodgingReport {
      let procedure = Fixture.procedure {
        $0.facts = [Fixture.yesNo("đất", "có đất")]
        $0.roles = [
          RoleAssignment(origin: Fixture.origin("nhận"), role: .received, agencies: ["tt_xã"]),
          RoleAssignment(
            origin: Fixture.origin("một"), role: .decided, agencies: ["ubnd_xã"], places: [.init(base: .land)],
            when: .fact(0)),
          RoleAssignment(
            origin: Fixture.origin("hai"), role: .decided, agencies: ["ubnd_xã"], places: [.init(base: .residence)],
            when: .not(.fact(0))),
        ]
      }
      return try Fixture.assess(
        Fixture.dossier {
          $0.lodgedAt = "tt_tân_phú"
          $0.places = [.init(.residence, area: residence), .init(.land, area: land)]
          $0.facts = answer.map { [.init("đất", .boolean($0))] } ?? []
        }, procedure
      ).lodging
    }
    #expect(try lodging(residence: "tân_phú", land: "phú_mỹ").allowed == .undecided)
    #expect(try lodging(residence: "tân_phú", land: "phú_mỹ", false).allowed == .yes)
    #expect(try lodging(residence: "tân_phú", land: "phú_mỹ", true).allowed == .no)
    #expect(try lodging(residence: "tân_phú", land: "tân_phú").allowed == .yes)
    #expect(try lodging(residence: "phú_mỹ", land: "phú_mỹ").allowed == .no)
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
    let assumed = try report(nil, at: "tt_xã", area: "tỉnh_a", residence: "tỉnh_a")
    #expect(assumed.allowed == .yes)
    #expect(
      assumed.reason.vi.hasSuffix(
        "coi là thuộc địa bàn của Trung tâm Phục vụ hành chính công cấp xã vì hồ sơ chỉ ghi Tỉnh A"))
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
    // Lodged there, and for what is settled there.
    #expect(try at("phú_mỹ", .areas(["tỉnh_a"])) == .yes)
    #expect(try at("hòa_an", .areas(["tỉnh_a"])) == .no)
    #expect(try at("hòa_an", .areas(["tỉnh_b"])) == .no)
    #expect(try at("phú_mỹ", .areas(["tỉnh_b", "tỉnh_a"])) == .yes)
  }

  @Test("Where a procedure is silent, a dated convention lets every one-stop unit of the province receive, by its law")
  func centresOfTheProvince() throws {
    func report(
      _ accepted: String = "2026-02-13T10:15", at counter: String = "tt_tân_phú", residence: String = "phú_mỹ",
      _ build: (inout Procedure) -> Void = { _ in }
    ) throws -> LodgingReport {
      let procedure = Fixture.procedure {
        $0.channels = [ChannelOffer(channel: .inPerson)]
        $0.roles = [
          RoleAssignment(
            origin: Fixture.origin("quyết"), role: .decided, agencies: ["ubnd_xã"], places: [.init(base: .residence)])
        ]
        build(&$0)
      }
      let convention = Convention(
        origin: Fixture.origin("trung_tâm", "luật"), subject: .centresInProvince,
        inForce: Interval(from: Fixture.date("2025-12-31")))
      let contents = Fixture.contents([procedure], conventions: [convention])
      return try Assessor(Catalogue(contents: contents)).assess(
        Fixture.dossier {
          $0.accepted = Fixture.moment(accepted)
          $0.lodgedAt = counter
          $0.places = [.init(.residence, area: residence)]
        }, now: Fixture.now
      ).lodging
    }
    let free = try report()
    #expect(free.allowed == .yes)
    #expect(free.reason.vi.contains("không phụ thuộc địa giới hành chính"))
    #expect(free.basis.map(\.vi) == ["khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)"])
    #expect(try report("2025-12-30T10:15").allowed == .no)
    #expect(try report(residence: "hòa_an").allowed == .no)
    #expect(try report(residence: "tỉnh_a").allowed == .yes)
    // No one-stop unit, and a body that answers to a ministry: their heads say where they receive.
    #expect(try report(at: "ubnd_xã").allowed != .yes)
    #expect(try report { $0.roles[0].agencies = ["công_an_xã"] }.allowed == .no)
    // A unit that receives for other bodies alone does so by the convention also where no place matters.
    let other = try report {
      $0.roles = [RoleAssignment(origin: Fixture.origin("sở"), role: .decided, agencies: ["sở_y_tế"])]
    }
    #expect(other.allowed == .yes)
    #expect(other.reason.vi.contains("không phụ thuộc địa giới hành chính"))
    #expect(other.basis == free.basis)
    #expect(
      try report(residence: "hòa_an").reason.vi.hasSuffix(
        "Nộp tại nơi cư trú: Xã Hòa An, hoặc nơi khác trong phạm vi đó"))
    // While it is open whether such a body decides, nobody is turned away.
    let open = try report {
      $0.facts = [Fixture.yesNo("có_đất", "có đất")]
      $0.roles[0].when = .not(.fact(0))
      $0.roles.append(
        RoleAssignment(
          origin: Fixture.origin("công_an"), role: .decided, agencies: ["công_an_xã"],
          places: [.init(base: .residence)],
          when: .fact(0)))
    }
    #expect(open.allowed == .undecided)
    // What the procedure says itself goes first.
    #expect(
      try report {
        $0.jurisdictionFree = [JurisdictionFree(origin: Fixture.origin("pđg"), scope: .areas(["tỉnh_b"]))]
      }.allowed == .no)
  }

  @Test("A dated convention counts a kiosk as the online channel, unless the procedure names kiosks itself")
  func kiosks() throws {
    func assess(_ channels: [Channel], _ accepted: String = "2026-02-13T10:15") throws -> Assessment {
      let procedure = Fixture.procedure {
        $0.channels = channels.map { ChannelOffer(channel: $0) }
        $0.limits = [
          Fixture.limit("trực_tuyến", 1, when: .isOneOf(.given(.channel), [.choice("online")])),
          Fixture.limit("khác", 3, when: .not(.isOneOf(.given(.channel), [.choice("online")]))),
        ]
      }
      let convention = Convention(
        origin: Fixture.origin("ki_ốt", "luật"), subject: .kioskAsOnline,
        inForce: Interval(from: Fixture.date("2026-02-01")))
      let contents = Fixture.contents([procedure], conventions: [convention])
      return try Assessor(Catalogue(contents: contents)).assess(
        Fixture.dossier {
          $0.accepted = Fixture.moment(accepted)
          $0.channel = .kiosk
        }, now: Fixture.now)
    }
    let online = try assess([.inPerson, .online])
    #expect(online.lodging.allowed == .yes)
    #expect(online.deadline.dueDate == Fixture.date("2026-02-23"))
    let note = try #require(online.findings.first { $0.code.number == 573 })
    #expect(note.message.vi == "nộp tại ki-ốt: tính như nộp trực tuyến")
    #expect(note.basis?.vi == "khoản 1 Điều 5 Luật Hộ tịch (60/2014/QH13)")
    #expect(note.place?.pointer == "/channel")
    #expect(try assess([.inPerson, .online], "2026-01-30T10:15").lodging.allowed == .no)
    #expect(try assess([.inPerson]).lodging.allowed == .no)
    let own = try assess([.online, .kiosk])
    #expect(own.findings.allSatisfy { $0.code.number != 573 })
    #expect(own.deadline.dueDate == Fixture.date("2026-02-25"))
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
