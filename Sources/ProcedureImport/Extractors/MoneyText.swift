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
    guard var value = prose.number(at: index).map(Int64.init) else { return nil }
    var next = index + 1
    // Groups of three digits behind a point.
    while let group = prose.number(at: next), prose.words[next].end - prose.words[next].start == 3 {
      let gap = prose.gap(after: next - 1)
      guard gap.count == 1, gap.first == 0x2E || gap.first == 0x2C else { break }
      let (product, overflows) = value.multipliedReportingOverflow(by: 1_000)
      guard !overflows else { return nil }
      value = product + Int64(group)
      next += 1
    }
    let unit = Cues.money.filter { prose.has($0.phrase, at: next) }.max {
      $0.phrase.hashes.count < $1.phrase.hashes.count
    }
    guard let unit else { return nil }
    let (product, overflows) = value.multipliedReportingOverflow(by: unit.factor)
    return overflows ? nil : Amount(value: product, words: index..<next + unit.phrase.hashes.count)
  }
}
