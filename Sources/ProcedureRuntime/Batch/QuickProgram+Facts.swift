import WorkingCalendar

/// What the values of facts come to.
extension QuickProgram {
  /// The place behind the id of a fact and its colon when they stand there.
  @inline(__always)
  func end(of text: ExpectedText, _ fact: Int, _ bytes: RawSpan, at start: Int) -> Int? {
    guard text.begins(in: bytes, at: start) else { return nil }
    let count = Int(text.byteCount)
    return count <= ExpectedText.shortCount ? start &+ count : names.end(ofFact: fact, in: bytes, at: start)
  }

  /// The fact whose name stands there, which is another one than was expected; nil where the facts end instead.
  func fact(_ cursor: inout JSONCursor, _ bytes: RawSpan) throws(NotQuick) -> Int? {
    var found = names.fact(bytes, try cursor.name(bytes))
    // The procedure that takes the demands over has read it.
    while isPart, found == nil {
      try cursor.passOverValue(bytes)
      guard try cursor.hasMore(UInt8(ascii: "}"), bytes) else { return nil }
      found = names.fact(bytes, try cursor.name(bytes))
    }
    guard let found, found < UInt64.bitWidth else { throw NotQuick() }
    return found
  }

  /// What is told of a fact, 1 for yes and 0 for no; nil for `null`.
  @inline(__always)
  func value(
    of kind: QuickFact, _ fact: Int, _ hasOtherText: inout Bool, _ cursor: inout JSONCursor, _ bytes: RawSpan
  ) throws(NotQuick) -> Int64? {
    guard kind != .derived else { throw NotQuick() }
    cursor.skipSpace(bytes)
    if cursor.takeNull(bytes) { return nil }
    switch kind {
    case .boolean:
      guard let isTrue = cursor.takeBoolean(bytes) else { throw NotQuick() }
      return isTrue ? 1 : 0
    case .integer, .money: return try cursor.wholeNumber(bytes)
    case .count:
      let number = try cursor.wholeNumber(bytes)
      guard number >= 0 else { throw NotQuick() }
      return number
    case .decimal:
      let (number, isWhole) = try cursor.number(bytes)
      guard isWhole else { return number }
      let (millionths, overflow) = number.multipliedReportingOverflow(by: Millionths.perUnit)
      guard !overflow else { throw NotQuick() }
      return millionths
    default:
      // A copy, so that the cursor itself need not stand in memory.
      var ahead = cursor
      defer { cursor = ahead }
      return try wordValue(of: kind, fact, &hasOtherText, &ahead, bytes)
    }
  }

  /// The same for what is told in quotes.
  private func wordValue(
    of kind: QuickFact, _ fact: Int, _ hasOtherText: inout Bool, _ cursor: inout JSONCursor, _ bytes: RawSpan
  ) throws(NotQuick) -> Int64 {
    switch kind {
    case .date:
      try cursor.expect(UInt8(ascii: "\""), bytes)
      let date = try JSONCursor.date(at: cursor.position, bytes)
      cursor.position &+= 11
      return Int64(date.days)
    case .choice:
      guard let symbol = names.choice(ofFact: fact, bytes, try cursor.string(bytes)) else { throw NotQuick() }
      return Int64(symbol)
    case .text: return try symbol(of: try cursor.string(bytes), &hasOtherText, bytes)
    default: throw NotQuick()
    }
  }

  /// The number of a text; one that no condition mentions has the first number that is free.
  func symbol(
    of text: Range<Int>, _ hasOtherText: inout Bool, _ bytes: RawSpan
  ) throws(NotQuick) -> Int64 {
    if let known = names.symbol(bytes, text) { return Int64(known) }
    // Two of them may be the same, and other letters may be the same in another Unicode form.
    guard !hasOtherText, JSONCursor.isASCII(text, bytes) else { throw NotQuick() }
    hasOtherText = true
    return symbolCount
  }
}
