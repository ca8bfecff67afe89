import ProcedureText

/// Cuts an input into records while it arrives: one record a line (NDJSON), the elements of a JSON array, or one record
/// over several lines. At no time is more held than one record and the chunk at hand.
///
/// A line that holds a whole object ends a record even if the object is broken, so that one truncated line costs one
/// record. Text between records other than commas and brackets is a record of its own: its reading reports it.
package struct RecordSplitter {
  private enum Form {
    case unknown
    case lines
    case values
  }

  private var form = Form.unknown
  private var record: [UInt8] = []
  private var line = 1
  private var startLine = 1
  /// How many elements of an array came before; nil outside of one.
  private var element: Int?
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  package init() {}

  /// The records that end in `chunk`.
  package mutating func feed(_ chunk: [UInt8]) -> [RecordText] {
    var records: [RecordText] = []
    var index = 0
    if form == .unknown { index = chooseForm(chunk) }
    switch form {
    case .unknown: break
    case .lines: feedLines(chunk, from: index, &records)
    case .values: feedValues(chunk, from: index, &records)
    }
    return records
  }

  /// The record that the end of the input ends, whole or not.
  package mutating func finish() -> [RecordText] {
    defer { record = [] }
    return isBlank(record) ? [] : [RecordText(line: startLine, element: element, bytes: record)]
  }

  /// The first sign decides: an array begins with a bracket; an object whose first line is not whole goes on.
  private mutating func chooseForm(_ chunk: [UInt8]) -> Int {
    var index = 0
    if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    while index < chunk.count, Self.isSpace(chunk[index]) {
      if chunk[index] == Self.newline { line += 1 }
      index += 1
    }
    guard index < chunk.count else { return index }
    startLine = line
    if chunk[index] == Self.openBracket {
      form = .values
      element = 0
      return index + 1
    }
    let isAlone = index + 1 < chunk.count && chunk[index] == Self.openBrace && Self.isLineEnd(chunk, after: index)
    form = isAlone ? .values : .lines
    return index
  }

  /// Whether only white space follows on the line: the opening brace of a record over several lines.
  private static func isLineEnd(_ chunk: [UInt8], after index: Int) -> Bool {
    for byte in chunk[(index + 1)...] {
      if byte == newline { return true }
      if !isSpace(byte) { return false }
    }
    return false
  }

  private mutating func feedLines(_ chunk: [UInt8], from start: Int, _ records: inout [RecordText]) {
    var begin = start
    while true {
      let end = ByteWord.first(Self.newline, in: chunk.span, from: begin)
      guard end < chunk.count else { break }
      record += chunk[begin..<end]
      if !isBlank(record) { records.append(RecordText(line: line, bytes: record)) }
      record.removeAll(keepingCapacity: true)
      line += 1
      startLine = line
      begin = end + 1
    }
    record += chunk[begin...]
  }

  private mutating func feedValues(_ chunk: [UInt8], from start: Int, _ records: inout [RecordText]) {
    var begin = start
    for index in start..<chunk.count {
      let byte = chunk[index]
      if byte == Self.newline { line += 1 }
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == Self.backslash {
          isEscaped = true
        } else if byte == Self.quote {
          isInString = false
        }
        continue
      }
      switch byte {
      case Self.quote: isInString = true
      case Self.openBrace, Self.openBracket:
        if depth == 0, isBlank(record), isBlank(chunk[begin..<index]) { startLine = line }
        depth += 1
      case Self.closeBrace where depth > 0, Self.closeBracket where depth > 0: depth -= 1
      case Self.comma where depth == 0, Self.closeBracket where depth == 0:
        end(chunk[begin..<index], &records)
        begin = index + 1
      default: break
      }
    }
    record += chunk[begin...]
  }

  private mutating func end(_ rest: ArraySlice<UInt8>, _ records: inout [RecordText]) {
    record += rest
    if !isBlank(record) { records.append(RecordText(line: startLine, element: element, bytes: record)) }
    record.removeAll(keepingCapacity: true)
    startLine = line
    element = element.map { $0 + 1 }
  }

  private func isBlank(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy(Self.isSpace) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private static let newline = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  private static let comma = UInt8(ascii: ",")
  private static let openBrace = UInt8(ascii: "{")
  private static let closeBrace = UInt8(ascii: "}")
  private static let openBracket = UInt8(ascii: "[")
  private static let closeBracket = UInt8(ascii: "]")
}
