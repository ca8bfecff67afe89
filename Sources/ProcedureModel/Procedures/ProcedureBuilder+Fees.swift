import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax

extension ProcedureBuilder {
  mutating func fee(_ entry: Entry) {
    let statement = entry.statement
    guard let amount = feeAmount(statement) else { return }
    let title = statement.keyword == .exempt ? nil : statement.titleNode.map { shared.text($0) }
    let kinds = Self.feeKinds(statement)
    let origin = origin(entry, wanting: label(entry) ?? feeID(statement, kinds))
    let isPaidAtLodging = entry.clause(.paidAtLodging) != nil
    procedure.fees.append(
      Fee(
        origin: origin, kinds: kinds, title: title, amount: amount, when: entry.when,
        paidAt: isPaidAtLodging ? .lodging : entry.clause(.paidAtPickup) != nil ? .pickup : nil,
        refundedFor: entry.clause(.refunded) != nil ? entry.results : []))
    places.fees.append(body(of: statement))
    places.feeBodies.append(
      statement.child(.fee)?.firstThing.map { place($0) })
  }

  private mutating func feeID(_ statement: Node, _ kinds: [Fee.Kind]) -> String {
    let kind = kinds.count == 1 ? kinds[0].rawValue : kinds.map(\.rawValue).joined(separator: "-")
    let isReduction = statement.child(.fee)?.keyword == .reducedTo
    if statement.keyword == .exempt { return "exempt-" + kind }
    let start = isReduction ? "reduced-" + kind : kind
    guard let title = statement.titleNode else { return start }
    return shared.slug(title, prefix: start + "-")
  }

  static func feeKinds(_ statement: Node) -> [Fee.Kind] {
    var kinds: [Fee.Kind] = []
    for keyword in statement.children(.keyword) {
      guard let kind = feeKind(keyword.keyword), !kinds.contains(kind) else { continue }
      kinds.add(kind)
    }
    return kinds.isEmpty ? [.fee, .charge] : kinds
  }

  static func feeKind(_ keyword: Keyword?) -> Fee.Kind? {
    switch keyword {
    case .fee: .fee
    case .charge: .charge
    case .price: .price
    default: nil
    }
  }

  private mutating func feeAmount(_ statement: Node) -> Fee.Amount? {
    if statement.keyword == .exempt { return .exempt }
    if let node = statement.child(.feeShare) { return share(node, statement).map(Fee.Amount.share) }
    if let node = statement.child(.fee) {
      switch node.keyword {
      case .reducedTo:
        checkReduction(statement)
        return node.child(.percent).flatMap { percentage($0) }.map(Fee.Amount.reduced)
      case .setByCouncil:
        return node.firstThing.map {
          .setBy(shared.reference($0, .agency, file))
        }
      case .byComponents: return .reference(KeywordTable.row(.byComponents).vietnamese)
      default: return .reference(node.title ?? "")
      }
    }
    guard let money = statement.child(.money) else { return nil }
    return rate(money, statement).map(Fee.Amount.rate)
  }

  private mutating func rate(_ money: Node, _ statement: Node) -> FeeRate? {
    guard let base = feeMoney(money) else { return nil }
    let unit = money.child(.name)?.nameValue
    var rate = FeeRate(currency: base.currency, unit: unit, tiers: [FeeRate.Tier(from: 1, amount: base.amount)])
    rate.unitFact = unit.flatMap { factCounting($0) }
    for clause in statement.children(.clause) {
      switch clause.keyword {
      case .from:
        guard let tier = clause.child(.tier), let amount = tier.child(.money).flatMap({ feeMoney($0) }),
          let from = shared.count(tier.child(.number), file)
        else { continue }
        if let last = rate.tiers.last, from <= last.from {
          shared.report(.tiersOutOfOrder(from, after: last.from, at: place(tier.child(.number) ?? tier)))
        }
        rate.tiers.append(FeeRate.Tier(from: from, amount: amount.amount))
      case .upTo:
        guard let cap = clause.child(.money), let amount = feeMoney(cap) else { continue }
        let capUnit = cap.child(.name)?.nameValue
        rate.cap = FeeRate.Cap(amount: amount.amount, unit: capUnit)
        rate.capFact = capUnit.flatMap { factCounting($0) }
      case .noLessThan: shared.report(.minimumNotCharged(clause.text, at: place(clause)))
      default: break
      }
    }
    return rate
  }

  /// A share of a sum that is a fact.
  private mutating func share(_ node: Node, _ statement: Node) -> FeeShare? {
    guard let percent = node.child(.percent), let name = node.child(.name), let millionths = percentage(percent),
      let value = reference(name)
    else { return nil }
    guard case .fact(let fact) = value.expression, case .money = value.kind else {
      if case .unknown = value.kind { return nil }
      shared.report(.shareOfNoMoney(name.nameValue, value.kind, at: place(name)))
      return nil
    }
    var share = FeeShare(millionths: millionths, fact: fact)
    for clause in statement.children(.clause) {
      switch clause.keyword {
      case .noLessThan: share.minimum = dong(clause) ?? share.minimum
      case .upTo: share.maximum = dong(clause) ?? share.maximum
      case .from: shared.report(.clauseNotForShare(clause.text, isReduction: false, at: place(clause)))
      default: break
      }
    }
    return share
  }

  /// A bound of a share, which is a sum of dong as the value is.
  private mutating func dong(_ clause: Node) -> Int64? {
    guard let node = clause.child(.money) else {
      shared.report(.clauseNotForShare(clause.text, isReduction: false, at: place(clause)))
      return nil
    }
    guard let sum = feeMoney(node) else { return nil }
    guard sum.currency == "VND", node.child(.name) == nil else {
      shared.report(.clauseNotForShare(clause.text, isReduction: false, at: place(clause)))
      return nil
    }
    return sum.amount
  }

  /// A reduction has no sum that could have tiers, a maximum, or a time of payment.
  private mutating func checkReduction(_ statement: Node) {
    let clauses: [Keyword] = [.from, .upTo, .noLessThan, .paidAtPickup, .paidAtLodging, .refunded]
    for clause in statement.children(.clause) where clause.keyword.map(clauses.contains) ?? false {
      shared.report(.clauseNotForShare(clause.text, isReduction: true, at: place(clause)))
    }
  }

  /// A percentage in millionths; one that is too large or too fine is reported.
  private mutating func percentage(_ node: Node) -> Int64? {
    guard let percent = NumberLiteral.millionths(node.percentText), percent % 100 == 0 else {
      shared.report(.percentageNotExact(node.text, at: place(node)))
      return nil
    }
    return percent / 100
  }

  private mutating func feeMoney(_ node: Node) -> (amount: Int64, currency: String)? {
    if let value = node.moneyValue { return value }
    shared.report(.moneyNotWhole(node.text, at: place(node)))
    return nil
  }

  /// The integer fact that counts a unit (`trang`, `bản`).
  private mutating func factCounting(_ unit: String) -> Int? {
    let key = TextLiteral.key(unit)
    return procedure.facts.firstIndex {
      guard case .integer(let counted?) = $0.kind else { return false }
      return TextLiteral.key(counted) == key
    }
  }
}
