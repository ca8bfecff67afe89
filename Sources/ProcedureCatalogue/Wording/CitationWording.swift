package import ProcedureDiagnostics
import WorkingCalendar

/// How citations are worded.
package enum CitationWording {
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

  /// Citations that calendars keep as text, with their places in English as well: «khoản 2 Điều 147 Bộ luật Dân sự» is
  /// «clause 2, Article 147, Bộ luật Dân sự». Places may stand behind the instrument too, after a comma.
  package static func stated(_ citations: [String]) -> Bilingual {
    list(citations.map { Bilingual(vi: $0, en: english($0)) })
  }

  private static func english(_ citation: String) -> String {
    let words = citation.split(separator: " ")
    let head = places(words[...])
    if !head.places.isEmpty, !head.rest.isEmpty {
      return "\(head.places), \(head.rest.joined(separator: " "))"
    }
    guard let comma = words.indices.last(where: { words[$0].last == "," && places(words[($0 + 1)...]).isWhole })
    else { return citation }
    return "\(words[...comma].joined(separator: " ")) \(places(words[(comma + 1)...]).places)"
  }

  /// The places at the head of some words, and what follows them.
  private static func places(_ words: ArraySlice<Substring>) -> (
    places: String, rest: ArraySlice<Substring>, isWhole: Bool
  ) {
    var found = ""
    var rest = words
    while true {
      let isJoined = !found.isEmpty && rest.first == "và"
      var tail = isJoined ? rest.dropFirst() : rest
      guard let kind = tail.first.flatMap({ word in textKinds.first { name($0).vi == word } }), tail.count > 1 else {
        break
      }
      tail.removeFirst()
      var parts = [tail.removeFirst()]
      while parts.last?.last == ",", let next = tail.first, !textKinds.contains(where: { name($0).vi == next }) {
        parts.append(next)
        tail.removeFirst()
      }
      if parts.last?.last == "," { parts[parts.count - 1].removeLast() }
      found += (found.isEmpty ? "" : isJoined ? " and " : ", ") + "\(name(kind).en) \(parts.joined(separator: " "))"
      rest = tail
    }
    return (found, rest, !found.isEmpty && rest.isEmpty)
  }

  /// The kinds of places by whose names text is read.
  private static let textKinds: [Citation.Locator.Kind] = [.point, .clause, .article]

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
