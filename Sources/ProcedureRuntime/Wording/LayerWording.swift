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

  /// «theo quy định của Hải Phòng; quốc gia: 10 ngày»
  static func decided(_ area: String, nationally: Bilingual?) -> Bilingual {
    let decision = decision(area)
    guard let nationally else { return decision }
    let national = national(nationally)
    return Bilingual(vi: "\(decision.vi); \(national.vi)", en: "\(decision.en); \(national.en)")
  }

  static func replaced(_ area: String) -> Bilingual {
    Bilingual(vi: "\(area) quy định khác với quốc gia", en: "otherwise nationally; so decided by \(area)")
  }

  static func added(_ area: String) -> Bilingual {
    Bilingual(vi: "\(area) bổ sung", en: "added by \(area)")
  }
}
