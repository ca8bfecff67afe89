extension Array {
  /// The first place from which on something holds of all elements, which are in order; behind the last when of none.
  func firstPlace(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Sorts by a text of each element. Only the texts are compared and moved about, and each element once when their order
  /// is known: sorting what the catalogue holds took longer than finding it.
  mutating func sort(byText text: (Element) -> String) {
    let texts = map { SortedText(text($0)) }
    arrange(by: texts.indices.sorted { texts[$0] < texts[$1] })
  }

  /// Puts at each place the element from the place that `order` says; every place comes up once.
  mutating func arrange(by order: [Int]) {
    precondition(order.count == count, "every place has its element")
    var order = order
    var elements = mutableSpan
    for start in order.indices {
      // Round each circle of places; a place is done when it is its own source.
      var place = start
      while order[place] != start {
        let source = order[place]
        elements.swapAt(place, source)
        order[place] = place
        place = source
      }
      order[place] = place
    }
  }
}

/// A text with its beginning as a number: most texts that are put in order differ there, which is compared in one step.
struct SortedText: Comparable {
  private let text: String
  /// The first bytes of a text in ASCII, as all codes and nearly all ids are; in their order it is that of its bytes.
  private let beginning: UInt64?

  init(_ text: String) {
    self.text = text
    let bytes = text.utf8.span
    var isASCII = true
    for index in bytes.indices where bytes[index] >= 0x80 { isASCII = false }
    beginning = isASCII ? (0..<8).reduce(0) { $0 &<< 8 | UInt64($1 < bytes.count ? bytes[$1] : 0) } : nil
  }

  static func < (left: SortedText, right: SortedText) -> Bool {
    if let first = left.beginning, let second = right.beginning, first != second { return first < second }
    return left.text < right.text
  }

  static func == (left: SortedText, right: SortedText) -> Bool {
    if let first = left.beginning, let second = right.beginning, first != second { return false }
    return left.text == right.text
  }
}
