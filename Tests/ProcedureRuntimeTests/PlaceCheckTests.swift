import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import Testing
import WorkingCalendar

@Suite("Agencies and areas that cannot be")
struct PlaceCheckTests {
  private func findings(_ build: (inout Dossier) -> Void) throws -> [Finding] {
    try assess(build).findings
  }

  private func assess(_ build: (inout Dossier) -> Void) throws -> Assessment {
    var contents = Fixture.contents([
      Fixture.procedure {
        $0.channels = [ChannelOffer(channel: .inPerson)]
        $0.applicants = ["Công dân Việt Nam", "Doanh nghiệp"]
        $0.roles = [
          RoleAssignment(
            origin: Fixture.origin("quyết"), role: .decided, agencies: ["ubnd_xã"], places: [.init(base: .land)])
        ]
      }
    ])
    contents.agencies.append(
      Agency(
        origin: Fixture.origin("phòng_tư_pháp", "luật"), title: "Phòng Tư pháp",
        inForce: Interval(to: Fixture.date("2025-06-30")), successors: ["ubnd_xã"]))
    contents.agencies.append(
      Agency(
        origin: Fixture.origin("tt_mới"), title: "Trung tâm mới", parent: "ubnd_xã",
        inForce: Interval(from: Fixture.date("2026-07-01"))))
    contents.agencies.append(
      Agency(
        origin: Fixture.origin("tt_kế_thừa"), title: "Trung tâm kế thừa", parent: "ubnd_xã",
        inForce: Interval(from: Fixture.date("2026-02-20"))))
    for (id, title, level, successors) in [
      ("xã_cũ", "Xã Cũ", Area.Level.commune, ["tân_phú"]),
      ("huyện_cũ", "Huyện Cũ", .district, ["tân_phú", "phú_mỹ"]),
      ("huyện_đôi", "Huyện Đôi", .district, ["tân_phú", "hòa_an"]),
    ] {
      contents.areas.append(
        Area(
          origin: Fixture.origin(id), title: title, level: level, inForce: Interval(to: Fixture.date("2025-06-30")),
          successors: successors))
    }
    contents.areas.append(
      Area(
        origin: Fixture.origin("tỉnh_cũ"), title: "Tỉnh Cũ", level: .province,
        inForce: Interval(to: Fixture.date("2025-06-30")), successors: ["tỉnh_a"]))
    return try Assessor(Catalogue(contents: contents)).assess(Fixture.dossier(build), now: Fixture.now)
  }

