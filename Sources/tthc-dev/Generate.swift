import Foundation
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureRules
import ProcedureSyntax
import ProcedureText

/// Writes `Generated/`: the compiled catalogue, its schema, the language reference and the pages of the rules, each from its one source.
enum Generate {
  static let folder = "Generated"

  static func run(check: Bool) -> Int32 {
    let texts = SpecificationFolder.texts()
    let compilation = Compilation(of: texts)
    guard !compilation.hasErrors, !texts.isEmpty else {
      let renderer = TerminalRenderer(language: .vietnamese, color: false, sources: SourceMap(texts))
      Output.error(renderer.render(compilation.findings, limit: 50))
      Output.error("Specs/ does not compile; nothing was written")
      return 1
    }
    var stale: [String] = []
    for (name, bytes) in products(compilation) {
      let path = folder + "/" + name
      if let present = FileManager.default.contents(atPath: path), Array(present) == bytes { continue }
      stale.append(name)
      guard !check else { continue }
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: path), options: .atomic)
      } catch {
        Output.error("cannot write \(path): \(error)")
        return 70
      }
    }
    if check, !stale.isEmpty {
      Output.error("stale in \(folder)/: \(stale.joined(separator: ", ")); run: swift run tthc-dev generate")
      return 1
    }
    Output.line(stale.isEmpty ? "\(folder)/ is up to date" : "wrote \(stale.joined(separator: ", "))")
    return 0
  }

  private static func products(_ compilation: Compilation) -> [(String, [UInt8])] {
    [
      ("catalogue.json", CatalogueWriter.reviewBytes(compilation.contents)),
      ("catalogue.schema.json", CatalogueSchema.bytes),
      ("language.md", Array(LanguageReference.markdown().utf8)),
      ("rules.en.md", Array(RulePage.book(.english).utf8)),
      ("rules.md", Array(RulePage.book(.vietnamese).utf8)),
    ]
  }
}
