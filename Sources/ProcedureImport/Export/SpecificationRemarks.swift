/// The comments of a specification by their lines. The import writes there what the language has no statement for; the
/// export reads it back.
package struct SpecificationRemarks: Sendable {
  struct Remark {
    /// Counted from 1.
    let line: Int
    let text: String
  }

  private let remarks: [Remark]
  private let last: Int

  /// Of a file; of none for a compiled catalogue.
  package init(file bytes: [UInt8] = []) {
    var remarks: [Remark] = []
    var line = 0
    for row in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      let text = row.drop { $0 == 0x20 }
      guard text.starts(with: [0x23, 0x20]) else { continue }
      remarks.append(Remark(line: line, text: String(decoding: text.dropFirst(2), as: UTF8.self)))
    }
    self.remarks = remarks
    last = line
  }

  private init(_ remarks: [Remark], last: Int) {
    self.remarks = remarks
    self.last = last
  }

  /// Those of a declaration: the comments right above its head and all inside, up to the line before the next one.
  func of(_ head: Int, before next: Int?) -> SpecificationRemarks {
    var first = head
    while remarks.contains(where: { $0.line == first - 1 }) { first -= 1 }
    let end = next.map { $0 - 1 } ?? last
    return SpecificationRemarks(remarks.filter { first...max(first, end) ~= $0.line }, last: end)
  }

  var all: [Remark] { remarks }

  /// What follows `heading: ` in the first comment that begins with it.
  func value(_ heading: String) -> String? { remarks.lazy.compactMap { Self.value(heading, of: $0.text) }.first }

  func values(_ heading: String) -> [String] { remarks.compactMap { Self.value(heading, of: $0.text) } }

  /// What follows `heading: ` in the comments that stand right above a line.
  func value(_ heading: String, above line: Int) -> String? {
    var above = line - 1
    while let remark = remarks.first(where: { $0.line == above }) {
      if let value = Self.value(heading, of: remark.text) { return value }
      above -= 1
    }
    return nil
  }

  /// The last comment above a line that is one of the headings.
  func heading(of line: Int, among headings: [String]) -> String? {
    remarks.last { $0.line < line && headings.contains($0.text) }?.text
  }

  static func value(_ heading: String, of text: String) -> String? {
    let head = heading + ": "
    return text.hasPrefix(head) ? String(text.dropFirst(head.count)) : nil
  }
}
