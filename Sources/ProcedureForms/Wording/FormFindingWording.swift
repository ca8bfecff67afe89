import ProcedureDiagnostics
import ProcedureRuntime
import WorkingCalendar

/// What is said about a form that an officer should look at again.
enum FormFindingWording {
  static func noForm(_ kind: FormKind, on date: CivilDate) -> Finding {
    let title = FormKindWording.title(kind)
    return Finding(
      FormCode.noFormInForce, .warning,
      Bilingual(
        vi: "danh mục không có mẫu «\(title.vi)» áp dụng vào ngày \(FormWording.numeric(date))",
        en: "the catalogue has no form «\(title.en)» in force on \(date.iso)"),
      at: nil,
      help: [
        Bilingual(
          vi:
            "phiếu in theo các trường đã biết, không ghi số mẫu; khai báo «biểu mẫu» và thông tư ban hành nếu còn thiếu",
          en:
            "it is printed with the fields that are known, without the number of a form; declare the form and its circular"
        )
      ])
  }

  static func notReceivedHere(_ kind: FormKind, _ lodging: LodgingReport, _ file: String) -> Finding {
    let title = FormKindWording.title(kind)
    let why = FormWording.cited(lodging.reason, lodging.basis)
    return Finding(
      FormCode.notReceivedHere, .error,
      Bilingual(
        vi: "không lập «\(title.vi)», vì hồ sơ nộp như vậy không được tiếp nhận: \(why.vi)",
        en: "no «\(title.en)», as the dossier may not be received so: \(why.en)"),
      at: Place(file: file),
      help: [
        Bilingual(
          vi: "hướng dẫn người nộp theo lý do trên và lập phiếu từ chối tiếp nhận giải quyết hồ sơ: tthc form từ-chối",
          en: "guide the applicant as said above, and make out the refusal: tthc form refusal")
      ])
  }

  /// A receipt says that the dossier is complete; which paper the applicant gets instead.
  static func noReceipt(_ why: Bilingual, instead form: FormKind, _ file: String) -> Finding {
    let (title, other) = (FormKindWording.title(.receipt), FormKindWording.title(form))
    return Finding(
      FormCode.noReceipt, .error,
      Bilingual(vi: "chưa lập «\(title.vi)»: \(why.vi)", en: "no «\(title.en)» yet: \(why.en)"),
      at: Place(file: file),
      help: [
        Bilingual(
          vi: "lập «\(other.vi)»: tthc form \(form.names.last ?? "")",
          en: "make out «\(other.en)»: tthc form \(form.names.first ?? "")")
      ])
  }

  static func unmet(_ requirement: String) -> Bilingual {
    Bilingual(
      vi: "hồ sơ không đáp ứng «\(requirement)», phải trả lại",
      en: "«\(requirement)» is not met, and the dossier is given back")
  }

  static func lacking(_ documents: [Bilingual]) -> Bilingual {
    Bilingual(
      vi: "giấy tờ còn thiếu hoặc chưa đạt: \(documents.map(\.vi).joined(separator: "; "))",
      en: "documents are missing or not acceptable: \(documents.map(\.en).joined(separator: "; "))")
  }

  /// Nobody can count what follows a step without a time of its own that is not done, or a question that is open.
  static func noAppointment(for results: [String]) -> Bilingual {
    let which = results.map { "«\(PrintedText.safe($0))»" }.joined(separator: ", ")
    return Bilingual(
      vi: """
        chưa tính được giờ hẹn trả \(which): ghi lúc xong của bước đứng trước chưa có thời gian, hoặc thông tin còn thiếu, \
        rồi in lại
        """,
      en: """
        no time can be counted yet for \(which): tell when the step before it that has no time of its own was done, or the \
        answer that is lacking, and print it again
        """)
  }

  // MARK: The code

  static func number(_ code: String, _ problem: DossierNumber.Problem) -> Bilingual {
    let shown = PrintedText.safe(code)
    return switch problem {
    case .parts:
      Bilingual(
        vi: "mã hồ sơ «\(shown)» không đủ ba phần: định danh cơ quan, ngày nhận, số thứ tự",
        en: "the dossier code «\(shown)» lacks the three parts: identifier of the agency, day of receipt, serial number"
      )
    case .agency(let part):
      Bilingual(
        vi: "mã hồ sơ «\(shown)»: «\(PrintedText.safe(part))» không phải mã định danh của cơ quan",
        en: "the dossier code «\(shown)»: «\(PrintedText.safe(part))» is no identifier of an agency")
    case .date(let part):
      Bilingual(
        vi: "mã hồ sơ «\(shown)»: «\(PrintedText.safe(part))» không phải ngày viết dạng năm, tháng, ngày",
        en: "the dossier code «\(shown)»: «\(PrintedText.safe(part))» is no day written as year, month, day")
    case .serial(let part):
      Bilingual(
        vi: "mã hồ sơ «\(shown)»: số thứ tự «\(PrintedText.safe(part))» phải có từ 4 chữ số",
        en: "the dossier code «\(shown)»: the serial number «\(PrintedText.safe(part))» has at least 4 digits")
    }
  }

  static func otherDay(_ code: String, _ day: CivilDate, received: CivilDate) -> Bilingual {
    Bilingual(
      vi: "mã hồ sơ «\(code)» ghi ngày \(FormWording.numeric(day)), hồ sơ nhận ngày \(FormWording.numeric(received))",
      en: "the dossier code «\(code)» says \(day.iso), the dossier was received on \(received.iso)")
  }

