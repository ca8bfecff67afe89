import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// What is said about who decides, the way of the papers, the place of the result and reforms.
enum CompetenceWording {
  static let heading = Bilingual(vi: "thẩm quyền và nơi trả kết quả", en: "who decides, and where the result is given")
  static let whereReceived = Bilingual(vi: "nơi đã tiếp nhận hồ sơ", en: "where the dossier was received")

  static func place(_ place: Bilingual, _ areas: [String]) -> Bilingual {
    guard !areas.isEmpty else { return place }
    let list = areas.joined(separator: ", ")
    return Bilingual(vi: "\(place.vi): \(list)", en: "\(place.en): \(list)")
  }

  /// Those that took over from a body, with its own title.
  static func agency(_ titles: [String], before: String) -> Bilingual {
    Bilingual(
      vi: "\(titles.joined(separator: " hoặc ")) (trước đây: \(before))",
      en: "\(titles.joined(separator: " or ")) (formerly \(before))")
  }

  static func party(_ party: CompetenceReport.Party) -> Bilingual {
    let place = party.place ?? Bilingual(verbatim: "")
    let results = party.results.map { "«\($0)»" }.joined(separator: ", ")
    let vi = place.vi.isEmpty ? "" : " (\(place.vi))"
    let en = place.en.isEmpty ? "" : " (\(place.en))"
    switch party.duty {
    case .decides:
      return Bilingual(
        vi: "\(party.agency)\(vi) giải quyết\(results.isEmpty ? "" : " \(results)")",
        en: "\(party.agency)\(en) decides\(results.isEmpty ? "" : " \(results)")")
    case .decidesByDelegation:
      return Bilingual(
        vi: "\(party.agency)\(vi) giải quyết theo ủy quyền\(results.isEmpty ? "" : ": \(results)")",
        en: "\(party.agency)\(en) decides by delegation\(results.isEmpty ? "" : ": \(results)")")
    case .coordinates:
      return Bilingual(vi: "\(party.agency)\(vi) phối hợp", en: "\(party.agency)\(en) takes part")
    }
  }

  static func tieBreak(_ rule: RoleAssignment.TieBreak) -> Bilingual {
    switch rule {
    case .applicantChooses:
      Bilingual(
        vi: "nhiều nơi cùng có thẩm quyền: người nộp chọn", en: "of several competent places the applicant chooses")
    case .firstReceiver:
      Bilingual(
        vi: "nhiều nơi cùng có thẩm quyền: nơi nhận hồ sơ trước giải quyết",
        en: "of several competent places the first to receive the dossier decides")
    case .largestShare:
      Bilingual(
        vi: "nhiều nơi cùng có thẩm quyền: nơi có phần lớn hơn giải quyết",
        en: "of several competent places the one with the larger share decides")
    }
  }

  /// The two receipts of a dossier that was lodged regardless of boundaries.
  static func start(received: CivilMoment, byCompetent: CivilMoment?, startsThere: Bool) -> Bilingual {
    let there =
      byCompetent.map { Bilingual(vi: "nhận lúc \($0.vietnamese)", en: "received it at \($0.iso)") }
      ?? Bilingual(vi: "chưa ghi lúc nhận", en: "has no receipt on record")
    let from =
      startsThere
      ? Bilingual(
        vi: "thời hạn tính từ khi cơ quan có thẩm quyền nhận", en: "the time runs from the receipt by the latter")
      : Bilingual(vi: "thời hạn tính từ khi tiếp nhận", en: "the time runs from the first receipt")
    return Bilingual(
      vi: "nơi tiếp nhận nhận lúc \(received.vietnamese), cơ quan có thẩm quyền \(there.vi); \(from.vi)",
      en: "received at the counter at \(received.iso); the competent agency \(there.en); \(from.en)")
  }

  static func transfer(_ transfer: PaperTransfer, to agencies: [String]) -> Bilingual {
    let whom = agencies.joined(separator: ", ")
    let term = transferTerm(transfer)
    let done =
      transfer.doneAt.map { done in
        transfer.isLate
          ? Bilingual(vi: "; đã chuyển lúc \(done.vietnamese), chậm", en: "; sent on at \(done.iso), late")
          : Bilingual(vi: "; đã chuyển lúc \(done.vietnamese)", en: "; sent on at \(done.iso)")
      } ?? (transfer.isLate ? notSentOn : Bilingual(verbatim: ""))
    return Bilingual(
      vi: "chuyển hồ sơ giấy đến \(whom) \(term.vi)\(done.vi)", en: "the papers go to \(whom) \(term.en)\(done.en)")
  }

