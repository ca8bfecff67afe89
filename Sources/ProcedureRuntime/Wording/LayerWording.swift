import ProcedureDiagnostics

/// Where a value comes from: what an area decided, and what holds in the whole country.
enum LayerWording {
  static func decision(_ area: String) -> Bilingual {
    Bilingual(vi: "theo quy định của \(area)", en: "as \(area) decided")
  }

  static func over(_ codes: [String]) -> Bilingual {
    let list = codes.joined(separator: ", ")
    return Bilingual(vi: "thay cho \(list)", en: "in place of \(list)")
  }

  /// «quốc gia: 10 ngày»
  static func national(_ text: Bilingual) -> Bilingual {
    Bilingual(vi: "quốc gia: \(text.vi)", en: "nationally: \(text.en)")
  }

  /// A statement, and below it what holds elsewhere.
  static func beside(_ text: Bilingual, _ note: Bilingual) -> Bilingual {
    Bilingual(vi: "\(text.vi)\n       (\(note.vi))", en: "\(text.en)\n       (\(note.en))")
  }

  static let replaced = Bilingual(vi: "quốc gia quy định khác", en: "otherwise nationally")
  static let added = Bilingual(vi: "địa phương bổ sung", en: "added locally")
}
