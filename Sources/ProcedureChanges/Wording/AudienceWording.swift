package import ProcedureDiagnostics

/// Whom a change concerns, in words.
package enum AudienceWording {
  package static func name(_ audience: Audience) -> Bilingual {
    switch audience {
    case .applicant: Bilingual(vi: "người nộp hồ sơ", en: "applicants")
    case .agency: Bilingual(vi: "cơ quan giải quyết", en: "agencies")
    case .consumer: Bilingual(vi: "phần mềm dùng danh mục", en: "services")
    case .legal: Bilingual(vi: "tính pháp lý", en: "the law")
    case .calendar: Bilingual(vi: "lịch làm việc", en: "the calendar")
    }
  }

  /// The words by which a command line names an audience, the first one as it is shown.
  package static func words(_ audience: Audience) -> [String] {
    switch audience {
    case .applicant: ["applicant", "cong_dan", "nguoi_nop"]
    case .agency: ["agency", "co_quan"]
    case .consumer: ["consumer", "du_lieu"]
    case .legal: ["legal", "phap_ly"]
    case .calendar: ["calendar", "lich"]
    }
  }

  package static func meaning(_ meaning: ChangeClass) -> Bilingual {
    switch meaning {
    case .heavier: Bilingual(vi: "nặng hơn", en: "heavier")
    case .lighter: Bilingual(vi: "nhẹ hơn", en: "lighter")
    case .neutral: Bilingual(vi: "thay đổi", en: "a change")
    case .incomparable: Bilingual(vi: "có nặng hơn, có nhẹ hơn", en: "heavier for some, lighter for others")
    }
  }

  /// «1.001193, nặng hơn với người nộp hồ sơ: thêm giấy tờ …»
  static func message(_ change: Change, _ effect: ChangeRule.Effect) -> Bilingual {
    let code = change.versions.map { "\($0.code), " } ?? ""
    if effect.audience == .legal {
      return Bilingual(vi: "\(code)về pháp lý: \(change.message.vi)", en: "\(code)as to the law: \(change.message.en)")
    }
    let (who, how) = (name(effect.audience), meaning(effect.meaning))
    if effect.meaning == .neutral {
      return Bilingual(
        vi: "\(code)với \(who.vi): \(change.message.vi)", en: "\(code)for \(who.en): \(change.message.en)")
    }
    return Bilingual(
      vi: "\(code)\(how.vi) với \(who.vi): \(change.message.vi)",
      en: "\(code)\(how.en) for \(who.en): \(change.message.en)")
  }

  static func others(_ audiences: [Audience]) -> Bilingual {
    let names = audiences.map(name)
    return Bilingual(
      vi: "cũng liên quan đến \(names.map(\.vi).joined(separator: ", "))",
      en: "concerns \(names.map(\.en).joined(separator: ", ")) too")
  }

  /// What to do about a version that was changed in place.
  static let writeNewVersion = Bilingual(
    vi: "giữ phiên bản này như cũ; muốn thay đổi thì viết phiên bản mới với «hiệu lực từ …» và quy định chuyển tiếp",
    en: "keep this version as it was; write the change as a new version with «in force from …» and a transition")

  /// What to write into the procedure.
  static func approve(_ code: FindingCode, _ versions: VersionPair.Identity?) -> Bilingual {
    let from = versions?.from.map { ChangeWording.day($0) } ?? "…"
    let to = versions?.to.map { ChangeWording.day($0) } ?? "…"
    return Bilingual(
      vi: "giữ như cũ; hoặc chịu trách nhiệm: «chấp thuận thay đổi \(code) phiên bản \(from) đến \(to) vì \"…\", "
        + "người duyệt \"…\", hết hạn …»",
      en: "keep it as it was; or answer for it: «approve change \(code) version \(from) to \(to) because \"…\", "
        + "approved by \"…\", expires …»")
  }
}
