/// How a document was handed in, its form and its number and whether its day of issue is told, as a small number above
/// 0.
struct HandingIn {
  static let bits = 8

  let number: UInt8
}
