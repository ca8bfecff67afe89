package import WorkingCalendar

/// A dossier code taken apart: the identifier of an agency, the day of receipt, the serial number of that day.
///
///     try DossierNumber("H26.25.07-260213-0012").serial        // "0012"
///     try DossierNumber("000.01.12.H38-190614-0003").layout    // .smallestUnitFirst
package struct DossierNumber: Hashable, Sendable {
  /// In which order the identifier names the levels.
  package enum Layout: Hashable, Sendable {
    /// `V1V2V3.Z1Z2.Y1Y2.MX1X2`: the agency that received it, its smallest unit first.
    case smallestUnitFirst
    /// `MX1X2.Y1Y2Y3.Z1Z2`: the agency that settles it, the ministry or province first; levels that do not exist are
    /// left out.
    case ministryFirst
  }

  /// What is wrong with a code.
  package enum Problem: Error, Hashable, Sendable {
    case parts
    case agency(String)
    case date(String)
    case serial(String)
  }

  package let layout: Layout
  /// The agency's electronic identifier, as written.
  package let agency: String
  package let received: CivilDate
  /// At least four digits; longer where an agency receives more in a day, or a national system puts its own two first.
  package let serial: String

  /// Takes a code apart.
  package init(_ code: String) throws(Problem) {
    let parts = code.utf8.split(separator: ASCII.hyphen, omittingEmptySubsequences: false).map { Array($0) }
    guard parts.count == 3 else { throw .parts }
    guard let layout = Layout(identifier: parts[0]) else { throw .agency(Self.text(parts[0])) }
    guard let received = Self.date(parts[1]) else { throw .date(Self.text(parts[1])) }
    guard (4...Self.longestSerial).contains(parts[2].count), parts[2].allSatisfy(ASCII.isDigit) else {
      throw .serial(Self.text(parts[2]))
    }
    self.layout = layout
    self.received = received
    agency = Self.text(parts[0])
    serial = Self.text(parts[2])
  }

  /// A code as a receiving system gives it; nil for parts that no code can have.
  package init?(agency: String, received: CivilDate, serial: Int) {
    guard serial > 0 else { return nil }
    let digits = String(serial)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    let date = String(decoding: received.iso.utf8.filter { $0 != ASCII.hyphen }.dropFirst(2), as: UTF8.self)
    guard let number = try? DossierNumber("\(agency)-\(date)-\(padding)\(digits)"), number.received == received else {
      return nil
    }
    self = number
  }

  /// The code as it is printed.
  package var text: String {
    let date = String(decoding: received.iso.utf8.filter { $0 != ASCII.hyphen }.dropFirst(2), as: UTF8.self)
    return "\(agency)-\(date)-\(serial)"
  }

  /// Two digits of a national system before four of the day would be six; more is no serial of one day.
  private static let longestSerial = 10

  /// `YYMMDD`, which only this century has.
  private static func date(_ bytes: [UInt8]) -> CivilDate? {
    guard bytes.count == 6, bytes.allSatisfy(ASCII.isDigit) else { return nil }
    func number(_ place: Int) -> Int { Int(bytes[place] - ASCII.zero) * 10 + Int(bytes[place + 1] - ASCII.zero) }
    return CivilDate(year: 2000 + number(0), month: number(2), day: number(4))
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension DossierNumber.Layout {
  /// The layout of an identifier; nil when it fits neither.
  fileprivate init?(identifier: [UInt8]) {
    let parts = identifier.split(separator: ASCII.dot, omittingEmptySubsequences: false).map { Array($0) }
    func isDigits(_ part: [UInt8], _ counts: ClosedRange<Int>) -> Bool {
      counts.contains(part.count) && part.allSatisfy(ASCII.isDigit)
    }
    func isBody(_ part: [UInt8]?) -> Bool {
      guard let part, let letter = part.first else { return false }
      return (ASCII.capitalA...ASCII.capitalZ).contains(letter) && isDigits(Array(part.dropFirst()), 2...2)
    }
    if isBody(parts.first), parts.count <= 3, parts.dropFirst().allSatisfy({ isDigits($0, 1...3) }) {
      self = .ministryFirst
    } else if parts.count == 4, isBody(parts.last), isDigits(parts[0], 3...3), isDigits(parts[1], 2...2),
      isDigits(parts[2], 2...2)
    {
      self = .smallestUnitFirst
    } else {
      return nil
    }
  }
}

/// The bytes that a code is made of.
private enum ASCII {
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let zero = UInt8(ascii: "0")
  static let capitalA = UInt8(ascii: "A")
  static let capitalZ = UInt8(ascii: "Z")

  static func isDigit(_ byte: UInt8) -> Bool { (zero...UInt8(ascii: "9")).contains(byte) }
}
