import ProcedureChanges
import ProcedureDiagnostics

/// Words of the page of a rule.
enum RulePageWording {
  static let book = Bilingual(vi: "Các quy tắc mà bản đặc tả phải theo", en: "The rules for specifications")
  static let basis = Bilingual(vi: "Căn cứ", en: "Legal basis")
  static let wrong = Bilingual(vi: "Chưa đúng", en: "Wrong")
  static let right = Bilingual(vi: "Đúng", en: "Right")

  static let changes = Bilingual(vi: "Thay đổi giữa hai bản", en: "Changes between two states")
  static let before = Bilingual(vi: "Trước", en: "Before")
  static let after = Bilingual(vi: "Nay", en: "Now")

  /// «Với người nộp hồ sơ: nặng hơn (lỗi); với cơ quan giải quyết: nhẹ hơn (ghi chú). …»
  static func effects(_ rule: ChangeRule, _ language: Language) -> String {
    let parts = rule.effects.map { effect in
      let (who, how) = (AudienceWording.name(effect.audience), AudienceWording.meaning(effect.meaning))
      let severity = severity(effect.severity)
      return Bilingual(
        vi: "với \(who.vi): \(how.vi) (\(severity.vi))", en: "for \(who.en): \(how.en) (\(severity.en))")
    }
    let end = approval(rule)
    let text = Bilingual(
      vi: parts.map(\.vi).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))[language]
    return text.prefix(1).uppercased() + text.dropFirst() + ". " + end[language]
  }

  private static func approval(_ rule: ChangeRule) -> Bilingual {
    guard rule.isApprovable else { return Bilingual(vi: "Không chấp thuận được.", en: "It cannot be approved.") }
    return Bilingual(
      vi: "Chịu trách nhiệm thì ghi «chấp thuận thay đổi \(rule.code) phiên bản … đến … vì \"…\", người duyệt \"…\", "
        + "hết hạn …».",
      en: "To answer for it, write «approve change \(rule.code) version … to … because \"…\", approved by \"…\", "
        + "expires …».")
  }

  private static func severity(_ severity: Severity) -> Bilingual {
    switch severity {
    case .error: Bilingual(vi: "lỗi", en: "error")
    case .warning: Bilingual(vi: "cảnh báo", en: "warning")
    case .note: Bilingual(vi: "ghi chú", en: "note")
    }
  }

  static func acceptance(_ rule: Rule) -> Bilingual {
    switch (rule.severity, rule.isAcceptable) {
    case (.error, false):
      Bilingual(vi: "Là lỗi: không biên dịch được khi còn.", en: "An error: nothing is compiled while it stands.")
    case (.error, true):
      Bilingual(
        vi: "Là lỗi, trừ khi ghi lý do: «chấp nhận cảnh báo \(rule.code) vì \"…\"».",
        en: "An error unless a reason is given: «accept warning \(rule.code) because \"…\"».")
    default:
      Bilingual(
        vi: "Là cảnh báo; giữ nguyên thì ghi lý do: «chấp nhận cảnh báo \(rule.code) vì \"…\"».",
        en: "A warning; to keep it, give a reason: «accept warning \(rule.code) because \"…\"».")
    }
  }
}
