/// Whether looking things up pays: it does as long as enough of them is found.
///
/// Where next to nothing is found, only now and then is one looked up, in case the input has changed.
struct LookupUse {
  /// What is found makes up for so many that are not.
  private static let worth = 3
  private static let patience = 4096
  /// Of so many one is looked up all the same.
  private static let rest = 64

  private var balance = patience
  private var passed = 0

  @inline(__always)
  mutating func isAsked() -> Bool {
    if balance > 0 { return true }
    passed &+= 1
    return passed % LookupUse.rest == 0
  }

  @inline(__always)
  mutating func note(isFound: Bool) {
    balance = isFound ? min(balance &+ LookupUse.worth, LookupUse.patience) : max(balance &- 1, 0)
  }
}
