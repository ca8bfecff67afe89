/// The amounts that the text of a fee gives besides that of the data: `300.000 đồng với 1 máy, 500.000 đồng với từ 2 máy`.
package enum SecondAmountExtractor {
  /// Each once, in the order of the text; none where the text does not give the fee itself, or gives nothing else than
  /// what other fees of the channel are, or what is left of this one for a time.
  package static func read(_ text: String, fee: Int64, entered: [NationalRecord.Fee]) -> [Int64] {
    let said = MoneyText.sums(in: text)
    guard said.contains(where: { $0 != fee }), said.contains(fee),
      !FeeReductionExtractor.read(text, fee: fee).contains(where: { $0.amount != nil })
    else { return [] }
    let known = entered.compactMap { other -> Int64? in
      guard case .amount(let sum, _) = FeeExtractor.read(other).value else { return nil }
      return sum
    }
    return said.reduce(into: []) { others, sum in
      if sum > 0, sum != fee, !known.contains(sum), !others.contains(sum) { others.append(sum) }
    }
  }
}
