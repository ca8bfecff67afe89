import CanonicalJSON
import ProcedureText

/// A name for each finding that stays when the text around it changes, so that review tools know it again.
///
/// It is made of the code, the file, the head of the declaration that holds the place, the line of the place without its
/// white space, and a number for equal ones in one declaration. Line numbers, messages and their language do not count.
package struct FindingFingerprints {
  private let sources: SourceMap
  private var headsByFile: [String: [Int]] = [:]
  private var counts: [String: Int] = [:]

  package init(_ sources: SourceMap) {
    self.sources = sources
  }

  /// The fingerprint of the next finding, in the order in which findings are shown.
  package mutating func next(_ finding: Finding) -> String {
    let name = String(SHA256.hexDigest(of: words(of: finding)).prefix(Self.digits))
    let number = counts[name, default: 0] + 1
    counts[name] = number
    return "\(name):\(number)"
  }

  /// 128 bits: two findings never meet by chance.
  private static let digits = 32
  private static let separator: UInt8 = 0
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private mutating func words(of finding: Finding) -> [UInt8] {
    var words = Array(finding.code.description.utf8) + [Self.separator]
    guard let place = finding.place else { return words + finding.message.vi.utf8 }
    words += place.file.utf8
    words.append(Self.separator)
    if let pointer = place.pointer { words += pointer.utf8 }
    guard let span = place.span, let source = sources[place.file] else { return words }
    let line = source.lines.line(at: Int(span.start))
    let head = head(ofLine: line, in: source)
    words.append(Self.separator)
    if head > 0, head != line { words += Self.collapsed(source, line: head, untilQuote: true) }
    words.append(Self.separator)
    return words + Self.collapsed(source, line: line, untilQuote: false)
  }

  /// The line that begins the declaration around a line; 0 when there is none.
  private mutating func head(ofLine line: Int, in source: SourceText) -> Int {
    if let heads = headsByFile[source.path] { return heads[line] }
    var heads = [0]
    heads.reserveCapacity(source.lines.count + 1)
    for line in 1...source.lines.count {
      let first = source.lines.range(ofLine: line, in: source.bytes).first.map { source.bytes[$0] }
      heads.append(first.map(Self.beginsDeclaration) ?? false ? line : heads[line - 1])
    }
    headsByFile[source.path] = heads
    return heads[line]
  }

  /// Declarations begin at the margin; statements are indented, and a brace only ends one.
  private static func beginsDeclaration(_ byte: UInt8) -> Bool {
    !isSpace(byte) && byte != UInt8(ascii: "}") && byte != UInt8(ascii: "#")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// A line without its white space; of a head only what stands before its title.
  private static func collapsed(_ source: SourceText, line: Int, untilQuote: Bool) -> [UInt8] {
    var bytes = source.bytes[source.lines.range(ofLine: line, in: source.bytes)]
    if bytes.startIndex == 0, bytes.starts(with: byteOrderMark) { bytes = bytes.dropFirst(byteOrderMark.count) }
    let part = untilQuote ? bytes.prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "{") } : bytes
    return part.filter { !isSpace($0) }
  }
}
