/// What begins with a digit: numbers, dates, hours, codes of procedures, numbers of legal documents, points such as `1a`.
extension Lexer {
  mutating func digits(from start: Int) {
    if let stop = plainNumber(from: start) { return finish(.number, stop, from: start) }
    if let stop = documentNumber(from: start) { return finish(.documentNumber, stop, from: start) }
    if let stop = date(from: start) { return finish(.date, stop, from: start) }
    if let stop = dayMonth(from: start) { return finish(.dayMonth, stop, from: start) }
    if let stop = time(from: start) { return finish(.time, stop, from: start) }
    if let stop = code(from: start) { return finish(.code, stop, from: start) }
    if let (kind, stop) = number(from: start) { return finish(kind, stop, from: start) }
    if let stop = locator(from: start) { return finish(.locator, stop, from: start) }
    var stop = start
    while stop < end, isDigit(stop) || ((bytes[stop] == 0x2E || bytes[stop] == 0x2C) && isDigit(stop + 1)) { stop += 1 }
    position = stop
    scanWord()
    add(.oddNumber, from: start)
  }

  /// Digits before a byte with which nothing that begins with digits goes on: most numbers, for which no other reading
  /// need be tried.
  private func plainNumber(from start: Int) -> Int? {
    let stop = digitRun(from: start)
    switch byte(stop) {
    case 0x20: return byte(stop + 1) == 0x25 ? nil : stop
    case 0x0A, 0x0D, 0x29, 0x3B, 0x5D, 0x7D: return stop
    default: return nil
    }
  }

  private mutating func finish(_ kind: Token.Kind, _ stop: Int, from start: Int) {
    position = stop
    add(kind, from: start)
  }

  private func isDigit(_ offset: Int) -> Bool { offset < end && 0x30...0x39 ~= bytes[offset] }

  private func digitRun(from offset: Int) -> Int {
    var stop = offset
    while isDigit(stop) { stop += 1 }
    return stop
  }

  /// Whether no letter, digit or underscore stands at `offset`.
  private func isWordEnd(_ offset: Int) -> Bool {
    guard offset < end else { return true }
    let byte = bytes[offset]
    switch ByteClass(byte) {
    case .letter, .digit: return false
    case .beyond: return !isLetterStart(offset)
    default: return true
    }
  }