  static func oldLayout(_ code: String) -> Bilingual {
    Bilingual(
      vi: "mã hồ sơ «\(code)» viết theo cách cũ: nay mã của bộ, tỉnh đứng đầu",
      en: "the dossier code «\(code)» is in the old layout: the code of the ministry or province comes first now")
  }

  // MARK: The kind

  static let notAccepted = Bilingual(
    vi: "hồ sơ chưa ghi thời điểm tiếp nhận: giấy hẹn để trống giờ nhận và ngày hẹn",
    en: "the dossier records no acceptance: the receipt leaves both times blank")
  static let incomplete = Bilingual(
    vi: "hồ sơ còn thiếu giấy tờ: lập kèm phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
    en: "documents are missing: make out the request to supplement as well")
  static func blankAppointment(_ reason: Bilingual) -> Bilingual {
    Bilingual(
      vi: "giấy hẹn để trống giờ hẹn trả: \(reason.vi)",
      en: "the receipt leaves the time of the result blank: \(reason.en)")
  }
  static func willBeRefused(_ requirement: String) -> Bilingual {
    Bilingual(
      vi:
        "hồ sơ không đáp ứng «\(requirement)», thủ tục ghi là từ chối: người nộp vẫn đề nghị tiếp nhận thì mới lập giấy hẹn",
      en:
        "«\(requirement)» is not met, for which the procedure has a refusal: make out a receipt only if the applicant insists"
    )
  }
  static let wrongCounter = Bilingual(
    vi: "nơi này không được tiếp nhận hồ sơ: dùng phiếu từ chối tiếp nhận giải quyết hồ sơ",
    en: "the dossier may not be received here: use the refusal")
  static let nothingMissing = Bilingual(
    vi: "hồ sơ không thiếu giấy tờ nào và chưa ghi lý do bổ sung (--reason)",
    en: "no document is missing and no reason is given (--reason)")
  static let noReason = Bilingual(
    vi: "chưa có lý do cụ thể (--reason): phiếu để trống phần lý do",
    en: "no specific reason is given (--reason): the form leaves it blank")
  static let noNewDate = Bilingual(
    vi: "hồ sơ chưa ghi ngày hẹn lại (sự kiện «extended»): phiếu để trống ngày mới",
    en: "the dossier records no new date (event «extended»): the form leaves it blank")
  static func newDatePassed(_ date: CivilMoment) -> Bilingual {
    Bilingual(
      vi: """
        ngày hẹn lại \(FormWording.numeric(date.date)) đã qua khi in phiếu: trả kết quả ngay; còn được hẹn lại thì ghi ngày \
        mới vào hồ sơ rồi in lại
        """,
      en: """
        the new date \(date.date.iso) has passed on the day of issue: give the result at once, or, where it may be put off \
        again, record a later date and print again
        """)
  }

  /// An apology is about one part; the others that are late need papers of their own.
  static func anotherPartLate(_ part: String, stage: String) -> Bilingual {
    Bilingual(
      vi: "phần «\(part)» cũng đã quá giờ hẹn: in thêm một phiếu về phần đó (--part \(stage))",
      en: "the part «\(part)» is late as well: print another form about it (--part \(stage))")
  }

  static let noStopRequest = Bilingual(
    vi: "hồ sơ chưa ghi đề nghị dừng (sự kiện «stopped»): phiếu để trống thời gian đề nghị",
    en: "the dossier records no request to stop (event «stopped»): the form leaves its time blank")
  static let supplementAfterResult = Bilingual(
    vi: "hồ sơ đã có kết quả: không còn yêu cầu bổ sung", en: "the result is there: nothing can be asked for any more")
  static let afterTheEnd = Bilingual(
    vi: "đã dừng giải quyết, bị từ chối hoặc đóng: phiếu này không còn phù hợp",
    en: "it was stopped, refused or closed: this form is of no use any more")
  static let apologyWhileWaiting = Bilingual(
    vi: "đang chờ bổ sung hoặc tạm dừng: thời hạn không chạy, chưa quá hạn nên chưa phải xin lỗi",
    en:
      "a supplement or the end of a pause is awaited: the clock stands still, so that nothing is late to apologise for"
  )
  static let apologyAfterResult = Bilingual(
    vi: "hồ sơ đã có kết quả: câu «chưa giải quyết xong» trên phiếu không còn đúng",
    en: "the result is there: the form's sentence that the dossier is not settled is no longer true")

  static func supplement(_ obstacle: Assessment.SupplementObstacle) -> Bilingual {
    switch obstacle {
    case .tooMany(let maximum):
      Bilingual(
        vi: "chỉ được yêu cầu bổ sung tối đa \(FormWording.count(maximum)) lần; phiếu này là lần tiếp theo",
        en: "a supplement may be asked for \(English.count(maximum, "time")) at most; this would be one more")
    case .late(let last):
      Bilingual(
        vi: "yêu cầu bổ sung quá muộn: chậm nhất ngày \(FormWording.numeric(last.date))",
        en: "the supplement is asked for too late: by \(last.date.iso)")
    case .open(let questions):
      Bilingual(
        vi: "yêu cầu bổ sung có thể đã quá muộn, còn tùy: \(questions.map(\.vi).joined(separator: "; "))",
        en: "the supplement may be asked for too late, which depends on: \(questions.map(\.en).joined(separator: "; "))"
      )
    }
  }

  static let alreadyDecided = Bilingual(
    vi: "đã có kết quả: chỉ dừng giải quyết khi chưa có quyết định", en: "the result is there: too late to stop")
}
