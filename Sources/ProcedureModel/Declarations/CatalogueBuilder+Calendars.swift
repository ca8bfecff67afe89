import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import WorkingCalendar

extension CatalogueBuilder {
  func buildCalendar(_ declaration: Declaration) {
    var years: [Int: Place] = [:]
    let file = declaration.file
    let blocks = statements(declaration).filter { $0.keyword == .year }
    for statement in blocks {
      let number = place(file, statement.child(.number) ?? statement)
      guard let year = statement.integerValue.flatMap({ Int(exactly: $0) }), 1900...2200 ~= year else {
        report(.yearOutOfRange(at: number))
        continue
      }
      if let earlier = years[year] {
        report(.duplicateYear(year, at: number, first: earlier))
      } else {
        years[year] = number
      }
    }
    guard let first = years.keys.min(), let last = years.keys.max(),
      let end = CivilDate(year: last, month: 12, day: 31)
    else {
      if blocks.isEmpty { report(.calendarWithoutYears(declaration.id, at: declaration.place)) }
      return
    }
    var calendar = CalendarDefinition(
      id: declaration.id, title: declaration.title, firstYear: first, lastYear: last, announcedUntil: end)
    for statement in statements(declaration) { read(statement, into: &calendar, file) }
    if !statements(declaration).contains(where: { $0.keyword == .officeHours }) {
      calendarsWithoutHours.insert(declaration.id)
    }
    for problem in calendar.problems {
      report(.calendarProblem(problem, at: place(file, node(for: problem, in: declaration))))
    }
    contents.calendars.append(calendar)
  }

  private func read(_ statement: Node, into calendar: inout CalendarDefinition, _ file: Int) {
    switch statement.keyword {
    case .editionName: calendar.edition = statement.title ?? ""
    case .workingDays: calendar.weekdays = weekdays(statement)
    case .announcedUntil:
      if let date = statement.child(.date)?.dateValue { calendar.announcedUntil = date }
    case .officeHours:
      let windows = officeWindows(statement)
      if let days = statement.clause(.onWeekdays) {
        calendar.weekdayHours += weekdays(days).map { WeekdayHours(weekday: $0, windows: windows) }
      } else {
        calendar.officeHours = windows
      }
    case .year: readYear(statement, into: &calendar, file)
    case .solarHoliday: calendar.holidayRules.append(holidayRule(statement, .solar, file))
    case .lunarHoliday: calendar.holidayRules.append(holidayRule(statement, .lunar, file))
    case .compensateRestDays: calendar.compensation = CompensationRule(basis: citedDocuments(statement, file))
    case .convention:
      if let convention = countingConvention(statement, file) { calendar.conventions.append(convention) }
    case .sourceText: if let source = statement.title { calendar.sources.append(source) }
    default: break
    }
  }

  private func readYear(_ statement: Node, into calendar: inout CalendarDefinition, _ file: Int) {
    guard let year = statement.integerValue.flatMap({ Int(exactly: $0) }), let block = statement.child(.block) else {
      return
    }
    let lines = block.children.filter { $0.kind == .statement }
    let isProjected = lines.contains { $0.keyword == .projected }
    let announced = lines.first { $0.keyword == .announcedOn }?.child(.date)?.dateValue
    let sources = lines.filter { $0.keyword == .sourceText }.compactMap(\.title)
    for line in lines {
      let cited = citedDocuments(line, file)
      let basis = cited.isEmpty ? sources : cited
      let projected = isProjected || line.clause(.projected) != nil
      let announcedOn = line.clause(.announcedOn)?.child(.date)?.dateValue ?? announced
      switch line.keyword {
      case .makeUpDay:
        let days = line.children(.days)
        let replaced = days.second.flatMap { dates($0, year, file).first }
        for date in days.first.map({ dates($0, year, file) }) ?? [] {
          calendar.workingDays.append(
            WorkingDayOverride(
              date, for: replaced, name: line.title, basis: basis, isProjected: projected, announcedOn: announcedOn))
        }
      case .officeHours:
        for date in line.children(.days).flatMap({ dates($0, year, file) }) {
          calendar.halfDays.append(HalfDay(date, windows: officeWindows(line), basis: basis, announcedOn: announcedOn))
        }
      default:
        guard let kind = dayOffKind(line.keyword) else { continue }
        for date in line.children(.days).flatMap({ dates($0, year, file) }) {
          calendar.daysOff.append(
            DayOff(
              date, kind, name: line.title ?? "", basis: basis, isProjected: projected, announcedOn: announcedOn))
        }
      }
    }
  }

  /// `lễ âm lịch 01/01 "Tết Nguyên đán" 05 ngày, trong đó 02 ngày trước`; numbers that make no sense become a rule that
  /// gives no day, which is a problem of the calendar.
  private func holidayRule(
    _ statement: Node, _ reckoning: HolidayRule.Day.Reckoning, _ file: Int
  ) -> HolidayRule {
    let numbers = (statement.child(.days)?.text ?? "").split(separator: "/").compactMap { Int($0) }
    let day = HolidayRule.Day(
      reckoning: reckoning, month: numbers.last ?? 0, day: numbers.count == 2 ? numbers[0] : 0)
    let inForce = statement.clause(.inForceFrom).map { interval($0, file) }
    return HolidayRule(
      day, daysBefore: statement.clause(.ofWhich).map(wholeDays) ?? 0, count: wholeDays(statement),
      name: statement.title ?? "", basis: citedDocuments(statement, file), inForceFrom: inForce?.from ?? .first,
      inForceUntil: inForce?.to, decidedYearlyBy: statement.clause(.decidedYearlyBy)?.title,
      announcedOn: statement.clause(.announcedOn)?.child(.date)?.dateValue)
  }

