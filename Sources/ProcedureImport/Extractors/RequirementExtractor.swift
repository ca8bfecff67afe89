/// What the text of requirements and conditions holds: none, single demands, or prose.
package enum RequirementExtractor {
  package enum Reading: Hashable, Sendable {
    /// The text says that there are none.
    case none
    /// Each must be met.
    case demands([String])
    case prose
  }

  private static let bytesOfDemand = 500
  private static let wordsOfDemand = 4

  package static func read(_ text: String) -> Reading {
    let lines = PlainText.lines(text)
    guard let first = lines.first else { return .none }
    if lines.count == 1 {
      let prose = Prose(first)
      if prose.isEmpty || prose.isOne(of: Cues.none) { return .none }
      guard prose.words.count >= wordsOfDemand else { return .prose }
      let isDemand = isDemand(first) || (prose.contains(Cues.must) && prose.starts(with: Cues.conditionStarts) == nil)
      let isPlain = first.utf8.count <= bytesOfDemand && Sentences.isOne(first)
      return isDemand && isPlain && !prose.contains(Cues.mustNotBe) && !prose.contains(Cues.then)
        ? .demands([first]) : .prose
    }
    let kinds = Set(lines.map { Bullet.split($0).kind })
    let isList = kinds.count == 1 && kinds.first != .some(nil)
    let isClear = lines.allSatisfy {
      isDemand($0) && $0.utf8.count <= bytesOfDemand && $0.utf8.last != UInt8(ascii: ":")
        && !Prose($0).contains(Cues.alternatives)
    }
    return isList && isClear ? .demands(lines) : .prose
  }

  private static func isDemand(_ line: String) -> Bool {
    Prose(Bullet.split(line).rest).starts(with: Cues.demandStarts) != nil
  }
}
