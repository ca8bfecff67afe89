import Foundation
import ProcedureDiagnostics
import ProcedureWorkspace
import Synchronization
import Testing

/// What workers make of pieces of an input, written in the order of the pieces.
@Suite struct LineSinkTests {
  /// Two lines of a piece that say how many lines came before them.
  private func lines(_ piece: Int, isLast: Bool = true, byteCount: Int = 20) -> LineSink.Lines {
    LineSink.Lines(piece: piece, isLast: isLast, count: 2, byteCount: byteCount) { earlier in
      Array("\(piece) behind \(earlier)\n\n".utf8)
    }
  }

  private final class Written: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }

    func append(_ more: [UInt8]) { bytes.withLock { $0 += more } }
  }

  @Test func `Lines of a later piece are kept until those of the earlier ones have come`() {
    let written = Written()
    let sink = LineSink(after: 5) { bytes in
      written.append(bytes)
      return .written
    }
    for piece in [2, 1] { #expect(sink.write(lines(piece))) }
    #expect(sink.write(lines(4, isLast: false)))
    #expect(written.text.isEmpty)
    #expect(sink.write(lines(0)))
    #expect(written.text == "0 behind 5\n\n1 behind 7\n\n2 behind 9\n\n")
    #expect(sink.write(lines(4)))
    #expect(sink.write(lines(3)))
    #expect(written.text.hasSuffix("3 behind 11\n\n4 behind 13\n\n4 behind 15\n\n"))
    #expect(sink.finish() == .written)
  }

  @Test func `Many workers write everything once and in order, also when there is no room to keep it`() {
    let written = Written()
    let sink = LineSink { bytes in
      written.append(bytes)
      return .written
    }
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      while true {
        let piece = next.add(1, ordering: .relaxed).oldValue
        guard piece < 2_000 else { return }
        #expect(sink.write(lines(piece, isLast: false, byteCount: 3 << 20)))
        #expect(sink.write(lines(piece, byteCount: 3 << 20)))
      }
    }
    let expected = (0..<4_000).map { "\($0 / 2) behind \($0 * 2)\n\n" }.joined()
    #expect(written.text == expected)
  }

  @Test func `When writing fails, nothing more is written, and every worker learns it`() {
    let written = Written()
    let sink = LineSink { bytes in
      written.append(bytes)
      return .nobodyReads
    }
    #expect(sink.write(lines(1)))
    #expect(!sink.write(lines(0)))
    #expect(!sink.write(lines(2)))
    #expect(written.text == "0 behind 0\n\n")
    #expect(sink.finish() == .nobodyReads)
  }
}
