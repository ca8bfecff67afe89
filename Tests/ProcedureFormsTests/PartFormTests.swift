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
    _ kind: FormKind, at now: String, _ events: Dossier.Event..., reason: String? = nil
  ) throws -> FormMaker.Result {
    var dossier = try Samples.dossier("lien-thong-khai-sinh")
    dossier.lodgedAt = "ttpvhcc_xã"
    dossier.events.append(try event(.stageDone, "2026-11-21T10:00", "khai_sinh"))
    dossier.events += events
    let assessment = try Samples.assessor.assess(dossier, now: try Samples.moment(now))
    return FormMaker(Samples.assessor, language: .vietnamese).form(kind, about: assessment, reason: reason)
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
    #expect(try phase("2026-11-18T10:30") == .overdue)
    dossier.events[1].at = try Samples.moment("2026-11-17T09:00")
    #expect(try phase("2026-11-17T10:00") != .overdue)
    #expect(try phase("2026-11-23T09:00") == .overdue)
  }
}
