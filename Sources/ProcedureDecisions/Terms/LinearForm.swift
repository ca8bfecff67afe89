/// A sum of terms, each times a whole number, and a constant; exact, or not made at all.
struct LinearForm: Hashable {
  struct Part: Hashable {
    /// Index into `TermTable.terms`.
    let term: Int
    var factor: Int64
  }

  /// By term, each at most once, no factor 0.
  private(set) var parts: [Part] = []
  var constant: Int64 = 0

  init(constant: Int64) {
    self.constant = constant
  }

  init(term: Int) {
    parts = [Part(term: term, factor: 1)]
  }

  private init(parts: [Part], constant: Int64) {
    self.parts = parts
    self.constant = constant
  }

  /// The only term, when the form is nothing else.
  var onlyTerm: Int? { parts.count == 1 && parts[0].factor == 1 ? parts[0].term : nil }

  /// Nil when a number leaves the range.
  func adding(_ other: LinearForm, times factor: Int64) -> LinearForm? {
    guard let scaled = other.times(factor) else { return nil }
    var sum: [Part] = []
    var left = parts[...]
    var right = scaled.parts[...]
    while let first = left.first, let second = right.first {
      if first.term < second.term {
        sum.append(left.removeFirst())
      } else if first.term > second.term {
        sum.append(right.removeFirst())
      } else {
        guard let total = LinearForm.inRange(first.factor.addingReportingOverflow(second.factor)) else { return nil }
        if total != 0 { sum.append(Part(term: first.term, factor: total)) }
        left.removeFirst()
        right.removeFirst()
      }
    }
    guard let total = LinearForm.inRange(constant.addingReportingOverflow(scaled.constant)) else { return nil }
    return LinearForm(parts: sum + left + right, constant: total)
  }

  func times(_ factor: Int64) -> LinearForm? {
    guard factor != 0 else { return LinearForm(constant: 0) }
    var scaled: [Part] = []
    for part in parts {
      guard let product = LinearForm.inRange(part.factor.multipliedReportingOverflow(by: factor)) else { return nil }
      scaled.append(Part(term: part.term, factor: product))
    }
    guard let product = LinearForm.inRange(constant.multipliedReportingOverflow(by: factor)) else { return nil }
    return LinearForm(parts: scaled, constant: product)
  }

  private static func inRange(_ result: (partialValue: Int64, overflow: Bool)) -> Int64? {
    guard !result.overflow, result.partialValue.magnitude <= Input.farthest.magnitude else { return nil }
    return result.partialValue
  }

  /// The form without constant, its factors without common divisor and the first of them positive; with the divisor,
  /// which is negative where the signs were turned.
  var normalised: (form: LinearForm, divisor: Int64) {
    var divisor: Int64 = 0
    for part in parts { divisor = LinearForm.greatestCommonDivisor(divisor, part.factor) }
    guard let first = parts.first, divisor != 0 else { return (LinearForm(constant: 0), 1) }
    if first.factor < 0 { divisor = -divisor }
    let reduced = parts.map { Part(term: $0.term, factor: $0.factor / divisor) }
    return (LinearForm(parts: reduced, constant: 0), divisor)
  }

  private static func greatestCommonDivisor(_ first: Int64, _ second: Int64) -> Int64 {
    var (left, right) = (abs(first), abs(second))
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
