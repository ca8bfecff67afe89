import WorkingCalendar

/// How far a day is moved by more than adding days; backwards when negative.
enum DateStep: Hashable {
  case months(Int)
  case workingDays(Int)

  var isForward: Bool {
    switch self {
    case .months(let count), .workingDays(let count): count > 0
    }
  }

  /// Whether a day moved by this never comes before the same day moved by the other.
  func reachesAsFar(as other: DateStep) -> Bool {
    switch (self, other) {
    case (.months(let own), .months(let its)), (.workingDays(let own), .workingDays(let its)): own >= its
    case (.months, .workingDays), (.workingDays, .months): false
    }
  }
}
