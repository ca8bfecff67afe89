/// A finding as plain lines, for reports that show one text beside a place: the message, then what explains it in the
/// order of the terminal.
struct FindingExplanation {
  private let finding: Finding
  private let language: Language
  private let sources: SourceMap?

  /// With `sources`, the places that belong to the finding are named at the end; otherwise the report shows them itself.
  init(_ finding: Finding, _ language: Language, naming sources: SourceMap? = nil) {
    self.finding = finding
    self.language = language
    self.sources = sources
  }

  /// The message, then the explanations.
  var lines: [String] { [finding.message[language]] + explanations }

  /// What stands below the message; nothing in it is repeated from the message.
  var explanations: [String] {
    var lines: [String] = []
    if let note = finding.note { lines.append(note[language]) }
    lines += finding.details.map { $0[language] }
    if let witness = finding.witness { lines.append(titled(FindingWording.witness, witness)) }
    // A fix often says no more than the note under the words.
    let help = finding.help.isEmpty ? finding.fixes.map(\.title).filter { $0 != finding.note } : finding.help
    lines += help.map { titled(FindingWording.help, $0) }
    if let basis = finding.basis { lines.append(titled(FindingWording.basis, basis)) }
    return lines.filter { !$0.isEmpty } + places
  }

  /// `cơ-quan.tthc:1: khai báo ở đây` for each other place, and the value that is meant in a file without lines.
  private var places: [String] {
    guard let sources else { return [] }
    let labels = finding.labels.map { label in
      let line = FileRange(label.place, in: sources).map { ":\($0.line)" } ?? ""
      let text = label.text[language]
      return "\(label.place.file)\(line)\(label.place.fragment)"
        + (text.isEmpty ? "" : ": \(text)")
    }
    guard let fragment = finding.place?.fragment, !fragment.isEmpty else { return labels }
    return labels + [fragment]
  }

  /// All lines with what cannot be seen made visible, so that nothing in them acts on the reader's terminal or page.
  var printableLines: [String] { lines.flatMap(Printable.lines) }

  private func titled(_ title: Bilingual, _ text: Bilingual) -> String { "\(title[language]): \(text[language])" }
}
