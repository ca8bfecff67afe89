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
  /// With the name of the fee before it, an amount ends a longer text.
  private static let wordsOfNamedAmount = 45
  /// `/lần/phòng kiểm nghiệm`
  private static let wordsOfRate = 5

  package static func read(_ fee: NationalRecord.Fee) -> Reading {
    read(value: fee.value, currency: fee.currency, description: fee.description)
  }

  package static func read(value: Int64?, currency: String, description: String) -> Reading {
    if let value, value >= (isDong(currency) ? smallestAmount : 1), value <= largestAmount {
      return Reading(value: .amount(value, currency: currency), outcome: .structure, isHidden: false)
    }
    let prose = Prose(PlainText.line(description))
    if let value, let sum = inThousands(value, currency, prose) {
      return Reading(value: .amount(sum, currency: currency), outcome: .structure, isHidden: true)
    }
    if let value, value != 0 {
      let words = description.isEmpty ? "\(value)" : "\(value) " + description
      return Reading(value: .described(words), outcome: .uncoded, isHidden: false)
    }
    if prose.isEmpty { return Reading(value: .notStated, outcome: .uncoded, isHidden: false) }
    if prose.isOne(of: Cues.free) || isFreeByLaw(prose) {
      return Reading(value: .exempt, outcome: .structure, isHidden: true)
    }
    if prose.words.count <= wordsOfCouncil, prose.contains(Cues.council), prose.contains(Cues.councilVerbs),
      !prose.words.indices.contains(where: { prose.number(at: $0) != nil })
    {
      return Reading(value: .council, outcome: .structure, isHidden: true)
    }
    let amounts = MoneyText.amounts(in: prose)
    // A share of something is no amount, whatever the something costs.
    if amounts.count == 1, let amount = amounts.first, 1...largestAmount ~= amount.value,
      prose.words.count <= wordsOfPlainAmount || isNamed(amount, prose),
      amount.isAlone(in: prose), !description.has(UInt8(ascii: "%")), !prose.contains(Cues.shares)
    {
      return Reading(value: .amount(amount.value, currency: ""), outcome: .structure, isHidden: true)
    }
    return Reading(value: .described(description), outcome: .uncoded, isHidden: false)
  }

  /// A number of thousands, where the only amount of the text is that: `20`, `20.000 đồng/tờ khai`.
  private static func inThousands(_ value: Int64, _ currency: String, _ prose: Prose) -> Int64? {
    guard 1..<smallestAmount ~= value, isDong(currency), !prose.bytes.contains(UInt8(ascii: "%")),
      prose.firstIndex(of: Cues.appliedFees) == nil
    else { return nil }
    let said = Set(MoneyText.amounts(in: prose).map(\.value))
    return said == [value * smallestAmount] ? said.first : nil
  }

  /// `Miễn lệ phí (Thông tư số 47/2019/TT-BTC)`: behind it stands nothing but where that is said.
  private static func isFreeByLaw(_ prose: Prose) -> Bool {
    guard let free = prose.starts(with: Cues.free), !Cues.mereNo.all.contains(where: { $0.hashes == free.hashes })
    else {
      return false
    }
    let next = free.hashes.count
    let isCited =
      prose.gap(after: next - 1).contains(0x28) && prose.longest(of: LegalBasisCues.kinds, at: next) != nil
    return (isCited || prose.longest(of: Cues.byLaw, at: next) != nil) && !prose.contains(Cues.casesOfReductions)
      && Sentences.isOne(prose.text) && MoneyText.amounts(in: prose).isEmpty
      && !prose.bytes.contains(UInt8(ascii: "%"))
  }

  /// `Phí thẩm định …: 9.000.000 đồng/hồ sơ`: the amount ends a sentence that names no case.
  private static func isNamed(_ amount: MoneyText.Amount, _ prose: Prose) -> Bool {
    let end = amount.words.upperBound
    return prose.words.count <= wordsOfNamedAmount && prose.words.count - end <= wordsOfRate
      && (end == prose.words.count || prose.gap(after: end - 1).first == UInt8(ascii: "/"))
      && Sentences.isOne(prose.text) && !prose.bytes.contains(UInt8(ascii: ";"))
      && !prose.contains(Cues.casesOfReductions) && !prose.contains(Cues.appliedFees)
      && !Cues.bounds.all.contains { prose.has($0, at: amount.words.lowerBound - $0.hashes.count) }
  }

  /// `/bản`, `/lần/phòng kiểm nghiệm`: what the amount is for one of, and no case.
  static func isUnit(_ text: String) -> Bool {
    let prose = Prose(text)
    return prose.bytes.first == UInt8(ascii: "/") && prose.words.count <= wordsOfRate && Sentences.isOne(text)
      && !prose.words.indices.contains { prose.number(at: $0) != nil }
  }

  /// The words of a text besides its amounts, other numbers and the name of a fee.
  static func thing(_ prose: Prose) -> [UInt64] {
    let amounts = MoneyText.amounts(in: prose)
    return prose.words.indices.filter { index in
      prose.number(at: index) == nil && !amounts.contains { $0.words.contains(index) }
        && prose.longest(of: Cues.wordsOfFees, at: index) == nil
    }.map { prose.words[$0].hash }
  }

  /// By what kind a text calls its fee from the beginning: `Lệ phí cấp giấy phép`; nil where it names another as well.
  static func kind(saidIn text: String) -> NationalRecord.Fee.Kind? {
    let prose = Prose(text).behindBullet
    var kind: NationalRecord.Fee.Kind?
    for index in prose.words.indices {
      guard let said = Cues.kindsOfFees.first(where: { prose.longest(of: $0.names, at: index) != nil })?.kind,
        said != .fee || !prose.has(Cues.ofCharges, at: index - 1), said != .price || index == 0
      else {
        if index == 0 { return nil }
        continue
      }
      guard kind == nil || kind == said else { return nil }
      kind = said
    }
    return kind
  }

  /// Whether words give an amount or a share: then they tell no case, or more than that.
  static func holdsAmount(_ text: String) -> Bool {
    text.has(UInt8(ascii: "%")) || !MoneyText.values(in: text).isEmpty
  }

  static func isDollar(_ currency: String) -> Bool { currency == "USD" }

  /// `155 USD/thẻ`, `50USD/chuyến bay`
  static func namesDollars(_ text: String) -> Bool {
    let prose = Prose(text)
    return prose.words.indices.contains { index in
      prose.longest(of: Cues.dollars, at: index) != nil
        || Cues.gluedDollars.contains(prose.word(index).drop(while: \.isWholeNumber).lowercased())
    }
  }

  /// The database writes the currency of the country out, or not at all.
  static func isDong(_ currency: String) -> Bool { currency.isEmpty || Prose(currency).isOne(of: Cues.dong) }
}
