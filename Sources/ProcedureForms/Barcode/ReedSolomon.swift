/// The bytes that let a reader put right what is torn or stained: the remainder of the data, read as a polynomial.
struct ReedSolomon {
  /// The factors of the generator behind its leading 1, highest power first.
  private let generator: [UInt8]

  /// For so many correcting bytes.
  init(correctingBytes count: Int) {
    var product: [UInt8] = [1]
    for exponent in 0..<count {
      let root = GaloisField.power(exponent)
      var next = product + [0]
      for (place, factor) in product.enumerated() { next[place + 1] ^= GaloisField.product(factor, root) }
      product = next
    }
    generator = Array(product.dropFirst())
  }

  func correction(of data: [UInt8]) -> [UInt8] {
    var remainder = Array(repeating: UInt8(0), count: generator.count)
    for byte in data {
      let lead = byte ^ (remainder.first ?? 0)
      remainder = Array(remainder.dropFirst()) + [0]
      for (place, factor) in generator.enumerated() { remainder[place] ^= GaloisField.product(factor, lead) }
    }
    return remainder
  }
}
