import Synchronization

/// Whole lines of an input of any length, a piece at a time, for several workers at once.
///
/// Each piece has a number, so that what is made of the pieces can be put in order again. Memory is bounded: a line
/// longer than the limit is passed over and told of.
package final class LineSource: Sendable {
  /// A piece of the input in a worker's buffer.
  package enum Piece: Sendable {
    /// The first bytes of the buffer are whole lines; behind them there is padding.
    case lines(number: Int, byteCount: Int)
    /// Here a line was too long to be read.
    case longLine(number: Int)
    /// There is nothing more.
    case end
  }

  /// So many bytes behind the lines may be looked at.
  package static let padding = 16
  /// A quarter of a megabyte stays near the core that reads it, beside what the worker remembers.
  private static let pieceBytes = 1 << 18

  private struct State {
    /// The beginning of a line whose end has not been read.
    var rest: [UInt8] = []
    var number = 0
    var isAtEnd = false
    var isStopped = false
  }

  private let descriptor: Int32
  private let path: String
  private let limit: Int
  private let state = Mutex(State())
  /// Apart from the state: who shows how far the work has come must not wait for a worker that is reading.
  private let byteCountRead = Atomic<Int>(0)
  /// The size of a file; nil for a pipe.
  package let byteCount: Int?

  init(_ descriptor: Int32, path: String, limit: Int, byteCount: Int?) {
    self.descriptor = descriptor
    self.path = path
    self.limit = limit
    self.byteCount = byteCount
  }

  deinit { if descriptor != 0 { FileSystem.close(descriptor) } }

  /// How many bytes have been read so far.
  package var bytesRead: Int { byteCountRead.load(ordering: .relaxed) }

  /// No worker gets more.
  package func stop() { state.withLock { $0.isStopped = true } }

  /// A buffer for `next`.
  package static func buffer() -> [UInt8] { Array(repeating: 0, count: pieceBytes + padding) }

  /// Fills a worker's buffer with the next whole lines.
  package func next(_ buffer: inout [UInt8]) throws(FileFault) -> Piece {
    let result = state.withLock { state -> Result<Piece, FileFault> in
      do throws(FileFault) {
        return .success(try next(&buffer, &state))
      } catch {
        state.isStopped = true
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The last of some lines that were passed over.
  package enum Skipped: Sendable {
    case line([UInt8])
    /// It was too long to be read.
    case longLine
    /// There are not so many.
    case missing
  }

  /// Passes over the first lines, of which the empty ones are not among so many; gives how many there were with them.
  package func skip(
    _ lines: Int, isEmpty: (ArraySlice<UInt8>) -> Bool
  ) throws(FileFault) -> (last: Skipped, lines: Int) {
    var buffer = Self.buffer()
    var left = lines
    var passed = 0
    var last = Skipped.line([])
    while left > 0 {
      let count: Int
      switch try next(&buffer) {
      case .end: return (.missing, passed)
      case .lines(_, let byteCount): count = byteCount
      case .longLine:
        left -= 1
        passed += 1
        last = .longLine
        state.withLock { $0.number = 0 }
        continue
      }
      var start = 0
      while start < count, left > 0 {
        let end = buffer[start..<count].firstIndex(of: UInt8(ascii: "\n")) ?? count - 1
        passed += 1
        if !isEmpty(buffer[start...end]) {
          left -= 1
          if left == 0 { last = .line(Array(buffer[start...end])) }
        }
        start = end + 1
      }
      let rest = Array(buffer[start..<count])
      state.withLock { state in
        state.rest = rest + state.rest
        state.number = 0
      }
    }
    return (last, passed)
  }

  // MARK: - Under the lock

  private func next(_ buffer: inout [UInt8], _ state: inout State) throws(FileFault) -> Piece {
    guard !state.isStopped else { return .end }
    var filled = state.rest.count
    if buffer.count < filled + Self.padding { grow(&buffer, to: filled + Self.pieceBytes) }
    for (place, byte) in state.rest.enumerated() { buffer[place] = byte }
    if let end = state.rest.lastIndex(of: UInt8(ascii: "\n")) {
      // Lines that were read and not used.
      return piece(&buffer, lines: end + 1, filled: filled, &state)
    }
    while !state.isAtEnd {
      if filled + Self.padding >= buffer.count {
        guard filled <= limit else { return try passOverLine(&buffer, &state) }
        grow(&buffer, to: min(buffer.count * 2, limit + Self.pieceBytes))
      }
      let got = try FileSystem.read(descriptor, into: &buffer, from: filled, padding: Self.padding, path: path)
      byteCountRead.add(got, ordering: .relaxed)
      if got == 0 { state.isAtEnd = true }
      var place = filled + got
      while place > filled, buffer[place - 1] != UInt8(ascii: "\n") { place -= 1 }
      let isWhole = place > filled
      filled += got
      if isWhole { return piece(&buffer, lines: place, filled: filled, &state) }
    }
    guard filled > 0 else { return .end }
    return piece(&buffer, lines: filled, filled: filled, &state)
  }

  private func piece(_ buffer: inout [UInt8], lines: Int, filled: Int, _ state: inout State) -> Piece {
    state.rest = Array(buffer[lines..<filled])
    // What was read before must not be taken for a part of the last line.
    for place in lines..<lines + Self.padding { buffer[place] = 0 }
    state.number += 1
    return .lines(number: state.number - 1, byteCount: lines)
  }

  private func grow(_ buffer: inout [UInt8], to count: Int) {
    buffer += Array(repeating: 0, count: count + Self.padding - buffer.count)
  }

  private func passOverLine(_ buffer: inout [UInt8], _ state: inout State) throws(FileFault) -> Piece {
    buffer = Self.buffer()
    state.rest = []
    while !state.isAtEnd {
      let got = try FileSystem.read(descriptor, into: &buffer, from: 0, padding: Self.padding, path: path)
      byteCountRead.add(got, ordering: .relaxed)
      if got == 0 { state.isAtEnd = true }
      if let end = buffer[..<got].firstIndex(of: UInt8(ascii: "\n")) {
        state.rest = Array(buffer[(end + 1)..<got])
        break
      }
    }
    state.number += 1
    return .longLine(number: state.number - 1)
  }
}
