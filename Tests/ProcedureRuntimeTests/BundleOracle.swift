import WorkingCalendar

/// Dates of the parts of a bundle, counted minute by minute and day by day from nothing but the days off: what the
/// runtime says is compared with it.
///
/// Moments are minutes since 1970-01-01.
struct BundleOracle {
  enum Length {
    case hours(Int)
    case workingDays(Int)
    case days(Int)
  }

  struct Part {
    let id: String
    var after: [String] = []
    var length: Length?
    var hasResult = true
    var isCounted = true
  }

  /// A stretch in which something was awaited, for one part or the whole; without an end it still is.
  struct Hold {
    enum Kind: Hashable { case supplement, event, words }

    let kind: Kind
    let part: String?
    let from: Int
    var to: Int?
    /// Whether it ended with its part: what was asked for never came.
    var isCut = false
  }

  struct Story {
    var accepted: Int
    /// When stages were done.
    var done: [String: Int] = [:]
    /// When parts were refused or withdrawn.
    var lost: [String: Int] = [:]
    var holds: [Hold] = []
    /// When the limit of the whole ends: no part within it is promised later, unless a part was put off.
    var wholeDue: Int?
    var wholeUntil: Int?
    var partUntil: [String: Int] = [:]
  }

  struct Outcome: Equatable {
    var end: Int?
    var appointment: Int?
    var isLost = false
    /// Whether a later date was set for a part that is done: what became of its appointment is not counted here.
    var isPutOff = false
  }

  let parts: [Part]
  /// Days since 1970-01-01 on which offices are closed, beside Saturdays and Sundays.
  let daysOff: Set<Int>
  /// Whether time begins anew with a supplement; else it stands still.
  let restarts: Bool

  static let closing = 17 * 60
  static let day = 1440

  func works(_ day: Int) -> Bool { ![2, 3].contains(day % 7) && !daysOff.contains(day) }

  func workingDay(from day: Int) -> Int { works(day) ? day : workingDay(from: day + 1) }

  /// The day as which a receipt counts, where one behind some minute of a working day counts as the next one's.
  func receiptDay(_ moment: Int, cutoff: Int?) -> Int {
    let day = moment / Self.day
    guard let cutoff, works(day), moment % Self.day > cutoff else { return workingDay(from: day) }
    return workingDay(from: day + 1)
  }

  // MARK: Counting

  /// The end of a length, without the stretches in which the clock stood still.
  func end(_ length: Length, from start: Int, cutoff: Int? = nil, stops: [(from: Int, to: Int)]) -> Int {
    let stops = stops.filter { $0.to > start }.map { (from: max($0.from, start), to: $0.to) }
    var left: Int
    switch length {
    case .hours(let hours):
      left = hours * 60
      var minute = start
      while left > 0 {
        if !stops.contains(where: { $0.from <= minute && minute < $0.to }) { left -= 1 }
        minute += 1
      }
      return minute
    case .workingDays(let count), .days(let count): left = count
    }
    var day = receiptDay(start, cutoff: cutoff)
    while left > 0 {
      day += 1
      let stands = stops.contains { stop in
        stop.from / Self.day < day && day <= receiptDay(stop.to, cutoff: cutoff)
      }
      if case .workingDays = length, !works(day) { continue }
      if !stands { left -= 1 }
    }
    return workingDay(from: day) * Self.day + Self.closing
  }

  // MARK: What holds up

  /// The holds as they came about: what ends a part ends its holds, and what is told of the whole ends those of all parts.
  private func settled(_ story: Story) -> [Hold] {
    story.holds.compactMap { hold in
      var hold = hold
      if let part = hold.part, let end = story.done[part] ?? story.lost[part] {
        guard hold.from < end else { return nil }
        hold.isCut = hold.to.map { $0 > end } ?? true
        hold.to = min(hold.to ?? end, end)
      }
      let common = story.holds.filter { $0.part == nil && $0.kind == hold.kind }.compactMap(\.to)
      for to in common where to >= hold.from { hold.to = min(hold.to ?? to, to) }
      return hold
    }
  }

  /// When a time ends that would begin at a moment; nil while something is awaited that holds it up.
  func end(
    _ length: Length, from start: Int, cutoff: Int? = nil, _ story: Story, concerns: (String?) -> Bool,
    until: Int? = nil,
    whatever: Bool = false
  ) -> Int? {
    let holds = settled(story).filter { concerns($0.part) }
    let begun =
      restarts
      ? (holds.filter { $0.kind == .supplement && !$0.isCut }.compactMap(\.to) + [start]).max() ?? start : start
    let stopping = holds.filter { !(restarts && $0.kind == .supplement) }
    let end = self.end(
      length, from: begun, cutoff: cutoff,
      stops: stopping.compactMap { hold in hold.to.map { (hold.from, $0) } })
    let last = max(end, until ?? end)
    let isHeld = holds.contains { $0.to == nil && (whatever || $0.from < last) }
    return isHeld ? nil : last
  }

  /// A later date, told one minute after acceptance, with the days on which the clock stood still since then.
  func later(_ until: Int, for length: Length, _ story: Story, concerns: (String?) -> Bool) -> Int {
    let told = story.accepted + 1
    let days = (receiptDay(told, cutoff: nil) + 1)...(until / Self.day)
    let left: Length =
      if case .workingDays = length { .workingDays(days.count { works($0) }) } else { .days(days.count) }
    let stops = settled(story).filter { concerns($0.part) && !(restarts && $0.kind == .supplement) }
    return end(left, from: told, stops: stops.compactMap { hold in hold.to.map { (hold.from, $0) } })
  }

  // MARK: The plan

  /// The appointment of what is done: as promised, later by what had begun to hold it up before it was done.
  private func appointment(of part: Part, from start: Int?, doneAt done: Int, _ story: Story) -> Int? {
    guard let start, let length = part.length else { return nil }
    let holds = settled(story).filter { ($0.part == nil || $0.part == part.id) && $0.from < done }
    return end(length, from: start, stops: holds.compactMap { hold in hold.to.map { (hold.from, $0) } })
  }

  func plan(_ story: Story) -> [String: Outcome] {
    var outcomes: [String: Outcome] = [:]
    for part in parts {
      let before = part.after.compactMap { outcomes[$0] }
      if part.hasResult, before.contains(where: \.isLost) {
        outcomes[part.id] = Outcome(isLost: true)
        continue
      }
      if let lost = story.lost[part.id] {
        outcomes[part.id] = Outcome(end: lost, appointment: nil, isLost: true)
        continue
      }
      let ends = before.map(\.end)
      let start = ends.contains(nil) ? nil : (ends.compactMap { $0 } + [story.accepted]).max()
      if let done = story.done[part.id] {
        outcomes[part.id] = Outcome(
          end: done, appointment: part.hasResult ? appointment(of: part, from: start, doneAt: done, story) : nil,
          isPutOff: story.partUntil[part.id] != nil)
        continue
      }
      var end: Int?
      if let start, let length = part.length {
        let concerns = { (other: String?) in other == nil || other == part.id }
        let until = story.partUntil[part.id].map { later($0, for: length, story, concerns: concerns) }
        end = self.end(length, from: start, story, concerns: concerns, until: until)
      }
      var appointment = end
      if let shown = end, let due = story.wholeDue, part.isCounted, story.partUntil.isEmpty {
        appointment = min(shown, due)
      }
      if let shown = appointment, let later = story.wholeUntil, part.isCounted { appointment = max(shown, later) }
      outcomes[part.id] = Outcome(end: end, appointment: part.hasResult ? appointment : nil)
    }
    return outcomes
  }
}
