/// Arithmetic on bytes as ISO/IEC 18004 uses it for error correction: sums without carry, products modulo
/// x⁸ + x⁴ + x³ + x² + 1.
enum GaloisField {
  private static let polynomial = 0x11D

  /// The powers of 2, as many as there are bytes other than 0.
  private static let powers: [UInt8] = {
    var powers: [UInt8] = []
    var value = 1
    while powers.count < 255 {
      powers.append(UInt8(truncatingIfNeeded: value))
      value <<= 1
      if value > 255 { value ^= polynomial }
    }
    return powers
  }()

  /// Where each byte stands among the powers; 0 stands nowhere.
  private static let logarithms: [Int] = {
    var logarithms = Array(repeating: 0, count: 256)
    for (exponent, power) in powers.enumerated() { logarithms[Int(power)] = exponent }
    return logarithms
  }()

  static func power(_ exponent: Int) -> UInt8 { powers[exponent % powers.count] }

  static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    guard left != 0, right != 0 else { return 0 }
    return power(logarithms[Int(left)] + logarithms[Int(right)])
  }
}
