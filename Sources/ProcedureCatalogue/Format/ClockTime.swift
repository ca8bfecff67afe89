/// Clock times as the file writes them, `16:10`, for minutes since midnight.
enum ClockTime {
  private static let minutesPerHour = 60
  /// From midnight to the end of the day.
  static let range = 0...24 * minutesPerHour

  static func text(_ minutes: Int) -> String {
    precondition(range.contains(minutes), "A clock time lies within a day.")
    return twoDigits(minutes / minutesPerHour) + ":" + twoDigits(minutes % minutesPerHour)
  }

  static func minutes(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hours = number(bytes[0], bytes[1]),
      let rest = number(bytes[3], bytes[4]), rest < minutesPerHour, range.contains(hours * minutesPerHour + rest)
    else { return nil }
    return hours * minutesPerHour + rest
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func number(_ tens: UInt8, _ ones: UInt8) -> Int? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard digits.contains(tens), digits.contains(ones) else { return nil }
    return Int(tens - digits.lowerBound) * 10 + Int(ones - digits.lowerBound)
  }
}
