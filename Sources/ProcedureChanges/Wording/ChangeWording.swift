import ProcedureBurden
import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What is said of changes, one sentence each.
enum ChangeWording {
  static func day(_ date: CivilDate) -> String { TermWording.day(date) }

  static func formerly(_ path: String, line: Int) -> Bilingual {
    Bilingual(vi: "trước đây: \(path), dòng \(line)", en: "before: \(path), line \(line)")
  }

  static let everyDossier = Bilingual(vi: "mọi hồ sơ", en: "every dossier")

  static func lodged(_ channel: Channel) -> Bilingual {
    let name = TermWording.channel(channel)
    return Bilingual(vi: "hồ sơ nộp \(name.vi)", en: "a dossier handed in \(name.en)")
  }

  // MARK: Time

  static func longer(_ what: BurdenIncrease.LimitIncrease) -> Bilingual {
    switch what {
    case .longer(let length, let other, _, _), .notComparable(let length, let other):
      let (own, their) = (BurdenWording.length(length), BurdenWording.length(other))
      return Bilingual(
        vi: "thời hạn dài hơn: «\(own.vi)» thay vì «\(their.vi)»",
        en: "a longer limit: «\(own.en)» instead of «\(their.en)»")
    case .laterStart:
      return Bilingual(
        vi: "thời hạn bắt đầu tính từ một sự kiện có thể muộn hơn",
        en: "the limit begins with an event that may come later")
    case .noLength:
      return Bilingual(vi: "không còn tính được ngày hẹn trả", en: "the day of the result can no longer be computed")
    }
  }

  static func shorter(_ what: BurdenIncrease.LimitIncrease) -> Bilingual {
    switch what {
    case .longer(let length, let other, _, _), .notComparable(let length, let other):
      let (own, their) = (BurdenWording.length(other), BurdenWording.length(length))
      return Bilingual(
        vi: "thời hạn ngắn hơn: «\(own.vi)» thay vì «\(their.vi)»",
        en: "a shorter limit: «\(own.en)» instead of «\(their.en)»")
    case .laterStart:
      return Bilingual(vi: "thời hạn bắt đầu tính sớm hơn", en: "the limit begins earlier")
    case .noLength:
      return Bilingual(vi: "nay tính được ngày hẹn trả", en: "the day of the result can be computed now")
    }
  }

  /// What weighs more, and what weighs less.
  static func both(_ heavier: Bilingual, _ lighter: Bilingual) -> Bilingual {
    Bilingual(vi: "\(heavier.vi); \(lighter.vi)", en: "\(heavier.en); \(lighter.en)")
  }

  static func shorterForOthers(_ what: BurdenIncrease.LimitIncrease, _ entry: BurdenIncrease) -> Bilingual {
    let shown: Bilingual? =
      if case .longer(_, _, let witness?, _) = what { BurdenWording.shownTurned(witness) } else { nil }
    let who = [entry.witness, shown].compactMap(\.self)
    guard !who.isEmpty else { return lighterForOthers(nil) }
    return Bilingual(
      vi: "sớm hơn, ví dụ hồ sơ: \(who.map(\.vi).joined(separator: "; "))",
      en: "earlier, such as: \(who.map(\.en).joined(separator: "; "))")
  }

  /// The dossier, and the day on which it shows.
  static func witness(_ entry: BurdenIncrease, _ what: BurdenIncrease.LimitIncrease) -> Bilingual? {
    guard case .longer(_, _, let shown?, _) = what else { return entry.witness }
    let day = BurdenWording.shown(shown)
    guard let dossier = entry.witness else { return day }
    return Bilingual(vi: "\(dossier.vi); \(day.vi)", en: "\(dossier.en); \(day.en)")
  }

  static func limitGone(_ limit: TimeLimit) -> Bilingual {
    let then = LengthWording.amount(limit.amount)
    return Bilingual(vi: "không còn thời hạn «\(then.vi)»", en: "the limit «\(then.en)» is gone")
  }

  static func limitWon(_ limit: TimeLimit) -> Bilingual {
    let now = LengthWording.amount(limit.amount)
    return Bilingual(
      vi: "nay có thời hạn «\(now.vi)», trước đây không có", en: "a limit of «\(now.en)» where there was none")
  }

