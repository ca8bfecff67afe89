import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What is said about documents: how they stand and why.
enum DocumentWording {
  static func status(_ status: DocumentStatus) -> Bilingual {
    switch status {
    case .satisfied: Bilingual(vi: "đã có", en: "there")
    case .missing: Bilingual(vi: "còn thiếu", en: "missing")
    case .defective: Bilingual(vi: "chưa đạt", en: "not acceptable")
    case .notRequired: Bilingual(vi: "không phải nộp", en: "not required")
    case .waived: Bilingual(vi: "không phải nộp vì đã có trong cơ sở dữ liệu", en: "waived: a database holds it")
    case .optional: Bilingual(vi: "không bắt buộc", en: "optional")
    case .later: Bilingual(vi: "nộp sau", en: "owed later")
    case .undetermined: Bilingual(vi: "chưa xác định được", en: "not decidable yet")
    }
  }

  /// How many of a list are owed, as the words before it.
  static func choice(_ choice: DocumentGroup.Choice) -> Bilingual {
    switch choice {
    case .oneOf: Bilingual(vi: "một trong", en: "one of")
    case .firstAvailable: Bilingual(vi: "một trong, theo thứ tự", en: "the first available of")
    case .atLeast(let count): Bilingual(vi: "ít nhất \(count) trong", en: "at least \(count) of")
    case .all: Bilingual(vi: "tất cả", en: "all of")
    }
  }

  /// The words over a list.
  static func heading(_ choice: DocumentGroup.Choice) -> Bilingual {
    let lead = self.choice(choice)
    return Bilingual(vi: "\(lead.vi):", en: "\(lead.en):")
  }

  /// A list within a list stands in brackets, so that nobody takes what follows it for a part of it.
  static func member(_ title: Bilingual, of item: DocumentItem) -> Bilingual {
    guard case .group = item else { return title }
    return Bilingual(vi: "(\(title.vi))", en: "(\(title.en))")
  }

  static func choice(_ choice: DocumentGroup.Choice, _ titles: [Bilingual]) -> Bilingual {
    let lead = self.choice(choice)
    return Bilingual(
      vi: "\(lead.vi): \(titles.map(\.vi).joined(separator: "; "))",
      en: "\(lead.en): \(titles.map(\.en).joined(separator: "; "))")
  }

  // MARK: Reasons

  static func because(_ reason: Bilingual, _ condition: Bilingual?) -> Bilingual {
    guard let condition else { return reason }
    return Bilingual(vi: "\(reason.vi), vì \(condition.vi)", en: "\(reason.en), because \(condition.en)")
  }

  static func handedIn(count: Int, formIsStated: Bool) -> Bilingual {
    let padded = count < 10 && count >= 0 ? "0\(count)" : "\(count)"
    return formIsStated
      ? Bilingual(vi: "đã nộp \(padded) bản", en: "\(count) handed in")
      : Bilingual(
        vi: "đã nộp \(padded) bản; hồ sơ không ghi hình thức, coi là đúng hình thức yêu cầu",
        en: "\(count) handed in; the record does not state the form, which is taken to be the demanded one")
  }

  static func equivalentForm(_ given: DocumentForm, for demanded: DocumentForm, basis: String) -> Bilingual {
    Bilingual(
      vi:
        "đã nộp \(TermWording.form(given).vi), được chấp nhận thay cho \(TermWording.form(demanded).vi)\(basis.isEmpty ? "" : " (\(basis))")",
      en:
        "handed in as \(TermWording.form(given).en), which counts as \(TermWording.form(demanded).en)\(basis.isEmpty ? "" : " (\(basis))")"
    )
  }

  static let notHandedIn = Bilingual(vi: "chưa nộp", en: "not handed in")
  /// Of what is stated and no paper.
  static let notTold = Bilingual(vi: "chưa cung cấp thông tin", en: "not stated")
  static let unreadable = Bilingual(
    vi: "chưa rõ: phần giấy tờ của hồ sơ có chỗ không đọc được",
    en: "not known: a part of the dossier's documents cannot be read")

  static func tooFew(have: Int, need: Int64) -> Bilingual {
    Bilingual(vi: "mới có \(have), cần \(need)", en: "\(have) handed in, \(need) needed")
  }

  static func named(_ title: Bilingual, _ form: Bilingual) -> Bilingual {
    Bilingual(vi: "\(title.vi) (\(form.vi))", en: "\(title.en) (\(form.en))")
  }

  static func sharedOut(have: Int, need: Int64) -> Bilingual {
    Bilingual(
      vi: "mới có \(have) bản, các yêu cầu về giấy tờ này cần tất cả \(need) bản",
      en: "\(have) handed in; the demands for this document need \(need) in all")
  }

  static func wrongForm(_ given: DocumentForm, demand: Bilingual) -> Bilingual {
    Bilingual(
      vi: "đã nộp \(TermWording.form(given).vi), cần \(demand.vi)",
      en: "handed in as \(TermWording.form(given).en); needed: \(demand.en)")
  }