  @Test("An agency that had ended may not receive, and its successor is named")
  func ended() throws {
    let assessment = try assess { $0.lodgedAt = "phòng_tư_pháp" }
    let finding = try #require(assessment.findings.first { $0.code.number == 549 })
    #expect(finding.severity == .error)
    #expect(
      finding.message.vi
        == "«Phòng Tư pháp» hoạt động đến 30/06/2025, không nhận được hồ sơ ngày 13/02/2026; nay là Ủy ban nhân dân cấp xã"
    )
    #expect(finding.help.map(\.vi) == ["ghi «ubnd_xã»"])
    #expect(finding.place?.pointer == "/lodgedAt")
    #expect(assessment.lodging.allowed == .no)
    #expect(assessment.lodging.reason == finding.message)
  }

  @Test(
    "An agency that had ended could not decide either, and one that a reform brought may decide what it found pending")
  func decider() throws {
    let ended = try findings { $0.decidedAt = "phòng_tư_pháp" }.first { $0.code.number == 549 }
    #expect(
      ended?.message.vi
        == "«Phòng Tư pháp» hoạt động đến 30/06/2025, không giải quyết được hồ sơ nhận ngày 13/02/2026; nay là Ủy ban nhân dân cấp xã"
    )
    #expect(ended?.place?.pointer == "/decidedAt")
    #expect(try findings { $0.decidedAt = "tt_mới" }.contains { $0.code.number == 549 })
    #expect(try !findings { $0.decidedAt = "tt_kế_thừa" }.contains { $0.code.number == 549 })
  }

  @Test("An agency that does not exist yet may not receive either")
  func notYet() throws {
    let finding = try #require(try findings { $0.lodgedAt = "tt_mới" }.first { $0.code.number == 549 })
    #expect(finding.message.vi == "«Trung tâm mới» hoạt động từ 01/07/2026, chưa nhận được hồ sơ ngày 13/02/2026")
  }

  @Test("A merged province counts as the one that took it over, with a note")
  func area() throws {
    let assessment = try assess {
      $0.lodgedAt = "tt_tân_phú"
      $0.places = [.init(.land, area: "xã_cũ")]
    }
    let finding = try #require(assessment.findings.first { $0.code.number == 550 })
    #expect(finding.message.vi == "ngày 13/02/2026 không có địa bàn «Xã Cũ»; nay là Xã Tân Phú; tính là Xã Tân Phú")
    #expect(finding.severity == .note)
    #expect(finding.help.isEmpty)
    #expect(finding.place?.pointer == "/places/0/area")
    #expect(assessment.lodging.allowed == .yes)
    #expect(
      try assess {
        $0.lodgedAt = "tt_tân_phú"
        $0.places = [.init(.land, area: "tỉnh_cũ")]
      }.lodging.allowed == .undecided)
  }

  @Test("An area that was divided counts as what all its parts lie in, and the parts are named to choose from")
  func dividedArea() throws {
    func told(_ area: String) throws -> (finding: Finding, allowed: Truth) {
      let assessment = try assess {
        $0.lodgedAt = "tt_tân_phú"
        $0.places = [.init(.land, area: area)]
      }
      return (try #require(assessment.findings.first { $0.code.number == 550 }), assessment.lodging.allowed)
    }
    let district = try told("huyện_cũ")
    #expect(
      district.finding.message.vi
        == "ngày 13/02/2026 không có địa bàn «Huyện Cũ»; nay là Xã Tân Phú, Xã Phú Mỹ; tính là Tỉnh A")
    #expect(district.finding.help.map(\.vi) == ["ghi một trong: «tân_phú», «phú_mỹ»"])
    #expect(district.allowed == .undecided)
    // Divided among two provinces, it counts as nothing: it stays unknown where the land lies.
    let torn = try told("huyện_đôi")
    #expect(torn.finding.message.vi == "ngày 13/02/2026 không có địa bàn «Huyện Đôi»; nay là Xã Tân Phú, Xã Hòa An")
    #expect(torn.finding.severity == .warning)
    #expect(torn.finding.help.map(\.en) == ["write one of «tân_phú», «hòa_an»"])
    #expect(torn.allowed == .undecided)
  }

  @Test("An agency that does not settle the procedure, and an applicant whom it is not for, are told")
  func whoElse() throws {
    func told(_ build: (inout Dossier) -> Void) throws -> [String] {
      try findings(build).filter { [558, 559].contains($0.code.number) }.map(\.message.vi)
    }
    #expect(
      try told { $0.decidedAt = "sở_y_tế" } == [
        "«Sở Y tế» không phải cơ quan giải quyết thủ tục này; cơ quan giải quyết: «Ủy ban nhân dân cấp xã»"
      ])
    // Whoever belongs to it, or took over from it, settles it too.
    #expect(try told { $0.decidedAt = "ubnd_xã" } == [])
    #expect(try told { $0.decidedAt = "tt_phú_mỹ" } == [])
    #expect(
      try told { $0.applicant = "Doanh nghiep" } == [
        "thủ tục không có đối tượng «Doanh nghiep»; các đối tượng: «Công dân Việt Nam», «Doanh nghiệp»; có phải là «Doanh nghiệp»?"
      ])
    #expect(try told { $0.applicant = "doanh nghiệp" } == [])
  }

  @Test("A place inside and outside one area is a contradiction")
  func contradiction() throws {
    let finding = try #require(
      try findings {
        $0.places = [.init(.land, area: "tân_phú"), .init(.land, area: "tỉnh_a", isWithin: false)]
      }.first { $0.code.number == 553 })
    #expect(
      finding.message.vi
        == "hồ sơ ghi nơi có đất thuộc «Xã Tân Phú» nhưng lại ghi không thuộc «Tỉnh A»; giữ lại một điều đúng")
    #expect(finding.place?.pointer == "/places/1/area")
  }

  @Test("The area of lodging and that of the agency must agree")
  func lodging() throws {
    let finding = try #require(
      try findings {
        $0.lodgedAt = "tt_tân_phú"
        $0.area = "hòa_an"
      }.first { $0.code.number == 553 })
    #expect(
      finding.message.vi
        == "«Trung tâm xã Tân Phú» ở «Xã Tân Phú» nhưng hồ sơ ghi nơi nộp là «Xã Hòa An»; sửa một trong hai")
    #expect(
      try findings {
        $0.lodgedAt = "tt_tân_phú"
        $0.area = "tỉnh_a"
      }.allSatisfy { $0.code.number != 553 })
  }

  @Test("A place in words that the procedure does not use is reported with the one that was meant")
  func unknownPlace() throws {
    let finding = try #require(
      try findings { $0.places = [.init(.described("resident"), area: "tân_phú")] }.first { $0.code.number == 557 })
    #expect(
      finding.message.vi
        == "thủ tục không xét nơi nào gọi là «resident»; nơi này không được tính; các nơi: «residence», «head-office», «land», «lodging»; có phải là «residence»?"
    )
    #expect(finding.place?.pointer == "/places/0/base")
    // Whether the procedure asks for it or not: everybody knows what a residence is.
    #expect(try findings { $0.places = [.init(.residence, area: "tân_phú")] }.allSatisfy { $0.code.number != 557 })
  }

  @Test("Several competent places without a rule are told, once")
  func several() throws {
    let notes = try findings {
      $0.places = [.init(.land, area: "tân_phú"), .init(.land, area: "phú_mỹ"), .init(.land, area: "tỉnh_a")]
    }.filter { $0.code.number == 552 }
    #expect(notes.count == 1)
    #expect(notes.first?.severity == .note)
    #expect(
      notes.first?.message.vi
        == "hồ sơ ghi nhiều nơi có đất: «Xã Tân Phú», «Xã Phú Mỹ»; thủ tục không nói nơi nào giải quyết khi có nhiều nơi"
    )
  }

  @Test("Unknown agencies and areas are reported with the name that was meant")
  func unknown() throws {
    let found = try findings {
      $0.lodgedAt = "tt_tan_phu"
      $0.places = [.init(.land, area: "phu_my")]
    }
    #expect(found.first { $0.code.number == 521 }?.message.vi.hasSuffix("có phải là «tt_tân_phú»?") == true)
    #expect(found.first { $0.code.number == 522 }?.message.vi.hasSuffix("có phải là «phú_mỹ»?") == true)
  }
}
