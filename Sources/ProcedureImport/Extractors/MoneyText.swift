/// Finds amounts of money in a text: `150.000 đồng`, `35 triệu đồng`.
package enum MoneyText {
  struct Amount {
    let value: Int64
    let words: Range<Int>

    /// Whether no other number stands in the text but a count of one behind the stroke (`/01 giấy`).
    func isAlone(in prose: Prose) -> Bool {
      prose.words.indices.allSatisfy { index in
        words.contains(index) || prose.number(at: index) == nil || prose.number(at: index) == 1
      }
    }
  }

  package static func values(in text: String) -> [Int64] { amounts(in: Prose(text)).map(\.value) }

  /// The amounts that may be owed: not those that bound a case, as in `giá trị giao dịch dưới 2,1 tỷ đồng`.
  package static func sums(in text: String) -> [Int64] {
    let prose = Prose(text)
    return amounts(in: prose).filter { amount in
      !Cues.bounds.all.contains { prose.has($0, at: amount.words.lowerBound - $0.hashes.count) }
    }.map(\.value)
  }

  static func amounts(in prose: Prose) -> [Amount] {
    var amounts: [Amount] = []
    var index = 0
    while index < prose.words.count {
      guard let amount = amount(in: prose, at: index) else {
        index += 1
        continue
      }
      amounts.append(amount)
      index = amount.words.upperBound
    }
    return amounts
  }

  private static func amount(in prose: Prose, at index: Int) -> Amount? {
    if let value = glued(in: prose, at: index) { return Amount(value: value, words: index..<index + 1) }
    guard var value = prose.number(at: index).map(Int64.init) else { return nil }
    // The digits behind the sign of a number that was none of these.
    if prose.number(at: index - 1) != nil, part(of: prose, at: index) != nil { return nil }
    var next = index + 1
    // Groups of three digits behind a point.
    while let group = part(of: prose, at: next), prose.words[next].end - prose.words[next].start == 3 {
      let (product, overflows) = value.multipliedReportingOverflow(by: 1_000)
      guard !overflows else { return nil }
      value = product + group
      next += 1
    }
    if next > index, isBehindPoint(prose, next), let group = glued(in: prose, at: next), group < 1_000 {
      let (product, overflows) = value.multipliedReportingOverflow(by: 1_000)
      return overflows ? nil : Amount(value: product + group, words: index..<next + 1)
    }
    // `17,5 triệu đồng`: one digit behind the sign is a tenth of the unit.
    var tenths: Int64 = 0
    if next == index + 1, let tenth = part(of: prose, at: next), prose.words[next].end - prose.words[next].start == 1 {
      tenths = tenth
      next += 1
    }
    let unit = Cues.money.filter { prose.has($0.phrase, at: next) }.max {
      $0.phrase.hashes.count < $1.phrase.hashes.count
    }
    guard let unit, tenths == 0 || unit.factor % 10 == 0 else { return nil }
    let (product, overflows) = value.multipliedReportingOverflow(by: unit.factor)
    guard !overflows, product <= Int64.max - unit.factor else { return nil }
    return Amount(value: product + tenths * (unit.factor / 10), words: index..<next + unit.phrase.hashes.count)
  }

  /// The digits of a number behind a point or a comma.
  private static func part(of prose: Prose, at index: Int) -> Int64? {
    isBehindPoint(prose, index) ? prose.number(at: index).map(Int64.init) : nil
  }

  private static func isBehindPoint(_ prose: Prose, _ index: Int) -> Bool {
    let gap = prose.gap(after: index - 1)
    return gap.count == 1 && (gap.first == 0x2E || gap.first == 0x2C)
  }

  /// The number in a word such as `50000đ`: three digits at least, with the unit right behind them.
  private static func glued(in prose: Prose, at index: Int) -> Int64? {
    guard prose.words.indices.contains(index) else { return nil }
    let word = prose.bytes[prose.words[index].start..<prose.words[index].end]
    let digits = word.prefix { 0x30...0x39 ~= $0 }
    guard digitsOfGlued ~= digits.count, digits.count < word.count,
      Cues.gluedMoney.contains(String(decoding: word.dropFirst(digits.count), as: UTF8.self).lowercased())
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
  }

  private static let digitsOfGlued = 3...12
}
