import ProcedureSyntax

extension CatalogueBuilder {
  /// How many, or how often: the number that a node is or holds, up to 2^31 − 1; nil where none is written. A number that
  /// counts nothing, like «1,5», is reported: dropped in silence it would turn «tối đa 1,5 lần» into any number of times.
  func count(_ node: Node?, _ file: Int) -> Int? {
    guard let number = node.flatMap({ $0.kind == .number ? $0 : $0.child(.number) }) else { return nil }
    guard let count = number.integerValue.flatMap({ Int32(exactly: $0) }) else {
      // What is no number at all was told where it was read.
      if number.millionthsValue != nil { report(.notACount(number.text, at: place(file, number))) }
      return nil
    }
    return Int(count)
  }
}
