import ProcedureCatalogue
import Synchronization
import WorkingCalendar

/// A calendar as it was known on some day, with the digest of what it says.
final class CalendarEdition: Sendable {
  let calendar: WorkingCalendar
  /// Computed when an answer is first written, because most assessments need only its dates.
  private let stored = Mutex<String?>(nil)

  init(_ calendar: WorkingCalendar) {
    self.calendar = calendar
  }

  var digest: String {
    if let digest = stored.withLock({ $0 }) { return digest }
    let digest = calendar.definition.digest
    stored.withLock { $0 = digest }
    return digest
  }
}

/// The editions of one calendar: as it is now, and as it was known before each announcement.
///
/// Editions are made when they are first asked for; there is one for each announcement at most.
final class CalendarShelf: Sendable {
  /// With everything that was announced.
  let current: CalendarEdition
  private let announcements: [CivilDate]
  private let earlier: Mutex<[Int: CalendarEdition]>

  init(_ calendar: WorkingCalendar) {
    current = CalendarEdition(calendar)
    announcements = calendar.definition.announcementDates
    earlier = Mutex([:])
  }

  /// The edition that was known on a day; the current one when nothing has been announced since.
  func edition(knownOn day: CivilDate) -> CalendarEdition {
    guard let last = announcements.last, day < last else { return current }
    let known = announcements.count { $0 <= day }
    if let ready = earlier.withLock({ $0[known] }) { return ready }
    // What is announced stays sound when later announcements are left out; if it did not, the current one would stand.
    let made = (try? WorkingCalendar(current.calendar.definition.known(on: day))).map(CalendarEdition.init) ?? current
    return earlier.withLock { editions in
      if let other = editions[known] { return other }
      editions[known] = made
      return made
    }
  }
}
