/// `sau 15 giờ … ngày làm việc tiếp theo`: within the day, and from that hour on the next working day.
package enum CutoffExtractor {
  package struct Cutoff: Hashable, Sendable {
    package let hour: Int
    /// Whether the office may, not must, answer on the next day.
    package let isPermission: Bool

    package init(hour: Int, isPermission: Bool) {
      self.hour = hour
      self.isPermission = isPermission
    }
  }

  /// Words between the hour and the next working day; more belong to another sentence.
  private static let distance = 30

  package static func read(_ text: String) -> Cutoff? { read(Prose(text)) }

  static func read(_ prose: Prose) -> Cutoff? {
    guard prose.contains(Cues.sameDay) else { return nil }
    var index = 0
    while let found = prose.firstIndex(of: [Cues.afterHours], from: index) {
      index = found.index + 1
      guard let hour = prose.number(at: index), (12...23).contains(hour), prose.has(Cues.hour, at: index + 1) else {
        continue
      }
      guard let next = prose.firstIndex(of: Cues.nextWorkingDay, from: index), next.index - index <= distance else {
        continue
      }
      let between = prose.slice(index..<next.index)
      let words = Prose(String(between))
      // Counting from the next day is another rule, about the start.
      guard !words.contains(Cues.countFrom) else { return nil }
      return Cutoff(hour: hour, isPermission: words.contains(Cues.may))
    }
    return nil
  }
}
