/// How hard a code is to read: the standard wants the mask with the smallest sum.
extension QRGrid {
  private enum Weight {
    static let run = 3
    static let block = 3
    static let finderLike = 40
    static let balance = 10
  }

  var penalty: Int {
    var sum = blocks() + balance()
    for line in 0..<size {
      sum += runs((0..<size).map { isDark($0, line) }) + runs((0..<size).map { isDark(line, $0) })
    }
    return sum
  }

  /// Five and more modules alike in a line, and what looks like a finder with four light modules beside it.
  private func runs(_ line: [Bool]) -> Int {
    var sum = 0
    var length = 0
    for (place, dark) in line.enumerated() {
      length = place > 0 && dark == line[place - 1] ? length + 1 : 1
      if length == 5 { sum += Weight.run } else if length > 5 { sum += 1 }
    }
    let finder = [true, false, true, true, true, false, true]
    let light = Array(repeating: false, count: 4)
    for pattern in [finder + light, light + finder] {
      for start in 0...line.count - pattern.count where Array(line[start..<start + pattern.count]) == pattern {
        sum += Weight.finderLike
      }
    }
    return sum
  }

  /// Squares of four modules alike.
  private func blocks() -> Int {
    var sum = 0
    for y in 0..<size - 1 {
      for x in 0..<size - 1 {
        let dark = isDark(x, y)
        if dark == isDark(x + 1, y), dark == isDark(x, y + 1), dark == isDark(x + 1, y + 1) { sum += Weight.block }
      }
    }
    return sum
  }

  /// How far the dark modules are from one half, in steps of five hundredths.
  private func balance() -> Int {
    let dark = isDark.count { $0 }
    let total = size * size
    let steps = abs(dark * 20 - total * 10) / total
    return steps * Weight.balance
  }
}
