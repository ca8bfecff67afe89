import ProcedureText

/// Reads tables as spreadsheets write them: RFC 4180, with the separators, byte order marks and line ends that occur.
///
/// A field in quotes may hold separators, line breaks and doubled quotes. A quote inside a field without quotes is a sign
/// like others, and what stands behind a closing quote belongs to the field. Empty lines are no rows.
package struct CSVReader {
  package struct Row: Equatable, Sendable {
    /// Counted from 1 as spreadsheets count: empty rows included, and however many lines a cell has.
    package let number: Int
    package let fields: [String]
  }

  package private(set) var rows: [Row] = []
  /// The number of the row in which a quote was opened that is never closed.
  package private(set) var unclosedRow: Int?

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var number = 0

  /// Reads a file; the separator is that of its first row unless it is given.
  package init(_ file: [UInt8], separator: UInt8? = nil) {
    var bytes = TableText.utf8(file)
    var named: UInt8?
    // Excel's own way to say which separator follows.
    if bytes.starts(with: Array("sep=".utf8)), bytes.count > 4 {
      named = bytes[4]
      bytes.removeFirst(bytes.firstIndex { $0 == Self.newline }.map { $0 + 1 } ?? bytes.count)
    }
    self.bytes = bytes
    self.separator = separator ?? named ?? Self.separator(of: bytes)
    while index < bytes.count { readRow() }
  }

  // MARK: Rows and fields

  private mutating func readRow() {
    number += 1
    var fields: [String] = []
    while true {
      fields.append(readField())
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    skipLineEnd()
    if fields != [""] { rows.append(Row(number: number, fields: fields)) }
  }

  private mutating func readField() -> String {
    var field: [UInt8] = []
    if index < bytes.count, bytes[index] == Self.quote { readQuoted(into: &field) }
    while index < bytes.count, bytes[index] != separator, !Self.isLineEnd(bytes[index]) {
      field.append(bytes[index])
      index += 1
    }
    return String(decoding: field, as: UTF8.self)
  }

  private mutating func readQuoted(into field: inout [UInt8]) {
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == Self.quote {
        guard index < bytes.count, bytes[index] == Self.quote else { return }
        index += 1
      }
      field.append(byte)
    }
    unclosedRow = unclosedRow ?? number
  }

  private mutating func skipLineEnd() {
    guard index < bytes.count else { return }
    index += bytes[index] == Self.carriageReturn && isNewline(at: index + 1) ? 2 : 1
  }

  private func isNewline(at index: Int) -> Bool { index < bytes.count && bytes[index] == Self.newline }

  // MARK: Separators

  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == newline || byte == carriageReturn }

  /// The one that occurs most in the first row outside quotes; Excel writes `;` where the comma is for decimals.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts = separators.map { _ in 0 }
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if !isQuoted, isLineEnd(byte) { break }
      if !isQuoted, let index = separators.firstIndex(of: byte) { counts[index] += 1 }
    }
    let best = counts.max() ?? 0
    return separators[counts.firstIndex(of: best) ?? 0]
  }
}

/// The bytes of a table as UTF-8 without its mark: spreadsheets write UTF-16 as well.
enum TableText {
  /// Why no rows can be read from a file.
  static func fault(of file: [UInt8]) -> DataFinding? {
    if let name = ForeignFile.name(beginning: file) { return DataFinding(.notATable, line: 1, words: name) }
    // With its mark UTF-16 is read.
    if utf8(file) == file, SourceText.isUTF16(file) { return DataFinding(.notUTF8, line: 1, words: "UTF-16") }
    let lines = file.prefix(beginning).split(separator: UInt8(ascii: "\n"), maxSplits: linesOfBeginning)
    if let line = lines.dropLast(lines.count > linesOfBeginning ? 1 : 0).first(where: ForeignFile.isOfSpecification) {
      return DataFinding(.specificationInstead, line: 1, words: String(decoding: line, as: UTF8.self))
    }
    return String(validating: utf8(file), as: UTF8.self) == nil ? DataFinding(.notUTF8, line: 1, words: "") : nil
  }

  /// Within which a specification shows that it is one.
  private static let beginning = 20_000
  private static let linesOfBeginning = 200

  static func utf8(_ file: [UInt8]) -> [UInt8] {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(file.dropFirst(3)) }
    if file.starts(with: [0xFF, 0xFE]) { return utf8(utf16: file, low: 0) }
    if file.starts(with: [0xFE, 0xFF]) { return utf8(utf16: file, low: 1) }
    return file
  }

  private static func utf8(utf16 file: [UInt8], low: Int) -> [UInt8] {
    var units: [UInt16] = []
    var index = 2
    while index + 1 < file.count {
      units.append(UInt16(file[index + low]) | UInt16(file[index + 1 - low]) << 8)
      index += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
