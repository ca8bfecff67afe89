import CanonicalJSON

/// Findings for programs: a JSON array, one finding a line, members in sorted order.
///
/// `code`, `severity`, `message`, `file`, `line`, `column`, `endLine`, `endColumn`, `labels`, `help` and `fixes` are
/// always there. `file` is null for a finding about the run as a whole; the four positions are null where no part of a
/// text is meant. Lines and columns start at 1 and count as people do (`LineTable.column`); the end is the first column
/// after the span. `basis`, `details`, `note`, `pointer` and `witness` stand only where the finding has them.
package struct JSONRenderer: Sendable {
  private let language: Language
  private let sources: SourceMap

  package init(language: Language, sources: SourceMap) {
    self.language = language
    self.sources = sources
  }

  package func render(_ findings: [Finding]) -> String {
    if findings.isEmpty { return "[]\n" }
    let lines = findings.map { String(decoding: json($0).canonicalBytes, as: UTF8.self) }
    return "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }

  private func json(_ finding: Finding) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("code", .string(finding.code.description)),
      ("fixes", .array(finding.fixes.map { json($0, in: finding.place) })),
      ("help", texts(finding.help)),
      ("labels", .array(finding.labels.map(json))),
      ("message", text(finding.message)),
      ("severity", .string(finding.severity.rawValue)),
    ]
    members += place(finding.place)
    if let pointer = finding.place?.pointer { members.append(("pointer", .string(pointer))) }
    if let note = finding.note { members.append(("note", text(note))) }
    if let witness = finding.witness { members.append(("witness", text(witness))) }
    if let basis = finding.basis { members.append(("basis", text(basis))) }
    if !finding.tags.isEmpty { members.append(("tags", .array(finding.tags.map { .string($0) }))) }
    if !finding.details.isEmpty { members.append(("details", texts(finding.details))) }
    return .object(members)
  }

  private func json(_ label: Finding.Label) -> JSON {
    var members = place(label.place) + [("text", text(label.text))]
    if let pointer = label.place.pointer { members.append(("pointer", .string(pointer))) }
    return .object(members)
  }

  private func json(_ fix: Finding.Fix, in place: Place?) -> JSON {
    let edits = fix.edits.map { edit in
      let editPlace = place.map { Place(file: $0.file, span: edit.span) }
      return JSON.object(positions(editPlace) + [("replacement", .string(edit.replacement))])
    }
    return .object([("edits", .array(edits)), ("safe", .bool(fix.isSafe)), ("title", text(fix.title))])
  }

  private func place(_ place: Place?) -> [(key: String, value: JSON)] {
    [("file", place.map { .string($0.file) } ?? .null)] + positions(place)
  }

  private func positions(_ place: Place?) -> [(key: String, value: JSON)] {
    let range = place.flatMap { LineRange($0, in: sources) }
    let numbers = [
      ("line", range?.line), ("column", range?.column), ("endLine", range?.endLine), ("endColumn", range?.endColumn),
    ]
    return numbers.map { name, number in (name, number.map { .int(Int64($0)) } ?? .null) }
  }

  private func text(_ text: Bilingual) -> JSON { .string(text[language]) }

  private func texts(_ texts: [Bilingual]) -> JSON { .array(texts.map(text)) }
}
