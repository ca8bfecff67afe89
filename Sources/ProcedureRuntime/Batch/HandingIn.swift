/// How a document was handed in, its form and its number, as a small number above 0.
struct HandingIn {
  static let bits = 8

  let number: UInt8
}
