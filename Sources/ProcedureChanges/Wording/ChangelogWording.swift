import ProcedureDiagnostics

/// Words of the published list of changes.
enum ChangelogWording {
  static let title = Bilingual(
    vi: "Những thay đổi của thủ tục hành chính", en: "Changes of administrative procedures")
  static let nothing = Bilingual(
    vi: "Không có thay đổi nào về nội dung.", en: "Nothing has changed in substance.")
  static let catalogue = Bilingual(vi: "Toàn danh mục", en: "The catalogue as a whole")

  static func section(_ meaning: ChangeClass) -> Bilingual {
    switch meaning {
    case .heavier: Bilingual(vi: "Nặng hơn với người nộp hồ sơ", en: "Heavier for applicants")
    case .lighter: Bilingual(vi: "Nhẹ hơn với người nộp hồ sơ", en: "Lighter for applicants")
    case .incomparable:
      Bilingual(vi: "Có người nặng hơn, có người nhẹ hơn", en: "Heavier for some, lighter for others")
    case .neutral: Bilingual(vi: "Thay đổi khác", en: "Other changes")
    }
  }

  /// «Từ ngày 01/03/2026, theo Luật Hộ tịch (60/2014/QH13).»
  static func since(_ versions: VersionPair.Identity) -> Bilingual {
    let day = versions.to.map { ChangeWording.day($0) }
    let from =
      day.map { Bilingual(vi: "Từ ngày \($0)", en: "From \($0)") }
      ?? Bilingual(vi: "Chưa ghi ngày hiệu lực", en: "No day in force is stated")
    guard !versions.instruments.isEmpty else { return Bilingual(vi: "\(from.vi).", en: "\(from.en).") }
    let list = versions.instruments.joined(separator: "; ")
    return Bilingual(vi: "\(from.vi), theo \(list).", en: "\(from.en), by \(list).")
  }

  static func example(_ witness: Bilingual) -> Bilingual {
    Bilingual(vi: "Ví dụ hồ sơ: \(witness.vi).", en: "Such as: \(witness.en).")
  }
}