  static func unitChanged(_ now: TimeLimit.Amount, _ then: TimeLimit.Amount) -> Bilingual {
    let (own, their) = (LengthWording.amount(now), LengthWording.amount(then))
    return Bilingual(
      vi: "thời hạn đổi đơn vị: «\(own.vi)» thay cho «\(their.vi)»",
      en: "another unit of the limit: «\(own.en)» in place of «\(their.en)»")
  }

  static let moreExtensions = Bilingual(
    vi: "cơ quan được gia hạn nhiều hơn", en: "the agency may extend the limit more")
  static let fewerExtensions = Bilingual(
    vi: "cơ quan được gia hạn ít hơn", en: "the agency may extend the limit less")

  static func pauseAdded(_ awaiting: String) -> Bilingual {
    Bilingual(
      vi: "thời hạn được tạm dừng nhiều hơn khi chờ «\(awaiting.shortened)»",
      en: "the clock may stop more while waiting for «\(awaiting.shortened)»")
  }

  static func pauseRemoved(_ awaiting: String) -> Bilingual {
    Bilingual(
      vi: "thời hạn được tạm dừng ít hơn khi chờ «\(awaiting.shortened)»",
      en: "the clock may stop less while waiting for «\(awaiting.shortened)»")
  }

  static func notCounted(_ names: [String]) -> Bilingual {
    Bilingual(
      vi: "không tính vào thời hạn thêm: \(quoted(names))", en: "no longer counted: \(quoted(names))")
  }

  static func countedAgain(_ names: [String]) -> Bilingual {
    Bilingual(vi: "nay được tính vào thời hạn: \(quoted(names))", en: "counted now: \(quoted(names))")
  }

  static let supplementStricter = Bilingual(
    vi: "quy định bổ sung hồ sơ chặt hơn", en: "stricter rules of supplements")
  static let supplementEasier = Bilingual(vi: "quy định bổ sung hồ sơ dễ hơn", en: "easier rules of supplements")
  static let closedEarlier = Bilingual(
    vi: "hồ sơ chưa bổ sung bị đóng sớm hơn", en: "incomplete dossiers are closed earlier")
  static let closedLater = Bilingual(
    vi: "hồ sơ chưa bổ sung được giữ lâu hơn", en: "incomplete dossiers are kept longer")

  static func notComparable(_ length: LimitLength, _ other: LimitLength) -> Bilingual {
    let (own, their) = (BurdenWording.length(length), BurdenWording.length(other))
    return Bilingual(
      vi: "chưa chứng minh được «\(own.vi)» luôn không dài hơn «\(their.vi)»",
      en: "«\(own.en)» is not proved to be never longer than «\(their.en)»")
  }

  static let notDecided = Bilingual(
    vi: "chưa xác định được thay đổi này có nặng hơn không", en: "whether this change weighs more was not decided")

  // MARK: Documents, sums

  static func choicesLost(_ name: String, _ papers: [String]) -> Bilingual {
    Bilingual(
      vi: "«\(name)»: không còn nhận \(quoted(papers))", en: "«\(name)»: no longer accepted: \(quoted(papers))")
  }

  static func choicesWon(_ name: String, _ papers: [String]) -> Bilingual {
    Bilingual(vi: "«\(name)»: nhận thêm \(quoted(papers))", en: "«\(name)»: now accepted too: \(quoted(papers))")
  }

  static func sets(_ sets: Int, before: Int) -> Bilingual {
    Bilingual(vi: "\(sets) bộ hồ sơ thay vì \(before)", en: "\(English.count(sets, "set")) instead of \(before)")
  }

  static func optionalPaper(_ name: String) -> Bilingual {
    Bilingual(
      vi: "giấy tờ tùy chọn «\(name)» đổi dạng, số bản hoặc cách nộp",
      en: "the optional paper «\(name)» is taken in another form, number or way")
  }

  static func otherCases(_ name: String) -> Bilingual {
    Bilingual(vi: "phải nộp «\(name)» trong trường hợp khác trước", en: "«\(name)» is demanded in other cases")
  }

  static func lighterForOthers(_ witness: Bilingual?) -> Bilingual {
    let who = witness ?? everyDossier
    return Bilingual(vi: "nhẹ hơn, ví dụ hồ sơ: \(who.vi)", en: "lighter, such as: \(who.en)")
  }

