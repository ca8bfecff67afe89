import ProcedureDiagnostics

/// Words of `tthc rules`.
enum RulesWording {
  static let summary = Bilingual(
    vi: "liệt kê và giải thích các mã phát hiện", en: "list and explain the codes of findings")
  static let code = Bilingual(vi: "mã", en: "code")
  static let codes = Bilingual(
    vi: "mã cần giải thích; không ghi thì liệt kê tất cả", en: "the codes to explain; all are listed when none is given"
  )
  static let listExample = Bilingual(vi: "liệt kê tất cả", en: "lists all")
  static let codeExample = Bilingual(vi: "giải thích một mã", en: "explains one code")

  /// Padded, so that titles stand below each other.
  static func severity(_ severity: Severity) -> Bilingual {
    switch severity {
    case .error: Bilingual(vi: "lỗi     ", en: "error  ")
    case .warning: Bilingual(vi: "cảnh báo", en: "warning")
    case .note: Bilingual(vi: "ghi chú ", en: "note   ")
    }
  }

  static func unknown(_ code: String, nearest: String?) -> Bilingual {
    let ask = nearest.map { Bilingual(vi: "; có phải là «\($0)»?", en: "; did you mean «\($0)»?") }
    return Bilingual(vi: "không có mã «\(code)»\(ask?.vi ?? "")", en: "there is no code «\(code)»\(ask?.en ?? "")")
  }
}
