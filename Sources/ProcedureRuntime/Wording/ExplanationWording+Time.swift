import ProcedureCatalogue
import ProcedureDiagnostics

/// What lengthens, stops or ends a limit.
extension ExplanationWording {
  static func addition(_ length: Bilingual) -> Bilingual {
    Bilingual(vi: "tăng thêm \(length.vi)", en: "plus \(length.en)")
  }

  static func extensionLimit(_ length: Bilingual?) -> Bilingual {
    guard let length else { return Bilingual(vi: "được gia hạn", en: "may be extended") }
    return Bilingual(vi: "được gia hạn không quá \(length.vi)", en: "may be extended by at most \(length.en)")
  }

  static func pause(_ awaiting: String) -> Bilingual {
    Bilingual(vi: "tạm dừng khi chờ «\(awaiting)»", en: "the clock stands still while «\(awaiting)» is awaited")
  }

  static func atStage(_ titles: [String]) -> Bilingual {
    let title = titles.joined(separator: "; ")
    return Bilingual(
      vi: "chỉ đối với bước «\(title)» và phần dựa vào bước này",
      en: "for the stage «\(title)» alone, and what builds on it")
  }

  static func exclusion(_ what: [String]) -> Bilingual {
    Bilingual(
      vi: "không tính vào thời hạn: \(what.joined(separator: "; "))", en: "not counted: \(what.joined(separator: "; "))"
    )
  }

  static func supplement(_ effect: SupplementRule.Effect) -> Bilingual {
    switch effect {
    case .restart: Bilingual(vi: "bổ sung hồ sơ thì tính lại từ đầu", en: "a supplement begins the limit anew")
    case .pause: Bilingual(vi: "bổ sung hồ sơ thì tạm dừng", en: "a supplement stops the clock")
    case .goOn: Bilingual(vi: "bổ sung hồ sơ thì vẫn tính tiếp", en: "a supplement does not stop the clock")
    }
  }

  static func part(_ title: String, _ length: Bilingual) -> Bilingual {
    Bilingual(vi: "trong đó \(title): \(length.vi)", en: "of which \(title): \(length.en)")
  }

  static func toPart(_ title: String) -> Bilingual {
    Bilingual(vi: "vào phần «\(title)»", en: "to the part «\(title)»")
  }

  static let orByAgreement = Bilingual(
    vi: "hoặc theo thỏa thuận bằng văn bản với người nộp", en: "or as agreed in writing with the applicant")

  static func atMost(times: Int) -> Bilingual {
    Bilingual(
      vi: "không quá \(times < 10 ? "0" : "")\(times) lần", en: times == 1 ? "once at most" : "at most \(times) times")
  }

  static let anyNumberOfTimes = Bilingual(vi: "số lần không giới hạn", en: "any number of times")

  static func atMost(_ length: Bilingual) -> Bilingual {
    Bilingual(vi: "không quá \(length.vi)", en: "at most \(length.en)")
  }

  static func notice(_ length: Bilingual) -> Bilingual {
    Bilingual(
      vi: "thông báo trước khi hết hạn ít nhất \(length.vi)", en: "notified at least \(length.en) before it is due")
  }

  static func since(_ event: String) -> Bilingual {
    Bilingual(vi: "từ khi «\(event)»", en: "from «\(event)» on")
  }

  /// Any of the events ends it.
  static func until(_ events: [String]) -> Bilingual {
    let vi = events.map { "«\($0)»" }.joined(separator: " hoặc ")
    let en = events.map { "«\($0)»" }.joined(separator: " or ")
    return Bilingual(vi: "đến khi \(vi)", en: "until \(en)")
  }

  static func askedWithin(_ length: Bilingual, round: Int) -> Bilingual {
    Bilingual(
      vi: "lần \(round) cơ quan yêu cầu trong \(length.vi)", en: "request \(round) is made within \(length.en)")
  }

  static func suppliedWithin(_ length: Bilingual, round: Int) -> Bilingual {
    Bilingual(
      vi: "lần \(round) người nộp bổ sung trong \(length.vi)", en: "request \(round) is met within \(length.en)")
  }

  static func overdue(_ consequence: Bilingual) -> Bilingual {
    Bilingual(vi: "quá hạn bổ sung thì \(consequence.vi)", en: "when it comes late, \(consequence.en)")
  }

  static func closing(_ length: Bilingual) -> Bilingual {
    Bilingual(
      vi: "không bổ sung trong \(length.vi) thì đóng hồ sơ", en: "closed when not completed within \(length.en)")
  }
}
