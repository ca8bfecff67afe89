import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureForms
import ProcedureRuntime
import Testing
import WorkingCalendar

/// What the forms say of one part of a bundle, and of bodies that have ended.
@Suite struct PartFormTests {
  private static func event(_ kind: Dossier.Event.Kind, _ at: String, _ name: String?, until: String? = nil) throws
    -> Dossier.Event
  {
    Dossier.Event(kind, at: try Samples.moment(at), name: name, until: try until.map { try Samples.moment($0) })
  }

  /// The birth bundle after the birth was registered, with one more event.
  private static func bundle(
    _ kind: FormKind, part: String? = nil, at now: String, _ events: Dossier.Event..., reason: String? = nil
  ) throws -> FormMaker.Result {
    var dossier = try Samples.dossier("lien-thong-khai-sinh")
    dossier.lodgedAt = "ttpvhcc_xã"
    dossier.events.append(try event(.stageDone, "2026-11-21T10:00", "khai_sinh"))
    dossier.events += events
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment(now))
    return FormMaker(Samples.assessor, language: .vietnamese).form(
      kind, about: assessment, reason: reason, part: part.flatMap { assessment.part(named: $0) })
  }

  @Test func `An apology for one part names it, its agency and its dates, and what goes on for the others`() throws {
    let delay = try Self.event(.extended, "2026-11-24T09:00", "đk_thường_trú", until: "2026-12-02T00:00")
    let form = try Self.bundle(.apology, at: "2026-11-24T10:00", delay, reason: "Phải xác minh chỗ ở").form
    #expect(form.unit == .text("Công an cấp xã"))
    #expect(form.value(.settlingAgency) == "Công an cấp xã")
    #expect(form.value(.part)?.hasPrefix("Đăng ký thường trú (1.004222)") == true)
    #expect(form.value(.originalAppointment) == "17 giờ 00 phút, ngày 26 tháng 11 năm 2026")
    #expect(form.value(.newAppointmentDay) == "ngày 02 tháng 12 năm 2026")
    let others = try #require(form.table(.otherParts)).rows
    #expect(others.map { $0[0] }.contains(.text("Cấp thẻ bảo hiểm y tế (1.014137)")))
    #expect(others.first?.last == .text("đã xong lúc 10 giờ 00 phút, ngày 21 tháng 11 năm 2026"))
    try expectGolden("apology-part.txt", FormText.text(form))
  }

  @Test func `An apology without a new day is about the part that is late`() throws {
    let (form, findings) = try (
      Self.bundle(.apology, at: "2026-11-30T10:00").form, Self.bundle(.apology, at: "2026-11-30T10:00").findings
    )
    #expect(form.unit == .text("Công an cấp xã"))
    #expect(FormText.text(form).contains("đã quá hạn 02 ngày làm việc"))
    #expect(findings.map(\.message.vi).contains { $0.hasPrefix("hồ sơ chưa ghi ngày hẹn lại") })
  }

  /// The birth bundle whose first part was done five days after its time, some days later.
  private static func lateBundle(
    _ kind: FormKind, part: String? = nil, at now: String = "2026-12-02T10:00", _ events: Dossier.Event...
  ) throws -> FormMaker.Result {
    var dossier = try Samples.dossier("lien-thong-khai-sinh")
    dossier.events.append(try event(.stageDone, "2026-11-26T10:00", "khai_sinh"))
    dossier.events += events
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment(now))
    return FormMaker(Samples.assessor, language: .vietnamese).form(
      kind, about: assessment, reason: "x", part: part.flatMap { assessment.part(named: $0) })
  }

  @Test func `Where a part before it was late, an apology tells the appointment of the receipt and the delay from it`()
    throws
  {
    let receipt = try #require(try Self.lateBundle(.receipt).form.table(.appointments)).rows
    let promised = "17 giờ 00 phút, ngày 26 tháng 11 năm 2026"
    #expect(receipt[1].last == .text(promised))
    let form = try Self.lateBundle(.apology).form
    #expect(form.value(.part)?.hasPrefix("Đăng ký thường trú") == true)
    #expect(form.value(.originalAppointment) == promised)
    #expect(form.value(.newAppointmentDay) == nil || form.value(.newAppointmentDay)?.hasPrefix("ngày ……") == true)
    #expect(FormText.text(form).contains("quá hạn 04 ngày làm việc"))
    // What lawfully held the part up is no delay.
    let stop = try Self.event(.paused, "2026-11-27T08:00", "đk_thường_trú")
    let goOn = try Self.event(.resumed, "2026-11-28T08:00", "đk_thường_trú")
    let held = try Self.lateBundle(.apology, part: "đk_thường_trú", stop, goOn).form
    #expect(held.value(.originalAppointment) != nil)
  }

  @Test func `Of several late parts each is told as late, and any may be chosen for a form of its own`() throws {
    let first = try Self.lateBundle(.apology)
    let states = try #require(first.form.table(.otherParts)).rows.map(\.last)
    #expect(
      states.contains(.text("chưa giải quyết xong, quá giờ đã hẹn: 17 giờ 00 phút, ngày 26 tháng 11 năm 2026")))
    #expect(
      states.first
        == .text(
          "đã xong lúc 10 giờ 00 phút, ngày 26 tháng 11 năm 2026, quá giờ đã hẹn: 15 giờ 50 phút, ngày 21 tháng 11 năm 2026"
        ))
    #expect(first.findings.map(\.message.vi).contains { $0.hasSuffix("(--part thẻ_bhyt)") })
    let second = try Self.lateBundle(.apology, part: "thẻ_bhyt").form
    #expect(second.unit == .text("Cơ quan bảo hiểm xã hội"))
    #expect(second.value(.part)?.hasPrefix("Cấp thẻ bảo hiểm y tế") == true)
    #expect(second.value(.originalAppointment) == "17 giờ 00 phút, ngày 26 tháng 11 năm 2026")
  }

  @Test func `A part chosen for a stop notice that nobody stopped leaves the time of the request blank`() throws {
    let result = try Self.lateBundle(.stopNotice, part: "thẻ_bhyt")
    #expect(result.form.value(.part)?.hasPrefix("Cấp thẻ bảo hiểm y tế") == true)
    #expect(result.form.value(.stopRequestedAt)?.hasPrefix("…… giờ") == true)
    #expect(result.findings.map(\.message.vi).contains { $0.hasPrefix("hồ sơ chưa ghi đề nghị dừng") })
  }

  @Test func `The control slip of a bundle ends with the results of its last parts`() throws {
    let refusal = try Self.event(.stageRefused, "2026-12-01T09:00", "đk_thường_trú")
    let done = try Self.event(.stageDone, "2026-11-27T16:00", "thẻ_bhyt")
    let rows = try #require(try Self.lateBundle(.controlSlip, refusal, done).form.table(.handovers)).rows
    let last = rows.suffix(2)
    #expect(last.first?.last == .text("Báo cho người nộp: phần «Đăng ký thường trú» bị từ chối"))
    #expect(last.last?[1] == .text("16 giờ 00 phút, ngày 27 tháng 11 năm 2026"))
    #expect(last.last?[2] == .text("trước hạn"))
    #expect(last.last?[3] == .text("Chuyển kết quả «Thẻ bảo hiểm y tế» về nơi tiếp nhận để trả cho người nộp"))
    #expect(rows.map(\.last).contains(.text("Cấp thẻ căn cước (không thực hiện)")))
  }

  @Test func `While a part is held up, those behind it have no time, and there is nothing to apologise for`() throws {
    let request = try Self.event(.supplementRequested, "2026-11-24T09:00", "đk_thường_trú")
    let supplement = try Self.bundle(.supplementRequest, at: "2026-11-30T10:00", request, reason: "x")
    let states = try #require(supplement.form.table(.otherParts)).rows.map(\.last)
    #expect(states.last == .text("chờ phần trước, tính lại sau"))
    #expect(supplement.findings.isEmpty)
    let apology = try Self.bundle(.apology, part: "đk_thường_trú", at: "2026-11-30T10:00", request, reason: "x")
    #expect(apology.findings.map(\.message.vi).contains { $0.hasPrefix("đang chờ bổ sung hoặc tạm dừng") })
    #expect(!FormText.text(apology.form).contains("đã quá hạn"))
  }

  @Test func `A later day of one part excuses no other`() throws {
    var dossier = Dossier(procedure: "2.002913")
    dossier.channel = .online
    dossier.accepted = try Samples.moment("2026-11-16T09:00")
    dossier.facts = [
      Dossier.Fact("diện", .text("bảo_hiểm")), Dossier.Fact("phải xác minh việc khai tử", .boolean(false)),
    ]
    dossier.events = [
      Dossier.Event(.stageDone, at: try Samples.moment("2026-11-16T09:05"), name: "nộp_một_lần"),
      Dossier.Event(nil, at: try Samples.moment("2026-11-16T09:05"), name: "Hệ thống nhận đủ hồ sơ khai tử hợp lệ"),
      Dossier.Event(.stageDone, at: try Samples.moment("2026-11-18T10:00"), name: "khai_tử"),
      Dossier.Event(nil, at: try Samples.moment("2026-11-18T10:00"), name: "cơ quan giải quyết nhận hồ sơ điện tử"),
      try Self.event(.extended, "2026-11-25T09:00", "tử_tuất", until: "2026-12-10T00:00"),
    ]
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment("2026-11-26T10:00"))
    let told = assessment.findings.filter { $0.code.number == 544 }.map(\.message.vi)
    #expect(told == ["có kết quả sau hạn (09:05 ngày 17/11/2026)"])
    let duties = assessment.clock.next.map(\.text.vi)
    #expect(duties.contains { $0.hasPrefix("chậm nhất 17:00 ngày 10/12/2026: có kết quả giải quyết") })
    #expect(!duties.contains { $0.hasPrefix("chậm nhất 17:00 ngày 10/12/2026: trả kết quả: Trích lục") })
    let slip = FormMaker(Samples.assessor, language: .vietnamese).form(.controlSlip, about: assessment).form
    let rows = try #require(slip.table(.appointments)).rows.map(\.last)
    #expect(
      rows.last == .text("17 giờ 00 phút, ngày 30 tháng 11 năm 2026 (hẹn lại: ngày 10 tháng 12 năm 2026)"))
  }

  @Test func `A part that is done keeps the appointment that was promised for it`() throws {
    var dossier = try Samples.dossier("lien-thong-khai-sinh")
    func appointment() throws -> CivilMoment? {
      try Samples.assessor.assess(dossier, now: try Samples.moment("2026-11-27T09:00")).stages
        .first { $0.id == "khai_sinh" }?.appointment
    }
    let promised = try Samples.moment("2026-11-21T15:50")
    #expect(try appointment() == promised)
    dossier.events.append(try Self.event(.stageDone, "2026-11-26T10:00", "khai_sinh"))
    #expect(try appointment() == promised)
  }

  @Test func `A new day that has passed when the apology is printed is told`() throws {
    func passed(_ now: String) throws -> Bool {
      try Samples.form(.apology, "cap-phep-xay-dung", at: now, reason: "x").findings
        .contains { $0.message.vi.hasPrefix("ngày hẹn lại 21/07/2026 đã qua") }
    }
    #expect(try !passed("2026-07-21T16:00"))
    #expect(try passed("2026-07-22T09:00"))
  }

  @Test func `A stop notice for one part stops that part only`() throws {
    let stop = try Self.event(.stopped, "2026-11-24T09:00", "thẻ_bhyt")
    let result = try Self.bundle(.stopNotice, at: "2026-11-24T10:00", stop)
    #expect(result.findings.isEmpty)
    #expect(result.form.value(.stopRequestedAt) == "09 giờ 00 phút, ngày 24 tháng 11 năm 2026")
    try expectGolden("stop-notice-part.txt", FormText.text(result.form))
  }

  @Test func `A request for one part names it, and the other parts go on`() throws {
    let request = try Self.event(.supplementRequested, "2026-11-24T09:00", "đk_thường_trú")
    let form = try Self.bundle(.supplementRequest, at: "2026-11-24T10:00", request, reason: "Thiếu giấy tờ về chỗ ở")
      .form
    #expect(form.value(.part)?.contains("đã hẹn trả «Thông báo kết quả đăng ký thường trú»") == true)
    try expectGolden("supplement-part.txt", FormText.text(form))
  }

  @Test func `The refusal of one part comes from its agency, and its reason is asked for`() throws {
    let refusal = try Self.event(.stageRefused, "2026-11-24T09:00", "đk_thường_trú")
    let result = try Self.bundle(.refusal, at: "2026-11-24T10:00", refusal)
    #expect(result.findings.map(\.message.vi).contains { $0.hasPrefix("chưa có lý do") })
    let text = FormText.text(result.form)
    #expect(text.contains("Tình trạng: không thực hiện"))
    try expectGolden("refusal-part.txt", text)
  }

  @Test func `A form about the whole has no lines about parts`() throws {
    for kind in FormKind.allCases where kind != .register {
      let form = try Samples.form(kind, "cap-phep-xay-dung", at: "2026-07-13T14:05").form
      #expect(!form.has(.part) && !form.has(.otherParts), "\(kind)")
    }
  }

  @Test func `A form printed after a reform names who took over, with the body before`() throws {
    let dossier = try Samples.dossier("ho-kinh-doanh-qua-sap-xep")
    func text(_ kind: FormKind, _ now: String) throws -> String {
      let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment(now))
      return FormText.text(FormMaker(Samples.assessor, language: .vietnamese).form(kind, about: assessment).form)
    }
    let after = try text(.controlSlip, "2025-07-02T09:00")
    #expect(after.contains("(trước đây: "))
    try expectGolden("control-slip-reform.txt", after)
    #expect(try !text(.controlSlip, "2025-06-30T09:00").contains("(trước đây: "))
  }

  @Test func `A late part makes the dossier late though the start of the limits was never recorded`() throws {
    var dossier = Dossier(procedure: "2.002913")
    dossier.channel = .online
    dossier.accepted = try Samples.moment("2026-11-16T09:00")
    dossier.facts = [
      Dossier.Fact("diện", .text("người_có_công")), Dossier.Fact("đang_hưởng_tuất", .boolean(false)),
      Dossier.Fact("phải xác minh việc khai tử", .boolean(false)),
    ]
    dossier.events = [
      Dossier.Event(.stageDone, at: try Samples.moment("2026-11-16T09:30"), name: "nộp_một_lần"),
      Dossier.Event(.stageDone, at: try Samples.moment("2026-11-18T10:00"), name: "khai_tử"),
    ]
    func phase(_ now: String) throws -> ClockReport.Phase {
      try Samples.assessor.assess(dossier, now: try Samples.moment(now)).clock.phase
    }
    let declared = dossier.events.removeLast()
    #expect(try phase("2026-11-18T10:30") == .overdue)
    // Once it is there, only what is still lacking is late.
    dossier.events.append(declared)
    #expect(try phase("2026-11-18T10:30") != .overdue)
    dossier.events[1].at = try Samples.moment("2026-11-17T09:00")
    #expect(try phase("2026-11-17T10:00") != .overdue)
    #expect(try phase("2026-11-23T09:00") == .overdue)
  }
}
