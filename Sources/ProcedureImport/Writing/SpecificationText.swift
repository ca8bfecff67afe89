import ProcedureFormat
import ProcedureSyntax
import ProcedureText

/// The text of a file in the making, laid out as the formatter would.
struct SpecificationText {
  private(set) var bytes: [UInt8] = []
  /// Where lines of verbatim prose stand: what `WordCheck` can compare as a whole.
  private(set) var proseLines: [Range<Int>] = []
  /// Where the import asks the author: its own words, which quote the record and go once they are answered.
  private(set) var questionLines: [Range<Int>] = []
  private var indent = 0

  /// The line that begins every file: the edition of the language.
  static func opened() -> SpecificationText {
    var text = SpecificationText()
    text.line("\(Statement.phrase(.edition)) 1")
    return text
  }

  mutating func blank() { bytes.append(0x0A) }

  mutating func comment(_ words: String) {
    space(indent)
    bytes.append(UInt8(ascii: "#"))
    bytes.append(0x20)
    bytes.append(contentsOf: PlainText.line(words).utf8)
    // The formatter leaves no spaces at the end of a line, which is there where the data name nothing.
    while bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(Self.newline)
  }

  mutating func add(_ statement: Statement) { add(statement.words) }

  /// What the author has to decide.
  mutating func ask(_ question: String) {
    let start = bytes.count
    var statement = Statement(.openQuestion)
    statement.add(Spelled.text(question))
    add(statement)
    questionLines.append(start..<bytes.count)
  }

  /// Stages one below the other, in columns where each takes one line.
  mutating func add(stages: [Statement]) {
    var rows: [[Word]] = []
    for stage in stages {
      if indent + LineBreaking.width(LineBreaking.joined(stage.words)) <= LineBreaking.limit {
        rows.append(stage.words)
      } else {
        addAligned(rows)
        rows = []
        add(stage)
      }
    }
    addAligned(rows)
  }

  private mutating func addAligned(_ rows: [[Word]]) {
    for row in StageAlignment.aligned(rows, indent: indent) { line(LineBreaking.joined(row)) }
  }

  /// A statement with a block; the caller closes it.
  mutating func open(_ statement: Statement, citations: [String] = []) {
    var statement = statement
    statement.add("{")
    statement.add(citations: citations)
    add(statement.words)
    indent += 2
  }

  /// The end of a block, with what stands behind its brace.
  mutating func close(_ rest: String? = nil) {
    indent -= 2
    line(rest.map { "} \($0)" } ?? "}")
  }

  /// A statement whose text stands in lines of its own, unless it is short enough for quotes.
  mutating func add(_ keyword: Keyword, text: String) {
    if text.utf8.count <= Self.bytesInQuotes, !text.has(Self.newline) {
      var statement = Statement(keyword)
      statement.add(Spelled.text(text))
      return add(statement)
    }
    line(Statement.phrase(keyword))
    let source = Array(text.utf8)
    bytes.reserveCapacity(bytes.count + source.count + source.count / 8)
    var start = 0
    while start < source.count {
      let end = ByteWord.first(Self.newline, in: source.span, from: start)
      space(indent + 2)
      bytes.append(UInt8(ascii: "|"))
      bytes.append(0x20)
      proseLines.append(bytes.count..<bytes.count + (end - start))
      bytes += source[start..<end]
      bytes.append(Self.newline)
      start = end + 1
    }
  }

  private static let newline = UInt8(ascii: "\n")
  /// Longer texts stand in lines of their own.
  private static let bytesInQuotes = 160

  private mutating func add(_ words: [Word]) {
    let start = bytes.count
    space(indent)
    for (number, word) in words.enumerated() {
      if number > 0 { space(word.gap) }
      bytes.append(contentsOf: word.text.utf8)
    }
    // A scalar takes a byte at least: a short text needs no measuring.
    if bytes.count - start <= LineBreaking.limit
      || ScalarWidth.columns(in: bytes, range: start..<bytes.count) <= LineBreaking.limit
    {
      return bytes.append(Self.newline)
    }
    bytes.removeSubrange(start...)
    LineBreaking.addBroken(words, indent: indent, to: &bytes)
  }

  private mutating func line(_ text: String) {
    space(indent)
    bytes.append(contentsOf: text.utf8)
    bytes.append(Self.newline)
  }

  private mutating func space(_ count: Int) {
    for _ in 0..<count { bytes.append(0x20) }
  }
}
