import ProcedureText

/// Findings for people at a terminal: what is wrong, the line with the words underlined, a witness, what to do, the law.
///
///     lỗi[TTHC104]: không hiểu «thơi hạn»; có phải là «thời hạn»?
///        ┌─ ho-tich/1.900001.tthc:12:3
///     12 │   thơi hạn 03 ngày làm việc
///        │   ──────── sửa thành «thời hạn»          (sửa tự động được: tthc check --fix)
package struct TerminalRenderer: Sendable {
  private let language: Language
  private let color: Bool
  private let sources: SourceMap

  package init(language: Language, color: Bool = false, sources: SourceMap) {
    self.language = language
    self.color = color
    self.sources = sources
  }

  /// The first `limit` findings in the order given, an empty line between two, and how many are not shown.
  package func render(_ findings: [Finding], limit: Int = .max) -> String {
    var parts = findings.prefix(max(0, limit)).map(render)
    let rest = findings.count - parts.count
    if rest > 0 { parts.append(FindingWording.notShown(rest)[language] + "\n") }
    return parts.joined(separator: "\n")
  }

  package func render(_ finding: Finding) -> String {
    var page = TerminalPage(finding, language: language, color: color, sources: sources)
    page.addHeader()
    page.addPlaces()
    page.addExplanations()
    return page.text
  }
}

/// One finding on its way to text.
private struct TerminalPage {
  /// A span to be underlined, with what stands behind the underline.
  private struct Mark {
    let place: Place
    let span: TextSpan
    let source: SourceText
    let excerpt: Excerpt
    let text: String
    let isMain: Bool
  }

  /// Keeps the frame in one column for nearly all files.
  private static let minimumDigits = 2
  private static let gapBeforeSafeFix = String(repeating: " ", count: 10)

  private let finding: Finding
  private let language: Language
  private let color: Bool
  private let marks: [Mark]
  private let digits: Int
  private(set) var text = ""

  init(_ finding: Finding, language: Language, color: Bool, sources: SourceMap) {
    self.finding = finding
    self.language = language
    self.color = color
    var places = finding.labels.map { ($0.place, $0.text[language], false) }
    if let place = finding.place { places.insert((place, finding.note?[language] ?? "", true), at: 0) }
    marks = places.compactMap { place, text, isMain in
      guard let span = place.span, let source = sources[place.file] else { return nil }
      return Mark(
        place: place, span: span, source: source, excerpt: Excerpt(of: span, in: source), text: text, isMain: isMain)
    }
    digits = max(Self.minimumDigits, marks.map { String($0.excerpt.line).count }.max() ?? 0)
  }

  private var isMainMarked: Bool { marks.first?.isMain ?? false }
  private var hasSafeFix: Bool { finding.fixes.contains { $0.isSafe } }

  mutating func addHeader() {
    let severity = "\(FindingWording.severity(finding.severity)[language])[\(finding.code)]"
    let message = Printable.oneLine(finding.message[language])
    text += paint(TerminalStyle(finding.severity), severity) + paint(.strong, ": \(message)") + "\n"
  }

  // MARK: - Places

  mutating func addPlaces() {
    if let place = finding.place, !isMainMarked { addPlaceLine(place, position: "") }
    var files: [String] = []
    for mark in marks where !files.contains(mark.place.file) { files.append(mark.place.file) }
    for file in files { addMarks(marks.filter { $0.place.file == file }) }
    for label in finding.labels where !marks.contains(where: { $0.place == label.place }) {
      addPlaceLine(label.place, position: "")
      for line in Printable.lines(label.text[language]) where !line.isEmpty { addFramed("│", line) }
    }
  }

  /// The lines of one file, in their order in the file.
  private mutating func addMarks(_ marks: [Mark]) {
    guard let first = marks.first else { return }
    let column = first.source.lines.column(at: Int(first.span.start), in: first.source.bytes)
    addPlaceLine(first.place, position: ":\(first.excerpt.line):\(column)")
    let order = marks.indices.sorted { (marks[$0].span, $0) < (marks[$1].span, $1) }
    var shownLine: Int?
    for mark in order.map({ marks[$0] }) {
      if !mark.excerpt.isWhole || mark.excerpt.line != shownLine { addSourceLine(mark.excerpt) }
      shownLine = mark.excerpt.line
      addUnderline(mark)
    }
  }

  private mutating func addPlaceLine(_ place: Place, position: String) {
    addFramed("┌─", Printable.oneLine(place.file + place.fragment) + position)
  }

  private mutating func addSourceLine(_ excerpt: Excerpt) {
    let number = String(excerpt.line)
    let padding = String(repeating: " ", count: max(0, digits - number.count))
    text += paint(.frame, "\(padding)\(number) │") + (excerpt.text.isEmpty ? "" : " \(excerpt.text)") + "\n"
  }

  private mutating func addUnderline(_ mark: Mark) {
    let note = self.note(of: mark)
    // A label without words only shows its line.
    if note.isEmpty, !mark.isMain { return }
    let line = String(repeating: "─", count: mark.excerpt.width) + (note.isEmpty ? "" : " \(note)")
    let style = mark.isMain ? TerminalStyle(finding.severity) : .frame
    addFramed("│", String(repeating: " ", count: mark.excerpt.indent) + paint(style, line))
  }

  private func note(of mark: Mark) -> String {
    var note = Printable.oneLine(mark.text)
    if let last = mark.excerpt.lastLine {
      note = FindingWording.toLine(last)[language] + (note.isEmpty ? "" : ": \(note)")
    }
    if mark.isMain, hasSafeFix {
      note += (note.isEmpty ? "" : Self.gapBeforeSafeFix) + FindingWording.safeFix[language]
    }
    return note
  }

  // MARK: - Explanations

  mutating func addExplanations() {
    if let note = finding.note, !isMainMarked { addExplanation("", note) }
    for detail in finding.details { addExplanation("", detail) }
    if let witness = finding.witness { addExplanation("\(FindingWording.witness[language]): ", witness) }
    // A fix often says no more than the note under the words.
    addHelp(finding.help.isEmpty ? finding.fixes.map(\.title).filter { $0 != finding.note } : finding.help)
    if hasSafeFix, !isMainMarked { addExplanation("", FindingWording.safeFix) }
    if let basis = finding.basis { addExplanation("\(FindingWording.basis[language]): ", basis) }
  }

  private mutating func addHelp(_ help: [Bilingual]) {
    guard let only = help.first else { return }
    if help.count == 1 { return addExplanation("\(FindingWording.help[language]): ", only) }
    addFramed("=", "\(FindingWording.helpChoice[language]):")
    for (number, choice) in help.enumerated() {
      for (line, words) in Printable.lines(choice[language]).enumerated() {
        addFramed(" ", line == 0 ? "\(number + 1). \(words)" : "   \(words)")
      }
    }
  }

  private mutating func addExplanation(_ title: String, _ words: Bilingual) {
    for (number, line) in Printable.lines(words[language]).enumerated() {
      addFramed(number == 0 ? "=" : " ", number == 0 ? title + line : line)
    }
  }

  private mutating func addFramed(_ frame: String, _ line: String) {
    let margin = String(repeating: " ", count: digits + 1)
    text += margin + (frame == " " ? frame : paint(.frame, frame)) + " \(line)\n"
  }

  private func paint(_ style: TerminalStyle, _ text: String) -> String { style.paint(text, if: color) }
}
