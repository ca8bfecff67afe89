public import WorkingCalendar

extension Catalogue {
  /// The agencies that stand for an agency on a day: itself while it is in force, afterwards those that took over, and
  /// those that took over from them; empty when nobody is known.
  public func agencies(standingFor id: String, on date: CivilDate) -> [Agency] {
    successors(of: id, on: date, look: agency, inForce: \.inForce, next: \.successors)
  }

  /// The areas that stand for an area on a day, as for agencies.
  public func areas(standingFor id: String, on date: CivilDate) -> [Area] {
    successors(of: id, on: date, look: area, inForce: \.inForce, next: \.successors)
  }

  /// Each id is looked at once, so that a circle of successors ends.
  private func successors<Element>(
    of id: String, on date: CivilDate, look: (String) -> Element?, inForce: (Element) -> Interval,
    next: (Element) -> [String]
  ) -> [Element] {
    var standing: [Element] = []
    var seen: Set<String> = [id]
    var waiting = [id]
    while let id = waiting.popLast() {
      guard let element = look(id) else { continue }
      if inForce(element).contains(date) {
        standing.append(element)
      } else if let last = inForce(element).to, last < date {
        waiting += next(element).reversed().filter { seen.insert($0).inserted }
      }
    }
    return standing
  }
}
