public import ProcedureCatalogue
package import ProcedureDiagnostics

extension Assessment {
  /// What the applicant owes.
  public var fee: FeeReport {
    let items = feeEntries.map { item($0) }
    var exempt: [Fee.Kind] = []
    for item in items where item.isExempt && item.applies == .yes {
      exempt += item.kinds.filter { !exempt.contains($0) }
    }
    return FeeReport(items: items, totals: totals, exemptKinds: exempt, unmet: items.isEmpty ? unmet : [])
  }

  /// What a receipt prints of it: what surely has to be paid, what may yet spare the applicant, and a line to fill in for
  /// an amount that the catalogue does not have. Empty where nothing is surely owed or spared.
  package var feesOnReceipt: [Bilingual] {
    let printed = feeEntries.filter { entry in
      entry.applies == .yes || entry.applies == .undecided && stated(entry).amount == .exempt
    }
    guard printed.contains(where: { $0.applies == .yes }) else { return [] }
    return printed.map { text($0, stated($0), isOnReceipt: true) }
  }

  /// What the procedure demands in other cases, with these cases.
  private var unmet: [Bilingual] {
    let taken = included.filter { $0.part == .fees }.map(\.bound.procedure)
    return ([procedure] + taken).flatMap { procedure in
      let text = ProcedureText(procedure, bound.index.catalogue, .vietnamese)
      return procedure.fees.filter(\.amount.isOwed).map { text.fee($0) }
    }
  }

  private func item(_ entry: FeeEntry) -> FeeReport.Item {
    let fee = stated(entry)
    let citation = CitationText(bound.index.catalogue)
    var amount: Int64?
    var atLeast: Int64?
    var currency = FeeReport.domesticCurrency
    if case .money(let bounds, _, _) = entry.outcome.amount {
      currency = fee.currency
      if bounds.isExact { amount = bounds.lower } else { atLeast = bounds.lower }
    }
    return FeeReport.Item(
      id: fee.origin.id, kinds: fee.kinds, text: text(entry, fee), applies: entry.applies,
      isExempt: fee.amount == .exempt, amount: amount, atLeast: atLeast, currency: currency, paidAt: fee.paidAt,
      basis: basis(entry, fee).map { citation.text($0) }, national: fee.nationalText { rule($0, in: entry.part) },
      reduction: reduction(entry))
  }

  /// The law of the duty, of the reduction that holds, and of what becomes of less than a dong.
  private func basis(_ entry: FeeEntry, _ fee: Fee) -> [Citation] {
    var basis = fee.origin.basis
    if let held = entry.outcome.reduction?.held {
      basis += bound(entry.part).procedure.fees[held].origin.basis.filter { !basis.contains($0) }
    }
    if let convention = entry.outcome.convention {
      basis += bound.index.conventions[convention].origin.basis.filter { !basis.contains($0) }
    }
    return basis
  }

  private func reduction(_ entry: FeeEntry) -> FeeReport.Reduction? {
    guard let held = entry.outcome.reduction?.held else { return nil }
    let reduction = bound(entry.part).procedure.fees[held]
    guard case .reduced(let share) = reduction.amount else { return nil }
    return FeeReport.Reduction(id: reduction.origin.id, millionths: share)
  }

  /// A fee as the law states it, whatever the dossier.
  private func rule(_ fee: Fee, in part: PartOfCase) -> Bilingual {
    FeeText(bound(part).procedure, bound.index.catalogue).rule(fee)
  }

  private func text(_ entry: FeeEntry, _ fee: Fee, isOnReceipt: Bool = false) -> Bilingual {
    let words = FeeText(bound(entry.part).procedure, bound.index.catalogue, isOnReceipt: isOnReceipt)
    // A receipt has «Phí, lệ phí:» before it.
    let item = isOnReceipt ? FeeWording.named : FeeWording.item
    var text = fee.amount == .exempt ? words.rule(fee) : item(fee.kinds, fee.title, amount(entry, fee, words))
    let condition = ExpressionText(bound(entry.part).procedure, in: bound.index.catalogue)
    for place in entry.outcome.reduction?.open ?? [] {
      let reduction = bound(entry.part).procedure.fees[place]
      guard case .reduced(let share) = reduction.amount else { continue }
      text = FeeWording.joined(
        text,
        FeeWording.ifApplies(
          TermWording.reduced(to: share),
          condition.text(bound(entry.part).openPart(of: reduction.when, .undecided))))
    }
    guard entry.applies == .undecided else { return text }
    let open =
      entry.inclusion.map { inclusionText($0) }
      ?? condition.text(bound(entry.part).openPart(of: fee.when, .undecided))
    return FeeWording.ifApplies(text, open)
  }

  /// What it comes to, with how that is computed behind it.
  private func amount(_ entry: FeeEntry, _ fee: Fee, _ words: FeeText) -> Bilingual {
    var rule = words.amount(fee)
    let left = reduction(entry).map { TermWording.reduced(to: $0.millionths) }
    guard case .money(let bounds, let opensUnits, _) = entry.outcome.amount else {
      return left.map { FeeWording.joined(rule, $0) } ?? rule
    }
    if let left { rule = FeeWording.reduced(left, of: rule) }
    if case .share = fee.amount, opensUnits, bounds.lower == 0 { return FeeWording.notKnownYet(rule) }
    let sum =
      bounds.isExact
      ? TermWording.money(bounds.lower, currency: fee.currency)
      : FeeWording.atLeast(bounds.lower, currency: fee.currency)
    return FeeWording.computed(rule, sum)
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
      let isCertain = entry.applies == .yes && !entry.outcome.mayBeSpared
      return (stated(entry).currency, isCertain ? bounds : Bounds(0, bounds.upper))
    }
  }

  /// What the law says of an entry, whatever the dossier.
  func stated(_ entry: FeeEntry) -> Fee { bound(entry.part).procedure.fees[entry.outcome.fee] }
}

extension FeeReport {
  /// The currency of sums without another one.
  static let domesticCurrency = "VND"

  /// The sum of one kind, or of all: zero when others are owed and nothing of the kind is, nil when it is not known or
  /// nothing is said.
  public func amount(of kind: Fee.Kind?, currency: String = "VND") -> Int64? {
    guard isStated else { return nil }
    guard let total = totals.first(where: { $0.kind == kind && $0.currency == currency }) else { return 0 }
    return total.amount
  }
}
