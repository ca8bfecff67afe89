import ProcedureDiagnostics

/// Words of the page of a rule.
enum RulePageWording {
  static let book = Bilingual(vi: "Các quy tắc mà bản đặc tả phải theo", en: "The rules for specifications")
  static let basis = Bilingual(vi: "Căn cứ", en: "Legal basis")
  static let wrong = Bilingual(vi: "Chưa đúng", en: "Wrong")
  static let right = Bilingual(vi: "Đúng", en: "Right")

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