  /// Whom the other half of an incomparable change makes it lighter for.
  static func lighterFor(_ change: BurdenChange) -> [Bilingual] {
    guard change.isIncomparable, let witness = change.lighter.lazy.compactMap(\.witness).first else { return [] }
    return [Bilingual(vi: "nhẹ hơn, ví dụ hồ sơ: \(witness.vi)", en: "lighter, such as: \(witness.en)")]
  }

  /// `left` and `leftBefore`: the share that reductions leave of a sum in the cases that the change is about.
  static func fee(
    _ fee: Fee, left: Int64 = FeeShare.whole, before: Fee?, leftBefore: Int64 = FeeShare.whole, _ pair: VersionPair
  ) -> Bilingual {
    let now = share(left, of: amount(fee, pair.new, pair))
    let what = name(fee)
    guard let before else {
      return Bilingual(vi: "thêm khoản thu, \(what.vi): \(now.vi)", en: "one sum more, \(what.en): \(now.en)")
    }
    let then = share(leftBefore, of: amount(before, pair.old, pair))
    return Bilingual(vi: "\(what.vi): \(now.vi) thay vì \(then.vi)", en: "\(what.en): \(now.en) instead of \(then.en)")
  }

  /// The same amount, of which another share is left.
  static func reduction(of fee: Fee, to share: Int64, before: Int64) -> Bilingual {
    let (what, now, then) = (name(fee), TermWording.percent(share), TermWording.percent(before))
    return Bilingual(
      vi: "\(what.vi): thu \(now.vi) mức thu thay vì \(then.vi)",
      en: "\(what.en): \(now.en) of the amount instead of \(then.en)")
  }

  static func feeGone(_ fee: Fee, _ pair: VersionPair) -> Bilingual {
    let (what, then) = (name(fee), amount(fee, pair.old, pair))
    return Bilingual(vi: "không còn thu \(what.vi) (\(then.vi))", en: "no longer owed: \(what.en) (\(then.en))")
  }

  private static func name(_ fee: Fee) -> Bilingual {
    let kinds = fee.kinds.map { TermWording.kind($0) }
    let title = fee.title.map { " «\($0.shortened)»" } ?? ""
    return Bilingual(
      vi: kinds.map(\.vi).joined(separator: ", ") + title, en: kinds.map(\.en).joined(separator: ", ") + title)
  }

  /// «50% của 1.200.000 đồng»
  private static func share(_ share: Int64, of amount: Bilingual) -> Bilingual {
    guard share != FeeShare.whole else { return amount }
    let percent = TermWording.percent(share)
    return Bilingual(vi: "\(percent.vi) của \(amount.vi)", en: "\(percent.en) of \(amount.en)")
  }

  private static func amount(_ fee: Fee, _ procedure: Procedure, _ pair: VersionPair) -> Bilingual {
    switch fee.amount {
    case .exempt: return Bilingual(vi: "miễn", en: "exempt")
    case .rate(let rate): return TermWording.rate(rate)
    case .share(let share): return TermWording.share(share, of: procedure.words(ofFact: share.fact))
    case .reduced(let share): return TermWording.reduced(to: share)
    case .setBy(let body):
      let title = pair.catalogues.title(ofAgency: body)
      return Bilingual(vi: "do \(title) quy định", en: "set by \(title)")
    case .reference(let text): return Bilingual(vi: "theo «\(text.shortened)»", en: "according to «\(text.shortened)»")
    }
  }

  static func template(_ name: String, _ now: String?, before: String?) -> Bilingual {
    let none = Bilingual(vi: "không theo mẫu nào", en: "no template")
    let own = now.map { Bilingual(verbatim: "«\($0.shortened)»") } ?? none
    let their = before.map { Bilingual(verbatim: "«\($0.shortened)»") } ?? none
    return Bilingual(
      vi: "«\(name.shortened)» đổi mẫu: \(own.vi) thay cho \(their.vi)",
      en: "«\(name.shortened)» on another template: \(own.en) in place of \(their.en)")
  }

  // MARK: Access

  static func channelRemoved(_ channel: Channel) -> Bilingual {
    let name = TermWording.channel(channel)
    return Bilingual(vi: "không còn nhận hồ sơ nộp \(name.vi)", en: "dossiers are no longer taken \(name.en)")
  }

  static func channelAdded(_ channel: Channel) -> Bilingual {
    let name = TermWording.channel(channel)
    return Bilingual(vi: "nhận thêm hồ sơ nộp \(name.vi)", en: "dossiers are taken \(name.en) too")
  }

