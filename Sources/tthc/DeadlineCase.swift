import CanonicalJSON
import ProcedureDiagnostics
import WorkingCalendar

/// One case of a file for `tthc deadline --cases`: `{"id", "received", "termValue", "termUnit", "cutoff"?,
/// "suspensions"?, "options"?}`, listed under `cases` or in a bare array.
struct DeadlineCase {
  let rule: DeadlineRule
  let received: CivilMoment
  let suspensions: [Suspension]
  /// Office hours of this case alone.
  let officeHours: [OfficeWindow]?

  /// What was read: the case, or why not.
  struct Reading {
    let id: String
    let result: Result<DeadlineCase, CaseFault>
  }

  static func read(_ bytes: [UInt8]) throws(CaseFault) -> [Reading] {
    do {
      let root = try JSONDocument(parsing: bytes).root
      let list = root.kind == .object ? root["cases"] : root
      guard let list, list.kind == .array else { throw CaseFault.noCases }
      return list.elements.enumerated().map { number, value in Reading(value, number: number + 1) }
    } catch let error as JSONError {
      throw .notJSON(line: error.line, column: error.column)
    } catch {
      throw .noCases
    }
  }
}

/// Why a case, or a file of cases, cannot be read.
enum CaseFault: Error {
  case notJSON(line: Int, column: Int)
  case noCases
  /// A member is missing or cannot be understood.
  case member(String)
  case deadline(DeadlineError)
  case officeHours
}

extension DeadlineCase.Reading {
  enum Answer {
    case due(String)
    case refused(Bilingual)
  }

  init(_ value: JSONValue, number: Int) {
    id = value["id"]?.string ?? "#\(number)"
    do {
      result = .success(try DeadlineCase(value))
    } catch {
      result = .failure(error)
    }
  }

  /// A date for limits in days, a date and a minute for limits in hours.
  func due(in calendar: WorkingCalendar) -> Answer {
    do {
      return .due(try result.get().due(in: calendar))
    } catch {
      return .refused(DeadlineCommandWording.broken(error))
    }
  }
}

extension DeadlineCase {
  init(_ value: JSONValue) throws(CaseFault) {
    guard let unit = value["termUnit"]?.string.flatMap({ Self.units[$0] }) else { throw .member("termUnit") }
    guard let amount = value["termValue"].flatMap(Self.amount) else { throw .member("termValue") }
    guard let received = value["received"].flatMap(Self.moment) else { throw .member("received") }
    var rule = DeadlineRule(TimeQuantity(amount, unit))
    if let cutoff = value["cutoff"], !cutoff.isNull {
      guard let minute = cutoff.string.flatMap(ClockText.minuteOfDay) else { throw .member("cutoff") }
      rule.cutoff = DeadlineRule.Cutoff(after: minute)
    }
    var hours: [OfficeWindow]?
    if let options = value["options"], !options.isNull { try Self.apply(options, to: &rule, &hours) }
    self.rule = rule
    self.received = received
    suspensions = try Self.suspensions(value["suspensions"])
    officeHours = hours
  }

  func due(in calendar: WorkingCalendar) throws(CaseFault) -> String {
    var calendar = calendar
    if let officeHours {
      var definition = calendar.definition
      definition.officeHours = officeHours
      do {
        calendar = try WorkingCalendar(definition)
      } catch {
        throw .officeHours
      }
    }
    do {
      let deadline = try calendar.deadline(rule, received: received, suspensions: suspensions)
      return rule.quantity.unit.isCountedInDays ? deadline.dueDate.iso : deadline.dueAt.iso
    } catch {
      throw .deadline(error)
    }
  }

  // MARK: - Members

  private static let units: [String: TimeUnit] = [
    "workingDays": .workingDay, "days": .day, "weeks": .week, "months": .month, "years": .year,
    "workingHours": .workingHour, "hours": .hour, "minutes": .minute,
  ]
  private static let receiptDays: [String: DeadlineRule.ReceiptDay] = ["nextDay": .notCounted, "sameDay": .counted]
  private static let outsideDays: [String: DeadlineRule.OutsideWorkingDays] = ["roll": .nextWorkingDay, "asIs": .asIs]

  /// A whole number, or a fraction as text such as `"1/4"`.
  private static func amount(_ value: JSONValue) -> Rational? {
    if let text = value.string { return Rational(parsing: text) }
    return value.int64.flatMap { Rational($0, over: 1) }
  }

  private static func moment(_ value: JSONValue) -> CivilMoment? {
    guard let text = value.string else { return nil }
    if let date = try? CivilDate(parsing: text) { return CivilMoment(startOf: date) }
    return try? CivilMoment(parsing: text)
  }

  private static func suspensions(_ value: JSONValue?) throws(CaseFault) -> [Suspension] {
    guard let value, !value.isNull else { return [] }
    guard value.kind == .array else { throw .member("suspensions") }
    var suspensions: [Suspension] = []
    for element in value.elements {
      guard let from = element["from"].flatMap(moment), let to = element["to"].flatMap(moment) else {
        throw .member("suspensions")
      }
      suspensions.append(Suspension(from: from, to: to, reason: element["reason"]?.string ?? ""))
    }
    return suspensions
  }

  private static func apply(
    _ options: JSONValue, to rule: inout DeadlineRule, _ hours: inout [OfficeWindow]?
  ) throws(CaseFault) {
    for member in options.members {
      switch member.key {
      case "startCounting":
        guard let choice = member.value.string.flatMap({ receiptDays[$0] }) else { throw .member(member.key) }
        rule.receiptDay = choice
      case "onNonWorking":
        guard let choice = member.value.string.flatMap({ outsideDays[$0] }) else { throw .member(member.key) }
        rule.outsideWorkingDays = choice
      case "endRoll":
        guard let rolls = member.value.bool else { throw .member(member.key) }
        rule.endRoll = rolls ? .fromAnyDayOff : .never
      case "windows": hours = try windows(member.value)
      default: throw .member(member.key)
      }
    }
  }

  private static func windows(_ value: JSONValue) throws(CaseFault) -> [OfficeWindow] {
    var windows: [OfficeWindow] = []
    for element in value.elements {
      let ends = element.elements.map { $0.string.flatMap(ClockText.minuteOfDay) }
      guard ends.count == 2, let opens = ends[0], let closes = ends[1] else { throw .member("windows") }
      windows.append(OfficeWindow(opens: opens, closes: closes))
    }
    return windows
  }
}
