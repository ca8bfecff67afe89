/// What the applicant owes, or is spared, under a condition.
public struct Fee: Hashable, Sendable {
  /// Two different duties in Vietnamese law, and a price: phi, le phi, gia.
  public enum Kind: String, CaseIterable, Sendable {
    case fee
    case charge
    case price
  }

  /// How much is owed, so far as the catalogue can know.
  public enum Amount: Hashable, Sendable {
    case exempt
    case rate(FeeRate)
    /// Set by a council or another body: unknown, not zero. The body's id or name.
    case setBy(String)
    /// Found in another text, in the author's words: unknown, not zero.
    case reference(String)
    /// A share of what something is worth.
    case share(FeeShare)
    /// No sum of its own: the duties of its kinds come to that share of themselves, in millionths. Of several that hold
    /// for one dossier the lowest counts, and they are never multiplied.
    case reduced(Int64)

    /// Whether it says what is owed: exemptions and reductions say so of other entries only.
    public var isOwed: Bool {
      switch self {
      case .exempt, .reduced: false
      case .rate, .setBy, .reference, .share: true
      }
    }

    /// The facts by whose values it is computed.
    public var countedFacts: [Int] {
      switch self {
      case .rate(let rate): [rate.unitFact, rate.capFact].compactMap(\.self)
      case .share(let share): [share.fact]
      case .exempt, .setBy, .reference, .reduced: []
      }
    }
  }

  /// When the applicant pays: with the dossier or on receiving the result.
  public enum Moment: String, CaseIterable, Sendable {
    case lodging
    case pickup
  }

  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// The duties it covers: `mien phi, le phi` covers two.
  public var kinds: [Kind]
  /// What it is for, when a procedure has several; nil for its only one.
  public var title: String?
  /// How much, or why that is not known.
  public var amount: Amount
  /// The case in which it is owed or spared.
  public var when: Expression
  /// When it is paid; nil when not stated.
  public var paidAt: Moment?
  /// The results (ids) for which it is given back.
  public var refundedFor: [String]
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [Fee] = []
}

extension Fee {
  /// Whether this exemption or reduction is about a duty: one with a title is about that duty only, one without about
  /// all of its kinds.
  public func covers(_ duty: Fee) -> Bool {
    duty.kinds.allSatisfy { kinds.contains($0) } && (title == nil || title == duty.title)
  }

  /// A fee that is always owed, unless a condition is given.
  public init(
    origin: Origin, kinds: [Kind], title: String? = nil, amount: Amount, when: Expression = .always,
    paidAt: Moment? = nil, refundedFor: [String] = []
  ) {
    // Memberwise, as for `Origin`.
    self.init(
      origin: origin, kinds: kinds, title: title, amount: amount, when: when, paidAt: paidAt, refundedFor: refundedFor,
      overrides: [])
  }
}