  static let onlineReduced = Bilingual(
    vi: "nộp trực tuyến chỉ còn một phần, trước đây toàn trình", en: "online in part only, before from end to end")
  static let onlineExtended = Bilingual(
    vi: "nộp trực tuyến toàn trình, trước đây một phần", en: "online from end to end, before in part only")
  static let nationwide = Bilingual(vi: "toàn quốc", en: "the whole country")
  static let withinProvince = Bilingual(vi: "trong tỉnh", en: "the province")

  static func fewerPlaces(_ scope: Bilingual) -> Bilingual {
    Bilingual(
      vi: "không còn được nộp không phụ thuộc địa giới hành chính (\(scope.vi))",
      en: "no longer handed in anywhere in \(scope.en)")
  }

  static func morePlaces(_ scope: Bilingual) -> Bilingual {
    Bilingual(
      vi: "được nộp không phụ thuộc địa giới hành chính (\(scope.vi))", en: "may be handed in anywhere in \(scope.en)")
  }

  static func requirementAdded(_ text: String) -> Bilingual {
    Bilingual(vi: "phải đáp ứng «\(text.shortened)»", en: "«\(text.shortened)» has to be met")
  }

  static func requirementRemoved(_ text: String) -> Bilingual {
    Bilingual(
      vi: "«\(text.shortened)» không còn phải đáp ứng như trước", en: "«\(text.shortened)» need not be met as before")
  }

  static func applicantRemoved(_ applicant: String) -> Bilingual {
    Bilingual(vi: "«\(applicant.shortened)» không còn là đối tượng", en: "«\(applicant.shortened)» may no longer apply")
  }

  static func applicantAdded(_ applicant: String) -> Bilingual {
    Bilingual(vi: "thêm đối tượng «\(applicant.shortened)»", en: "«\(applicant.shortened)» may apply too")
  }

  static func resultRemoved(_ title: String) -> Bilingual {
    Bilingual(
      vi: "không còn trả kết quả «\(title.shortened)»", en: "the result «\(title.shortened)» is no longer given")
  }

  static func resultAdded(_ title: String) -> Bilingual {
    Bilingual(vi: "trả thêm kết quả «\(title.shortened)»", en: "the result «\(title.shortened)» is given too")
  }

  static func resultLessOften(_ title: String) -> Bilingual {
    Bilingual(
      vi: "kết quả «\(title.shortened)» được trả trong ít trường hợp hơn",
      en: "the result «\(title.shortened)» is given in fewer cases")
  }

  static func resultMoreOften(_ title: String) -> Bilingual {
    Bilingual(
      vi: "kết quả «\(title.shortened)» được trả trong nhiều trường hợp hơn",
      en: "the result «\(title.shortened)» is given in more cases")
  }

  static func validity(_ result: ProcedureResult, before: TimeQuantity?) -> Bilingual {
    let (now, then) = (period(result.validity), period(before))
    return Bilingual(
      vi: "«\(result.title.shortened)» có giá trị \(now.vi) thay vì \(then.vi)",
      en: "«\(result.title.shortened)» is valid \(now.en) instead of \(then.en)")
  }

  static func forms(of result: ProcedureResult, _ forms: Bilingual, before: Bilingual) -> Bilingual {
    let (now, then) = (stated(forms), stated(before))
    return Bilingual(
      vi: "«\(result.title.shortened)» được trả \(now.vi), trước là \(then.vi)",
      en: "«\(result.title.shortened)» is given as \(now.en), formerly as \(then.en)")
  }

  private static func stated(_ forms: Bilingual) -> Bilingual {
    forms.vi.isEmpty ? Bilingual(vi: "không rõ dạng", en: "a form not stated") : forms
  }

  private static func period(_ length: TimeQuantity?) -> Bilingual {
    guard let length else { return Bilingual(vi: "không thời hạn", en: "without end") }
    let text = LengthWording.length(length)
    return Bilingual(vi: text.vi, en: "for \(text.en)")
  }

  // MARK: Agencies