  /// Within what time, and until when.
  private static func transferTerm(_ transfer: PaperTransfer) -> Bilingual {
    if let amount = transfer.rule.amount {
      let length = ValueWording.length(amount)
      return Bilingual(
        vi: "trong \(length.vi), chậm nhất \(transfer.by.vietnamese)", en: "within \(length.en), by \(transfer.by.iso)")
    }
    return transfer.isAtOpening
      ? Bilingual(
        vi: "vào đầu giờ ngày làm việc tiếp theo, \(transfer.by.vietnamese)",
        en: "at the opening of the next working day, \(transfer.by.iso)")
      : Bilingual(
        vi: "ngay trong ngày làm việc, chậm nhất \(transfer.by.vietnamese)",
        en: "the same working day, by \(transfer.by.iso)")
  }

  static func forwardedLate(_ transfer: PaperTransfer) -> Bilingual {
    let term = transferTerm(transfer)
    guard transfer.doneAt != nil else {
      return Bilingual(
        vi: "chuyển hồ sơ giấy chậm: phải chuyển \(term.vi)\(notSentOn.vi)",
        en: "the papers are late: they go \(term.en)\(notSentOn.en)")
    }
    return Bilingual(
      vi: "chuyển hồ sơ giấy chậm: phải chuyển \(term.vi)", en: "the papers were sent on late: they go \(term.en)")
  }

  private static let notSentOn = Bilingual(
    vi: "; đến nay chưa chuyển", en: "; they have not been sent on")

  static func handover(_ receiver: String) -> Bilingual {
    Bilingual(
      vi: "trả kết quả tại nơi tiếp nhận: \(receiver)",
      en: "the result is handed over where it was received: \(receiver)")
  }

  /// Who handed it in by post or was visited at home may have the result that way too. Which place they chose, only the
  /// receipt says: it may be an address.
  static func handover(_ back: Bilingual, handedIn channel: Channel?) -> Bilingual {
    guard let channel, channel == .postal || channel == .home else { return back }
    let how = TermWording.channel(channel)
    return Bilingual(
      vi: "\(back.vi); hồ sơ nộp qua \(how.vi): người nộp đăng ký nhận tại nhà hoặc qua bưu chính thì trả theo đăng ký",
      en: "\(back.en); handed in \(how.en): given at home or by post where the applicant asked for that")
  }

  /// What the applicant asked for goes before the office that received it.
  static func handover(as wish: String, else back: Bilingual?) -> Bilingual {
    Bilingual(
      vi: "trả kết quả theo đăng ký của người nộp: «\(wish)»"
        + (back.map { "; không trả được ở đó thì \($0.vi)" } ?? ""),
      en: "the result is handed over where the applicant asked for it: «\(wish)»"
        + (back.map { "; where that cannot be done, \($0.en)" } ?? ""))
  }

  /// Where the office that received it has ended since: with whoever took over, of several one that nobody has told.
  static func handover(_ successors: [String], after receiver: String) -> Bilingual {
    guard !successors.isEmpty else {
      return Bilingual(
        vi:
          "trả kết quả tại cơ quan kế thừa nơi tiếp nhận (\(receiver), đã kết thúc hoạt động); danh mục chưa ghi là cơ quan nào",
        en: "the result is handed over by the successor of the office that received it (\(receiver), which has ended); "
          + "the catalogue names none")
    }
    return Bilingual(
      vi:
        "trả kết quả tại \(successors.joined(separator: " hoặc ")), kế thừa nơi tiếp nhận (\(receiver), đã kết thúc hoạt động)",
      en: "the result is handed over by \(successors.joined(separator: " or ")), which took over from the office that "
        + "received it (\(receiver), which has ended)")
  }

  static func successionOfArea(_ area: String, _ ended: CivilDate, _ successors: [String]) -> Bilingual {
    guard !successors.isEmpty else {
      return Bilingual(
        vi: "\(area) có đến hết \(ended.vietnamese); danh mục chưa ghi nay thuộc đơn vị nào",
        en: "\(area) existed until \(ended.iso); the catalogue names no successor")
    }
    return Bilingual(
      vi: "\(area) có đến hết \(ended.vietnamese), nay thuộc \(successors.joined(separator: " hoặc ")); "
        + "cơ quan tương ứng ở đó giải quyết tiếp, không phải nộp lại hồ sơ",
      en: "\(area) existed until \(ended.iso) and belongs to \(successors.joined(separator: " or ")) now; "
        + "the corresponding body there carries on, and nothing has to be lodged again")
  }

