public import ProcedureCatalogue
import ProcedureDiagnostics

extension Assessment {
  /// What the applicant owes.
  public var fee: FeeReport {
    let items = feeEntries.map { item($0) }
    var exempt: [Fee.Kind] = []
    for item in items where item.isExempt && item.applies == .yes {
      exempt += item.kinds.filter { !exempt.contains($0) }
    }
    return FeeReport(items: items, totals: totals, exemptKinds: exempt)
  }

  private func item(_ entry: FeeEntry) -> FeeReport.Item {
    let fee = stated(entry)
    let citation = CitationText(bound.index.catalogue)
    var amount: Int64?
    var atLeast: Int64?
    var currency = FeeReport.domesticCurrency
    if case .money(let bounds, _, _) = entry.outcome.amount {
      currency = self.currency(of: fee)
      if bounds.isExact { amount = bounds.lower } else { atLeast = bounds.lower }
    }
    return FeeReport.Item(
      id: fee.origin.id, kinds: fee.kinds, text: text(entry, fee), applies: entry.applies,
      isExempt: fee.amount == .exempt, amount: amount, atLeast: atLeast, currency: currency, paidAt: fee.paidAt,
      basis: fee.origin.basis.map { citation.text($0) }, national: fee.nationalText { rule($0) })
  }

  /// A fee as the law states it, whatever the dossier.
  private func rule(_ fee: Fee) -> Bilingual {
    switch fee.amount {
    case .exempt: FeeWording.exempt(fee.kinds, title: fee.title)
    case .rate(let rate): FeeWording.item(fee.kinds, title: fee.title, TermWording.rate(rate))
    case .setBy(let body): FeeWording.item(fee.kinds, title: fee.title, FeeWording.setBy(agencyTitle(body)))
    case .reference(let text): FeeWording.item(fee.kinds, title: fee.title, FeeWording.reference(text))
    }
  }

  private func text(_ entry: FeeEntry, _ fee: Fee) -> Bilingual {
    var text = FeeWording.item(fee.kinds, title: fee.title, amount(entry, fee))
    if fee.amount == .exempt { text = FeeWording.exempt(fee.kinds, title: fee.title) }
    guard entry.applies == .undecided, entry.inclusion == nil else { return text }
    let condition = ExpressionText(bound(entry.part).procedure, in: bound.index.catalogue)
    return FeeWording.ifApplies(text, condition.text(fee.when))
  }

  private func amount(_ entry: FeeEntry, _ fee: Fee) -> Bilingual {
    switch (fee.amount, entry.outcome.amount) {
    case (.setBy(let body), _): return FeeWording.setBy(agencyTitle(body))
    case (.reference(let text), _): return FeeWording.reference(text)
    case (.rate(let rate), .money(let bounds, _, _)):
      let known = TermWording.money(bounds.lower, currency: rate.currency)
      return FeeWording.computed(TermWording.rate(rate), bounds.isExact ? known : FeeWording.atLeast(known))
    case (.rate(let rate), _): return TermWording.rate(rate)
    case (.exempt, _): return FeeWording.exempt(fee.kinds, title: fee.title)
    }
  }

  /// Each kind of duty in each currency in order of first appearance, then all kinds together.
  private var totals: [FeeReport.Total] {
    var sums: [(kind: Fee.Kind?, currency: String, bounds: Bounds)] = []
    func add(_ kind: Fee.Kind?, _ currency: String, _ bounds: Bounds) {
      guard let position = sums.firstIndex(where: { $0.kind == kind && $0.currency == currency }) else {
        sums.append((kind, currency, bounds))
        return
      }
      sums[position].bounds = Bounds.sum(sums[position].bounds, bounds)
    }
    for entry in feeEntries {
      let fee = stated(entry)
      let (currency, bounds) = owed(entry)
      // A duty that covers two kinds at once is one sum: it is listed under its first kind.
      add(fee.kinds.first, currency, bounds)
    }
    for entry in feeEntries {
      let (currency, bounds) = owed(entry)
      add(nil, currency, bounds)
    }
    return sums.map { sum in
      FeeReport.Total(
        kind: sum.kind, currency: sum.currency, amount: sum.bounds.isExact ? sum.bounds.lower : nil,
        atLeast: sum.bounds.lower)
    }
  }

  private func owed(_ entry: FeeEntry) -> (currency: String, bounds: Bounds) {
    switch entry.outcome.amount {
    case .exempt: return (FeeReport.domesticCurrency, Bounds(0))
    case .setElsewhere: return (FeeReport.domesticCurrency, Bounds(0, .max))
    case .money(let bounds, _, _):
      return (currency(of: stated(entry)), entry.applies == .yes ? bounds : Bounds(0, bounds.upper))
    }
  }

  /// What the law says of an entry, whatever the dossier.
  func stated(_ entry: FeeEntry) -> Fee { bound(entry.part).procedure.fees[entry.outcome.fee] }

  private func currency(of fee: Fee) -> String { fee.rate?.currency ?? FeeReport.domesticCurrency }
}

extension FeeReport {
  /// The currency of sums without another one.
  static let domesticCurrency = "VND"

  /// The sum of one kind, or of all: zero when nothing of the kind is owed, nil when it is not known.
  public func amount(of kind: Fee.Kind?, currency: String = "VND") -> Int64? {
    guard let total = totals.first(where: { $0.kind == kind && $0.currency == currency }) else { return 0 }
    return total.amount
  }
}
