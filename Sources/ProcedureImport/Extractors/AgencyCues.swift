import ProcedureSyntax

/// What the name of an agency says of where it stands.
enum AgencyCues {
  private static let levels: [(level: Keyword, starts: Phrases)] = [
    (
      .communeLevel,
      Phrases(
        listed: """
          ủy ban nhân dân cấp xã; uỷ ban nhân dân cấp xã; ubnd cấp xã; chủ tịch ủy ban nhân dân cấp xã
          chủ tịch ubnd cấp xã; công an cấp xã
          """)
    ),
    (
      .provinceLevel,
      Phrases(
        listed: """
          ủy ban nhân dân cấp tỉnh; uỷ ban nhân dân cấp tỉnh; ubnd cấp tỉnh; chủ tịch ủy ban nhân dân cấp tỉnh
          chủ tịch ubnd cấp tỉnh; công an cấp tỉnh; sở
          """)
    ),
    (.ministryLevel, ["bộ"]),
  ]
  /// These begin so, too.
  private static let others: Phrases = ["bộ phận", "bộ chỉ huy", "bộ tư lệnh", "sở giao dịch"]

  /// Nil where the name does not tell; `Sở Ngoại vụ … - Bộ Ngoại giao` acts for a ministry.
  static func level(of name: Prose) -> Keyword? {
    guard name.starts(with: others) == nil,
      !name.words.indices.dropFirst().contains(where: { name.has(Cues.ministry, at: $0) })
    else { return nil }
    return levels.first { name.starts(with: $0.starts) != nil }?.level
  }

  private static let provincial: Phrases = ["sở", "ubnd", "ủy ban nhân dân", "uỷ ban nhân dân"]
  private static let areas: Phrases = ["tỉnh", "thành phố", "tp"]

  /// Whether the agency is that of a province, whichever it is.
  static func isOfProvince(_ name: Prose) -> Bool { name.starts(with: provincial) != nil }

  /// `Sở Tư pháp Thành phố Hà Nội`: whether the province is called by its name, which a capital begins.
  static func namesProvince(_ name: Prose) -> Bool {
    guard isOfProvince(name) else { return false }
    return name.words.indices.dropFirst().contains { index in
      guard let area = name.longest(of: areas, at: index) else { return false }
      return name.tail(from: index + area.hashes.count).unicodeScalars.first?.properties.isUppercase ?? false
    }
  }
}
