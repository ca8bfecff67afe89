import ProcedureDiagnostics
import ProcedureModel
import ProcedureText
import Testing

/// A specification with one mistake: the smallest realistic text that brings one kind of finding, and only that.
struct FindingSample: CustomTestStringConvertible, Sendable {
  let code: Int
  let text: String
  let declarations: String

  init(_ code: Int, _ text: String, declarations: String = Specification.shared) {
    self.code = code
    self.text = text
    self.declarations = declarations
  }

  var testDescription: String { "TTHC\(code)" }

  var sources: [SourceText] { Specification.sources(text, declarations: declarations) }

  static func findings(_ sources: [SourceText]) -> [Finding] {
    FindingBag(Specification.findings(of: Model(of: sources))).sorted()
  }
}
