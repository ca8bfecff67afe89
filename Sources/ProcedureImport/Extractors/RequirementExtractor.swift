/// What the text of requirements and conditions holds: none, single demands, or prose.
package enum RequirementExtractor {
  package enum Reading: Hashable, Sendable {
    /// The text says that there are none.
    case none
    /// Each must be met.
    case demands([String])
    /// The same below a line that says so.
    case announced(heading: String, demands: [String])
    case prose
  }

  private static let bytesOfDemand = 500
  private static let wordsOfDemand = 4
  /// `đáp ứng được đầy đủ các điều kiện`
  private static let wordsToStandards = 6

  package static func read(_ text: String) -> Reading {
    let lines = PlainText.lines(text)
    guard let first = lines.first else { return .none }
    if lines.count == 1 {
      let prose = Prose(first)
      if prose.isEmpty || prose.isOne(of: Cues.noRequirements) { return .none }
      guard prose.words.count >= wordsOfDemand else { return .prose }
      let isDemand = isDemand(first) || (prose.contains(Cues.must) && prose.starts(with: Cues.conditionStarts) == nil)
      let isPlain = first.utf8.count <= bytesOfDemand && Sentences.isOne(first)
      return isDemand && isPlain && !prose.contains(Cues.mustNotBe) && !prose.contains(Cues.then)
        ? .demands([first]) : .prose
    }
    if isList(lines[...]), lines.allSatisfy(isDemand), !lines.allSatisfy(isKind) { return .demands(lines) }
    guard lines.count > 2, announces(first), isList(lines.dropFirst()),
      Bullet.split(first).kind != Bullet.split(lines[1]).kind
    else { return .prose }
    return .announced(heading: first, demands: Array(lines.dropFirst()))
  }

  /// Lines with marks of one kind, none of which begins a list of its own or leaves the choice between itself and another.
  private static func isList(_ lines: ArraySlice<String>) -> Bool {
    guard let kind = lines.first.flatMap({ Bullet.split($0).kind }) else { return false }
    return lines.allSatisfy { line in
      guard line.utf8.count <= bytesOfDemand, line.utf8.last != UInt8(ascii: ":") else { return false }
      let (mark, rest) = Bullet.split(line)
      let prose = Prose(rest)
      return mark == kind && !prose.isEmpty && !prose.has(Cues.or, at: 0)
        && !prose.has(Cues.or, at: prose.words.count - 1)
    }
  }

  /// Whether a line says only to what group somebody belongs: several of those may be alternatives.
  private static func isKind(_ line: String) -> Bool {
    Prose(Bullet.split(line).rest).starts(with: Cues.kindStarts) != nil
  }

  /// `Người lao động phải đáp ứng được các yêu cầu sau:`
  private static func announces(_ line: String) -> Bool {
    let prose = Prose(Bullet.split(line).rest)
    guard line.utf8.count <= bytesOfDemand, line.utf8.last == UInt8(ascii: ":"), Sentences.isOne(line),
      let fulfils = prose.firstIndex(of: Cues.fulfils),
      let standards = prose.firstIndex(of: Cues.standards, from: fulfils.index)
    else { return false }
    return standards.index - fulfils.index <= wordsToStandards && !prose.contains(Cues.oneOf)
      && !prose.contains(Cues.cases)
  }

  private static func isDemand(_ line: String) -> Bool {
    Prose(Bullet.split(line).rest).starts(with: Cues.demandStarts) != nil
  }
}
