import ProcedureDiagnostics

/// A form as plain text, for terminals, e-mail and printers of receipts.
package struct FormText {
  /// Characters in a line.
  private static let width = 80
  /// A line to fill in by hand.
  private static let blank = String(repeating: "…", count: 24)

  private let form: OfficialForm
  private var lines: [String] = []

  /// The text, lines ended by a newline.
  package static func text(_ form: OfficialForm) -> String {
    var writer = FormText(form: form)
    writer.write()
    return writer.lines.map { $0 + "\n" }.joined()
  }

  private init(form: OfficialForm) {
    self.form = form
  }

  private mutating func write() {
    addHead()
    for part in form.parts { add(part.content) }
    addSignatures()
    if !form.notes.isEmpty { add("") }
    for note in form.notes { addWrapped(note, indent: 0) }
  }

  private mutating func addHead() {
    addCentred(FormWording.country[form.language])
    addCentred(FormWording.motto[form.language])
    add("")
    for unit in [form.parentUnit, form.unit] { addWrapped(plain(unit), indent: 0) }
    addWrapped(form.number, indent: 0)
    addWrapped(form.placeAndDate, indent: 0)
    add("")
    addCentred(PrintedText.safe(form.title).uppercased())
    if let citation = form.citation { addCentred("(\(PrintedText.safe(citation)))") }
    add("")
  }

  private mutating func add(_ content: OfficialForm.Content) {
    switch content {
    case .value(let label, let value): addWrapped("\(label): \(plain(value))", indent: 2)
    case .sentence(let sentence): addWrapped(sentence, indent: 0)
    case .list(let label, let items):
      addWrapped("\(label):", indent: 2)
      let known = items.isEmpty ? Array(repeating: Self.blank, count: OfficialForm.blankRows) : items
      for (number, item) in known.enumerated() { addWrapped("\(number + 1). \(item)", indent: 5, first: 2) }
    case .table(let table): add(table)
    }
  }

  /// A row of two as one line; longer rows as a block, a column a line, which stays readable in any width.
  private mutating func add(_ table: FormTable) {
    addWrapped("\(table.caption):", indent: 2)
    for row in table.rows {
      if row.count == 2 {
        addWrapped("– \(plain(row[0])): \(plain(row[1]))", indent: 6, first: 2)
        continue
      }
      for (place, (column, value)) in zip(table.columns, row).enumerated() {
        addWrapped("\(place == 0 ? "– " : "")\(column): \(plain(value))", indent: 6, first: place == 0 ? 2 : 4)
      }
    }
  }

  private mutating func addSignatures() {
    guard !form.signatures.isEmpty else { return }
    add("")
    for signature in form.signatures {
      addWrapped("\(signature.role) \(signature.note)", indent: 2, first: 0)
      add("")
      add("")
    }
  }

  // MARK: Lines

  private func plain(_ value: FormValue) -> String {
    switch value {
    case .text(let text): PrintedText.safe(text)
    case .blank: Self.blank
    }
  }

  private mutating func addCentred(_ text: String) {
    add(String(repeating: " ", count: max(0, (Self.width - text.count) / 2)) + text)
  }

  /// Words in lines of the width; a word that is longer than a line is cut.
  private mutating func addWrapped(_ text: String, indent: Int, first: Int = 0) {
    var line = String(repeating: " ", count: first)
    var length = first
    var isEmpty = true
    func startLine() {
      line = String(repeating: " ", count: indent)
      length = indent
      isEmpty = true
    }
    for word in PrintedText.safe(text).split(whereSeparator: \.isWhitespace) {
      var rest = word
      var count = rest.count
      if !isEmpty, length + 1 + count > Self.width {
        add(line)
        startLine()
      }
      while count > Self.width - length, isEmpty {
        let head = rest.prefix(Self.width - length)
        add(line + head)
        rest = rest.dropFirst(head.count)
        count -= head.count
        startLine()
      }
      if !isEmpty {
        line += " "
        length += 1
      }
      line += rest
      length += count
      isEmpty = count == 0 && isEmpty
    }
    if !isEmpty { add(line) }
  }

  private mutating func add(_ line: String) { lines.append(line) }
}
