import ProcedureDiagnostics

/// How citations are worded.
enum CitationWording {
  /// The kinds of instruments by the words with which their titles begin; longer ones stand first.
  static let kinds = [
    Bilingual(vi: "Bộ luật", en: "Code"), Bilingual(vi: "Luật", en: "Law"),
    Bilingual(vi: "Pháp lệnh", en: "Ordinance"), Bilingual(vi: "Nghị quyết liên tịch", en: "Joint Resolution"),
    Bilingual(vi: "Nghị quyết", en: "Resolution"), Bilingual(vi: "Nghị định", en: "Decree"),
    Bilingual(vi: "Quyết định", en: "Decision"), Bilingual(vi: "Chỉ thị", en: "Directive"),
    Bilingual(vi: "Thông tư liên tịch", en: "Joint Circular"), Bilingual(vi: "Thông tư", en: "Circular"),
    Bilingual(vi: "Văn bản hợp nhất", en: "Consolidated Text"),
  ]

  static func numbered(_ kind: Bilingual, _ number: String) -> Bilingual {
    Bilingual(vi: "\(kind.vi) số \(number)", en: "\(kind.en) \(number)")
  }

  static func titled(_ instrument: Bilingual, _ title: String) -> Bilingual {
    Bilingual(vi: "\(instrument.vi): \(title)", en: "\(instrument.en): \(title)")
  }

  static func citation(_ locators: [Citation.Locator], of source: Bilingual) -> Bilingual {
    Bilingual(
      vi: (locators.map { "\(name($0.kind).vi) \($0.parts.joined(separator: ", "))" } + [source.vi]).joined(
        separator: " "),
      en: (locators.map { "\(name($0.kind).en) \($0.parts.joined(separator: ", "))" } + [source.en])
        .joined(separator: ", "))
  }

  static func list(_ citations: [Bilingual]) -> Bilingual {
    Bilingual(vi: citations.map(\.vi).joined(separator: "; "), en: citations.map(\.en).joined(separator: "; "))
  }

  private static func name(_ kind: Citation.Locator.Kind) -> Bilingual {
    switch kind {
    case .point: Bilingual(vi: "điểm", en: "point")
    case .clause: Bilingual(vi: "khoản", en: "clause")
    case .article: Bilingual(vi: "Điều", en: "Article")
    case .section: Bilingual(vi: "Mục", en: "Section")
    case .annex: Bilingual(vi: "Phụ lục", en: "Annex")
    case .form: Bilingual(vi: "Mẫu", en: "Form")
    }
  }
}
