#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a person, or a program in its place, writes line by line to standard input.
package enum InputLine: Hashable, Sendable {
  case line(String)
  /// Longer than anything that is asked for; the rest of the line is left out.
  case tooLong
  /// Nothing more comes.
  case end
  /// Somebody wishes to end.
  case interrupted

  /// Longer lines are not kept.
  package static let maximumByteCount = 16_384
  private static let descriptor: Int32 = 0
  /// How long a wish to end may go unnoticed.
  private static let pollMilliseconds: Int32 = 300

  /// Waits for the next line. `Interruption.remember` lets it notice the wish to end.
  package static func next() -> InputLine {
    var bytes: [UInt8] = []
    var count = 0
    while true {
      guard waitForInput() else { return .interrupted }
      var byte: UInt8 = 0
      let got = unsafe withUnsafeMutablePointer(to: &byte) { unsafe FileSystem.systemRead(descriptor, $0, 1) }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return bytes.isEmpty ? .end : line(bytes, count) }
      if byte == UInt8(ascii: "\n") { return line(bytes, count) }
      count += 1
      if count <= maximumByteCount { bytes.append(byte) }
    }
  }

  /// False when somebody wishes to end.
  private static func waitForInput() -> Bool {
    while Interruption.pause(milliseconds: 0) {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      if unsafe poll(&waiting, 1, pollMilliseconds) > 0 { return true }
    }
    return false
  }

  private static func line(_ bytes: [UInt8], _ count: Int) -> InputLine {
    count > bytes.count ? .tooLong : .line(String(decoding: bytes, as: UTF8.self))
  }
}
