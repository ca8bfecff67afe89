extension CivilDate {
  /// Reads a day as people in Vietnam write it, `28/02/2026` or `28/2/2026`, or in ISO 8601; nil for anything else, two
  /// digits for the year included.
  public init?(written words: String) {
    let parts = words.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      guard let date = try? CivilDate(parsing: words) else { return nil }
      self = date
      return
    }
    let numbers = zip(parts, [1...2, 1...2, 4...4]).compactMap { part, lengths -> Int? in
      let isNumber = part.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      return isNumber && lengths ~= part.utf8.count ? Int(part) : nil
    }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[2], month: numbers[1], day: numbers[0])
  }
}

extension CivilMoment {
  /// Reads `08:30 28/02/2026` in either order, or ISO 8601; a day alone means its first minute. Nil for anything else.
  public init?(written words: String) {
    if let date = CivilDate(written: words) {
      self.init(startOf: date)
      return
    }
    let parts = words.split(separator: " ").map { String($0) }
    let orders = parts.count == 2 ? [(parts[0], parts[1]), (parts[1], parts[0])] : []
    let dated = orders.lazy.compactMap { time, day in CivilDate(written: day).map { "\($0.iso)T\(time)" } }
    guard let moment = try? CivilMoment(parsing: dated.first ?? words) else { return nil }
    self = moment
  }
}
