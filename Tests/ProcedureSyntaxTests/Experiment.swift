import Foundation
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText

/// Changes a specification in many places, one at a time.
///
/// `EXPERIMENT=all swift test` makes every change to the fixtures; otherwise each experiment makes a systematic sample.
enum Experiment {
  /// The figures of an experiment, for the golden file that a reviewer reads.
  struct Outcome {
    var same = 0
    var reported = 0
    /// What changed meaning without a finding, or was accepted.
    var silent: [String] = []

    var total: Int { same + reported + silent.count }
  }

  static let isComplete = ProcessInfo.processInfo.environment["EXPERIMENT"] == "all"

  static func stride(over count: Int, atMost limit: Int) -> Int { max(1, count / limit) }

  /// The bytes with a range replaced.
  static func replacing(_ range: Range<Int>, in bytes: [UInt8], by text: String) -> [UInt8] {
    Array(bytes[..<range.lowerBound]) + Array(text.utf8) + Array(bytes[range.upperBound...])
  }

  /// The white space between each token and the next, where nothing else stands. Lines of long text end with their line
  /// and are left out.
  static func gaps(_ tree: SyntaxTree) -> [Range<Int>] {
    zip(tree.tokens, tree.tokens.dropFirst()).compactMap { left, right in
      let gap = Int(left.end)..<Int(right.start)
      guard right.kind != .end, left.kind != .textLine, !gap.isEmpty, !tree.source.bytes[gap].contains(0x23) else {
        return nil
      }
      return gap
    }
  }

  static func keywords(_ node: Node) -> [Node] {
    (node.kind == .keyword ? [node] : []) + node.children.flatMap(keywords)
  }

  /// The line around an offset, to name a place in a list.
  static func line(at offset: Int, in bytes: [UInt8]) -> String {
    let start = bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self).drop { $0 == " " }.description
  }

  /// Changes each of some ranges by `edit` and compares what the text then means.
  static func run(
    _ sample: [UInt8], _ ranges: [Range<Int>], atMost limit: Int, replacement: (Range<Int>) -> String
  ) -> Outcome {
    let baseline = shape(parsed(sample))
    var outcome = Outcome()
    for index in Swift.stride(from: 0, to: ranges.count, by: stride(over: ranges.count, atMost: limit)) {
      let range = ranges[index]
      let tree = parsed(replacing(range, in: sample, by: replacement(range)))
      if shape(tree) == baseline {
        outcome.same += 1
      } else if !tree.findings.isEmpty {
        outcome.reported += 1
      } else {
        let text = String(decoding: sample[range], as: UTF8.self)
        outcome.silent.append("«\(text)» in: \(line(at: range.lowerBound, in: sample))")
      }
    }
    return outcome
  }
}
