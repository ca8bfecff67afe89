/// What the digits of a date say.
package enum DateLiteral {
  package enum Reading: Equatable, Sendable {
    /// `isOdd` when it is written with points or hyphens, day first.
    case date(year: Int, month: Int, day: Int, isOdd: Bool)
    case twoDigitYear
    /// It makes sense with day and month swapped, which is given.
    case monthFirst(String)
    /// A month of the year does not have so many days; its last day is given.
    case behindMonth(Int, last: String)
    case impossible
  }

  package static func read(_ text: String) -> Reading {
    guard let (numbers, lengths, isOdd) = numbers(in: text) else { return .impossible }
    if lengths[0] == 4 { return check(numbers[0], numbers[1], numbers[2], isOdd: false) }
    guard lengths[2] == 4 else { return .twoDigitYear }
    return check(numbers[2], numbers[1], numbers[0], isOdd: isOdd)
  }

  /// The three numbers of a date, how many digits each has, and whether no slash stands between them.
  private static func numbers(in text: String) -> (InlineArray<3, Int>, InlineArray<3, Int>, isOdd: Bool)? {
    var numbers = InlineArray<3, Int>(repeating: 0)
    var lengths = InlineArray<3, Int>(repeating: 0)
    var isOdd = true
    var part = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        guard part < 3, lengths[part] < 9 else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
        lengths[part] += 1
      case 0x2F, 0x2E, 0x2D:
        if byte == 0x2F { isOdd = false }
        part += 1
      default: return nil
      }
    }
    return lengths[0] > 0 && lengths[1] > 0 && lengths[2] > 0 ? (numbers, lengths, isOdd) : nil
  }

  /// `dd/mm/yyyy`, zero-padded.
  package static func canonical(_ text: String) -> String {
    guard case .date(let year, let month, let day, _) = read(text) else { return text }
    return written(year, month, day)
  }

  package static func written(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(padded(day))/\(padded(month))/\(year)"
  }

  package static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func check(_ year: Int, _ month: Int, _ day: Int, isOdd: Bool) -> Reading {
    if isPossible(year, month, day) { return .date(year: year, month: month, day: day, isOdd: isOdd) }
    if 13...31 ~= month, isPossible(year, day, month) { return .monthFirst(written(year, day, month)) }
    if (29...31).contains(day), let last = lastDay(year, month) {
      return .behindMonth(month, last: written(year, month, last))
    }
    return .impossible
  }

  private static func isPossible(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    lastDay(year, month).map { (1...$0).contains(day) } ?? false
  }

  private static func lastDay(_ year: Int, _ month: Int) -> Int? {
    guard 1900...2200 ~= year, 1...12 ~= month else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths: InlineArray<12, Int> = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return lengths[month - 1]
  }
}

