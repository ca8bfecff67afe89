import CanonicalJSON
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What is said about a dossier that cannot be read as meant: what was found, what was expected, what to do.
enum DossierWording {
  /// How many names a message lists before it stops.
  private static let listedNames = 12

  // MARK: Reading

  static func notJSON(_ reason: Bilingual, line: Int, column: Int) -> Bilingual {
    Bilingual(
      vi: "hồ sơ không phải là JSON đúng quy cách: \(reason.vi) (dòng \(line), cột \(column))",
      en: "the dossier is not well-formed JSON: \(reason.en) (line \(line), column \(column))")
  }

  static let notANumber = Bilingual(
    vi: "NaN và Infinity không phải là giá trị; bỏ mục này đi, hoặc ghi null nếu chưa biết",
    en: "NaN and Infinity are no values; leave the entry out, or write null when it is not known")

  static func missingField(_ name: String, _ expected: Bilingual) -> Bilingual {
    Bilingual(
      vi: "thiếu mục «\(name)»; cần ghi \(expected.vi)", en: "the entry «\(name)» is missing; write \(expected.en)")
  }

  static func wrongType(_ name: String, found: Bilingual, expected: Bilingual) -> Bilingual {
    Bilingual(
      vi: "«\(name)» đang là \(found.vi), cần là \(expected.vi)",
      en: "«\(name)» is \(found.en); it should be \(expected.en)")
  }

  static func notAnObject(found: Bilingual) -> Bilingual {
    Bilingual(
      vi: "hồ sơ đang là \(found.vi), cần là \(JSONWording.object.vi)",
      en: "the dossier is \(found.en); it should be \(JSONWording.object.en)")
  }

