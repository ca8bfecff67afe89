import ProcedureWorkspace
import Synchronization

/// Where a command writes: a descriptor, or memory for tests. Remembers the first failure.
package final class OutputChannel: Sendable {
  private struct State {
    var bytes: [UInt8] = []
    var result = WriteResult.written
  }

  private let descriptor: Int32?
  /// Whether a person watches.
  let isTerminal: Bool
  /// Whether colours are seen as colours.
  let isColored: Bool
  private let state = Mutex(State())

  /// Colour is for people: only a terminal gets it, and only if nobody asked for none (no-color.org).
  init(writingTo descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = OperatingSystem.isTerminal(descriptor)
    isColored = isTerminal && !OperatingSystem.hasEnvironment("NO_COLOR")
  }

  /// Keeps what is written.
  package init(isColored: Bool = false) {
    descriptor = nil
    isTerminal = false
    self.isColored = isColored
  }

  package var text: String { state.withLock { String(decoding: $0.bytes, as: UTF8.self) } }

  var result: WriteResult { state.withLock { $0.result } }

  func write(_ text: String) { write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) {
    state.withLock { state in
      guard state.result == .written else { return }
      if let descriptor {
        state.result = OperatingSystem.write(bytes, to: descriptor)
      } else {
        state.bytes += bytes
      }
    }
  }
}
