/// One line a finding, `path:line:column: error[TTHC104]: message`, as editors and logs read it.
///
/// The severity is written in English in both languages, because programs look for it.
package struct ShortRenderer: Sendable {
  private let language: Language
  private let sources: SourceMap

  package init(language: Language, sources: SourceMap) {
    self.language = language
    self.sources = sources
  }

  package func render(_ findings: [Finding]) -> String {
    findings.map(render).joined()
  }

  package func render(_ finding: Finding) -> String {
    let place = finding.place.map { "\(Printable.oneLine(text($0))): " } ?? ""
    let message = Printable.oneLine(finding.message[language])
    return "\(place)\(finding.severity.rawValue)[\(finding.code)]: \(message)\n"
  }

  private func text(_ place: Place) -> String {
    guard let range = LineRange(place, in: sources) else { return place.file + place.fragment }
    return "\(place.file):\(range.line):\(range.column)"
  }
}
