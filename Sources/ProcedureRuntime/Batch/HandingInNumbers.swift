/// Numbers for the ways of handing in, in the order in which they are met: there are few of them in one input.
struct HandingInNumbers {
  /// For each form and number, which take four bits each, without a day of issue and with one; 0 for those that were not
  /// met.
  private var numbers = Array(repeating: UInt8(0), count: 1 << 9)
  /// For each number whether a day of issue is told.
  private var dated = [false]

  /// The number of a form, 0 for none, and a number of documents, 0 for none.
  mutating func number(form: Int, count number: Int, isDated: Bool) throws(NotQuick) -> HandingIn {
    let place = (form << 4 | number) & 0xFF | (isDated ? 1 << 8 : 0)
    if numbers[place] == 0 {
      guard dated.count <= Int(UInt8.max) else { throw NotQuick() }
      numbers[place] = UInt8(truncatingIfNeeded: dated.count)
      dated.append(isDated)
    }
    return HandingIn(number: numbers[place])
  }

  /// Whether the day of issue is told with a way of handing in.
  func isDated(_ number: UInt64) -> Bool { dated[Int(truncatingIfNeeded: number)] }
}
