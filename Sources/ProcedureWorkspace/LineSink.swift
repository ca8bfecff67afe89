import Synchronization

/// Where the lines of several workers go, in the order of the pieces that they were made of.
///
/// Nobody waits for an earlier piece as long as there is room: its lines are kept, and whoever writes the earlier one
/// writes them too.
package final class LineSink: Sendable {
  /// The lines that were made of a piece of the input, or some of them.
  package struct Lines: Sendable {
    let piece: Int
    let isLast: Bool
    let count: Int
    let byteCount: Int
    let bytes: @Sendable (_ earlier: Int) -> [UInt8]

    /// So many lines with about so many bytes; `bytes` is told how many lines come before them.
    package init(
      piece: Int, isLast: Bool, count: Int, byteCount: Int, _ bytes: @escaping @Sendable (_ earlier: Int) -> [UInt8]
    ) {
      self.piece = piece
      self.isLast = isLast
      self.count = count
      self.byteCount = byteCount
      self.bytes = bytes
    }
  }

  private struct State {
    /// The number of the piece whose lines come next.
    var next = 0
    /// How many lines have been written.
    var lines: Int
    var result = WriteResult.written
    /// Whether a worker is writing, which also writes what is kept and comes next.
    var isWriting = false
    /// Lines that came before it was their turn; those of one piece in their order.
    var kept: [Lines] = []
    var keptBytes = 0

    /// The kept lines whose turn it is.
    mutating func takeNext() -> Lines? {
      guard let place = kept.firstIndex(where: { $0.piece == next }) else { return nil }
      let lines = kept.remove(at: place)
      keptBytes -= lines.byteCount
      return lines
    }
  }

  /// What becomes of lines that a worker brings.
  private enum Turn {
    case now, kept, noRoom, failed
  }

  /// Lines are kept as long as they have fewer bytes than this together.
  private static let maximumKeptBytes = 1 << 20
  /// A worker for whose lines there is no room looks again after so many microseconds.
  private static let pause = 50

  private let state: Mutex<State>
  private let output: @Sendable ([UInt8]) -> WriteResult
  private let finishing: @Sendable (_ isWhole: Bool) -> WriteResult

  /// A sink that begins behind so many lines; `finishing` is told whether everything has been written.
  package init(
    after lines: Int = 0, _ output: @escaping @Sendable ([UInt8]) -> WriteResult,
    finishing: @escaping @Sendable (_ isWhole: Bool) -> WriteResult = { _ in .written }
  ) {
    state = Mutex(State(lines: lines))
    self.output = output
    self.finishing = finishing
  }

  package var result: WriteResult { state.withLock { $0.result } }

  /// Writes lines when all those of earlier pieces have been written, perhaps later.
  ///
  /// False when writing has failed.
  package func write(_ lines: Lines) -> Bool {
    while true {
      switch turn(of: lines) {
      case .now: return writeOn(lines)
      case .kept: return true
      case .failed: return false
      case .noRoom: OperatingSystem.sleep(microseconds: Self.pause)
      }
    }
  }

  private func turn(of lines: Lines) -> Turn {
    state.withLock { state in
      guard state.result == .written else { return .failed }
      // Who stops writing has left nothing behind whose turn it is.
      if state.next == lines.piece, !state.isWriting {
        state.isWriting = true
        return .now
      }
      guard state.keptBytes < Self.maximumKeptBytes else { return .noRoom }
      state.kept.append(lines)
      state.keptBytes += lines.byteCount
      return .kept
    }
  }

  /// Writes lines whose turn it is, and all that were kept and follow them; meanwhile nobody else writes.
  private func writeOn(_ first: Lines) -> Bool {
    var lines = first
    var earlier = state.withLock { $0.lines }
    while true {
      let result = output(lines.bytes(earlier))
      let following: Lines? = state.withLock { state in
        state.result = result
        state.lines += lines.count
        earlier = state.lines
        if lines.isLast { state.next += 1 }
        let following = result == .written ? state.takeNext() : nil
        state.isWriting = following != nil
        return following
      }
      guard let following else { return result == .written }
      lines = following
    }
  }

  /// No more lines come, whether these are all or not; a file is on the disk when this returns.
  package func finish(isWhole: Bool = true) -> WriteResult {
    state.withLock { state in
      let finished = finishing(isWhole && state.result == .written)
      if state.result == .written { state.result = finished }
      return state.result
    }
  }
}