/// What the digits of a number say: a point groups thousands, a comma begins decimals, always.
package enum NumberLiteral {
  /// The whole number, or nil when it has decimals or is too large.
  package static func integer(_ text: String) -> Int64? { integer(text.utf8.span) }

  /// The same of the bytes themselves: a text need not be made of what is looked at once.
  package static func integer(_ text: Span<UInt8>) -> Int64? {
    var value: Int64 = 0
    for index in text.indices where text[index] != 0x2E {
      let byte = text[index]
      guard 0x30...0x39 ~= byte else { return nil }
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(Int64(byte - 0x30))
      guard !overflow, !carry else { return nil }
      value = sum
    }
    return value
  }

  /// The code of a procedure that is written without its point: `1.001193` for `1001193`.
  static func code(_ text: String) -> String? {
    guard text.utf8.count == 7, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return text.prefix(1) + "." + text.dropFirst()
  }

  /// The number in millionths, or nil when it has more than six decimals or is too large.
  package static func millionths(_ text: String) -> Int64? {
    if let whole = integer(text) { return millionths(whole) }
    let parts = text.utf8.split(separator: 0x2C, omittingEmptySubsequences: false).map { String(Substring($0)) }
    guard parts.count <= 2, let whole = integer(parts[0]) else { return nil }
    guard parts.count == 2 else { return millionths(whole) }
    guard (1...6).contains(parts[1].count), let fraction = Int64(parts[1]) else { return nil }
    var scaled = fraction
    for _ in parts[1].count..<6 { scaled *= 10 }
    return millionths(whole).flatMap { $0.addingReportingOverflow(scaled).overflow ? nil : $0 + scaled }
  }

  /// The reading of a number written in another country's manner, when there is one: `0.25` is `0,25`, `1,500,000` is
  /// `1.500.000`.
  package static func mended(_ text: String) -> String? {
    let isDecimalPoint = text.filter { $0 == "." }.count == 1 && !text.contains(",")
    if isDecimalPoint, let point = text.firstIndex(of: ".") {
      let fraction = text[text.index(after: point)...]
      if fraction.count <= 2 || text.hasPrefix("0"), fraction.allSatisfy(\.isNumber) {
        return text[..<point] + "," + fraction
      }
    }
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count >= 3 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isNumber) }
    return isGrouped ? groups.joined(separator: ".") : nil
  }

  /// The reading of one comma before three digits as that of thousands, as in `50,000`; nil for other numbers.
  package static func grouped(_ text: String) -> String? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count == 2, groups[1].count == 3, (1...3).contains(groups[0].count) else { return nil }
    return groups.joined(separator: ".")
  }

  /// A number and the letters right behind it with a space between, as in `50.000 đ`; nil when it is not made of these.
  package static func spaced(_ text: String) -> String? {
    let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    let unit = text.dropFirst(digits.count)
    guard !unit.isEmpty, unit.allSatisfy(\.isLetter), millionths(String(digits)) != nil else { return nil }
    return "\(digits) \(unit)"
  }

  /// A whole number in millionths, or nil when it is too large.
  package static func millionths(_ whole: Int64) -> Int64? {
    let (result, overflow) = whole.multipliedReportingOverflow(by: 1_000_000)
    return overflow ? nil : result
  }
}

/// Vietnamese number words up to 999, as decisions write them beside the digits: `05 (năm)`.
enum NumberWords {
  private static let units: [String: Int64] = [
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
  ]

  /// The digits of a number in words, `nửa` included; nil when the words are not a number, or nought.
  static func digits(of words: String) -> String? {
    if WordFold.fold(words) == "nửa" { return "0,5" }
    return value(of: words).flatMap { $0 > 0 ? "\($0)" : nil }
  }

  /// `24h` as `24 giờ`; nil for what is no whole number of hours.
  static func hours(_ text: String) -> String? {
    guard text.last == "h" || text.last == "H", let hours = Int(text.dropLast()) else { return nil }
    return "\(hours) \(KeywordTable.row(.hour).vietnamese)"
  }

  /// `1/2` as `0,5`; nil for what has more than two decimals or is not below one.
  static func fraction(_ text: String) -> String? {
    let parts = text.split(separator: "/").compactMap { Int64($0) }
    guard parts.count == 2, 0 < parts[0], parts[0] < parts[1], parts[1] <= 100, 100 % parts[1] == 0 else { return nil }
    let hundredths = parts[0] * (100 / parts[1])
    return hundredths % 10 == 0 ? "0,\(hundredths / 10)" : "0,\(DateLiteral.padded(Int(hundredths)))"
  }

  /// The value, or nil when the words are not a number.
  static func value(of words: String) -> Int64? {
    var total: Int64 = 0
    var digit: Int64?
    var isEmpty = true
    for word in words.split(separator: " ").map({ WordFold.fold(String($0)) }) {
      isEmpty = false
      switch word {
      case "trăm":
        total += (digit ?? 1) * 100
        digit = nil
      case "mươi":
        total += (digit ?? 1) * 10
        digit = nil
      case "mười": total += 10
      case "linh", "lẻ": digit = nil
      default:
        guard let unit = units[word], digit == nil else { return nil }
        digit = unit
      }
    }
    return isEmpty ? nil : total + (digit ?? 0)
  }
}