  static func agencyChanged(_ role: RoleAssignment.Role, from: String, to: String) -> Bilingual {
    let name = self.role(role)
    if from == to {
      return Bilingual(
        vi: "\(name.vi) thay đổi theo nơi hoặc theo trường hợp: \(to)", en: "\(name.en) by other places or cases: \(to)"
      )
    }
    return Bilingual(
      vi: "\(name.vi): «\(to.shortened)» thay vì «\(from.shortened)»",
      en: "\(name.en): «\(to.shortened)» instead of «\(from.shortened)»")
  }

  private static func role(_ role: RoleAssignment.Role) -> Bilingual {
    switch role {
    case .received: Bilingual(vi: "cơ quan tiếp nhận", en: "received by")
    case .performed: Bilingual(vi: "cơ quan thực hiện", en: "performed by")
    case .decided: Bilingual(vi: "cơ quan có thẩm quyền", en: "decided by")
    case .coordinated: Bilingual(vi: "cơ quan phối hợp", en: "coordinated by")
    case .delegated: Bilingual(vi: "cơ quan được ủy quyền", en: "delegated to")
    }
  }

  // MARK: Data

  static func procedureRemoved(_ code: String, _ title: String) -> Bilingual {
    Bilingual(
      vi: "thủ tục \(code) «\(title.shortened)» không còn trong danh mục và không thủ tục nào thay thế",
      en: "the procedure \(code) «\(title.shortened)» is gone, and none takes its place")
  }

  static func procedureAdded(_ code: String, _ title: String) -> Bilingual {
    Bilingual(vi: "thủ tục mới \(code) «\(title.shortened)»", en: "a new procedure \(code) «\(title.shortened)»")
  }

  static func versionRemoved(_ code: String, _ from: CivilDate?) -> Bilingual {
    let which = from.map { Bilingual(vi: " có hiệu lực từ \(day($0))", en: " in force from \(day($0))") }
    return Bilingual(
      vi: "phiên bản\(which?.vi ?? "") của thủ tục \(code) không còn trong danh mục",
      en: "the version\(which?.en ?? "") of the procedure \(code) is gone")
  }

  static func particulars(_ names: [Bilingual]) -> Bilingual {
    Bilingual(
      vi: "khác trước: \(names.map(\.vi).joined(separator: ", "))",
      en: "other than before: \(names.map(\.en).joined(separator: ", "))")
  }

  static func identifiersRemoved(_ ids: [String]) -> Bilingual {
    Bilingual(vi: "các mã mất mà không được nhớ: \(quoted(ids))", en: "ids gone and not remembered: \(quoted(ids))")
  }

  static func identifierReused(_ id: String, before: String) -> Bilingual {
    Bilingual(
      vi: "mã «\(id.shortened)» trước đây của «\(before.shortened)», nay dùng cho thứ khác",
      en: "«\(id.shortened)» belonged to «\(before.shortened)» and is given to something else")
  }

  static func factChanged(_ question: String) -> Bilingual {
    Bilingual(
      vi: "câu hỏi «\(question.shortened)» đổi kiểu trả lời", en: "«\(question.shortened)» takes another kind of answer"
    )
  }

  /// What a dossier that says nothing is taken to say; nil for nothing.
  static func defaultChanged(_ question: String, _ now: Bilingual?, before: Bilingual?) -> Bilingual {
    let unknown = Bilingual(
      vi: "chưa biết «\(question.shortened)»", en: "«\(question.shortened)» is unknown")
    let (own, their) = (now ?? unknown, before ?? unknown)
    return Bilingual(
      vi: "khi hồ sơ không nói gì thì hiểu là \(own.vi); trước đây \(their.vi)",
      en: "while a dossier says nothing, \(own.en); before, \(their.en)")
  }

  static func factsAdded(_ questions: [String]) -> Bilingual {
    Bilingual(vi: "phải trả lời thêm: \(quoted(questions))", en: "to be answered too: \(quoted(questions))")
  }

  static func choiceRemoved(_ choice: String, _ question: String) -> Bilingual {
    Bilingual(
      vi: "câu hỏi «\(question.shortened)» không còn câu trả lời «\(choice.shortened)»",
      en: "«\(question.shortened)» no longer takes the answer «\(choice.shortened)»")
  }

  static func choiceAdded(_ choice: String, _ question: String) -> Bilingual {
    Bilingual(
      vi: "câu hỏi «\(question.shortened)» thêm câu trả lời «\(choice.shortened)»",
      en: "«\(question.shortened)» takes the answer «\(choice.shortened)» too")
  }

  // MARK: Law

