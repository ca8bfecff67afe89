import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureModel
import ProcedureText
import Testing
import WorkingCalendar

/// How a local layer is laid over what lies under it.
@Suite struct LayerTests {
  private static let declarations =
    Specification.shared + """

      căn cứ qđ_52 "Quyết định của thành phố" { số 52/2026/QĐ-UBND }
      địa bàn hải_phòng "Thành phố Hải Phòng" { cấp tỉnh }
      địa bàn cát_hải "Đặc khu Cát Hải" { cấp đặc khu; thuộc hải_phòng }
      địa bàn lào_cai "Tỉnh Lào Cai" { cấp tỉnh }
      """

  private func model(_ text: String, declarations: String = Self.declarations) -> Model {
    Specification.model(text, declarations: declarations)
  }

  /// The version of an area; the only one, or the one in force on a day.
  private func version(_ model: Model, _ area: String, on day: String? = nil) throws -> Procedure {
    let date = try day.map { try CivilDate(parsing: $0) }
    return try #require(
      model.contents.procedures.first { procedure in
        procedure.overlay?.layers.last?.id == area && (date.map(procedure.inForce.contains) ?? true)
      })
  }

  private func layer(_ lines: String, in area: String = "hải_phòng", code: String = "1.900001") -> String {
    "áp dụng tại \(area) cho \(code) {  [qđ_52]\n\(lines)\n}\n"
  }

  private func days(_ limit: TimeLimit?) -> Rational? {
    guard case .quantity(let quantity)? = limit?.amount else { return nil }
    return quantity.amount
  }

  // MARK: What replaces what

  @Test func `The supplement rule of a layer takes the place of the one below, whatever times either has`() throws {
    let model = model(
      Specification.procedure("bổ sung { yêu cầu trong 03 ngày làm việc }", limit: "thời hạn 10 ngày")
        + layer(
          """
          bổ sung {
            yêu cầu trong 01 ngày làm việc khi "phải xác minh"
            yêu cầu trong 02 ngày làm việc
          }
          """))
    #expect(model.findings.isEmpty)
    let merged = try version(model, "hải_phòng")
    let supplement = try #require(merged.supplement)
    #expect(
      supplement.rounds.map { $0.noticeCases.map(\.amount) } == [
        [TimeQuantity(1, .workingDay), TimeQuantity(2, .workingDay)]
      ])
    #expect(supplement.overrides.map { $0.rounds.map(\.notice) } == [[TimeQuantity(3, .workingDay)]])
    let index = try #require(model.contents.procedures.firstIndex { $0.overlay != nil })
    #expect(model.places[index].supplementRounds.map(\.notice.count) == [2])
  }

  @Test func `A statement replaces the one with the same label and takes over its guard`() throws {
    let model = model(
      Specification.procedure(limit: "thời hạn xác_minh: 10 ngày khi \"phải xác minh\"\nthời hạn 05 ngày còn lại")
        + layer("thời hạn xác_minh: 07 ngày"))
    #expect(model.findings.isEmpty)
    let merged = try version(model, "hải_phòng")
    let national = model.contents.procedures[0]
    #expect(merged.limits.map(\.origin.id) == national.limits.map(\.origin.id))
    #expect(merged.limits.map(days) == [Rational(7), Rational(5)])
    #expect(merged.limits.map(\.when) == national.limits.map(\.when))
    #expect(merged.limits[0].overrides == [national.limits[0]])
    #expect(merged.limits[0].origin.layer == "hải_phòng")
    #expect(merged.limits[0].origin.basis.map(\.source) == ["qđ_52"])
    #expect(merged.limits[1] == national.limits[1])
  }

  @Test(
    "the statement with an equal guard gives way, however it is written",
    arguments: [
      "thời hạn 07 ngày khi \"phải xác minh\"", "thời hạn 07 ngày trừ trường hợp không \"phải xác minh\"",
      "thời hạn 07 ngày khi \"phải xác minh\" và \"phải xác minh\"",
    ])
  func equalGuards(_ limit: String) throws {
    let model = model(
      Specification.procedure(limit: "thời hạn 10 ngày khi \"phải xác minh\"\nthời hạn 05 ngày còn lại")
        + layer(limit))
    #expect(model.findings.isEmpty)
    #expect(try version(model, "hải_phòng").limits.map(days) == [Rational(7), Rational(5)])
  }

  @Test func `«Còn lại» of a layer replaces «còn lại»`() throws {
    let model = model(
      Specification.procedure(limit: "thời hạn 10 ngày khi \"phải xác minh\"\nthời hạn 05 ngày còn lại")
        + layer("thời hạn 03 ngày còn lại"))
    #expect(model.findings.isEmpty)
    #expect(try version(model, "hải_phòng").limits.map(days) == [Rational(10), Rational(3)])
  }

  @Test func `The only statement of its kind gives way to all that the layer says`() throws {
    let model = model(
      Specification.procedure("lệ phí do hđnd_tỉnh quy định")
        + layer("lệ phí 20.000 đồng qua trực tiếp\nlệ phí 10.000 đồng qua bưu chính"))
    #expect(model.findings.isEmpty)
    let merged = try version(model, "hải_phòng")
    #expect(merged.fees.count == 2)
    #expect(merged.fees.allSatisfy { $0.overrides.map(\.amount) == [.setBy("hđnd_tỉnh")] })
    #expect(Set(merged.fees.map(\.origin.id)).count == 2)
  }

  @Test func `Channels, places of lodging and one-stop units are added to those there are`() throws {
    let model = model(
      Specification.procedure("cơ quan tiếp nhận ubnd_xã khi \"ở xã\"\ncơ quan tiếp nhận hđnd_tỉnh còn lại")
        + layer("cách thức trực tuyến toàn trình\nphi địa giới trong tỉnh\ncơ quan tiếp nhận \"Quầy lưu động\""))
    #expect(model.findings.isEmpty)
    let merged = try version(model, "hải_phòng")
    #expect(merged.channels.map(\.channel) == [.inPerson, .postal, .online])
    #expect(merged.jurisdictionFree.map(\.origin.layer) == ["hải_phòng"])
    #expect(merged.roles.filter { $0.role == .received }.count == 3)
    #expect(merged.roles.last?.agencies == ["Quầy lưu động"])
    #expect(merged.roles.last?.overrides == [])
  }

  @Test func `A stage of a layer keeps who acts and what comes before`() throws {
    let model = model(
      Specification.procedure(
        "quy trình {\n bước nhận \"Nhận\" do ubnd_xã\n bước xét \"Xét\" do hđnd_tỉnh trong 04 ngày làm việc\n}")
        + layer("quy trình { bước xét \"Xét\" trong 02 ngày làm việc }"))
    #expect(model.findings.isEmpty)
    let stages = try version(model, "hải_phòng").process.stages
    #expect(stages.map(\.origin.id) == ["nhận", "xét"])
    #expect(stages[1].actors == ["hđnd_tỉnh"])
    #expect(stages[1].after == ["nhận"])
    #expect(stages[1].durations.map(\.duration) == [.within(TimeQuantity(2, .workingDay))])
    #expect(stages[1].overrides.first?.durations.map(\.duration) == [.within(TimeQuantity(4, .workingDay))])
  }

  // MARK: Codes, dates, areas

  @Test func `The merged version has the layer's code, area, title and law`() throws {
    let model = model(
      Specification.procedure()
        + "áp dụng tại hải_phòng cho 1.900001 với mã 1.115619 \"Cấp nhanh\" {  [qđ_52]\n thời hạn 02 ngày làm việc\n}\n"
    )
    #expect(model.findings.isEmpty)
    let merged = try version(model, "hải_phòng")
    #expect(merged.code == "1.115619")
    #expect(merged.title == "Cấp nhanh")
    #expect(merged.appliesIn == ["hải_phòng"])
    #expect(merged.overlay?.codes == ["1.900001"])
    #expect(merged.overlay?.from?.iso == "2026-01-01")
    #expect(merged.overlay?.layers.map(\.basis) == [merged.origin.basis])
    #expect(merged.origin.basis.map(\.source) == ["qđ_52"])
    #expect(merged.documents == model.contents.procedures[1].documents)
  }

  @Test func `One version comes of each national version in force on days of the layer`() throws {
    let first = Specification.procedure(inForce: "hiệu lực từ 01/01/2026 đến 30/06/2026")
    let second = Specification.procedure(
      inForce: "hiệu lực từ 01/07/2026", limit: "thời hạn 04 ngày làm việc")
    let model = model(
      first + second
        + layer(
          """
          hiệu lực từ 01/04/2026 đến 30/09/2026
          thời hạn 02 ngày làm việc
          ví dụ "Tháng 8" {
            nộp lúc 08:00 ngày 10/08/2026 qua trực tiếp
            thì hẹn trả kết quả ngày 12/08/2026
          }
          """))
    #expect(model.findings.isEmpty)
    let early = try version(model, "hải_phòng", on: "2026-05-01")
    let late = try version(model, "hải_phòng", on: "2026-08-01")
    #expect([early.inForce.from?.iso, early.inForce.to?.iso] == ["2026-04-01", "2026-06-30"])
    #expect([late.inForce.from?.iso, late.inForce.to?.iso] == ["2026-07-01", "2026-09-30"])
    #expect(days(early.limits[0].overrides.first) == Rational(5))
    #expect(days(late.limits[0].overrides.first) == Rational(4))
    #expect(early.examples.isEmpty)
    #expect(late.examples.map(\.title) == ["Tháng 8"])
  }

  @Test func `An example outside every day of the layer is reported`() {
    let model = model(
      Specification.procedure()
        + layer(
          "hiệu lực từ 01/07/2026\nthời hạn 02 ngày làm việc\nví dụ \"Sớm\" {\n nộp lúc 08:00 ngày 09/03/2026 qua trực tiếp\n"
            + " thì hồ sơ chưa đầy đủ\n}"))
    #expect(Specification.codes(model.findings) == [292])
  }

  @Test func `The layer of a narrower area lies on that of a wider one`() throws {
    // The order in the file does not matter.
    let model = model(
      Specification.procedure() + layer("thời hạn 01 ngày làm việc", in: "cát_hải")
        + "áp dụng tại hải_phòng cho 1.900001 với mã 1.115619 {\n thời hạn 03 ngày làm việc\n lệ phí 5.000 đồng\n}\n")
    #expect(model.findings.isEmpty)
    let zone = try version(model, "cát_hải")
    #expect(zone.code == "1.115619")
    #expect(zone.overlay?.codes == ["1.900001", "1.115619"])
    #expect(zone.overlay?.layers.map(\.id) == ["hải_phòng", "cát_hải"])
    #expect(zone.fees.map(\.origin.layer) == ["hải_phòng"])
    #expect(days(zone.limits[0]) == Rational(1))
    #expect(days(zone.limits[0].overrides.first) == Rational(3))
    #expect(days(zone.limits[0].national) == Rational(5))
    #expect(model.layers.count == 2)
  }

  @Test func `A narrower area follows the wider one's layer only while that is in force`() throws {
    let model = model(
      Specification.procedure() + layer("hiệu lực từ 01/06/2026\nthời hạn 03 ngày làm việc")
        + layer("thời hạn 01 ngày làm việc", in: "cát_hải"))
    #expect(model.findings.isEmpty)
    #expect(try version(model, "cát_hải", on: "2026-03-01").overlay?.layers.map(\.id) == ["cát_hải"])
    #expect(try version(model, "cát_hải", on: "2026-07-01").overlay?.layers.map(\.id) == ["hải_phòng", "cát_hải"])
  }

  @Test func `Two areas beside each other do not disturb each other`() throws {
    let model = model(
      Specification.procedure() + layer("thời hạn 03 ngày làm việc") + layer("thời hạn 02 ngày làm việc", in: "lào_cai")
    )
    #expect(model.findings.isEmpty)
    #expect(try version(model, "lào_cai").overlay?.layers.count == 1)
  }

  @Test func `Layers of one area on different days are no contradiction`() {
    let model = model(
      Specification.procedure()
        + layer("hiệu lực từ 01/01/2026 đến 31/05/2026\nthời hạn 04 ngày làm việc")
        + layer("hiệu lực từ 01/06/2026\nthời hạn 03 ngày làm việc"))
    #expect(model.findings.isEmpty)
    #expect(model.layers.count == 2)
  }

  @Test func `Areas that lie in each other in a circle are told once, and end the search`() {
    let circle =
      Specification.shared + """

        căn cứ qđ_52 "Quyết định" { số 52/2026/QĐ-UBND }
        địa bàn một "Một" { thuộc hai }
        địa bàn hai "Hai" { thuộc một }
        """
    let model = model(
      Specification.procedure() + layer("thời hạn 03 ngày làm việc", in: "một")
        + layer("thời hạn 02 ngày làm việc", in: "hai"), declarations: circle)
    #expect(Specification.codes(model.findings) == [209, 366])
    #expect(
      model.findings.first { $0.code.number == 209 }?.message.vi
        == "«thuộc» dẫn vòng lại chính nơi bắt đầu: Một → Hai → Một")
  }

  @Test func `The order of files does not change what is merged`() throws {
    let national = SourceText(path: "b.tthc", text: Specification.procedure())
    let local = SourceText(path: "a.tthc", text: layer("thời hạn 03 ngày làm việc"))
    let shared = SourceText(path: "c.tthc", text: Self.declarations)
    let model = Model(of: [local, national, shared])
    #expect(model.findings.isEmpty)
    #expect(days(try version(model, "hải_phòng").limits.first) == Rational(3))
  }

  @Test func `What is written wrongly in a layer is reported there and once`() {
    let model = model(
      Specification.procedure() + layer("thời hạn 03 ngày khi chua_khai_bao\nthời hạn 04 ngày còn lại"))
    #expect(Specification.codes(model.findings) == [210])
  }
}
