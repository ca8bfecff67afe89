import CanonicalJSON
public import WorkingCalendar

extension CalendarDefinition {
  /// `sha256:` and a digest of everything announced that decides a date: the week, the hours, the days off, the rest
  /// days worked, and how is counted.
  ///
  /// Titles, sources, the edition and days that are only projected stay out, so that a later edition in which nothing
  /// announced by then was corrected gives the same digest for the same day of knowledge.
  public var digest: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("conventions")
      writer.array { writer in
        for choice in conventions.map(\.choice.rawValue).sorted() { writer.string(choice) }
      }
      writer.key("daysOff")
      writer.array { writer in
        for day in daysOff.sorted(by: { $0.date < $1.date }) where !day.isProjected && day.date <= announcedUntil {
          writer.string("\(day.date.iso) \(day.kind.rawValue)")
        }
      }
      writer.key("halfDays")
      writer.array { writer in
        for day in halfDays.sorted(by: { $0.date < $1.date }) where day.date <= announcedUntil {
          writer.string("\(day.date.iso) \(Self.text(day.windows))")
        }
      }
      writer.key("hours")
      writer.array { writer in
        writer.string(Self.text(officeHours))
        for hours in weekdayHours.sorted(by: { $0.weekday < $1.weekday }) {
          writer.string("\(hours.weekday) \(Self.text(hours.windows))")
        }
      }
      writer.key("week")
      writer.array { writer in
        for weekday in weekdays.sorted() { writer.string("\(weekday)") }
      }
      writer.key("workingDays")
      writer.array { writer in
        for day in workingDays.sorted(by: { $0.date < $1.date }) where !day.isProjected && day.date <= announcedUntil {
          writer.string(day.date.iso)
        }
      }
    }
    return "sha256:\(SHA256.hexDigest(of: writer.bytes))"
  }

  /// Minutes of opening and closing, such as `480-720 780-1020`.
  private static func text(_ windows: [OfficeWindow]) -> String {
    windows.map { "\($0.opens)-\($0.closes)" }.joined(separator: " ")
  }
}
