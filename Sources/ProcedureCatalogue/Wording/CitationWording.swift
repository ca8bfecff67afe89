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
    var words = Words(citation.utf8[...])
    let head = takePlaces(&words)
    if !head.isEmpty, words.first != nil { return "\(head), \(Substring(words.rest))" }
    // The last comma behind which nothing but places stands.
    var end = citation.utf8.endIndex
    while let comma = citation.utf8[..<end].lastIndex(of: UInt8(ascii: ",")) {
      var tail = Words(citation.utf8[citation.utf8.index(after: comma)...])
      let places = takePlaces(&tail)
      if !places.isEmpty, tail.first == nil { return "\(Substring(citation.utf8[...comma])) \(places)" }
      end = comma
    }
    return citation
  }

  /// The words of a citation one after the other, without a list of them: every row of a proof is worded so.
  private struct Words {
    let rest: Substring.UTF8View

    init(_ text: Substring.UTF8View) {
      rest = text.drop { $0 == UInt8(ascii: " ") }
    }

    /// The next word, and the words behind it; nil at the end.
    var first: (word: Substring.UTF8View, next: Words)? {
      let word = rest.prefix { $0 != UInt8(ascii: " ") }
      return word.isEmpty ? nil : (word, Words(rest[word.endIndex...]))
    }
  }

  /// Takes the places at the head of some words; empty where none stands there.
  private static func takePlaces(_ words: inout Words) -> String {
    var found = ""
    while true {
      var tail = words
      var joint = found.isEmpty ? "" : ", "
      if !found.isEmpty, let (word, next) = tail.first, word.elementsEqual("và".utf8) {
        (tail, joint) = (next, " and ")
      }
      guard let (kindWord, behind) = tail.first, let kind = textKind(kindWord), let (part, next) = behind.first else {
        return found
      }
      found += "\(joint)\(name(kind).en) "
      words = next
      var last = part
      while last.last == UInt8(ascii: ","), let (word, next) = words.first, textKind(word) == nil {
        found += "\(Substring(last)) "
        (last, words) = (word, next)
      }
      found += Substring(last.last == UInt8(ascii: ",") ? last.dropLast() : last)
    }
  }

  /// The kind of place that a word of a text names.
  private static func textKind(_ word: Substring.UTF8View) -> Citation.Locator.Kind? {
    textKinds.first { word.elementsEqual(name($0).vi.utf8) }
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
