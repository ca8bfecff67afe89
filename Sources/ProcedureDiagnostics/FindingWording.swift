/// The words around findings, whatever they are about.
package enum FindingWording {
  static func severity(_ severity: Severity) -> Bilingual {
    switch severity {
    case .error: Bilingual(vi: "lỗi", en: "error")
    case .warning: Bilingual(vi: "cảnh báo", en: "warning")
    case .note: Bilingual(vi: "ghi chú", en: "note")
    }
  }

  static let witness = Bilingual(vi: "hồ sơ minh họa", en: "witness")
  static let help = Bilingual(vi: "cách sửa", en: "help")
  static let helpChoice = Bilingual(vi: "cách sửa, chọn một", en: "help, choose one")
  static let basis = Bilingual(vi: "căn cứ", en: "legal basis")
  static let safeFix = Bilingual(
    vi: "(sửa tự động được: tthc check --fix)", en: "(fixed automatically by: tthc check --fix)")

  static func toLine(_ line: Int) -> Bilingual {
    Bilingual(vi: "… đến dòng \(line)", en: "… to line \(line)")
  }

  static func notShown(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "… còn \(count) phát hiện chưa hiện ra ở đây",
      en: "… \(English.count(count, "more finding is", "more findings are")) not shown")
  }

  /// The line that ends a run, e.g. "2 errors, 1 warning".
  package static func summary(errors: Int, warnings: Int, notes: Int = 0) -> Bilingual {
    let counts = [(errors, Severity.error), (warnings, .warning), (notes, .note)].filter { $0.0 > 0 }
    if counts.isEmpty { return Bilingual(vi: "không có lỗi, không có cảnh báo", en: "no errors, no warnings") }
    return Bilingual(
      vi: counts.map { "\($0.0) \(severity($0.1).vi)" }.joined(separator: ", "),
      en: counts.map { English.count($0.0, severity($0.1).en) }.joined(separator: ", "))
  }
}

extension FindingBag {
  /// The line that ends a run, e.g. "2 errors, 1 warning".
  package var summary: Bilingual {
    FindingWording.summary(errors: count(of: .error), warnings: count(of: .warning), notes: count(of: .note))
  }

  /// The same of findings that stand there once each.
  package static func summary(of findings: [Finding]) -> Bilingual {
    let count = { (severity: Severity) in findings.count { $0.severity == severity } }
    return FindingWording.summary(errors: count(.error), warnings: count(.warning), notes: count(.note))
  }
}
