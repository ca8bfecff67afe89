/// Numbers for the ways of handing in, in the order in which they are met: there are few of them in one input.
struct HandingInNumbers {
  /// For each form and number, which take four bits each; 0 for those that were not met.
  private var numbers = Array(repeating: UInt8(0), count: 1 << 8)
  private var count: UInt8 = 0

  /// The number of a form, 0 for none, and a number of documents, 0 for none. There are fewer forms than fifteen, so
  /// that not all of the 256 pairs can be met.
  mutating func number(form: Int, count number: Int) -> HandingIn {
    let place = (form << 4 | number) & 0xFF
    if numbers[place] == 0 {
      count += 1
      numbers[place] = count
    }
    return HandingIn(number: numbers[place])
  }
}
