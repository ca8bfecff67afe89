/// Collects the bytes of a report and hands them on in large pieces, so that a long report is never in memory as a whole.
struct ReportBuffer {
  private static let pieceSize = 1 << 16

  var bytes: [UInt8] = []

  static func += (buffer: inout ReportBuffer, text: String) { buffer.bytes += text.utf8 }

  /// Hands on what is there once it is worth a call.
  mutating func handOn(to write: ([UInt8]) -> Void) {
    if bytes.count >= Self.pieceSize { finish(to: write) }
  }

  mutating func finish(to write: ([UInt8]) -> Void) {
    write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
