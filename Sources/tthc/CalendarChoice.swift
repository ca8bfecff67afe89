import ProcedureCatalogue
import ProcedureDiagnostics
import WorkingCalendar

/// Which calendar of a catalogue a command works on.
struct CalendarChoice {
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// The calendar of a name, else the usual one; with a day, as it was known on that day.
  func calendar(_ wanted: String?, asOf day: CivilDate? = nil) throws(CommandFailure) -> WorkingCalendar {
    guard let id = try id(wanted), let calendar = catalogue.calendar(id) else {
      throw CommandFailure(Finding(.noCalendar, .error, DeadlineCommandWording.noCalendar, at: nil))
    }
    guard let day else { return calendar }
    guard let then = try? WorkingCalendar(calendar.definition.known(on: day)) else {
      throw CommandFailure(Finding(.noCalendar, .error, DeadlineCommandWording.noCalendarAsOf(day), at: nil))
    }
    return then
  }

  private func id(_ wanted: String?) throws(CommandFailure) -> String? {
    let ids = catalogue.calendars.map(\.id)
    guard let wanted else { return usual }
    if ids.contains(wanted) { return wanted }
    let message = DeadlineCommandWording.unknownCalendar(wanted, nearest: Suggestion.nearest(to: wanted, among: ids))
    throw CommandFailure(Finding(.noCalendar, .error, message, at: nil))
  }

  /// The calendar that most procedures count by; the first one when none is ahead.
  private var usual: String? {
    let definitions = catalogue.calendars
    if definitions.count <= 1 { return definitions.first?.id }
    var uses: [String: Int] = [:]
    for procedure in (try? catalogue.procedures()) ?? [] { uses[procedure.calendar, default: 0] += 1 }
    var best = definitions.first?.id
    for definition in definitions where uses[definition.id, default: 0] > best.map({ uses[$0, default: 0] }) ?? 0 {
      best = definition.id
    }
    return best
  }
}

extension FindingCode {
  static let noCalendar = FindingCode(936)
}
