import ProcedureDiagnostics
import WorkingCalendar

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

  /// Nil where neither is known.
  static func issued(by issuer: String?, on day: String?) -> Bilingual? {
    guard issuer != nil || day != nil else { return nil }
    let vi = [issuer, "ban hành", day.map { "ngày \(TermWording.day(iso: $0))" }]
    let en = ["issued", issuer.map { "by \($0)" }, day.map { "on \($0)" }]
    return Bilingual(
      vi: vi.compactMap(\.self).joined(separator: " "), en: en.compactMap(\.self).joined(separator: " "))
  }

  /// Nil where no day is known.
  static func inForce(_ interval: Interval) -> Bilingual? {
    guard interval != .always else { return nil }
    let days = [interval.from, interval.to]
    let vi = zip(["từ", "đến"], days).compactMap { word, day in day.map { "\(word) \(TermWording.day($0))" } }
    let en = zip(["from", "until"], days).compactMap { word, day in day.map { "\(word) \($0.iso)" } }
    return Bilingual(vi: "hiệu lực \(vi.joined(separator: " "))", en: "in force \(en.joined(separator: " "))")
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