  /// The number of a quantity in days; -1, which no rule can use, for any other unit or a fraction.
  private func wholeDays(_ node: Node) -> Int {
    guard let quantity = node.child(.quantity), quantity.unitKeyword == .day else { return -1 }
    return quantity.integerValue.flatMap { Int(exactly: $0) } ?? -1
  }

  /// The citations of a statement in words, for a calendar keeps its documents as texts.
  func citedDocuments(_ statement: Node, _ file: Int) -> [String] {
    let citations = citations(of: statement, file)
    guard !citations.isEmpty else { return [] }
    return citations.map { citationText.text($0).vi }
  }

  private func dayOffKind(_ keyword: Keyword?) -> DayOff.Kind? {
    switch keyword {
    case .holiday: .holiday
    case .compensatory: .compensatory
    case .swappedOff: .swapped
    case .specialOff: .special
    default: nil
    }
  }

  /// A longer run of days off is a slip in a month.
  private static let longestRun = 31

  /// The days of `16/02`, `16/02 đến 20/02` or of dates with their own year.
  private func dates(_ node: Node, _ year: Int, _ file: Int) -> [CivilDate] {
    var ends: [CivilDate] = []
    for token in node.firstToken..<node.endToken {
      switch node.tree.tokens[token].kind {
      case .dayMonth:
        let parts = node.tree.text(token).split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2, let date = CivilDate(year: year, month: parts[1], day: parts[0]) else {
          report(.noSuchDay(node.tree.text(token), year, at: place(file, node)))
          return []
        }
        ends.append(date)
      case .date:
        guard case .date(let year, let month, let day, _) = DateLiteral.read(node.tree.text(token)),
          let date = CivilDate(year: year, month: month, day: day)
        else {
          report(.noSuchDay(node.tree.text(token), year, at: place(file, node)))
          return []
        }
        ends.append(date)
      default: break
      }
    }
    guard let first = ends.first, let last = ends.last else { return [] }
    guard first <= last else {
      report(.reversedInterval(last, before: first, at: place(file, node)))
      return []
    }
    guard last.days - first.days < Self.longestRun else {
      report(.longRunOfDays(Self.longestRun, at: place(file, node)))
      return []
    }
    return (first.days...last.days).compactMap { CivilDate(days: $0) }
  }

  private func officeWindows(_ statement: Node) -> [OfficeWindow] {
    statement.children(.officeHours).compactMap { window in
      let clocks = Array(window.children(.clock))
      guard clocks.count == 2, let opens = clocks[0].minuteValue, let closes = clocks[1].closingMinuteValue else {
        return nil
      }
      return OfficeWindow(opens: opens, closes: closes)
    }
  }

  private func weekdays(_ node: Node) -> [Int] {
    var days: [Int] = []
    var isRange = false
    for child in node.children(.keyword) {
      if child.keyword == .to {
        isRange = true
      } else if let day = weekday(child.keyword) {
        if isRange, let last = days.last, last < day {
          days += (last + 1)...day
        } else {
          days.append(day)
        }
        isRange = false
      }
    }
    return days
  }

  private func weekday(_ keyword: Keyword?) -> Int? {
    switch keyword {
    case .monday: 1
    case .tuesday: 2
    case .wednesday: 3
    case .thursday: 4
    case .friday: 5
    case .saturday: 6
    case .sunday: 7
    default: nil
    }
  }

  /// The line of the calendar that a problem is about, as near as it can be told.
  private func node(for problem: CalendarProblem, in declaration: Declaration) -> Node {
    guard let date = problem.date else {
      return statement(behind: problem, in: declaration) ?? declaration.node.child(.name) ?? declaration.node
    }
    for statement in statements(declaration) where statement.integerValue == Int64(date.year) {
      for line in statement.child(.block)?.children.filter({ $0.kind == .statement }) ?? [] {
        for days in line.children(.days) where dates(days, date.year, declaration.file).contains(date) { return days }
      }
      return statement.child(.number) ?? statement
    }
    return declaration.node.child(.name) ?? declaration.node
  }
}

extension CatalogueBuilder {
  /// The statement behind a problem that is about no day.
  private func statement(behind problem: CalendarProblem, in declaration: Declaration) -> Node? {
    if case .wrongHours = problem { return statements(declaration).first { $0.keyword == .officeHours } }
    if case .conventionTwice(let choice) = problem {
      return statements(declaration).last { countingConvention($0, declaration.file)?.choice == choice }
    }
    guard case .wrongHolidayRule(let name) = problem else { return nil }
    return statements(declaration).first { statement in
      switch statement.keyword {
      case .solarHoliday: statement.title == name && !holidayRule(statement, .solar, declaration.file).isMeaningful
      case .lunarHoliday: statement.title == name && !holidayRule(statement, .lunar, declaration.file).isMeaningful
      default: false
      }
    }
  }
}

extension CalendarProblem {
  /// The day it is about, when it is about one.
  var date: CivilDate? {
    switch self {
    case .announcementOutsideRange(let date), .wrongHoursOfHalfDay(let date), .outsideRange(let date),
      .duplicateDay(let date), .alreadyWorking(let date), .exchangedDayIsNotOff(let date, _), .halfDayIsOff(let date):
      date
    case .noSuchRange, .noWorkingDay, .wrongWeekday, .wrongHours, .wrongHolidayRule, .conventionTwice: nil
    }
  }
}
