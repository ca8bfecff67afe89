import ProcedureDiagnostics

/// How citations are worded.
enum CitationWording {
  static func citation(_ locators: [Citation.Locator], of source: String) -> Bilingual {
    Bilingual(
      vi: (locators.map { "\(name($0.kind).vi) \($0.parts.joined(separator: ", "))" } + [source]).joined(
        separator: " "),
      en: (locators.map { "\(name($0.kind).en) \($0.parts.joined(separator: ", "))" } + [source])
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
