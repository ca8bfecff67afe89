import CanonicalJSON

extension Fee {
  static let codec: Codec<Fee> = .object(
    "Fee", "What the applicant owes, or is spared, under a condition.",
    blank: Fee(origin: .blank, kinds: [], amount: .exempt),
    [
      Field.inlined(\.origin, Origin.fields),
      Field.overrides("Fee") { codec },
      [
        .required("kinds", \.kinds, .list(.word)),
        .optional("title", \.title, .text),
        .required("amount", \.amount, Amount.codec),
        .optional("paidAt", \.paidAt, .word),
        .list("refundedFor", \.refundedFor, .text),
      ],
      Field.when(\.when),
    ])
}

extension Fee.Amount {
  fileprivate static let codec = Codec<Fee.Amount>.variants([
    .word("exempt", .exempt),
    .tagged("rate", FeeRate.codec, Fee.Amount.rate) { if case .rate(let rate) = $0 { rate } else { nil } },
    .tagged("setBy", .text, Fee.Amount.setBy) { if case .setBy(let body) = $0 { body } else { nil } },
    .tagged("reference", .text, Fee.Amount.reference) { if case .reference(let text) = $0 { text } else { nil } },
    .tagged("share", FeeShare.codec, Fee.Amount.share) { if case .share(let share) = $0 { share } else { nil } },
    .tagged("reducedTo", .integer, Fee.Amount.reduced) { if case .reduced(let share) = $0 { share } else { nil } },
  ])
}

extension FeeRate {
  fileprivate static let codec = Codec.object(
    "FeeRate",
    "An amount for each unit, in tiers, with a cap; without a unit the amount is flat. The facts count the units.",
    blank: FeeRate(tiers: []),
    [
      .required("currency", \.currency, .text),
      .optional("unit", \.unit, .text),
      .optional("unitFact", \.unitFact, .fact),
      .required("tiers", \.tiers, .list(Tier.codec)),
      .optional("cap", \.cap, Cap.codec),
      .optional("capFact", \.capFact, .fact),
    ])
}

extension FeeShare {
  fileprivate static let codec = Codec.object(
    "FeeShare",
    "A share of a sum that is a fact, in millionths, with the least and the most that is owed in whole dong.",
    blank: FeeShare(millionths: 0, fact: 0),
    [
      .required("millionths", \.millionths, .integer),
      .required("fact", \.fact, .fact),
      .optional("minimum", \.minimum, .integer),
      .optional("maximum", \.maximum, .integer),
    ])
}

extension FeeRate.Tier {
  fileprivate static let codec = Codec.object(
    "FeeTier", "The amount for each unit from this one on, counted from 1.", blank: FeeRate.Tier(from: 1, amount: 0),
    [
      .required("from", \.from, .integer),
      .required("amount", \.amount, .integer),
    ])
}

extension FeeRate.Cap {
  fileprivate static let codec = Codec.object(
    "FeeCap", "The most that is owed, in all or for each unit.", blank: FeeRate.Cap(amount: 0),
    [
      .required("amount", \.amount, .integer),
      .optional("unit", \.unit, .text),
    ])
}
