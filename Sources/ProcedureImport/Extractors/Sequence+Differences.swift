extension Sequence where Element: Equatable {
  /// Whether not all elements are the same.
  package var hasDifferences: Bool {
    var iterator = makeIterator()
    guard let first = iterator.next() else { return false }
    while let next = iterator.next() {
      if next != first { return true }
    }
    return false
  }
}
