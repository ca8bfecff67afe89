import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureForms
import ProcedureRuntime
import Testing
import WorkingCalendar

@Suite struct OfficialFormTests {
  @Test(arguments: [
    (FormKind.receipt, "khai-sinh-phi-dia-gioi", "2026-09-09T10:40", "receipt"),
    (.receipt, "lien-thong-khai-sinh", "2026-11-20T16:40", "receipt-bundle"),
    (.supplementRequest, "khai-sinh", "2026-02-13T16:20", "supplement"),
    (.refusal, "tro-cap-dung", "2026-03-10T09:00", "refusal"),
    (.apology, "cap-phep-xay-dung", "2026-07-13T14:05", "apology"),
    (.stopNotice, "tro-cap-dung", "2026-03-11T10:00", "stop-notice"),
    (.controlSlip, "cap-phep-xay-dung", "2026-07-20T16:40", "control-slip"),
  ])
  func `Every form is filled from a real dossier`(
    kind: FormKind, dossier: String, now: String, name: String
  ) throws {
    let reason = kind == .apology ? "Cơ quan được hỏi ý kiến chưa trả lời" : nil
    let form = try Samples.form(kind, dossier, at: now, reason: reason).form
    try expectGolden("\(name).txt", FormText.text(form))
    try expectGolden("\(name).html", FormPage.html(form, paper: kind.usualPaper))
  }

  @Test func `The register has a line for each dossier`() throws {
    let names = ["khai-sinh", "khai-sinh-phi-dia-gioi", "lien-thong-khai-sinh", "cap-phep-xay-dung", "tro-cap-dung"]
    let assessments = try names.map { try Samples.assessment($0, at: "2026-11-21T10:00") }
    let maker = FormMaker(Samples.assessor, language: .vietnamese)
    let form = try #require(maker.register(of: assessments)).form
    #expect(form.table(.entries)?.rows.count == 5)
    try expectGolden("register.txt", FormText.text(form))
    try expectGolden("register.html", FormPage.html(form, paper: .a4))
    #expect(maker.register(of: []) == nil)
  }

  @Test func `The English form is a translation and says so`() throws {
    let form = try Samples.form(.receipt, "khai-sinh-phi-dia-gioi", at: "2026-09-09T10:40", language: .english).form
    try expectGolden("receipt.en.txt", FormText.text(form))
  }

  // MARK: The edition of the form

  @Test func `The day of issue chooses the circular`() throws {
    let now = try Samples.form(.receipt, "tro-cap-dung", at: "2026-03-10T09:00").form
    #expect(now.citation == "Mẫu số 01 – Thông tư số 03/2025/TT-VPCP")
    #expect(now.has(.components) && !now.has(.componentTable))
    var dossier = try Samples.dossier("tro-cap-dung")
    dossier.submitted = try Samples.moment("2025-08-04T08:05")
    dossier.accepted = dossier.submitted
    dossier.events = []
    dossier.id = "000.03.12.H01-250804-0009"
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2025-08-04T08:10"))
    let maker = FormMaker(Samples.assessor, language: .vietnamese)
    let then = maker.form(.receipt, about: assessment)
    #expect(then.form.citation == "Mẫu số 01 – Thông tư số 01/2018/TT-VPCP")
    #expect(then.form.has(.componentTable) && !then.form.has(.components))
    // At that age the law refuses, which the officer is told.
    #expect(then.findings.map(\.code.number) == [572])
    try expectGolden("receipt-2018.txt", FormText.text(then.form))
    let apology = maker.form(.apology, about: assessment).form
    #expect(apology.title == "Phiếu xin lỗi và hẹn lại ngày trả kết quả")
    #expect(apology.has(.newAppointment) && !apology.has(.newAppointmentDay))
    let stop = maker.form(.stopNotice, about: assessment)
    #expect(stop.form.citation == nil)
    #expect(stop.findings.first?.code == FormCode.noFormInForce)
  }

  // MARK: Two times of receipt

  @Test func `A dossier lodged regardless of boundaries has a second time, and its appointment is provisional`() throws
  {
    let form = try Samples.form(.receipt, "khai-sinh-phi-dia-gioi", at: "2026-09-09T10:40").form
    #expect(form.value(.receivedAt) == "10 giờ 35 phút, ngày 09 tháng 09 năm 2026")
    #expect(form.value(.receivedByCompetentAt)?.hasPrefix("…… giờ") == true)
    #expect(form.value(.appointments)?.contains("tạm tính") == true)
  }