  static func noInstrument(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "\(count) thay đổi làm nặng thêm cho người nộp hồ sơ mà không viện dẫn văn bản mới nào",
      en:
        "\(English.count(count, "change weighs", "changes weigh")) more on applicants, and no new legal instrument is cited"
    )
  }

  static func edited(_ from: CivilDate?, _ count: Int) -> Bilingual {
    let which = from.map { Bilingual(vi: " có hiệu lực từ \(day($0))", en: " in force from \(day($0))") }
    return Bilingual(
      vi: "phiên bản đã công bố\(which?.vi ?? "") bị sửa tại chỗ (\(count) thay đổi)",
      en: "the published version\(which?.en ?? "") was changed in place (\(English.count(count, "change")))")
  }

  static func noTransition(_ from: CivilDate?) -> Bilingual {
    let which = from.map { Bilingual(vi: " có hiệu lực từ \(day($0))", en: " in force from \(day($0))") }
    return Bilingual(
      vi: "phiên bản mới\(which?.vi ?? "") không nói hồ sơ đang giải quyết theo quy định nào",
      en: "the new version\(which?.en ?? "") does not say which rule pending dossiers follow")
  }

  static func backdated(_ from: CivilDate, _ published: CivilDate) -> Bilingual {
    Bilingual(
      vi: "có hiệu lực từ \(day(from)) nhưng công bố ngày \(day(published))",
      en: "in force from \(day(from)), but published on \(day(published))")
  }

  static func basisRemoved(_ titles: [String]) -> Bilingual {
    Bilingual(vi: "không còn viện dẫn \(quoted(titles))", en: "no longer cited: \(quoted(titles))")
  }

  static func basisRewritten(_ title: String, _ particulars: [Bilingual]) -> Bilingual {
    let changed = Bilingual(
      vi: particulars.map(\.vi).joined(separator: ", "), en: particulars.map(\.en).joined(separator: ", "))
    return Bilingual(
      vi: "văn bản «\(title.shortened)» đổi \(changed.vi)", en: "another \(changed.en) of «\(title.shortened)»")
  }

  /// What stood there and what stands there now; nothing where it is gone.
  static func changed(_ then: String?, _ now: String?) -> Bilingual {
    Bilingual(vi: "«\(then ?? "")» → «\(now ?? "")»", en: "«\(then ?? "")» → «\(now ?? "")»")
  }

  static func interval(_ interval: Interval) -> String {
    [interval.from, interval.to].map { $0.map { day($0) } ?? "" }.joined(separator: "–")
  }

  // MARK: Calendars

  static func days(_ calendar: String, _ days: [CivilDate], count: Int) -> Bilingual {
    let list = days.map { day($0) }.joined(separator: ", ") + (count > days.count ? ", …" : "")
    return Bilingual(
      vi: "lịch «\(calendar.shortened)» đổi \(count) ngày nghỉ, ngày làm việc hoặc giờ của ngày: \(list)",
      en:
        "the calendar «\(calendar.shortened)» changes whether, or at which hours, \(English.count(count, "day is", "days are")) worked: \(list)"
    )
  }

  static func calendarGone(_ title: String) -> Bilingual {
    Bilingual(vi: "không còn lịch «\(title.shortened)»", en: "the calendar «\(title.shortened)» is gone")
  }

  static func yearsGone(_ title: String, _ first: Int, _ last: Int) -> Bilingual {
    Bilingual(
      vi: "lịch «\(title.shortened)» chỉ còn từ năm \(first) đến năm \(last)",
      en: "the calendar «\(title.shortened)» covers the years \(first) to \(last) only")
  }

  static func otherHours(_ title: String) -> Bilingual {
    Bilingual(
      vi: "lịch «\(title.shortened)» đổi tuần làm việc hoặc giờ làm việc",
      en: "the calendar «\(title.shortened)» has another week or other hours")
  }

  static func otherCounting(_ title: String) -> Bilingual {
    Bilingual(
      vi: "lịch «\(title.shortened)» đổi cách tính thời hạn",
      en: "the calendar «\(title.shortened)» counts in another way")
  }

  private static func quoted(_ texts: [String]) -> String {
    texts.prefix(maximumNames).map { "«\($0.shortened)»" }.joined(separator: ", ")
      + (texts.count > maximumNames ? ", …" : "")
  }

  private static let maximumNames = 6
}
