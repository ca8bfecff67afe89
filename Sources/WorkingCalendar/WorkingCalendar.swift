/// A working calendar ready for counting.
///
/// Two flat tables answer every question about working days in constant time. With the week Monday to Friday and
/// a table beginning on Friday, day 0:
///
///     day        0 Fri  1 Sat  2 Sun  3 Mon  4 Tue
///     rank       0      1      1      1      2      3     working days before each day, and in all
///     selection  0      3      4                          the day of each working day
///
/// The third working day after day 0 is `selection[rank[1] + 2]`. The tables reach `marginYears` beyond the covered
/// years; there only the week is known and every answer is provisional. Nothing is ever looked for in a loop, so a
/// question outside the tables is answered with nil.
public struct WorkingCalendar: Sendable {
  /// How many years beyond the covered ones can be counted in, from the week alone.
  ///
  /// Fifty covered years and sixty of margin keep both tables below 160 KB and their entries below 16 bits.
  public static let marginYears = 60

  /// Every day that can be asked about.
  public let range: ClosedRange<CivilDate>
  /// The minutes of a full working day, to which fractions of a working day refer.
  public let fullDayMinutes: Int

  @usableFromInline let firstDay: Int32
  @usableFromInline let rank: [UInt16]
  @usableFromInline let selection: [UInt16]
  let details: CalendarDetails

  /// What the tables take in memory.
  package var tableBytes: Int { (rank.count + selection.count) * MemoryLayout<UInt16>.stride }

  /// The data this calendar was made from.
  public var definition: CalendarDefinition { details.definition }
  var exceptions: CalendarExceptions { details.exceptions }
  var hours: CalendarHours { details.hours }

  /// Compiles a calendar; refuses one whose data contradict themselves.
  public init(_ definition: CalendarDefinition) throws(CalendarRefusal) {
    let problems = definition.problems
    guard problems.isEmpty, let covered = definition.coveredRange else { throw CalendarRefusal(problems: problems) }
    let last = covered.upperBound.addingMonthsClamped(WorkingCalendar.marginYears * 12) ?? CivilDate.last
    let exceptions = CalendarExceptions(definition)
    self.range = covered.lowerBound...last
    self.details = CalendarDetails(
      definition: definition, exceptions: exceptions, hours: CalendarHours(definition))
    self.fullDayMinutes = definition.officeHours.reduce(0) { $0 + $1.minutes }
    self.firstDay = covered.lowerBound.days

    var works = WorkingCalendar.weekPattern(definition.weekdays, from: covered.lowerBound, through: last)
    for date in exceptions.off { works[Int(date.days - covered.lowerBound.days)] = false }
    for date in exceptions.worked { works[Int(date.days - covered.lowerBound.days)] = true }
    (self.rank, self.selection) = WorkingCalendar.tables(works)
  }

  private static func weekPattern(_ weekdays: [Int], from first: CivilDate, through last: CivilDate) -> [Bool] {
    let week = (0..<7).map { weekdays.contains((first.weekday - 1 + $0) % 7 + 1) }
    return (0...Int(last.days - first.days)).map { week[$0 % 7] }
  }

  private static func tables(_ works: [Bool]) -> (rank: [UInt16], selection: [UInt16]) {
    var rank: [UInt16] = []
    var selection: [UInt16] = []
    rank.reserveCapacity(works.count + 1)
    selection.reserveCapacity(works.count)
    for (day, isWorking) in works.enumerated() {
      rank.append(UInt16(selection.count))
      if isWorking { selection.append(UInt16(day)) }
    }
    rank.append(UInt16(selection.count))
    return (rank, selection)
  }
}
