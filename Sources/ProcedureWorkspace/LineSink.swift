import Synchronization

/// Where the lines of several workers go, in the order of the pieces that they were made of.
package final class LineSink: Sendable {
  private struct State {
    /// The number of the piece whose lines come next.
    var next = 0
    /// How many lines have been written.
    var lines: Int
    var result = WriteResult.written
  }

  /// A worker that is early looks again after so many microseconds.
  private static let pause = 50

  private let state: Mutex<State>
  private let output: @Sendable ([UInt8]) -> WriteResult
  private let finishing: @Sendable () -> WriteResult

  /// A sink that begins behind so many lines.
  package init(
    after lines: Int = 0, _ output: @escaping @Sendable ([UInt8]) -> WriteResult,
    finishing: @escaping @Sendable () -> WriteResult = { .written }
  ) {
    state = Mutex(State(lines: lines))
    self.output = output
    self.finishing = finishing
  }

  package var result: WriteResult { state.withLock { $0.result } }

  /// Waits until all lines of earlier pieces have been written, and writes; `bytes` is told how many lines those are.
  ///
  /// False when writing has failed.
  package func write(
    piece: Int, isLast: Bool, lineCount: Int, _ bytes: (_ earlier: Int) -> [UInt8]
  ) -> Bool {
    while true {
      let isDone: Bool? = state.withLock { state in
        guard state.result == .written else { return false }
        guard state.next == piece else { return nil }
        state.result = output(bytes(state.lines))
        state.lines += lineCount
        if isLast { state.next += 1 }
        return state.result == .written
      }
      if let isDone { return isDone }
      OperatingSystem.sleep(microseconds: Self.pause)
    }
  }

  /// Everything has been written; a file is on the disk when this returns.
  package func finish() -> WriteResult {
    state.withLock { state in
      let finished = finishing()
      if state.result == .written { state.result = finished }
      return state.result
    }
  }
}
