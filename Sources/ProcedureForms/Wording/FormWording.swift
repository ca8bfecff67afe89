package import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// The fixed words of the forms, and how values are written in them.
package enum FormWording {
  // MARK: The head

  package static let country = Bilingual(
    vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM")
  package static let motto = Bilingual(
    vi: "Độc lập – Tự do – Hạnh phúc", en: "Independence – Freedom – Happiness")
  static let translation = Bilingual(
    vi: "Bản dịch để tham khảo; bản tiếng Việt là bản chính thức.",
    en: "Translation for reference; the Vietnamese form is the official one.")
  package static let blankLabel = Bilingual(vi: "để trống, ghi tay", en: "blank, to be filled in by hand")
  package static let codeDrawing = Bilingual(vi: "Mã QR của mã hồ sơ", en: "QR code of the dossier code")

  static func citation(_ number: String?, _ instrument: String) -> Bilingual {
    let form = "Mẫu số "
    let translated = number.map { $0.hasPrefix(form) ? "Form \($0.dropFirst(form.count))" : $0 }
    return Bilingual(
      vi: [number, "Thông tư số \(instrument)"].compactMap { $0 }.joined(separator: " – "),
      en: [translated, "Circular \(instrument)"].compactMap { $0 }.joined(separator: " – "))
  }

  static func number(_ number: String) -> Bilingual { Bilingual(vi: "Số: \(number)", en: "No.: \(number)") }

  static func placeAndDate(_ place: String?, _ date: CivilDate) -> Bilingual {
    Bilingual(vi: "\(place ?? blank), \(day(date).vi)", en: "\(place ?? blank), \(day(date).en)")
  }

  // MARK: Moments

  static let blank = "………………"
  static let blankMoment = Bilingual(
    vi: "…… giờ …… phút, ngày …… tháng …… năm ………", en: "……:…… on the …… of ……………… ………")
  static let blankDay = Bilingual(vi: "ngày …… tháng …… năm ………", en: "the …… of ……………… ………")

  static func moment(_ moment: CivilMoment) -> Bilingual {
    let hours = twoDigits(moment.minuteOfDay / 60)
    let minutes = twoDigits(moment.minuteOfDay % 60)
    return Bilingual(
      vi: "\(hours) giờ \(minutes) phút, \(day(moment.date).vi)", en: "\(hours):\(minutes) on \(day(moment.date).en)")
  }

  static func day(_ date: CivilDate) -> Bilingual {
    Bilingual(vi: "ngày \(twoDigits(date.day)) tháng \(twoDigits(date.month)) năm \(date.year)", en: date.iso)
  }

  static func shortMoment(_ moment: CivilMoment) -> Bilingual {
    let clock = "\(twoDigits(moment.minuteOfDay / 60)):\(twoDigits(moment.minuteOfDay % 60))"
    return Bilingual(vi: "\(clock) \(numeric(moment.date))", en: "\(moment.date.iso) \(clock)")
  }

  static func numeric(_ date: CivilDate) -> String { "\(twoDigits(date.day))/\(twoDigits(date.month))/\(date.year)" }

  static func planned(_ moment: CivilMoment) -> Bilingual {
    let at = shortMoment(moment)
    return Bilingual(vi: "dự kiến \(at.vi)", en: "planned \(at.en)")
  }

  static func latest(_ moment: CivilMoment) -> Bilingual {
    let at = shortMoment(moment)
    return Bilingual(vi: "chậm nhất \(at.vi)", en: "by \(at.en)")
  }

  static let provisional = Bilingual(
    vi: "tạm tính; chính thức khi cơ quan có thẩm quyền nhận hồ sơ",
    en: "provisional until the competent agency has received the dossier")
  static let provisionalPart = Bilingual(
    vi: "tạm tính; chính thức khi cơ quan giải quyết nhận hồ sơ",
    en: "provisional until the agency that settles it has received the dossier")
  static let unannounced = Bilingual(
    vi: "tạm tính, lịch nghỉ chưa công bố hết", en: "provisional: not all days off are announced")

  static let atTheLatest = Bilingual(
    vi: "chậm nhất, đối với kết quả không ghi giờ hẹn riêng ở trên",
    en: "at the latest, for results without a time of their own above")

  static func extended(_ until: CivilMoment) -> Bilingual {
    Bilingual(vi: "hẹn lại: \(day(until.date).vi)", en: "put off to \(day(until.date).en)")
  }

  /// What has become of the appointment of one result; nil where it still holds, and where the result is there.
  static func change(of stage: StageReport, promised: CivilMoment?) -> Bilingual? {
    switch stage.progress {
    case .done: return nil
    case .refused, .stopped, .dropped: return fruitless(stage)
    case .planned, .started:
      if stage.isWaiting { return Bilingual(vi: "đang chờ, tính lại sau", en: "held up, counted again later") }
      if promised != nil, (stage.appointment ?? stage.end) == nil { return waitsForPart }
      return stage.appointment.flatMap { $0 == promised ? nil : recounted($0) }
    }
  }

  /// Of a part that cannot go on before another one that is held up.
  private static let waitsForPart = Bilingual(
    vi: "chờ phần trước, tính lại sau", en: "waits for the part before it, counted again later")

  /// How a stage came to nothing; nil for all others.
  static func fruitless(_ stage: StageReport) -> Bilingual? {
    switch stage.progress {
    case .refused: Bilingual(vi: "bị từ chối", en: "refused")
    case .stopped: Bilingual(vi: "đã dừng giải quyết", en: "stopped")
    case .dropped: Bilingual(vi: "không thực hiện", en: "not done")
    case .planned, .started, .done: nil
    }
  }

  static func stopped(_ at: CivilMoment) -> Bilingual {
    let moment = moment(at)
    return Bilingual(vi: "đã dừng giải quyết: \(moment.vi)", en: "stopped: \(moment.en)")
  }

  static func recounted(_ due: CivilMoment) -> Bilingual {
    let at = moment(due)
    return Bilingual(vi: "tính lại: \(at.vi)", en: "counted again: \(at.en)")
  }

  // MARK: Documents

  static func count(_ count: Int) -> String { count >= 0 && count < 10 ? "0\(count)" : String(count) }

  static func component(_ title: String, _ form: String?) -> String { form.map { "\(title) (\($0))" } ?? title }

  static func sets(_ count: Int) -> Bilingual {
    Bilingual(vi: "\(self.count(count)) bộ", en: English.count(count, "set"))
  }

  static let componentColumns = [
    Bilingual(vi: "STT", en: "No."), Bilingual(vi: "Tên giấy tờ", en: "Document"),
    Bilingual(vi: "Hình thức, số lượng", en: "Form and number"),
  ]
  static let missingColumns = [
    Bilingual(vi: "STT", en: "No."), Bilingual(vi: "Thành phần hồ sơ", en: "Document"),
    Bilingual(vi: "Hình thức, số lượng cần nộp", en: "Form and number needed"),
  ]

  /// What is missing with the law that asks for it, or what is wrong with what was handed in.
  static func demand(_ report: DocumentReport) -> Bilingual {
    let demand = report.demand.vi.isEmpty ? nil : report.demand
    let fault = report.status == .defective ? report.reason : nil
    let text = Bilingual(
      vi: "\(report.document.vi)\(demand.map { " (\($0.vi))" } ?? "")\(fault.map { ": \($0.vi)" } ?? "")",
      en: "\(report.document.en)\(demand.map { " (\($0.en))" } ?? "")\(fault.map { ": \($0.en)" } ?? "")")
    return cited(text, report.basis)
  }

  static let missingReason = Bilingual(
    vi: "các giấy tờ nêu trên còn thiếu hoặc chưa đạt theo quy định của thủ tục",
    en: "the documents named above are missing or not as the procedure asks for them")

  static func registerBook(_ book: String?, _ serial: String?) -> Bilingual {
    Bilingual(
      vi: "quyển số \(book ?? "……"), số thứ tự \(serial ?? "……")", en: "book \(book ?? "……"), number \(serial ?? "……")")
  }

  // MARK: Reasons

  static func cited(_ text: Bilingual, _ basis: [Bilingual]) -> Bilingual {
    guard !basis.isEmpty else { return text }
    return Bilingual(
      vi: "\(text.vi), theo \(basis.map(\.vi).joined(separator: "; "))",
      en: "\(text.en), by \(basis.map(\.en).joined(separator: "; "))")
  }

  static func notMet(_ requirement: String) -> Bilingual {
    Bilingual(vi: "không đáp ứng yêu cầu «\(requirement)»", en: "the requirement «\(requirement)» is not met")
  }

  static func refusal(_ unit: String?, part: String?) -> Bilingual {
    let unit = unit ?? blank
    guard let part else {
      return Bilingual(
        vi: "Qua xem xét, \(unit) không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:",
        en: "After examination, \(unit) does not receive and settle this dossier, for the following reason:")
    }
    return Bilingual(
      vi: "Qua xem xét, \(unit) không giải quyết phần «\(part)» của hồ sơ này với lý do cụ thể như sau:",
      en: "After examination, \(unit) does not settle the part «\(part)» of this dossier, for the following reason:")
  }

  static func lateness(_ workingDays: Int?, part: String?) -> Bilingual {
    let what = part.map { Bilingual(vi: "phần «\($0)» của hồ sơ", en: "The part «\($0)» of the dossier") }
    let subject = what ?? Bilingual(vi: "hồ sơ", en: "The dossier")
    guard let workingDays, workingDays > 0 else {
      return Bilingual(
        vi: "Đến nay \(subject.vi) chưa giải quyết xong, dự kiến quá thời gian đã hẹn.",
        en: "\(subject.en) is not settled yet and will not be by the time that was given.")
    }
    return Bilingual(
      vi: "Đến nay \(subject.vi) chưa giải quyết xong và đã quá hạn \(count(workingDays)) ngày làm việc.",
      en: "\(subject.en) is not settled yet and is \(English.count(workingDays, "working day")) late.")
  }

  static let apology = Bilingual(
    vi:
      "Sự chậm trễ này gây phiền hà, tốn kém thời gian, công sức của Ông/Bà/Tổ chức. Chúng tôi xin lỗi Ông/Bà/Tổ chức.",
    en: "This delay has cost you trouble, time and effort. We apologise to you.")

  static func stop(_ agency: String?, part: String?) -> Bilingual {
    let agency = agency ?? blank
    let what = part.map { Bilingual(vi: "phần «\($0)» của hồ sơ này", en: "the part «\($0)» of this dossier") }
    let stopped = what ?? Bilingual(vi: "hồ sơ này", en: "this dossier")
    return Bilingual(
      vi: """
        Theo đề nghị của Ông/Bà/Tổ chức, và do chưa có quyết định giải quyết, \(agency) dừng giải quyết \(stopped.vi).
        """,
      en: "As you asked, and as there is no decision yet, \(agency) stops processing \(stopped.en).")
  }

  // MARK: Parts of a bundle

  static func part(_ part: BundlePart, agency: String?, promised: CivilMoment?) -> Bilingual {
    let settled = Bilingual(
      vi: "\(part.title); cơ quan giải quyết: \(agency ?? blank)", en: "\(part.title); settled by \(agency ?? blank)")
    guard let promised else { return settled }
    let at = moment(promised)
    let result = part.result.map { " «\($0)»" } ?? ""
    return Bilingual(
      vi: "\(settled.vi); đã hẹn trả\(result): \(at.vi)", en: "\(settled.en); appointment given\(result): \(at.en)")
  }

  /// How a part stands that the form is not about: by what the applicant was told, and the later day that was set for it.
  static func state(
    of stage: StageReport, told: CivilMoment?, putOff: CivilMoment?, now: CivilMoment
  ) -> Bilingual {
    if stage.progress == .done, let end = stage.end {
      let at = moment(end)
      let done = Bilingual(vi: "đã xong lúc \(at.vi)", en: "done at \(at.en)")
      return (putOff ?? told).map { $0 < end ? Self.late(done, told: $0) : done } ?? done
    }
    let isOpen = stage.progress == .planned || stage.progress == .started
    if !isOpen || stage.isWaiting || told != nil && (stage.appointment ?? stage.end) == nil,
      let change = change(of: stage, promised: told)
    {
      return change
    }
    guard let due = putOff ?? told ?? stage.appointment ?? stage.end else {
      return Bilingual(vi: "tiếp tục giải quyết, chưa tính được giờ hẹn", en: "goes on, no time can be counted yet")
    }
    let at = moment(due)
    if due < now { return late(Bilingual(vi: "chưa giải quyết xong", en: "not settled yet"), told: due) }
    if putOff != nil {
      return Bilingual(vi: "tiếp tục giải quyết, hẹn lại: \(at.vi)", en: "goes on, put off to \(at.en)")
    }
    let onTime = Bilingual(vi: "tiếp tục giải quyết, hẹn trả: \(at.vi)", en: "goes on, due at \(at.en)")
    guard let expected = stage.appointment, due < expected else { return onTime }
    // A part before it took longer than was told.
    let later = moment(expected)
    return Bilingual(
      vi: "\(onTime.vi); dự kiến chậm, đến \(later.vi)", en: "\(onTime.en); expected late, at \(later.en)")
  }

  private static func late(_ state: Bilingual, told: CivilMoment) -> Bilingual {
    let at = moment(told)
    return Bilingual(vi: "\(state.vi), quá giờ đã hẹn: \(at.vi)", en: "\(state.en), past the time given: \(at.en)")
  }

  static let partColumns = [
    Bilingual(vi: "Phần", en: "Part"), Bilingual(vi: "Cơ quan giải quyết", en: "Settled by"),
    Bilingual(vi: "Tình trạng", en: "State"),
  ]

  // MARK: Agencies

  /// Those that took over are named with the body that has ended; of several, nobody has told which one it is.
  // MARK: Tables

  static let appointmentColumns = [
    Bilingual(vi: "Kết quả", en: "Result"), Bilingual(vi: "Cơ quan giải quyết", en: "Settled by"),
    Bilingual(vi: "Hẹn trả lúc", en: "Due at"),
  ]
  static let proofColumns = [Bilingual(vi: "Ngày", en: "Day"), Bilingual(vi: "Cách tính", en: "How it counts")]
  static let handoverColumns = [
    Bilingual(vi: "Cơ quan, bộ phận", en: "Unit"),
    Bilingual(vi: "Thời gian giao, nhận; chữ ký", en: "Time of hand-over, signatures"),
    Bilingual(vi: "Kết quả (trước hạn, đúng hạn, quá hạn)", en: "Result (early, on time, late)"),
    Bilingual(vi: "Ghi chú", en: "Note"),
  ]
  static let registerColumns = [
    Bilingual(vi: "STT", en: "No."), Bilingual(vi: "Mã hồ sơ", en: "Dossier code"),
    Bilingual(vi: "Tên thủ tục hành chính", en: "Procedure"),
    Bilingual(vi: "Tổ chức, cá nhân", en: "Applicant"),
    Bilingual(vi: "Địa chỉ, số điện thoại", en: "Address, telephone"),
    Bilingual(vi: "Cơ quan chủ trì giải quyết", en: "Agency in charge"),
    Bilingual(vi: "Nhận hồ sơ", en: "Received"), Bilingual(vi: "Hẹn trả kết quả", en: "Due"),
    Bilingual(vi: "Trả kết quả", en: "Returned"), Bilingual(vi: "Phương thức nhận kết quả", en: "Way of return"),
    Bilingual(vi: "Ký nhận", en: "Signature"),
  ]

  static func handover(from giver: String?, to receiver: String?) -> Bilingual {
    Bilingual(
      vi: "1. Giao: \(giver ?? blank); 2. Nhận: \(receiver ?? blank)",
      en: "1. Giving: \(giver ?? blank); 2. Receiving: \(receiver ?? blank)")
  }

  static let papersThere = Bilingual(
    vi: "Chuyển hồ sơ đến cơ quan có thẩm quyền giải quyết", en: "The dossier goes to the agency competent to settle it"
  )
  /// Who hands the result over also when the applicant wants it elsewhere.
  static func resultBack(asking wish: String?) -> Bilingual {
    Bilingual(
      vi: "Chuyển kết quả về nơi tiếp nhận để trả cho người nộp" + (wish.map { ", đăng ký nhận tại «\($0)»" } ?? ""),
      en: "The result goes back to the office that received the dossier"
        + (wish.map { "; the applicant asked for it at «\($0)»" } ?? ""))
  }

  /// What a part of a bundle hands back: its result, or the word that there is none.
  static func resultOfPart(_ result: String?, of stage: StageReport) -> Bilingual {
    if let fruitless = fruitless(stage) {
      return Bilingual(
        vi: "Báo cho người nộp: phần «\(stage.title)» \(fruitless.vi)",
        en: "The applicant is told: the part «\(stage.title)» is \(fruitless.en)")
    }
    let named = result.map { " «\($0)»" } ?? ""
    return Bilingual(
      vi: "Chuyển kết quả\(named) về nơi tiếp nhận để trả cho người nộp",
      en: "The result\(named) goes back to the office that received the dossier")
  }

  static let early = Bilingual(vi: "trước hạn", en: "early")
  static let onTime = Bilingual(vi: "đúng hạn", en: "on time")
  static let late = Bilingual(vi: "quá hạn", en: "late")

  // MARK: The end

  static let submitter = Bilingual(vi: "Người nộp hồ sơ", en: "Applicant")
  static let receiver = Bilingual(vi: "Người tiếp nhận hồ sơ", en: "Receiving officer")
  static let guide = Bilingual(vi: "Người hướng dẫn", en: "Guiding officer")
  static let head = Bilingual(vi: "Thủ trưởng cơ quan, đơn vị", en: "Head of the agency")

  static func signatureNote(_ role: Bilingual) -> Bilingual {
    if role == head {
      return Bilingual(vi: "(Ký, ghi rõ họ tên, đóng dấu hoặc ký số)", en: "(Signature, name and seal, or digital)")
    }
    if role == submitter { return Bilingual(vi: "(Ký và ghi rõ họ tên)", en: "(Signature and name)") }
    return Bilingual(vi: "(Ký và ghi rõ họ tên hoặc ký số)", en: "(Signature and name, or digital)")
  }

  static func recipients(_ unit: String?) -> [Bilingual] {
    [
      Bilingual(vi: "Nơi nhận:", en: "Recipients:"),
      Bilingual(vi: "– Như trên;", en: "– the addressee;"),
      Bilingual(vi: "– \(unit ?? "Bộ phận Một cửa");", en: "– \(unit ?? "the one-stop unit");"),
      Bilingual(vi: "– Lưu: hồ sơ.", en: "– the files."),
    ]
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