  static func succession(_ agency: String, _ ended: CivilDate, _ successors: [String]) -> Bilingual {
    let whom = successors.joined(separator: ", ")
    guard !whom.isEmpty else {
      return Bilingual(
        vi: "\(agency) hoạt động đến \(ended.vietnamese); danh mục chưa ghi cơ quan kế thừa",
        en: "\(agency) existed until \(ended.iso); the catalogue names no successor")
    }
    return Bilingual(
      vi: "\(agency) hoạt động đến \(ended.vietnamese); \(whom) giải quyết tiếp, không phải nộp lại hồ sơ",
      en: "\(agency) existed until \(ended.iso); \(whom) carries on, and nothing has to be lodged again")
  }

  // MARK: What does not fit

  /// What an agency cannot have done on a day on which it did not exist.
  enum Deed {
    case receive
    case decide
  }

  static func agencyNotInForce(
    _ agency: String, _ inForce: Interval, on date: CivilDate, _ successors: [String], _ deed: Deed = .receive
  ) -> Bilingual {
    let what =
      switch deed {
      case .receive:
        Bilingual(vi: "nhận được hồ sơ ngày \(date.vietnamese)", en: "could not receive a dossier on \(date.iso)")
      case .decide:
        Bilingual(
          vi: "giải quyết được hồ sơ nhận ngày \(date.vietnamese)", en: "could not decide a dossier of \(date.iso)")
      }
    if let from = inForce.from, date < from {
      return Bilingual(
        vi: "«\(agency)» hoạt động từ \(from.vietnamese), chưa \(what.vi)",
        en: "«\(agency)» exists from \(from.iso) and \(what.en)")
    }
    let ended = inForce.to ?? date
    let now = successors.joined(separator: ", ")
    return Bilingual(
      vi: "«\(agency)» hoạt động đến \(ended.vietnamese), không \(what.vi)" + (now.isEmpty ? "" : "; nay là \(now)"),
      en: "«\(agency)» existed until \(ended.iso) and \(what.en)" + (now.isEmpty ? "" : "; succeeded by \(now)"))
  }

  static func areaNotInForce(
    _ area: String, _ inForce: Interval, on date: CivilDate, _ successors: [String], countedAs counted: String?
  ) -> Bilingual {
    let now = successors.joined(separator: ", ")
    let what = counted.map { Bilingual(vi: "; tính là \($0)", en: "; counted as \($0)") } ?? Bilingual(vi: "", en: "")
    return Bilingual(
      vi: "ngày \(date.vietnamese) không có địa bàn «\(area)»" + (now.isEmpty ? "" : "; nay là \(now)") + what.vi,
      en: "there was no area «\(area)» on \(date.iso)" + (now.isEmpty ? "" : "; now \(now)") + what.en)
  }

  static func writeOne(of names: [String]) -> [Bilingual] {
    guard names.count > 1 else { return write(names) }
    let list = names.map { "«\($0)»" }.joined(separator: ", ")
    return [Bilingual(vi: "ghi một trong: \(list)", en: "write one of \(list)")]
  }

  static func write(_ names: [String]) -> [Bilingual] {
    guard !names.isEmpty else { return [] }
    let list = names.map { "«\($0)»" }.joined(separator: ", ")
    return [Bilingual(vi: "ghi \(list)", en: "write \(list)")]
  }

  static func placeInAndOutside(_ base: Bilingual, _ area: String, _ outside: String) -> Bilingual {
    Bilingual(
      vi: "hồ sơ ghi \(base.vi) thuộc «\(area)» nhưng lại ghi không thuộc «\(outside)»; giữ lại một điều đúng",
      en: "the dossier puts \(base.en) in «\(area)» and also outside «\(outside)»; keep the one that is true")
  }

  static func lodgedElsewhere(_ agency: String, _ own: String, _ area: String) -> Bilingual {
    Bilingual(
      vi: "«\(agency)» ở «\(own)» nhưng hồ sơ ghi nơi nộp là «\(area)»; sửa một trong hai",
      en: "«\(agency)» serves «\(own)», but the dossier says it was lodged in «\(area)»; correct one of them")
  }

  static func severalPlaces(_ base: Bilingual, _ areas: [String]) -> Bilingual {
    let list = areas.map { "«\($0)»" }.joined(separator: ", ")
    return Bilingual(
      vi: "hồ sơ ghi nhiều \(base.vi): \(list); thủ tục không nói nơi nào giải quyết khi có nhiều nơi",
      en: "the dossier gives several places for \(base.en): \(list); the procedure does not say which of them decides")
  }
}
