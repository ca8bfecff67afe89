extension Array {
  /// Appends an element to a list that mostly holds one: the first gets a list of its own, which takes half as long as to
  /// make an empty one grow.
  @inline(__always)
  mutating func add(_ element: Element) {
    if isEmpty { self = [element] } else { append(element) }
  }
}