  private func isLetterStart(_ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0xC3: byte(offset + 1) != 0x97 && byte(offset + 1) != 0xB7
    case 0xC4...0xC8, 0xCC, 0xCD: true
    case 0xC9: byte(offset + 1) <= 0x8F
    case 0xE1: 0xB8...0xBB ~= byte(offset + 1)
    default: false
    }
  }

  /// `123/2015/NĐ-CP`, `163/QĐ-BTP`, `66.18/2026/NQ-CP`
  private func documentNumber(from start: Int) -> Int? {
    var index = digitRun(from: start)
    if index < end, 0x61...0x7A ~= bytes[index] { index += 1 }
    if byte(index) == 0x2E, isDigit(index + 1) { index = digitRun(from: index + 1) }
    guard byte(index) == 0x2F else { return nil }
    index += 1
    if digitRun(from: index) == index + 4, byte(index + 4) == 0x2F { index += 5 }
    guard 0x41...0x5A ~= byte(index) || isBarredD(index) else { return nil }
    index = alphanumericRun(from: index)
    while byte(index) == 0x2D {
      let stop = letterRun(from: index + 1)
      guard stop > index + 1 else { break }
      index = stop
    }
    return index
  }

  private func isBarredD(_ offset: Int) -> Bool {
    byte(offset) == 0xC4 && (byte(offset + 1) == 0x90 || byte(offset + 1) == 0x91)
      || byte(offset) == 0xC3 && byte(offset + 1) == 0x90
  }

  private func alphanumericRun(from offset: Int) -> Int {
    var index = offset
    while index < end {
      if isBarredD(index) {
        index += 2
      } else if isDigit(index) || 0x41...0x5A ~= bytes[index] || 0x61...0x7A ~= bytes[index] {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private func letterRun(from offset: Int) -> Int {
    var index = offset
    while index < end {
      if isDigit(index) || 0x41...0x5A ~= bytes[index] || 0x61...0x7A ~= bytes[index] {
        index += 1
      } else if bytes[index] >= 0x80, isLetterStart(index) {
        index += scalarLength(bytes[index])
      } else {
        break
      }
    }
    return min(index, end)
  }

  /// `1/7/2025`, `2025-07-01`, `1.7.2025`, `1-7-2025`
  private func date(from start: Int) -> Int? {
    let first = digitRun(from: start)
    if first == start + 4, byte(first) == 0x2D {
      let month = digitRun(from: first + 1)
      let day = digitRun(from: month + 1)
      return month == first + 3 && byte(month) == 0x2D && day == month + 3 ? day : nil
    }
    guard 1...2 ~= first - start else { return nil }
    let separator = byte(first)
    guard separator == 0x2F || separator == 0x2E || separator == 0x2D else { return nil }
    let month = digitRun(from: first + 1)
    guard 1...2 ~= month - first - 1, byte(month) == separator else { return nil }
    let year = digitRun(from: month + 1)
    let width = year - month - 1
    return width == 4 || (width == 2 && separator == 0x2F) ? year : nil
  }

  private func dayMonth(from start: Int) -> Int? {
    let first = digitRun(from: start)
    guard 1...2 ~= first - start, byte(first) == 0x2F else { return nil }
    let month = digitRun(from: first + 1)
    return 1...2 ~= month - first - 1 && byte(month) != 0x2F ? month : nil
  }

  /// `15:00`, `15h`, `15g30`
  private func time(from start: Int) -> Int? {
    let hour = digitRun(from: start)
    guard 1...2 ~= hour - start else { return nil }
    switch byte(hour) {
    case 0x3A:
      let minute = digitRun(from: hour + 1)
      return minute == hour + 3 && isWordEnd(minute) ? minute : nil
    case 0x68, 0x48, 0x67, 0x47:
      let minute = digitRun(from: hour + 1)
      return (minute == hour + 1 || minute == hour + 3) && isWordEnd(minute) ? minute : nil
    default: return nil
    }
  }

  /// `1.001193`, `1.001193.02`, `1.000948.H38`, `2.001218.000.00.00.H38`
  private func code(from start: Int) -> Int? {
    guard digitRun(from: start) == start + 1, byte(start + 1) == 0x2E else { return nil }
    var index = digitRun(from: start + 2)
    guard index == start + 8 else { return nil }
    while byte(index) == 0x2E {
      let letter = 0x41...0x5A ~= byte(index + 1) ? 1 : 0
      let stop = digitRun(from: index + 1 + letter)
      guard 2...3 ~= stop - index - 1 - letter else { break }
      index = stop
    }
    return isWordEnd(index) ? index : nil
  }

  private func number(from start: Int) -> (Token.Kind, Int)? {
    let first = digitRun(from: start)
    var stop = first
    if 1...3 ~= first - start, bytes[start] != 0x30 {
      while byte(stop) == 0x2E, digitRun(from: stop + 1) == stop + 4 { stop += 4 }
    }
    if byte(stop) == 0x2C, isDigit(stop + 1) {
      let fraction = digitRun(from: stop + 1)
      guard byte(fraction) != 0x2C || !isDigit(fraction + 1) else { return nil }
      // Three digits after a comma are decimals all the same: the comma never groups.
      stop = fraction
    }
    if (byte(stop) == 0x2E || byte(stop) == 0x2C) && isDigit(stop + 1) { return nil }
    if byte(stop) == 0x25 { return (.percent, stop + 1) }
    if byte(stop) == 0x20, byte(stop + 1) == 0x25 { return (.percent, stop + 2) }
    return isWordEnd(stop) ? (.number, stop) : nil
  }

  private func locator(from start: Int) -> Int? {
    let digits = digitRun(from: start)
    var stop = digits
    while stop - digits < 3, 0x61...0x7A ~= byte(stop) || (byte(stop) == 0xC4 && byte(stop + 1) == 0x91) {
      stop += byte(stop) == 0xC4 ? 2 : 1
    }
    return stop > digits && isWordEnd(stop) ? stop : nil
  }
}