  static func unknownField(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "không có mục «\(name)» trong hồ sơ nên không được xét\(isMeant(nearest).vi)",
      en: "a dossier has no entry «\(name)», so it was not looked at\(isMeant(nearest).en)")
  }

  static func tooMany(_ name: String, limit: Int) -> Bilingual {
    Bilingual(
      vi: "«\(name)» có quá \(limit) mục; phần còn lại không được xét",
      en: "«\(name)» has more than \(limit) entries; the rest was not looked at")
  }

  /// How a day or a moment is written where one of them is needed.
  enum DateForm {
    case day, moment, dayOrMoment

    fileprivate var samples: [String] {
      switch self {
      case .day: ["2026-02-06"]
      case .moment: ["2026-02-06T16:10"]
      case .dayOrMoment: ["2026-02-06", "2026-02-06T16:10"]
      }
    }
  }

  /// A day where the time of day is needed too.
  static func dayWithoutTime(_ text: String) -> Bilingual {
    Bilingual(
      vi: "«\(text)»: cần cả giờ, như \(text)T16:10", en: "«\(text)»: with the time of day, as in \(text)T16:10")
  }

  static func impossibleDate(_ text: String, _ problem: CivilTextError.Problem, _ form: DateForm) -> Bilingual {
    let reason =
      switch problem {
      case .noSuchDay: Bilingual(vi: "không có ngày này trong lịch", en: "there is no such day")
      case .noSuchTime: Bilingual(vi: "không có giờ này trong ngày", en: "there is no such time of day")
      case .outOfRange: Bilingual(vi: "năm ngoài khoảng 1900–2200", en: "the year lies outside 1900–2200")
      case .notISO8601, .noSuchOffset, .trailingText:
        Bilingual(
          vi: "cần viết như \(form.samples.joined(separator: " hoặc "))",
          en: "write \(form.samples.joined(separator: " or "))")
      }
    return Bilingual(vi: "«\(text)»: \(reason.vi)", en: "«\(text)»: \(reason.en)")
  }

  static func unknownWord(_ text: String, field: String, known: [String], nearest: String?) -> Bilingual {
    Bilingual(
      vi: "«\(field)» không nhận «\(text)»; chỉ nhận: \(list(known))\(isMeant(nearest).vi)",
      en: "«\(field)» cannot be «\(text)»; it is one of: \(list(known))\(isMeant(nearest).en)")
  }

  static func negativeCount(_ name: String, _ count: Int64) -> Bilingual {
    Bilingual(
      vi: "«\(name)» ghi số âm (\(count)); số lượng phải từ 0 trở lên",
      en: "«\(name)» is negative (\(count)); a count is 0 or more")
  }

  // MARK: The procedure

  static func unknownProcedure(_ code: String, nearest: String?, replacedBy others: [String]) -> Bilingual {
    let next = others.isEmpty ? isMeant(nearest) : replaced(by: others)
    return Bilingual(
      vi: "danh mục không có thủ tục mã «\(code)»\(next.vi)", en: "the catalogue has no procedure «\(code)»\(next.en)")
  }

  static func noVersionInForce(
    _ code: String, on date: CivilDate, inForce: [Interval], replacedBy others: [String]
  ) -> Bilingual {
    let next = replaced(by: others)
    let versions = inForce.map(interval)
    return Bilingual(
      vi:
        "thủ tục «\(code)» không có phiên bản nào có hiệu lực ngày \(date.vietnamese); các phiên bản: \(list(versions.map(\.vi)))\(next.vi)",
      en:
        "no version of procedure «\(code)» is in force on \(date.iso); its versions: \(list(versions.map(\.en)))\(next.en)"
    )
  }

  private static func replaced(by codes: [String]) -> Bilingual {
    codes.isEmpty
      ? Bilingual(verbatim: "")
      : Bilingual(vi: "; thay bằng thủ tục \(list(codes))", en: "; \(list(codes)) takes its place")
  }

  /// «từ 01/07/2025 đến 30/06/2026»; nothing for what is always in force.
  static func interval(_ interval: Interval) -> Bilingual {
    let from = interval.from.map { Bilingual(vi: "từ \($0.vietnamese)", en: "from \($0.iso)") }
    let to = interval.to.map { Bilingual(vi: "đến \($0.vietnamese)", en: "to \($0.iso)") }
    let both = [from, to].compactMap(\.self)
    return Bilingual(vi: both.map(\.vi).joined(separator: " "), en: both.map(\.en).joined(separator: " "))
  }

  static func layersNotChosen(_ areas: [String]) -> Bilingual {
    let list = self.list(areas)
    return Bilingual(
      vi: "có quy định riêng tại \(list); chưa biết nơi nộp nên tính theo quy định quốc gia",
      en: "\(list) decided for themselves; the place of lodging is not known, so the national rules are used")
  }

  static let tellArea = Bilingual(
    vi: "ghi «area» (nơi nộp), hoặc «lodgedAt» là cơ quan có địa bàn",
    en: "give «area» (where it was lodged), or «lodgedAt» with an agency that serves an area")

  static func applicantChooses(_ from: CivilDate) -> Bilingual {
    Bilingual(
      vi:
        "hồ sơ tiếp nhận trước \(from.vietnamese): người nộp được chọn quy định cũ hoặc mới; chưa ghi lựa chọn nên xét theo quy định cũ",
      en:
        "accepted before \(from.iso): the applicant may choose the old or the new rule; no choice is recorded, so the old rule was applied"
    )
  }

  static func replacementChosen(_ old: String, _ new: String) -> Bilingual {
    Bilingual(
      vi: "thủ tục \(old) đã được thay thế; xét theo thủ tục \(new)",
      en: "procedure \(old) was replaced; the rules of procedure \(new) apply")
  }

  static let kioskAsOnline = Bilingual(
    vi: "nộp tại ki-ốt: tính như nộp trực tuyến", en: "handed in at a kiosk: counts as online")

  static func unannouncedDays(_ question: String, _ date: CivilDate, from first: CivilDate) -> Bilingual {
    Bilingual(
      vi: "«\(question)» tạm tính là ngày \(date.vietnamese): lịch nghỉ từ ngày \(first.vietnamese) chưa được công bố",
      en: "«\(question)» is provisionally \(date.iso): the days off from \(first.iso) on have not been announced")
  }

  static let chooseRule = Bilingual(
    vi: "ghi \"rule\": \"old\" hoặc \"rule\": \"new\"", en: "write \"rule\": \"old\" or \"rule\": \"new\"")

  static func unknownCase(_ name: String, known: [String], nearest: String?) -> Bilingual {
    Bilingual(
      vi: "thủ tục không có trường hợp «\(name)»; các trường hợp: \(list(known))\(isMeant(nearest).vi)",
      en: "the procedure has no case «\(name)»; its cases: \(list(known))\(isMeant(nearest).en)")
  }

  // MARK: Facts

  static func unknownFact(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "thủ tục không hỏi «\(name)» nên câu trả lời này không được dùng\(isMeant(nearest).vi)",
      en: "the procedure does not ask «\(name)», so the answer was not used\(isMeant(nearest).en)")
  }

  static func wrongFactType(_ question: String, found: Bilingual, expected: Bilingual) -> Bilingual {
    Bilingual(
      vi: "câu trả lời cho «\(question)» là \(found.vi), cần là \(expected.vi); coi như chưa trả lời",
      en: "the answer to «\(question)» is \(found.en); it should be \(expected.en), and counts as not answered")
  }

  static func unknownChoice(_ text: String, question: String, choices: [String], nearest: String?) -> Bilingual {
    Bilingual(
      vi: "«\(text)» không có trong các lựa chọn của «\(question)»: \(list(choices))\(isMeant(nearest).vi)",
      en: "«\(text)» is none of the choices of «\(question)»: \(list(choices))\(isMeant(nearest).en)")
  }

  static func factGivenTwice(_ question: String) -> Bilingual {
    Bilingual(
      vi: "«\(question)» được trả lời hai lần, bằng tên và bằng câu hỏi; chỉ dùng câu trả lời đầu",
      en: "«\(question)» is answered twice, by its name and by its question; only the first answer was used")
  }

  static func derivedFactGiven(_ question: String) -> Bilingual {
    Bilingual(
      vi: "«\(question)» do thủ tục tự tính từ các thông tin khác; giá trị ghi trong hồ sơ không được dùng",
      en: "«\(question)» is computed from other answers; the value in the dossier was not used")
  }

  static func defaultUsed(_ question: String, _ value: Bilingual) -> Bilingual {
    Bilingual(
      vi: "chưa trả lời «\(question)»: dùng giá trị mặc định của thủ tục (\(value.vi))",
      en: "«\(question)» is not answered: the procedure's default was used (\(value.en))")
  }

  /// Where a pointer leads, as a clerk would say it: «giấy tờ thứ 2, số lượng».
  static func place(_ pointer: String) -> Bilingual {
    var steps: [Bilingual] = []
    let path = DossierPointer.steps(pointer)
    // What an answer, a database or a particular is called is no member, and may be a number.
    let named = ["facts", "databases", "particulars"].contains(path.first) ? 1 : nil
    for (position, step) in path.enumerated() {
      if position == named, let kind = steps.popLast() {
        steps.append(Bilingual(vi: "\(kind.vi) «\(step)»", en: "\(kind.en) «\(step)»"))
      } else if let index = Int(step), index < .max, let list = steps.popLast() {
        steps.append(Bilingual(vi: "\(list.vi) thứ \(index + 1)", en: "\(list.en) no. \(index + 1)"))
      } else {
        steps.append(members[step] ?? Bilingual(verbatim: "«\(step)»"))
      }
    }
    return Bilingual(vi: steps.map(\.vi).joined(separator: ", "), en: steps.map(\.en).joined(separator: ", "))
  }

  /// The members of a dossier in words. A table of phrases is one text, which takes less of the program.
  private static let members: [String: Bilingual] = {
    let rows = """
      accepted=lúc tiếp nhận=acceptance;applicant=đối tượng nộp=applicant;area=địa bàn=area;at=thời điểm=moment
      base=loại nơi=kind of place;calendarEdition=ấn bản lịch=calendar edition;case=trường hợp=case
      channel=cách thức nộp=channel;count=số lượng=count;databases=cơ sở dữ liệu=database
      decidedAt=cơ quan giải quyết=deciding agency;document=tên giấy tờ=name of the document
      documents=giấy tờ=document;dossier=mã hồ sơ=dossier code;due=ngày hẹn=due date;events=sự kiện=event
      expires=ngày hết hạn=day of expiry;facts=câu trả lời=answer;form=dạng=form;issued=ngày cấp=day of issue
      lodgedAt=nơi nộp=place of lodging;name=tên=name;particulars=thông tin để in=particulars;places=nơi=place
      postmark=ngày dấu bưu điện=postmark;procedure=mã thủ tục=procedure;promised=giấy hẹn=receipt
      rule=quy định được chọn=chosen rule;submitted=lúc nộp=lodging;type=loại=type;until=ngày hẹn lại=later date
      within=trong hay ngoài=inside or outside
      """
    var members: [String: Bilingual] = [:]
    for row in rows.utf8.split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\n") }) {
      let words = row.split(separator: UInt8(ascii: "=")).map { String(decoding: Array($0), as: UTF8.self) }
      members[words[0]] = Bilingual(vi: words[1], en: words[2])
    }
    return members
  }()

  // MARK: Names

  static func unknownDocument(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "danh mục không có giấy tờ «\(name)»; giấy tờ này không được tính\(isMeant(nearest).vi)",
      en: "the catalogue has no document «\(name)»; it was not counted\(isMeant(nearest).en)")
  }

  static func unknownAgency(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "danh mục không có cơ quan «\(name)»\(isMeant(nearest).vi)",
      en: "the catalogue has no agency «\(name)»\(isMeant(nearest).en)")
  }

  static func unknownArea(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "danh mục không có địa bàn «\(name)»\(isMeant(nearest).vi)",
      en: "the catalogue has no area «\(name)»\(isMeant(nearest).en)")
  }

  static func unknownDatabase(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "danh mục không có cơ sở dữ liệu «\(name)»\(isMeant(nearest).vi)",
      en: "the catalogue has no database «\(name)»\(isMeant(nearest).en)")
  }

  static func unknownPlace(_ name: String, known: [String], nearest: String?) -> Bilingual {
    Bilingual(
      vi:
        "thủ tục không xét nơi nào gọi là «\(name)»; nơi này không được tính; các nơi: \(list(known))\(isMeant(nearest).vi)",
      en:
        "the procedure knows no place called «\(name)»; it was not counted; its places: \(list(known))\(isMeant(nearest).en)"
    )
  }

  static func unknownApplicant(_ name: String, known: [String], nearest: String?) -> Bilingual {
    Bilingual(
      vi: "thủ tục không có đối tượng «\(name)»; các đối tượng: \(list(known))\(isMeant(nearest).vi)",
      en: "the procedure is for no applicant «\(name)»; it is for: \(list(known))\(isMeant(nearest).en)")
  }

  static func decidesNot(_ agency: String, deciding: [String]) -> Bilingual {
    Bilingual(
      vi: "«\(agency)» không phải cơ quan giải quyết thủ tục này; cơ quan giải quyết: \(list(deciding))",
      en: "«\(agency)» does not settle this procedure; it is settled by: \(list(deciding))")
  }

  // MARK: Events

  static func unknownStage(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "thủ tục không có bước «\(name)»; sự kiện này không được tính\(isMeant(nearest).vi)",
      en: "the procedure has no stage «\(name)»; the event was not counted\(isMeant(nearest).en)")
  }

  static func unknownPart(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "nhóm liên thông không có bước «\(name)»; sự kiện này được tính cho cả hồ sơ\(isMeant(nearest).vi)",
      en: "the bundle has no stage «\(name)»; the event was counted for the whole dossier\(isMeant(nearest).en)")
  }

  static let stageNotNamed = Bilingual(
    vi: "sự kiện của một bước phải ghi tên bước ở «name»; sự kiện này không được tính",
    en: "the event of a stage names the stage in «name»; the event was not counted")

  static func issuedInTheFuture(_ issued: CivilDate, now: CivilDate) -> Bilingual {
    Bilingual(
      vi: "giấy tờ ghi ngày cấp \(issued.vietnamese), sau ngày xét hồ sơ (\(now.vietnamese)); kiểm tra lại ngày cấp",
      en: "the paper says that it was issued on \(issued.iso), after the day of assessment (\(now.iso)); check the date"
    )
  }

  static func issuedAfterLodging(_ issued: CivilDate, handedIn: CivilDate) -> Bilingual {
    Bilingual(
      vi:
        "giấy tờ ghi ngày cấp \(issued.vietnamese), sau ngày nộp (\(handedIn.vietnamese)); kiểm tra lại ngày cấp, hoặc ghi việc nộp bổ sung",
      en:
        "the paper says that it was issued on \(issued.iso), after it was handed in (\(handedIn.iso)); check the date, or tell the supplement"
    )
  }

  static let pauseWithoutRule = Bilingual(
    vi:
      "thủ tục không có quy định nào cho tạm dừng trong trường hợp này; thời hạn vẫn tính, kiểm tra lại căn cứ tạm dừng",
    en: "no rule of the procedure lets the clock stop in this case; the time counts, see on what the pause rests")

  static func pauseNotNamed(among names: [String]) -> Bilingual {
    Bilingual(
      vi:
        "thủ tục cho tạm dừng trong nhiều trường hợp; ghi ở «name» đây là trường hợp nào: \(list(names)); thời hạn vẫn tính",
      en:
        "the clock may stop in several cases; say in «name» which one this is: \(list(names)); until then the time counts"
    )
  }

  static func unknownPause(_ name: String, known: [String], nearest: String?) -> Bilingual {
    let help =
      nearest.map { isMeant($0) }
      ?? Bilingual(vi: "; thủ tục cho tạm dừng khi chờ: \(list(known))", en: "; it may stop for: \(list(known))")
    return Bilingual(
      vi: "thủ tục không cho tạm dừng khi chờ «\(name)»; thời hạn vẫn tính\(help.vi)",
      en: "the procedure lets no clock stop for «\(name)»; the time counts\(help.en)")
  }

  static func unknownResult(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "thủ tục không có kết quả «\(name)»; sự kiện này được tính cho mọi kết quả\(isMeant(nearest).vi)",
      en: "the procedure has no result «\(name)»; the event was taken for all results\(isMeant(nearest).en)")
  }

  static func unknownEvent(_ name: String, nearest: String?) -> Bilingual {
    Bilingual(
      vi: "thủ tục không có sự kiện «\(name)»; sự kiện này không được tính\(isMeant(nearest).vi)",
      en: "the procedure has no event «\(name)»; it was not counted\(isMeant(nearest).en)")
  }

  static func eventNeedsType(_ name: String, _ kind: Dossier.Event.Kind) -> Bilingual {
    Bilingual(
      vi:
        "sự kiện «\(name)» hồ sơ nào cũng có thể có: ghi ở «type» là «\(kind.rawValue)»; ghi ở «name» thì không được tính",
      en: "any dossier may have the event «\(name)»: write «\(kind.rawValue)» in «type»; in «name» it was not counted")
  }

  static let acceptedBeforeSubmitted = Bilingual(
    vi: "thời điểm tiếp nhận sớm hơn thời điểm nộp; kiểm tra lại hai mốc này",
    en: "it was accepted before it was handed in; check the two times")

  static func inTheFuture(_ moment: CivilMoment, now: CivilMoment) -> Bilingual {
    Bilingual(
      vi: "thời điểm \(moment.vietnamese) còn ở phía sau thời điểm xét (\(now.vietnamese)); kiểm tra lại",
      en: "\(moment.iso) lies after the moment of assessment (\(now.iso)); check it")
  }

  static func afterLodging(_ question: String, lodged: CivilDate) -> Bilingual {
    Bilingual(
      vi: "«\(question)»: ngày đã ghi ở sau ngày nộp hồ sơ (\(lodged.vietnamese)), không tính tuổi được; sửa lại ngày",
      en: "«\(question)»: the day lies after the day of lodging (\(lodged.iso)), so no age follows from it; correct it")
  }

  static func converted(_ text: String, to moment: CivilMoment) -> Bilingual {
    Bilingual(
      vi: "«\(text)» theo múi giờ khác, đổi sang giờ Việt Nam là \(moment.vietnamese)",
      en: "«\(text)» names another time zone; on the clock of Vietnam it is \(moment.iso)")
  }

  static let pausesOverlap = Bilingual(
    vi: "hai lần tạm dừng chồng lên nhau; thời gian chung chỉ trừ một lần",
    en: "two pauses overlap; the time they share is left out once")

  static let resumedWithoutPause = Bilingual(
    vi: "hồ sơ được tính tiếp mà trước đó không tạm dừng; sự kiện này không được dùng",
    en: "the clock went on without having stopped before; the event was not used")

  static let suppliedWithoutRequest = Bilingual(
    vi: "nhận bổ sung mà trước đó không có yêu cầu bổ sung; sự kiện này không được dùng",
    en: "a supplement came in without having been asked for; the event was not used")

  static let pausedTwice = Bilingual(
    vi: "tạm dừng hai lần liền; lần sau không được dùng",
    en: "the clock stopped twice in a row; the second was not used")

  // MARK: The answer

  static func incomplete(missing: Int, defective: Int, untold: Int) -> Bilingual {
    var vi: [String] = []
    var en: [String] = []
    if missing > 0 {
      vi.append("còn thiếu \(missing) giấy tờ")
      en.append(English.count(missing, "document is missing", "documents are missing"))
    }
    if defective > 0 {
      vi.append("\(defective) giấy tờ chưa đạt")
      en.append(English.count(defective, "is not acceptable", "are not acceptable"))
    }
    if untold > 0 {
      vi.append("\(untold) thông tin chưa cung cấp")
      en.append(English.count(untold, "particular is not stated", "particulars are not stated"))
    }
    return Bilingual(
      vi: "hồ sơ chưa đầy đủ: \(vi.joined(separator: ", "))",
      en: "the dossier is incomplete: \(en.joined(separator: ", "))")
  }

  static func needsPerson(_ text: String) -> Bilingual {
    Bilingual(
      vi: "lưu ý quy định (chương trình không tự xét): «\(text)»",
      en: "note this rule, which no program decides: «\(text)»")
  }

  static func noCalendar(_ id: String) -> Bilingual {
    Bilingual(
      vi: "không tính được ngày vì danh mục không có lịch «\(id)» dùng được",
      en: "no date can be computed: the catalogue has no usable calendar «\(id)»")
  }

  static func includedProcedure(_ code: String) -> Bilingual {
    Bilingual(
      vi: "một phần quy định lấy từ thủ tục «\(code)», nhưng danh mục không có phiên bản có hiệu lực của thủ tục đó",
      en: "a part of the rules is taken from procedure «\(code)», of which the catalogue has no version in force")
  }

  // MARK: Kinds of values

  static let wholeNumber = Bilingual(
    vi: "số nguyên không quá 18 chữ số", en: "a whole number of 18 digits at most")
  static let date = Bilingual(vi: "ngày, như 2026-02-06", en: "a date such as 2026-02-06")
  static let moment = Bilingual(vi: "thời điểm, như 2026-02-06T16:10", en: "a time such as 2026-02-06T16:10")
  static let choice = Bilingual(vi: "một trong các lựa chọn", en: "one of the choices")
  static let procedureCode = Bilingual(vi: "mã thủ tục, như \"1.001193\"", en: "a procedure code such as \"1.001193\"")
  static let documentName = Bilingual(vi: "tên giấy tờ", en: "the name of a document")
  static let areaName = Bilingual(vi: "tên địa bàn", en: "the name of an area")
  static let eventType = Bilingual(
    vi: "\"type\" hoặc \"name\" của sự kiện", en: "the \"type\" or the \"name\" of the event")
  static let oneValue = Bilingual(vi: "một giá trị đơn", en: "a single value")

  // MARK: Parts

  private static func isMeant(_ name: String?) -> Bilingual {
    guard let name else { return Bilingual(verbatim: "") }
    return Bilingual(vi: "; có phải là «\(name)»?", en: "; is «\(name)» meant?")
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(listedNames).map { "«\($0)»" }.joined(separator: ", ")
    return names.count > listedNames ? shown + ", …" : shown
  }
}