  @Test func `Where the limit itself runs from the receipt by the agency that decides, a receipt holds both times`()
    throws
  {
    var dossier = Dossier(procedure: "1.011443")
    dossier.channel = .inPerson
    dossier.area = "cần_thơ"
    dossier.places = [Dossier.Place(.land, area: "cần_thơ")]
    dossier.accepted = try Samples.moment("2026-09-10T09:00")
    func receipt(at counter: String) throws -> OfficialForm {
      dossier.lodgedAt = counter
      let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-09-10T11:00"))
      return FormMaker(Samples.assessor, language: .vietnamese).form(.receipt, about: assessment).form
    }
    let open = try receipt(at: "ttpvhcc_tỉnh")
    #expect(open.value(.receivedByCompetentAt)?.hasPrefix("…… giờ") == true)
    #expect(
      open.value(.appointments)
        == "17 giờ 00 phút, ngày 10 tháng 09 năm 2026 (tạm tính; chính thức khi cơ quan có thẩm quyền nhận hồ sơ)")
    let own = try receipt(at: "vpđkđđ")
    #expect(!own.has(.receivedByCompetentAt))
    #expect(own.value(.appointments) == "17 giờ 00 phút, ngày 10 tháng 09 năm 2026")
    dossier.events = [Dossier.Event(.receivedByCompetentAgency, at: try Samples.moment("2026-09-10T10:30"))]
    #expect(try receipt(at: "ttpvhcc_tỉnh").value(.appointments) == "17 giờ 00 phút, ngày 10 tháng 09 năm 2026")
  }

  @Test func `The control slip of a dossier lodged elsewhere goes there and back`() throws {
    var dossier = try Samples.dossier("khai-sinh-phi-dia-gioi")
    func rows(_ now: String) throws -> [[FormValue]] {
      let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment(now))
      let form = FormMaker(Samples.assessor, language: .vietnamese).form(.controlSlip, about: assessment).form
      if now == "2026-09-11T08:00" { try expectGolden("control-slip-elsewhere.txt", FormText.text(form)) }
      return try #require(form.table(.handovers)).rows
    }
    let (province, commune) =
      ("Trung tâm Phục vụ hành chính công cấp tỉnh", "Trung tâm Phục vụ hành chính công cấp xã")
    let back = "1. Giao: \(commune); 2. Nhận: \(province)"
    let before = try rows("2026-09-09T10:40")
    #expect(before.first?[0] == .text("1. Giao: \(province); 2. Nhận: \(commune)"))
    #expect(before.last?[0] == .text(back))
    #expect(before.last?[2] == .blank)
    dossier.events = [
      Dossier.Event(.receivedByCompetentAgency, at: try Samples.moment("2026-09-10T08:15")),
      Dossier.Event(.resultReady, at: try Samples.moment("2026-09-10T16:00")),
    ]
    let after = try rows("2026-09-11T08:00")
    #expect(after.last?[0] == .text(back))
    #expect(after.last?[2] == .text("đúng hạn"))
    dossier.lodgedAt = "ttpvhcc_xã"
    dossier.area = nil
    #expect(try rows("2026-09-11T09:00").allSatisfy { $0[0] != .text(back) })
  }

  @Test func `What may not be received gets no receipt and no control slip, but a refusal that says where to go`()
    throws
  {
    var dossier = try Samples.dossier("khai-sinh")
    dossier.lodgedAt = "công_an_xã"
    func obstacle(_ kind: FormKind) throws -> Finding? {
      FormMaker.obstacle(
        to: kind, about: try Samples.assessor.assess(dossier, now: try Samples.moment("2026-02-13T16:20")))
    }
    for kind in [FormKind.receipt, .controlSlip] {
      let finding = try #require(try obstacle(kind))
      #expect(finding.code.number == 574 && finding.severity == .error)
      #expect(finding.message.vi.contains("nộp tại: Trung tâm Phục vụ hành chính công cấp xã"))
      #expect(finding.help.first?.vi.hasSuffix("tthc form từ-chối") == true)
    }
    for kind in [FormKind.refusal, .register] { #expect(try obstacle(kind) == nil) }
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-02-13T16:20"))
    let maker = FormMaker(Samples.assessor, language: .vietnamese)
    #expect(maker.form(.refusal, about: assessment).form.value(.reason)?.contains("nộp tại: Trung tâm") == true)
    let supplement = maker.form(.supplementRequest, about: assessment).findings
    #expect(supplement.contains { $0.code.number == 572 && $0.message.vi.contains("dùng phiếu từ chối") })
    // One that was taken on all the same needs its slip; a receipt it must not have.
    dossier.events = [Dossier.Event(.forwarded, at: try Samples.moment("2026-02-13T16:15"))]
    #expect(try obstacle(.controlSlip) == nil)
    #expect(try obstacle(.receipt) != nil)
    dossier.lodgedAt = "ttpvhcc_xã"
    #expect(try obstacle(.receipt) == nil)
  }

  @Test func `The control slip says of a step that may not take place when it does`() throws {
    var dossier = try Samples.dossier("khai-sinh")
    dossier.facts.removeAll { $0.name == "trẻ em bị bỏ rơi" }
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-02-13T16:20"))
    let form = FormMaker(Samples.assessor, language: .vietnamese).form(.controlSlip, about: assessment).form
    let notes = try #require(form.table(.handovers)).rows.compactMap(\.last)
    #expect(
      notes.first
        == .text(
          "Lập biên bản, niêm yết tại trụ sở Ủy ban nhân dân cấp xã (chỉ khi \"trẻ em bị bỏ rơi\" và không phải trường hợp "
            + "«Đã niêm yết đủ 07 ngày về việc trẻ bị bỏ rơi trước khi nộp hồ sơ»)"))
  }

  @Test func `A receipt with a blank date, or for what will be refused, is made with a warning that says why`() throws {
    func warnings(_ dossier: Dossier) throws -> [String] {
      let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-02-13T16:20"))
      return FormMaker(Samples.assessor, language: .vietnamese).form(.receipt, about: assessment).findings.map(
        \.message.vi)
    }
    var birth = try Samples.dossier("khai-sinh")
    birth.facts.removeAll { $0.name == "trẻ em bị bỏ rơi" }
    #expect(
      try warnings(birth).contains("giấy hẹn để trống giờ hẹn trả: chưa xác định được thời hạn nào áp dụng"))
    var marriage = Dossier(procedure: "1.000894")
    marriage.accepted = try Samples.moment("2026-02-13T09:00")
    marriage.channel = .inPerson
    marriage.facts = [.init("ngày_sinh_bên_nam", .date(try CivilDate(parsing: "2010-01-01")))]
    #expect(try warnings(marriage).contains { $0.hasPrefix("hồ sơ không đáp ứng «Nam từ đủ 20 tuổi trở lên") })
  }

  @Test
  func `An incomplete dossier gets the request to supplement, one that is given back the refusal, neither a receipt`()
    throws
  {
    func obstacle(_ dossier: Dossier, _ now: String) throws -> Finding? {
      FormMaker.obstacle(to: .receipt, about: try Samples.assessor.assess(dossier, now: try Samples.moment(now)))
    }
    var birth = try Samples.dossier("khai-sinh")
    let finding = try #require(try obstacle(birth, "2026-02-13T16:20"))
    #expect(finding.code.number == 580 && finding.severity == .error)
    #expect(finding.help.first?.vi.hasSuffix("tthc form phiếu-yêu-cầu-bổ-sung") == true)
    // What was received all the same has its receipt printed again.
    birth.events = [Dossier.Event(.supplementRequested, at: try Samples.moment("2026-02-13T16:15"))]
    #expect(try obstacle(birth, "2026-02-13T16:20") == nil)
    // The bundle is received on its way, and its time stands still while something is supplied.
    var bundle = try Samples.dossier("lien-thong-khai-sinh")
    bundle.events = []
    bundle.documents = []
    #expect(try obstacle(bundle, "2026-11-20T16:40") == nil)
    var house = Dossier(procedure: "1.013225")
    house.channel = .online
    house.accepted = try Samples.moment("2026-11-16T09:00")
    house.facts = [
      Dossier.Fact("loại_công_trình", .text("nhà_ở_riêng_lẻ")), Dossier.Fact("số_tầng", .integer(3)),
      Dossier.Fact("diện_tích_sàn", .integer(100)), Dossier.Fact("khu_vực_phải_cấp_phép", .boolean(false)),
    ]
    let back = try #require(try obstacle(house, "2026-11-16T09:10"))
    #expect(back.message.vi.contains("phải trả lại") && back.help.first?.vi.hasSuffix("phiếu-từ-chối") == true)
  }

  @Test func `The control slip names the counter that took the dossier in, and not all that may`() throws {
    var dossier = Dossier(procedure: "1.115614")
    dossier.channel = .inPerson
    dossier.lodgedAt = "ttpvhcc_tỉnh"
    dossier.accepted = try Samples.moment("2026-08-20T09:00")
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-08-20T09:10"))
    let slip = FormMaker(Samples.assessor, language: .vietnamese).form(.controlSlip, about: assessment).form
    let units = try #require(slip.table(.handovers)).rows.map { "\($0[0])" }
    #expect(units.first?.contains("1. Giao: Trung tâm Phục vụ hành chính công cấp tỉnh; 2. Nhận: ") == true)
    #expect(units.allSatisfy { !$0.contains("Trung tâm Phục vụ hành chính công cấp xã") })
  }

  @Test func `The receipt by the competent agency makes the appointment final`() throws {
    var dossier = try Samples.dossier("khai-sinh-phi-dia-gioi")
    dossier.events = [Dossier.Event(.receivedByCompetentAgency, at: try Samples.moment("2026-09-10T08:15"))]
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-09-10T09:00"))
    let form = FormMaker(Samples.assessor, language: .vietnamese).form(.receipt, about: assessment).form
    #expect(form.value(.receivedByCompetentAt) == "08 giờ 15 phút, ngày 10 tháng 09 năm 2026")
    #expect(form.value(.appointments) == "17 giờ 00 phút, ngày 10 tháng 09 năm 2026")
  }

  @Test func `Before the decree of 05/08/2026 there is one time`() throws {
    var dossier = try Samples.dossier("khai-sinh-phi-dia-gioi")
    dossier.submitted = try Samples.moment("2026-08-04T10:20")
    dossier.accepted = try Samples.moment("2026-08-04T10:35")
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-08-04T10:40"))
    let form = FormMaker(Samples.assessor, language: .vietnamese).form(.receipt, about: assessment).form
    #expect(!form.has(.receivedByCompetentAt))
    #expect(form.value(.appointments) == "17 giờ 00 phút, ngày 04 tháng 08 năm 2026")
  }

  // MARK: Several results

  @Test func `One receipt holds an appointment for each result`() throws {
    let form = try Samples.form(.receipt, "lien-thong-khai-sinh", at: "2026-11-20T16:40").form
    let rows = try #require(form.table(.appointments)).rows
    #expect(
      rows.map { $0[0] } == [
        .text("Giấy khai sinh"), .text("Thông báo kết quả đăng ký thường trú"), .text("Thẻ bảo hiểm y tế"),
        .text("Thẻ căn cước"),
      ])
    #expect(rows.last?.last == .text("17 giờ 00 phút, ngày 03 tháng 12 năm 2026"))
  }

  @Test func `Nobody is invited to fetch a refusal, and the limit for refusing is not on the receipt`() throws {
    var dossier = Dossier(procedure: "1.014199")
    dossier.accepted = try Samples.moment("2026-11-02T09:00")
    dossier.channel = .inPerson
    dossier.lodgedAt = "ttpvhcc_tỉnh"
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-11-02T09:10"))
    let form = FormMaker(Samples.assessor, language: .vietnamese).form(.receipt, about: assessment).form
    #expect(form.table(.appointments) == nil)
    #expect(form.value(.appointments) == "17 giờ 00 phút, ngày 16 tháng 11 năm 2026")
    #expect(form.value(.term) == "10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ")
  }

  // MARK: Nothing is invented

  @Test func `What nobody knows is a blank`() throws {
    for kind in FormKind.allCases where kind != .register {
      let form = FormMaker(Samples.assessor, language: .vietnamese)
        .form(
          kind,
          about: try Samples.assessor.assess(Dossier(procedure: "1.001193"), now: Samples.moment("2026-09-09T10:40"))
        )
        .form
      for field in [FormField.applicant, .identifier, .address, .phone, .email, .code, .contact, .resultPlace] {
        #expect(form.value(field) == nil, "\(kind) \(field)")
      }
      #expect(form.code == nil)
      // An apology is headed by the agency that settles, which depends on what nobody has told.
      #expect(form.unit == .blank)
      #expect(!form.has(.principal))
      for field in [FormField.receivedAt, .appointments, .newAppointmentDay, .stopRequestedAt, .originalAppointment] {
        #expect(form.value(field)?.contains("2026") != true, "\(kind) \(field)")
      }
    }
  }

  @Test func `The lines about who sent the applicant appear when somebody did`() throws {
    let form = try Samples.form(.receipt, "cap-phep-xay-dung", at: "2026-07-06T09:05").form
    #expect(form.value(.principal) == "Phạm Văn Sơn")
    #expect(form.has(.principalPhone) && form.value(.principalPhone) == nil)
  }

  @Test func `The receipt keeps its promise, and the control slip tells the new date as well`() throws {
    let receipt = try Samples.form(.receipt, "cap-phep-xay-dung", at: "2026-07-20T16:40").form
    #expect(receipt.value(.appointments) == "17 giờ 00 phút, ngày 15 tháng 07 năm 2026")
    let slip = try Samples.form(.controlSlip, "cap-phep-xay-dung", at: "2026-07-20T16:40").form
    #expect(slip.value(.appointments)?.hasSuffix("(hẹn lại: ngày 21 tháng 07 năm 2026)") == true)
  }

  /// The building permit with other events, on some day: the promise was 15/07/2026.
  private func permit(_ now: String, _ events: Dossier.Event...) throws -> (FormKind) throws -> OfficialForm {
    var dossier = try Samples.dossier("cap-phep-xay-dung")
    dossier.events = events
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment(now))
    let maker = FormMaker(Samples.assessor, language: .vietnamese)
    return { kind in
      kind == .register
        ? try #require(maker.register(of: [assessment])).form : maker.form(kind, about: assessment).form
    }
  }

  private func event(_ kind: Dossier.Event.Kind, _ at: String, until: String? = nil) throws -> Dossier.Event {
    Dossier.Event(kind, at: try Samples.moment(at), until: try until.map { try Samples.moment($0) })
  }

  private func dueInRegister(_ form: OfficialForm) -> FormValue? { form.table(.entries)?.rows.first?[7] }

  @Test func `A limit that began anew after a supplement is on every form but the receipt`() throws {
    let form = try permit(
      "2026-07-20T09:00", try event(.supplementRequested, "2026-07-08T09:00"),
      try event(.supplementReceived, "2026-07-16T10:00"))
    #expect(try form(.receipt).value(.appointments) == "17 giờ 00 phút, ngày 15 tháng 07 năm 2026")
    #expect(
      try form(.controlSlip).value(.appointments)
        == "17 giờ 00 phút, ngày 15 tháng 07 năm 2026 (tính lại: 17 giờ 00 phút, ngày 27 tháng 07 năm 2026)")
    #expect(try dueInRegister(form(.register)) == .text("17:00 27/07/2026"))
    #expect(try form(.apology).value(.originalAppointment) == "17 giờ 00 phút, ngày 27 tháng 07 năm 2026")
  }

  @Test func `While a supplement is awaited the register keeps the promise, and the control slip says why`() throws {
    let form = try permit("2026-07-20T09:00", try event(.supplementRequested, "2026-07-08T09:00"))
    #expect(try dueInRegister(form(.register)) == .text("17:00 15/07/2026"))
    let slip = try #require(try form(.controlSlip).value(.appointments))
    #expect(slip.hasPrefix("17 giờ 00 phút, ngày 15 tháng 07 năm 2026 (") && slip.contains("bổ sung"))
  }

  @Test func `A later date after a new beginning is one, and the one before is that of the new beginning`() throws {
    let form = try permit(
      "2026-07-24T09:00", try event(.supplementRequested, "2026-07-08T09:00"),
      try event(.supplementReceived, "2026-07-16T10:00"),
      try event(.extended, "2026-07-23T09:00", until: "2026-07-31T00:00"))
    #expect(try form(.apology).value(.originalAppointment) == "17 giờ 00 phút, ngày 27 tháng 07 năm 2026")
    #expect(try form(.apology).value(.newAppointmentDay) == "ngày 31 tháng 07 năm 2026")
    #expect(try dueInRegister(form(.register)) == .text("17:00 31/07/2026"))
  }

  @Test func `The apology for a bundle tells the date that was not kept, not the new one`() throws {
    var dossier = try Samples.dossier("lien-thong-khai-sinh")
    let before = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-11-23T08:00"))
    let given = try #require(before.deadline.dueAt)
    dossier.events.append(try event(.extended, "2026-11-23T09:00", until: "2026-12-18T00:00"))
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-11-23T10:00"))
    let maker = FormMaker(Samples.assessor, language: .vietnamese)
    let apology = maker.form(.apology, about: assessment).form
    #expect(apology.value(.originalAppointment)?.hasSuffix("ngày \(given.date.day) tháng 11 năm 2026") == true)
    #expect(apology.value(.newAppointmentDay) == "ngày 18 tháng 12 năm 2026")
    let slip = FormText.text(maker.form(.controlSlip, about: assessment).form)
    #expect(slip.contains("Thời gian trả kết quả: hẹn lại: ngày 18 tháng 12 năm 2026"))
  }

  @Test
  func `The receipt of a bundle keeps what it promised for each result, and the control slip tells what became of it`()
    throws
  {
    func rows(_ kind: FormKind, _ events: [Dossier.Event]) throws -> [String] {
      var dossier = try Samples.dossier("lien-thong-khai-sinh")
      dossier.events += events
      let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-12-01T09:00"))
      let form = FormMaker(Samples.assessor, language: .vietnamese).form(kind, about: assessment).form
      return try #require(form.table(.appointments)).rows.map { row in
        guard case .text(let text) = row.last else { return "" }
        return text
      }
    }
    let promised = [
      "15 giờ 50 phút, ngày 21 tháng 11 năm 2026", "17 giờ 00 phút, ngày 26 tháng 11 năm 2026",
      "17 giờ 00 phút, ngày 26 tháng 11 năm 2026", "17 giờ 00 phút, ngày 03 tháng 12 năm 2026",
    ]
    func named(_ kind: Dossier.Event.Kind, _ at: String, _ name: String?) throws -> Dossier.Event {
      Dossier.Event(kind, at: try Samples.moment(at), name: name)
    }
    let born = try named(.stageDone, "2026-11-21T10:00", "khai_sinh")
    let supplement = try [
      born, named(.supplementRequested, "2026-11-23T09:00", "đk_thường_trú"),
      named(.supplementReceived, "2026-11-25T09:00", "đk_thường_trú"),
    ]
    #expect(try rows(.receipt, supplement) == promised)
    #expect(
      try rows(.controlSlip, supplement) == [
        promised[0], "\(promised[1]) (tính lại: 17 giờ 00 phút, ngày 27 tháng 11 năm 2026)", promised[2],
        "\(promised[3]) (tính lại: 17 giờ 00 phút, ngày 04 tháng 12 năm 2026)",
      ])
    let refused = try [born, named(.stageRefused, "2026-11-24T09:00", "đk_thường_trú")]
    #expect(try rows(.receipt, refused) == promised)
    #expect(
      try rows(.controlSlip, refused) == [
        promised[0], "\(promised[1]) (bị từ chối)", promised[2], "\(promised[3]) (không thực hiện)",
      ])
    let waiting = try [born, named(.supplementRequested, "2026-11-24T09:00", nil)]
    #expect(try rows(.receipt, waiting) == promised)
    #expect(try rows(.controlSlip, waiting)[2] == "\(promised[2]) (đang chờ, tính lại sau)")
  }

  @Test func `What the law passes over is on no form: a second hand-over, an end after the end`() throws {
    var dossier = try Samples.dossier("cap-phep-xay-dung")
    dossier.events = [
      try event(.returned, "2026-07-23T09:00"), try event(.returned, "2026-07-22T09:00"),
      try event(.stopped, "2026-07-24T09:00"), try event(.extended, "2026-07-14T14:00", until: "2026-07-30T00:00"),
      try event(.extended, "2026-07-13T14:00", until: "2026-07-21T00:00"),
    ]
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-08-03T09:00"))
    let maker = FormMaker(Samples.assessor, language: .vietnamese)
    let row = try #require(maker.register(of: [assessment])?.form.table(.entries)?.rows.first)
    #expect(row[7] == .text("17:00 21/07/2026"))
    #expect(row[8] == .text("09:00 22/07/2026"))
    #expect(maker.form(.apology, about: assessment).form.value(.newAppointmentDay) == "ngày 21 tháng 07 năm 2026")
    #expect(maker.form(.stopNotice, about: assessment).form.value(.stopRequestedAt)?.contains("2026") == false)
  }

  @Test func `The agency that settles is that of the answer: where it follows the counter, the body above it`() throws {
    var dossier = Dossier(procedure: "2.000992")
    dossier.accepted = try Samples.moment("2026-07-06T09:00")
    dossier.lodgedAt = "ttpvhcc_xã"
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-07-06T10:00"))
    let form = FormMaker(Samples.assessor, language: .vietnamese).form(.controlSlip, about: assessment).form
    #expect(form.value(.settlingAgency) == "Ủy ban nhân dân cấp xã")
  }

  @Test func `A fee that an open question may spare is printed with that question`() throws {
    var dossier = Dossier(procedure: "2.001195")
    dossier.accepted = try Samples.moment("2026-08-10T09:00")
    dossier.channel = .inPerson
    func fee(_ facts: [Dossier.Fact]) throws -> String? {
      dossier.facts = facts
      let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-08-10T10:00"))
      return FormMaker(Samples.assessor, language: .vietnamese).form(.receipt, about: assessment).form.value(.fee)
    }
    let open = try #require(try fee([]))
    #expect(open.contains("miễn lệ phí, nếu «Thuộc trường hợp được miễn"))
    #expect(open.contains("; lệ phí 25.000 đồng"))
    #expect(try fee([Dossier.Fact("thuộc_diện_miễn", .boolean(false))])?.hasPrefix("lệ phí 25.000 đồng") == true)
    #expect(try fee([Dossier.Fact("thuộc_diện_miễn", .boolean(true))]) == "miễn lệ phí")
  }

  @Test func `A dossier that was stopped awaits nothing any more, and most forms no longer suit it`() throws {
    var dossier = Dossier(procedure: "1.001612")
    dossier.channel = .inPerson
    dossier.accepted = try Samples.moment("2026-11-16T09:10")
    dossier.events = [
      try event(.supplementRequested, "2026-11-17T09:00"), try event(.stopped, "2026-11-18T09:00"),
    ]
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-11-19T10:00"))
    let maker = FormMaker(Samples.assessor, language: .vietnamese)
    let slip = maker.form(.controlSlip, about: assessment).form
    #expect(
      slip.value(.appointments)?
        .hasSuffix("(đã dừng giải quyết: 09 giờ 00 phút, ngày 18 tháng 11 năm 2026)") == true)
    let notes = try #require(slip.table(.handovers)).rows.compactMap(\.last)
    #expect(
      notes.allSatisfy { note in
        guard case .text(let text) = note else { return false }
        return text.hasSuffix(" (đã dừng giải quyết)") && text.split(separator: "(").count == 2
      })
    for kind in [FormKind.supplementRequest, .apology, .refusal] {
      let told = maker.form(kind, about: assessment, reason: "x").findings.map(\.message.vi)
      #expect(told.contains { $0.hasPrefix("đã dừng giải quyết, bị từ chối hoặc đóng") }, "\(kind)")
    }
    #expect(maker.form(.stopNotice, about: assessment, reason: "x").findings.isEmpty)
  }

  @Test func `A fee whose amount the catalogue does not have is a line to fill in, with who sets it`() throws {
    var dossier = Dossier(procedure: "1.001612")
    dossier.accepted = try Samples.moment("2026-09-10T09:00")
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-09-10T11:00"))
    func fee(_ language: Language) -> String? {
      FormMaker(Samples.assessor, language: language).form(.receipt, about: assessment).form.value(.fee)
    }
    #expect(
      fee(.vietnamese)
        == "lệ phí «Đăng ký hộ kinh doanh» ……………… đồng (mức do Hội đồng nhân dân cấp tỉnh quy định)")
    #expect(fee(.english)?.hasSuffix("……………… dong (set by Hội đồng nhân dân cấp tỉnh)") == true)
  }

  @Test func `While a question decides which agency settles, none is named`() throws {
    var dossier = Dossier(procedure: "1.013274")
    dossier.accepted = try Samples.moment("2026-07-06T09:00")
    func agency(_ facts: [Dossier.Fact]) throws -> String? {
      dossier.facts = facts
      let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-07-06T10:00"))
      return FormMaker(Samples.assessor, language: .vietnamese).form(.controlSlip, about: assessment).form
        .value(.settlingAgency)
    }
    #expect(try agency([]) == nil)
    #expect(try agency([Dossier.Fact("loại_đường", .text("đường_tỉnh"))]) == "Sở Xây dựng")
  }

  @Test func `Results that share a limit are due together, and are called by their titles`() throws {
    var dossier = Dossier(procedure: "2.000986")
    dossier.accepted = try Samples.moment("2026-04-13T09:00")
    dossier.channel = .inPerson
    dossier.facts = [
      Dossier.Fact("xã_ở_xa", .boolean(false)), Dossier.Fact("hồ sơ phải bổ sung, hoàn thiện", .boolean(false)),
    ]
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-04-13T10:00"))
    let form = FormMaker(Samples.assessor, language: .vietnamese).form(.receipt, about: assessment).form
    let rows = try #require(form.table(.appointments)).rows
    let together =
      "Thông báo kết quả giải quyết thủ tục về cư trú, hủy bỏ thủ tục về cư trú, Thẻ bảo hiểm y tế"
    #expect(
      rows == [
        [.text("Giấy khai sinh"), .text("17 giờ 00 phút, ngày 13 tháng 04 năm 2026")],
        [.text(together), .text("17 giờ 00 phút, ngày 14 tháng 05 năm 2026")],
      ])
    let term = try #require(form.value(.term))
    #expect(term.contains("(Giấy khai sinh)") && term.hasSuffix("(\(together))"))
  }

  @Test func `A particular changes no answer but where the result is handed over`() throws {
    var dossier = try Samples.dossier("cap-phep-xay-dung")
    let now = try Samples.moment("2026-07-20T16:40")
    let with = try Samples.assessor.assess(dossier, now: now).json(language: .vietnamese)
    let wish = dossier.particulars.filter { $0.subject == .resultPlace }
    dossier.particulars = wish
    #expect(try Samples.assessor.assess(dossier, now: now).json(language: .vietnamese) == with)
    let handover = try Samples.assessor.assess(dossier, now: now).competence.handover?.text.vi
    #expect(handover?.hasPrefix("trả kết quả theo đăng ký của người nộp: «Qua dịch vụ bưu chính công ích»") == true)
  }

  // MARK: What an officer should know

  @Test func `A form that does not fit the dossier says why`() throws {
    func messages(_ kind: FormKind, _ name: String, _ now: String) throws -> [String] {
      try Samples.form(kind, name, at: now).findings.map(\.message.vi)
    }
    #expect(try messages(.receipt, "khai-sinh", "2026-02-13T16:20").first?.hasPrefix("hồ sơ còn thiếu giấy tờ") == true)
    #expect(
      try messages(.receipt, "khai-sinh-phi-dia-gioi", "2026-09-09T10:30").first?.hasPrefix("hồ sơ chưa ghi") == true)
    #expect(
      try messages(.supplementRequest, "tro-cap-dung", "2026-03-10T09:00").first?.hasPrefix("hồ sơ không thiếu") == true
    )
    #expect(try messages(.refusal, "cap-phep-xay-dung", "2026-07-06T09:05").first?.hasPrefix("chưa có lý do") == true)
    #expect(try messages(.apology, "tro-cap-dung", "2026-03-10T09:00").count == 2)
    #expect(
      try messages(.stopNotice, "tro-cap-dung", "2026-03-10T09:00").first?.hasPrefix("hồ sơ chưa ghi đề nghị") == true)
    #expect(try messages(.controlSlip, "cap-phep-xay-dung", "2026-07-20T16:40").isEmpty)
  }

  @Test func `Whether a request for a supplement is too late depends on the case`() throws {
    func messages(_ facts: Dossier.Fact...) throws -> [String] {
      var dossier = Dossier(procedure: "1.013225")
      dossier.accepted = try Samples.moment("2026-09-07T09:00")
      dossier.facts = facts
      let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-09-11T09:00"))
      return FormMaker(Samples.assessor, language: .vietnamese).form(.supplementRequest, about: assessment)
        .findings.map(\.message.vi)
    }
    #expect(
      try messages(.init("loại_công_trình", .text("nhà_ở_riêng_lẻ"))) == [
        "yêu cầu bổ sung quá muộn: chậm nhất ngày 10/09/2026"
      ])
    #expect(try messages(.init("loại_công_trình", .text("theo_tuyến"))) == [])
    #expect(try messages() == ["yêu cầu bổ sung có thể đã quá muộn, còn tùy: Công trình thuộc loại nào?"])
  }

  @Test func `A receipt of a bundle tells the days for the case that machines pass it on at once`() throws {
    var dossier = try Samples.dossier("lien-thong-khai-sinh")
    dossier.events = []
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-11-20T16:40"))
    let receipt = FormMaker(Samples.assessor, language: .vietnamese).form(.receipt, about: assessment)
    let appointments = try #require(receipt.form.table(.appointments)).rows.compactMap(\.last)
    let note = "(tạm tính; chính thức khi cơ quan giải quyết nhận hồ sơ)"
    #expect(
      appointments == [
        .text("15 giờ 20 phút, ngày 21 tháng 11 năm 2026 \(note)"),
        .text("17 giờ 00 phút, ngày 26 tháng 11 năm 2026 \(note)"),
        .text("17 giờ 00 phút, ngày 26 tháng 11 năm 2026 \(note)"),
        .text("17 giờ 00 phút, ngày 03 tháng 12 năm 2026 \(note)"),
      ])
    #expect(receipt.findings.allSatisfy { $0.code.number != 572 })
  }

  @Test func `A receipt that leaves appointments blank says what is lacking`() throws {
    var dossier = try Samples.dossier("lien-thong-khai-sinh")
    dossier.events = []
    dossier.facts.removeAll { $0.name == "thường_trú" }
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-11-20T16:40"))
    let messages = FormMaker(Samples.assessor, language: .vietnamese).form(.receipt, about: assessment).findings
      .filter { $0.code.number == 572 }.map(\.message.vi)
    #expect(messages.contains { $0.hasPrefix("chưa tính được giờ hẹn trả «Thông báo kết quả đăng ký thường trú»") })
  }

  @Test func `A form that contradicts what has happened says so`() throws {
    func messages(_ kind: FormKind, _ now: String, _ events: Dossier.Event...) throws -> [String] {
      var dossier = try Samples.dossier("tro-cap-dung")
      dossier.events = events
      let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment(now))
      return FormMaker(Samples.assessor, language: .vietnamese).form(kind, about: assessment, reason: "thiếu chữ ký")
        .findings.map(\.message.vi)
    }
    let result = try event(.resultReady, "2026-03-11T09:00")
    #expect(try messages(.apology, "2026-03-12T09:00", result).first?.contains("«chưa giải quyết xong»") == true)
    #expect(
      try messages(.supplementRequest, "2026-03-12T09:00", result) == ["hồ sơ đã có kết quả: không còn yêu cầu bổ sung"]
    )
    let stopped = try event(.stopped, "2026-03-12T08:00")
    #expect(
      try messages(.stopNotice, "2026-03-12T09:00", result, stopped) == [
        "đã có kết quả: chỉ dừng giải quyết khi chưa có quyết định"
      ])
    let asked = try event(.supplementRequested, "2026-03-10T16:50")
    let answered = try event(.supplementReceived, "2026-03-10T16:55")
    #expect(try messages(.supplementRequest, "2026-03-11T08:30", asked).isEmpty)
    #expect(
      try messages(.supplementRequest, "2026-03-11T08:30", asked, answered).first?.contains("tối đa 01 lần") == true)
    #expect(
      try messages(.supplementRequest, "2026-03-30T08:30").first?.hasPrefix("yêu cầu bổ sung quá muộn") == true)
  }

  @Test(arguments: [
    ("H26.25.07-260909", "không đủ ba phần"), ("H26.25.07-260908-0031", "ghi ngày 08/09/2026"),
    ("000.25.07.H26-260909-0031", "cách cũ"), ("H26.25.07-260909-31", "4 chữ số"),
  ])
  func `A code that does not belong to the dossier is told`(code: String, part: String) throws {
    var dossier = try Samples.dossier("khai-sinh-phi-dia-gioi")
    dossier.id = code
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-09-09T10:40"))
    let findings = FormMaker(Samples.assessor, language: .vietnamese).form(.receipt, about: assessment).findings
    #expect(findings.map(\.code) == [FormCode.dossierNumber])
    #expect(findings.first?.message.vi.contains(part) == true)
  }

  @Test
  func
    `The dossier goes from desk to desk: a stage that does not take place or that a machine does takes nothing over`()
    throws
  {
    let form = try Samples.form(.controlSlip, "khai-sinh", at: "2026-03-10T09:00").form
    let rows = try #require(form.table(.handovers)?.rows)
    #expect(
      rows.map { $0[0] } == [
        .text("1. Giao: Trung tâm Phục vụ hành chính công cấp xã; 2. Nhận: Công chức tư pháp - hộ tịch"),
        .text("1. Giao: Công chức tư pháp - hộ tịch; 2. Nhận: Chủ tịch Ủy ban nhân dân cấp xã"),
        .text("1. Giao: Chủ tịch Ủy ban nhân dân cấp xã; 2. Nhận: Trung tâm Phục vụ hành chính công cấp xã"),
      ])
    #expect(
      rows.first?[3]
        == .text(
          "Thẩm tra hồ sơ, tra cứu tình trạng hôn nhân của cha, mẹ; Ghi Sổ đăng ký khai sinh, cập nhật phần mềm hộ tịch"
        ))
  }

  @Test func `A stage that is done was early, on time or late`() throws {
    func results(_ done: String) throws -> [FormValue] {
      var dossier = try Samples.dossier("ho-kinh-doanh-qua-sap-xep")
      dossier.submitted = try Samples.moment("2025-06-09T09:00")
      dossier.accepted = try Samples.moment("2025-06-09T09:10")
      dossier.events = [
        Dossier.Event(.stageDone, at: try Samples.moment("2025-06-09T09:30"), name: "tiếp_nhận"),
        Dossier.Event(.stageDone, at: try Samples.moment(done), name: "giải_quyết"),
      ]
      let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2025-06-20T10:00"))
      let form = FormMaker(Samples.assessor, language: .vietnamese).form(.controlSlip, about: assessment).form
      return form.table(.handovers)?.rows.map { $0[2] } ?? []
    }
    // 03 working days from Monday the 9th.
    #expect(try results("2025-06-10T10:00").contains(.text("trước hạn")))
    #expect(try results("2025-06-12T10:00").contains(.text("đúng hạn")))
    #expect(try results("2025-06-13T08:00").contains(.text("quá hạn")))
  }
}
