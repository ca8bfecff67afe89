import Synchronization

/// What happens while a command watches: one step at each look, then the wish to end.
final class WatchSteps: Sendable {
  private let steps: [@Sendable () throws -> Void]
  private let position = Mutex(0)

  init(_ steps: [@Sendable () throws -> Void]) {
    self.steps = steps
  }

  /// Makes the next step; false when there is none, or when it fails.
  func next() -> Bool {
    let index = position.withLock { position in
      defer { position += 1 }
      return position
    }
    guard index < steps.count else { return false }
    return (try? steps[index]()) != nil
  }
}
