/// The square of modules while a QR code is made: the patterns that every code has, the data around them, the mask.
struct QRGrid {
  let version: QRVersion
  private(set) var isDark: [Bool]
  /// The modules that belong to a pattern and hold no data.
  private var isPattern: [Bool]

  /// The level M, as the format information writes it.
  private static let levelBits = 0b00

  init(_ version: QRVersion) {
    self.version = version
    isDark = Array(repeating: false, count: version.size * version.size)
    isPattern = isDark
    addFinders()
    addAlignment()
    addTiming()
    addFormat(mask: 0)
    addVersion()
  }

  var size: Int { version.size }

  func isDark(_ x: Int, _ y: Int) -> Bool { isDark[y * size + x] }

  private mutating func setPattern(_ x: Int, _ y: Int, _ dark: Bool) {
    isDark[y * size + x] = dark
    isPattern[y * size + x] = true
  }

  // MARK: Patterns

  private mutating func addFinders() {
    for (left, top) in [(0, 0), (size - 7, 0), (0, size - 7)] {
      for y in max(0, top - 1)...min(size - 1, top + 7) {
        for x in max(0, left - 1)...min(size - 1, left + 7) {
          // Rings around the centre: dark within 1, light at 2, dark at 3, light around.
          let ring = max(abs(x - left - 3), abs(y - top - 3))
          setPattern(x, y, ring != 2 && ring != 4)
        }
      }
    }
  }

  private mutating func addAlignment() {
    let last = size - 7
    for y in version.alignment {
      for x in version.alignment {
        if (x == 6 && y == 6) || (x == 6 && y == last) || (x == last && y == 6) { continue }
        for dy in -2...2 {
          for dx in -2...2 { setPattern(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) }
        }
      }
    }
  }

  private mutating func addTiming() {
    for place in 8..<size - 8 {
      setPattern(place, 6, place % 2 == 0)
      setPattern(6, place, place % 2 == 0)
    }
  }

  /// The level and the mask, twice, with ten correcting bits.
  mutating func addFormat(mask: Int) {
    let data = Self.levelBits << 3 | mask
    let bits = (data << 10 | Self.remainder(of: data, shiftedBy: 10, generator: 0x537)) ^ 0x5412
    func bit(_ place: Int) -> Bool { bits >> place & 1 == 1 }
    for place in 0...5 { setPattern(8, place, bit(place)) }
    setPattern(8, 7, bit(6))
    setPattern(8, 8, bit(7))
    setPattern(7, 8, bit(8))
    for place in 9...14 { setPattern(14 - place, 8, bit(place)) }
    for place in 0...7 { setPattern(size - 1 - place, 8, bit(place)) }
    for place in 8...14 { setPattern(8, size - 15 + place, bit(place)) }
    setPattern(8, size - 8, true)
  }

  /// Larger codes name their version, twice, with twelve correcting bits.
  private mutating func addVersion() {
    guard version.number >= 7 else { return }
    let bits = version.number << 12 | Self.remainder(of: version.number, shiftedBy: 12, generator: 0x1F25)
    for place in 0..<18 {
      let dark = bits >> place & 1 == 1
      let (far, near) = (size - 11 + place % 3, place / 3)
      setPattern(far, near, dark)
      setPattern(near, far, dark)
    }
  }

  private static func remainder(of data: Int, shiftedBy count: Int, generator: Int) -> Int {
    var value = data
    for _ in 0..<count { value = value << 1 ^ (value >> (count - 1) & 1) * generator }
    return value
  }

  // MARK: Data

  /// Writes bytes in columns of two modules, from the lower right corner up and down in turn.
  mutating func fill(_ bytes: [UInt8]) {
    var bit = 0
    var right = size - 1
    while right > 0 {
      // The column of the vertical timing pattern is left out.
      if right == 6 { right -= 1 }
      let isUpward = (right + 1) & 2 == 0
      for step in 0..<size {
        let y = isUpward ? size - 1 - step : step
        for x in [right, right - 1] where !isPattern[y * size + x] {
          let byte = bit / 8
          if byte < bytes.count { isDark[y * size + x] = bytes[byte] >> (7 - bit % 8) & 1 == 1 }
          bit += 1
        }
      }
      right -= 2
    }
  }

  /// Turns the data modules over where the mask is, and names the mask.
  mutating func apply(mask: Int) {
    for y in 0..<size {
      for x in 0..<size where !isPattern[y * size + x] && Self.turns(mask, x, y) { isDark[y * size + x].toggle() }
    }
    addFormat(mask: mask)
  }

  private static func turns(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }
}
