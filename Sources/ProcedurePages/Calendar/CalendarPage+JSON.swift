package import CanonicalJSON
import WorkingCalendar

extension CalendarPage {
  /// The year for other programs.
  package var json: JSON {
    [
      "calendar": .string(definition.id), "title": .string(definition.title),
      "edition": .string(definition.edition), "announcedUntil": .string(definition.announcedUntil.iso),
      "year": .int(Int64(year)), "provisional": .bool(isProvisional), "workingDays": .int(Int64(workingDays)),
      "months": .array(
        months.map { ["month": .int(Int64($0.month)), "workingDays": .int(Int64($0.workingDays))] }),
      "days": .array(definition.days(of: year).map { definition.markedDays(in: $0).map(\.json) } ?? []),
    ]
  }
}

extension MarkedDay {
  var json: JSON {
    var members: [(key: String, value: JSON)] = [
      ("date", .string(date.iso)), ("kind", .string(kind.rawValue)), ("projected", .bool(isProjected)),
      ("sources", .array(basis.map(JSON.string))),
    ]
    if !name.isEmpty { members.append(("name", .string(name))) }
    if let replacedDay { members.append(("for", .string(replacedDay.iso))) }
    if let lunar = LunarCalendar.lunarDate(of: date) {
      members.append(
        (
          "lunar",
          [
            "day": .int(Int64(lunar.day)), "month": .int(Int64(lunar.month)), "year": .int(Int64(lunar.year)),
            "leap": .bool(lunar.isLeapMonth),
          ]
        ))
    }
    return .object(members)
  }
}
