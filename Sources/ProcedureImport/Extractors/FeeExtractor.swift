/// What an amount and its text say about a fee.
package enum FeeExtractor {
  package enum Value: Hashable, Sendable {
    case amount(Int64, currency: String)
    case exempt
    /// Left to the council of the province.
    case council
    /// Words that give no amount.
    case described(String)
    /// An amount of zero, or none, and no words: unknown.
    case notStated
  }

  package struct Reading: Hashable, Sendable {
    package let value: Value
    package let outcome: Outcome
    package let isHidden: Bool
  }

  /// Less is no amount of dong: perhaps thousands of them.
  private static let smallestAmount: Int64 = 1_000
  /// More is no fee; the language counts further.
  private static let largestAmount: Int64 = 1_000_000_000_000
  private static let wordsOfPlainAmount = 12
  private static let wordsOfCouncil = 16

  package static func read(value: Int64?, currency: String, description: String) -> Reading {
    if let value, value >= (isDong(currency) ? smallestAmount : 1), value <= largestAmount {
      return Reading(value: .amount(value, currency: currency), outcome: .structure, isHidden: false)
    }
    if let value, value != 0 {
      let words = description.isEmpty ? "\(value)" : "\(value)\n" + description
      return Reading(value: .described(words), outcome: .uncoded, isHidden: false)
    }
    let prose = Prose(PlainText.line(description))
    if prose.isEmpty { return Reading(value: .notStated, outcome: .uncoded, isHidden: false) }
    if prose.isOne(of: Cues.free) { return Reading(value: .exempt, outcome: .structure, isHidden: true) }
    if prose.words.count <= wordsOfCouncil, prose.contains(Cues.council), prose.contains(Cues.councilVerbs),
      !prose.words.indices.contains(where: { prose.number(at: $0) != nil })
    {
      return Reading(value: .council, outcome: .structure, isHidden: true)
    }
    let amounts = MoneyText.amounts(in: prose)
    // A share of something is no amount, whatever the something costs.
    if amounts.count == 1, let amount = amounts.first, 1...largestAmount ~= amount.value,
      prose.words.count <= wordsOfPlainAmount,
      amount.isAlone(in: prose), !description.has(UInt8(ascii: "%")), !prose.contains(Cues.shares)
    {
      return Reading(value: .amount(amount.value, currency: ""), outcome: .structure, isHidden: true)
    }
    return Reading(value: .described(description), outcome: .uncoded, isHidden: false)
  }

  static func isDollar(_ currency: String) -> Bool { currency == "USD" }

  /// The database writes the currency of the country out, or not at all.
  static func isDong(_ currency: String) -> Bool { currency.isEmpty || Prose(currency).isOne(of: Cues.dong) }
}
