import ProcedureCatalogue

/// A share of a sum, as far as the catalogue settles it: what becomes of less than a dong is a convention with a source
/// (`Convention.fractions`), and while there is none a share that does not come to whole dong stays open within one.
struct MoneyShare {
  let millionths: Int64
  /// What becomes of less than a whole unit; nil when nothing says so.
  let fractions: Convention.Fractions?

  /// The share of a sum that is not negative; an open end stays open, and more than `Int64` holds ends at its largest
  /// value.
  func bounds(of sum: Bounds) -> Bounds {
    Bounds(part(of: sum.lower).lower, part(of: sum.upper).upper)
  }

  /// Whether the share of a sum comes to less than whole dong.
  func hasFraction(of sum: Bounds) -> Bool {
    let whole = MoneyShare(millionths: millionths, fractions: nil)
    return sum.isExact && !whole.bounds(of: sum).isExact
  }

  private func part(of sum: Int64) -> Bounds {
    guard sum != .max, sum >= 0, millionths >= 0 else { return Bounds(max(sum, 0)) }
    let product = sum.multipliedFullWidth(by: millionths)
    guard product.high < FeeShare.whole else { return Bounds(.max) }
    let (quotient, rest) = FeeShare.whole.dividingFullWidth(product)
    guard rest > 0, quotient < .max else { return Bounds(quotient) }
    switch fractions {
    case .halfUp: return Bounds(rest >= FeeShare.whole - rest ? quotient + 1 : quotient)
    case .dropped: return Bounds(quotient)
    case nil: return Bounds(quotient, quotient + 1)
    }
  }
}
