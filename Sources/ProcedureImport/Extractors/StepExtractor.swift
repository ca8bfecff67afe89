/// The steps of the course of a procedure: `Bước 1: …`, each with the lines that belong to it.
package enum StepExtractor {
  package struct Step: Hashable, Sendable {
    /// As the text numbers it; numbers may be missing or stand twice.
    package let number: Int
    package let title: String
    /// The lines behind the title.
    package var lines: [String] = []

    /// How it is written: `Bước 3:` alone names nothing, so that the line below goes with it.
    var named: (title: String, lines: [String]) {
      guard let first = lines.first, title.utf8.count <= bytesOfNumber,
        Prose(title).behindBullet.words.count == wordsOfBareTitle
      else { return (title, lines) }
      let (named, rest) = divided("\(title) \(first)")
      return (named, (rest.map { [$0] } ?? []) + lines.dropFirst())
    }
  }

  package struct Reading: Hashable, Sendable {
    /// What stands before the first step.
    package var opening: [String] = []
    package var steps: [Step] = []
  }

  /// A longer first line is cut at its first sentence.
  private static let bytesOfTitle = 240
  private static let bytesOfSentence = 480
  private static let bytesOfNumber = 32
  private static let wordsOfBareTitle = 2
  private static let bytesOfHead = 64

  package static func read(_ steps: [NationalRecord.Step]) -> Reading { read(lines(of: steps)) }

  /// The lines of names and descriptions in their order.
  static func lines(of steps: [NationalRecord.Step]) -> [String] {
    steps.flatMap { PlainText.lines($0.name) + PlainText.lines($0.description) }
  }

  static func read(_ lines: [String]) -> Reading {
    var reading = Reading()
    for line in lines { take(line, &reading) }
    // One step alone is no course, and steps that start over are several courses.
    let numbers = reading.steps.map(\.number)
    guard numbers.count >= 2, zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) else {
      return numbers.isEmpty ? parts(lines) ?? Reading(opening: lines) : Reading(opening: lines)
    }
    return reading
  }

  /// `a) Nộp hồ sơ TTHC:` and `b) Giải quyết TTHC:` with what stands below each; nil where anything else is a part.
  private static func parts(_ lines: [String]) -> Reading? {
    let heads = lines.indices.filter { isHead(lines[$0], Cues.lodgingParts) || isHead(lines[$0], Cues.handlingParts) }
    guard heads.count == 2, isHead(lines[heads[0]], Cues.lodgingParts), isHead(lines[heads[1]], Cues.handlingParts)
    else {
      return nil
    }
    let steps = zip(heads, [heads[1], lines.count]).enumerated().map { number, range in
      Step(number: number + 1, title: lines[range.0], lines: Array(lines[range.0 + 1..<range.1]))
    }
    return Reading(opening: Array(lines[..<heads[0]]), steps: steps)
  }

  private static func isHead(_ line: String, _ phrases: Phrases) -> Bool {
    line.utf8.count <= bytesOfHead && Prose(line).behindBullet.isOne(of: phrases)
  }

  /// The numbers of all steps in the order of the text.
  static func numbers(_ lines: [String]) -> [Int] { lines.compactMap(number) }

  private static func take(_ line: String, _ reading: inout Reading) {
    guard let number = number(line) else {
      guard let last = reading.steps.last else { return reading.opening.append(line) }
      let place = reading.steps.count - 1
      if last.lines.isEmpty, goesOn(last.title, in: line) {
        reading.steps[place] = step(last.number, "\(last.title) \(line)")
      } else {
        reading.steps[place].lines.append(line)
      }
      return
    }
    reading.steps.append(step(number, line))
  }

  private static func step(_ number: Int, _ line: String) -> Step {
    let (title, rest) = divided(line)
    return Step(number: number, title: title, lines: rest.map { [$0] } ?? [])
  }

  /// `… nộp hồ` and `sơ theo quy định`: the break of a line in the middle of a sentence.
  private static func goesOn(_ title: String, in line: String) -> Bool {
    guard let last = title.last, last.isLetter || last == ",", Prose(title).words.count > wordsOfBareTitle else {
      return false
    }
    return line.first?.isLowercase ?? false && Bullet.mark(in: line.utf8.span, from: 0) == nil
  }

  /// The number of a line that begins with `Bước n`.
  private static func number(_ line: String) -> Int? {
    // The mark, the word and the number stand at the beginning: no need to read on.
    let bytes = line.utf8.span
    let start = Bullet.mark(in: bytes, from: 0)?.end ?? 0
    guard mayBeginStep(bytes, from: start) else { return nil }
    let prose = Prose(Bullet.split(String(decoding: line.utf8.prefix(bytesOfNumber), as: UTF8.self)).rest)
    guard prose.has(Cues.step, at: 0), let number = prose.number(at: 1), (1...40).contains(number) else { return nil }
    // `Bước 2.1` is a part of a step.
    if prose.gap(after: 1).elementsEqual([0x2E]), prose.number(at: 2) != nil { return nil }
    return number
  }

  /// Whether the first letter behind signs and spaces is that of the word; most lines begin otherwise.
  private static func mayBeginStep(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    for index in start..<max(start, bytes.count) {
      let small = bytes[index] | 0x20
      if small == UInt8(ascii: "b") || small >= 0x80 { return true }
      if 0x30...0x39 ~= small || 0x61...0x7A ~= small { return false }
    }
    return false
  }

  private static func divided(_ line: String) -> (title: String, rest: String?) {
    guard line.utf8.count > bytesOfTitle else { return (line, nil) }
    // What a semicolon divides is one sentence, and the case behind it one with the time before it.
    let sentences = Sentences.split(line, atSemicolons: false)
    guard let first = sentences.first, sentences.count > 1, first.utf8.count <= bytesOfSentence else {
      return (line, nil)
    }
    // A number with its point is no sentence.
    guard Prose(first).words.count > 3 else { return (line, nil) }
    return (first, sentences.dropFirst().joined(separator: " "))
  }
}
