/// A finding as plain lines, for reports that show one text beside a place: the message, then what explains it in the
/// order of the terminal.
struct FindingExplanation {
  private let finding: Finding
  private let language: Language

  init(_ finding: Finding, _ language: Language) {
    self.finding = finding
    self.language = language
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
    return lines.filter { !$0.isEmpty }
  }

  /// All lines with what cannot be seen made visible, so that nothing in them acts on the reader's terminal or page.
  var printableLines: [String] { lines.flatMap(Printable.lines) }

  private func titled(_ title: Bilingual, _ text: Bilingual) -> String { "\(title[language]): \(text[language])" }
}