  static func formOnlineOpen(_ given: DocumentForm, demand: Bilingual) -> Bilingual {
    Bilingual(
      vi:
        "đã nộp \(TermWording.form(given).vi) qua trực tuyến; thủ tục cần \(demand.vi), không ghi nộp trực tuyến thì nộp dạng nào: người tiếp nhận xem xét, quyết định (người soạn ghi rõ bằng «… qua trực tuyến»)",
      en:
        "handed in online as \(TermWording.form(given).en); needed: \(demand.en), and the procedure does not say in which form online: the receiving officer decides (the author states it with «… via online»)"
    )
  }

  /// Said once of a procedure that may be lodged online.
  static let silentOnline = Bilingual(
    vi:
      "nộp trực tuyến: có giấy tờ mà thủ tục không ghi nộp ở dạng nào (bản điện tử, bản số hóa …); người tiếp nhận xem xét, quyết định",
    en:
      "online: the procedure does not say for each document in which form it is lodged (electronic copy, digitised copy …); the receiving officer decides"
  )

  static func tooOld(issued: CivilDate, validUntil: CivilDate, length: Bilingual, on date: CivilDate) -> Bilingual {
    let days = validUntil.days(to: date)
    return Bilingual(
      vi:
        "đã hết hạn \(days) ngày: cấp \(issued.vietnamese), có giá trị \(length.vi) đến \(validUntil.vietnamese), nộp \(date.vietnamese)",
      en:
        "expired \(days) days before: issued \(issued.iso), valid for \(length.en) until \(validUntil.iso), handed in \(date.iso)"
    )
  }

  static func expired(_ expires: CivilDate, on date: CivilDate) -> Bilingual {
    Bilingual(
      vi: "giấy tờ chỉ có giá trị đến \(expires.vietnamese), nộp \(date.vietnamese)",
      en: "valid until \(expires.iso) only, handed in \(date.iso)")
  }

  static func conditionFails(_ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "không thuộc trường hợp: \(condition.vi)", en: "not the case: \(condition.en)")
  }

  static func conditionOpen(_ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "chưa rõ: \(condition.vi)", en: "not known: \(condition.en)")
  }

  static func exceptionApplies(_ condition: Bilingual) -> Bilingual {
    Bilingual(vi: "được miễn, vì \(condition.vi)", en: "excepted, because \(condition.en)")
  }

  static func heldBy(_ database: String) -> Bilingual {
    Bilingual(vi: "khai thác được từ \(database)", en: "held by \(database)")
  }

  static func databaseSilent(_ database: String) -> Bilingual {
    Bilingual(
      vi: "chưa nộp; không khai thác được từ \(database) nên phải nộp",
      en: "not handed in; \(database) does not answer, so it is owed")
  }

  static let obtainedByAgency = Bilingual(
    vi: "cơ quan giải quyết tự lấy, người nộp không phải nộp", en: "the agency obtains it; the applicant owes nothing")
  static let atPickup = Bilingual(vi: "nộp khi nhận kết quả", en: "owed when the result is picked up")

  static func pickupOpen(_ condition: Bilingual) -> Bilingual {
    Bilingual(
      vi: "nếu phải nộp thì nộp khi nhận kết quả; chưa rõ: \(condition.vi)",
      en: "if it is owed, it is when the result is picked up; not known: \(condition.en)")
  }

  static let optional = Bilingual(vi: "người nộp có thể không nộp", en: "the applicant may leave it out")
  static let issueDateOpen = Bilingual(
    vi: "cần biết ngày cấp để xem còn giá trị không", en: "the day of issue is needed to see whether it is still valid")
  static let validityUncountable = Bilingual(
    vi: "thời hạn giá trị của giấy tờ không tính được ra ngày", en: "its validity cannot be counted in days")

  static func countOpen(_ question: String) -> Bilingual {
    Bilingual(vi: "số lượng cần nộp tùy theo «\(question)»", en: "how many are needed depends on «\(question)»")
  }

  static func settledBy(_ title: Bilingual, _ reason: Bilingual) -> Bilingual {
    Bilingual(vi: "đã có «\(title.vi)» (\(reason.vi))", en: "settled by «\(title.en)» (\(reason.en))")
  }

  /// One is there, and a condition that nobody has told decides whether it counts.
  static func enoughIfOwed(_ title: Bilingual, _ reason: Bilingual, _ condition: Bilingual) -> Bilingual {
    Bilingual(
      vi: "đã có «\(title.vi)» (\(reason.vi)); đã đủ hay chưa thì chưa rõ, còn tùy: \(condition.vi)",
      en: "«\(title.en)» is there (\(reason.en)); whether that is enough is not known and depends on: \(condition.en)")
  }

  static func tooFewMembers(have: Int, need: Int) -> Bilingual {
    guard have > 0 else { return Bilingual(vi: "chưa nộp giấy tờ nào", en: "none handed in") }
    return Bilingual(vi: "mới có \(have) trong số \(need) giấy tờ cần", en: "\(have) of the \(need) that are needed")
  }

  static let allMembers = Bilingual(vi: "đã có đủ", en: "all there")
}
