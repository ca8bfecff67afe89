import Foundation
import ProcedureDiagnostics
import ProcedureFormat
import ProcedureSyntax
import ProcedureText
import Testing

@Suite("A slip of layout or spelling is understood or reported, never silently another rule")
struct ExperimentTests {
  /// Changes made in a sample: many in the fixtures, which hold the whole language, a few in each specification.
  private static func limit(_ sample: Samples.Sample) -> Int {
    guard sample.name.hasPrefix("everything") else { return 12 }
    return Experiment.isComplete ? .max : 120
  }

  @Test("a space replaced by a line break keeps the meaning or is reported", arguments: Samples.all)
  func spaceToLineBreak(_ sample: Samples.Sample) {
    let tree = parsed(sample.bytes)
    let gaps = Experiment.gaps(tree).filter { !tree.source.bytes[$0].contains(0x0A) }
    let outcome = Experiment.run(sample.bytes, gaps, atMost: Self.limit(sample)) { _ in "\n" }
    #expect(outcome.silent == [], "\(outcome.total): \(outcome.same) same, \(outcome.reported) reported")
    Self.note("space to line break", sample, outcome)
  }

  @Test("a line break replaced by a space keeps the meaning or is reported", arguments: Samples.all)
  func lineBreakToSpace(_ sample: Samples.Sample) {
    let tree = parsed(sample.bytes)
    let gaps = Experiment.gaps(tree).filter { tree.source.bytes[$0].contains(0x0A) }
    let outcome = Experiment.run(sample.bytes, gaps, atMost: Self.limit(sample)) { _ in " " }
    #expect(outcome.silent == [], "\(outcome.total): \(outcome.same) same, \(outcome.reported) reported")
    Self.note("line break to space", sample, outcome)
  }

  @Test("keywords go to English and back without a changed byte", arguments: Samples.all)
  func thereAndBack(_ sample: Samples.Sample) {
    let vietnamese = Formatter.format(parsed(sample.bytes), keywords: .vietnamese)
    let english = Formatter.format(parsed(vietnamese), keywords: .english)
    #expect(Formatter.format(parsed(english), keywords: .vietnamese) == vietnamese)
    #expect(shape(parsed(english)) == shape(parsed(sample.bytes)))
  }

  @Test("the two fixtures are twins")
  func twins() {
    #expect(Formatter.format(parsed(Samples.everything.bytes), keywords: .english) == Samples.everythingInEnglish.bytes)
    #expect(
      Formatter.format(parsed(Samples.everythingInEnglish.bytes), keywords: .vietnamese) == Samples.everything.bytes)
  }

  @Test("keywords without any tone mark are understood and reported as warnings")
  func withoutMarks() {
    let tree = parsed(Samples.everything.bytes)
    var bytes = tree.source.bytes
    for node in Experiment.keywords(tree.root).sorted(by: { $0.span > $1.span }) {
      bytes = Experiment.replacing(node.span.range, in: bytes, by: WordFold.withoutMarks(node.text))
    }
    let bare = parsed(bytes)
    #expect(difference(shape(tree), shape(bare)) == [])
    #expect(bare.findings.filter { $0.severity == .error }.map(\.message.vi) == [])
    // 113 says how many more there are.
    #expect(bare.findings.filter { $0.code.number != 105 && $0.code.number != 113 }.map(\.message.vi) == [])
    Self.note("without marks", "\(Experiment.keywords(tree.root).count) keywords, \(bare.findings.count) warnings")
  }

  private func difference(_ left: String, _ right: String) -> [String] {
    let left = left.split(separator: "\n")
    let right = right.split(separator: "\n")
    return zip(left, right).filter { $0 != $1 }.prefix(5).map { "\($0) | \($1)" }
      + (left.count == right.count ? [] : ["\(left.count) and \(right.count) nodes"])
  }

  @Test("the text of another editor means the same, without findings")
  func otherEditors() throws {
    let bytes = Samples.everything.bytes
    let tree = parsed(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    var spaces = bytes
    for gap in Experiment.gaps(tree).reversed() where !bytes[gap].contains(0x0A) {
      spaces = Experiment.replacing(gap, in: spaces, by: "\u{A0}")
    }
    var capitals = bytes
    for (index, token) in tree.tokens.enumerated().reversed() where token.kind == .word {
      capitals = Experiment.replacing(token.span.range, in: capitals, by: tree.text(index).uppercased())
    }
    let twins = [
      "decomposed": Array(text.decomposedStringWithCanonicalMapping.utf8),
      "byte order mark": [0xEF, 0xBB, 0xBF] + bytes,
      "CRLF": Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8),
      "no-break spaces": spaces,
      "capitals": capitals,
    ]
    for (name, twin) in twins {
      let other = parsed(twin)
      #expect(difference(shape(tree), shape(other)) == [], "\(name)")
      #expect(other.findings.map(\.message.vi) == [], "\(name)")
      #expect(other.printed == twin, "\(name)")
    }
  }

  @Test("a lost word or sign is reported once; what is accepted is listed for review")
  func deletions() throws {
    let bytes = Samples.everything.bytes
    let tree = parsed(bytes)
    let tokens = tree.tokens.dropLast().map(\.span.range)
    var counts: [Int: Int] = [:]
    var accepted: [String] = []
    let step = Experiment.stride(over: tokens.count, atMost: Experiment.isComplete ? .max : 200)
    for index in stride(from: 0, to: tokens.count, by: step) {
      let text = Experiment.replacing(tokens[index], in: bytes, by: "")
      let damaged = parsed(text)
      #expect(damaged.printed == text)
      counts[damaged.findings.count, default: 0] += 1
      if damaged.findings.isEmpty {
        let token = String(decoding: bytes[tokens[index]], as: UTF8.self)
        accepted.append("«\(token)» of: \(Experiment.line(at: tokens[index].lowerBound, in: bytes))")
      }
    }
    let total = counts.values.reduce(0, +)
    let few = counts.filter { $0.key <= 5 }.values.reduce(0, +)
    #expect(few * 100 >= total * 95)
    Self.note("deletions", counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", "))
    if Experiment.isComplete {
      try expectGolden("accepted-deletions.txt", accepted.joined(separator: "\n") + "\n")
    } else {
      let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/accepted-deletions.txt")
      let known = Set(try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init))
      #expect(accepted.filter { !known.contains($0) } == [])
    }
  }

  /// Figures of a complete run, for people.
  private static func note(_ name: String, _ sample: Samples.Sample, _ outcome: Experiment.Outcome) {
    note(name, "\(sample.name): \(outcome.total) changes, \(outcome.same) same, \(outcome.reported) reported")
  }

  private static func note(_ name: String, _ figures: String) {
    if Experiment.isComplete { print("\(name): \(figures)") }
  }
}
