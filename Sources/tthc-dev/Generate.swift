import CanonicalJSON
import Foundation
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureGuide
import ProcedureRules
import ProcedureSyntax
import ProcedureText
import ProcedureVectors

/// Writes `Generated/`: the compiled catalogue, its schema and vectors, the language reference, the pages of the rules and
/// the files for build servers, each from its one source.
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
    if let change = changeOfPublishedSchema {
      Output.error(change)
      return 1
    }
    var stale: [String] = []
    let products: [(String, [UInt8])]
    do throws(CatalogueError) {
      products = try self.products(compilation)
    } catch {
      Output.error(error.message[.vietnamese])
      return 1
    }
    for (name, bytes) in products {
      let path = folder + "/" + name
      if let present = FileManager.default.contents(atPath: path), Array(present) == bytes { continue }
      stale.append(name)
      guard !check else { continue }
      do {
        try FileManager.default.createDirectory(
          at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
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

  /// The schema of the present version under the name that it is published by.
  private static let schema = "schemas/catalogue-\(CatalogueFormat.version).schema.json"

  /// What is wrong when the tables no longer say what the published schema of their version says.
  private static var changeOfPublishedSchema: String? {
    let digest = "sha256:" + SHA256.hexDigest(of: CatalogueSchema.bytes)
    guard let published = PublishedSchemas.digest(of: CatalogueFormat.version) else {
      Output.line("the schema of version \(CatalogueFormat.version) is a draft; to publish it: \(digest)")
      return nil
    }
    if published == digest { return nil }
    return "the schema of version \(CatalogueFormat.version) is published and has changed; raise minorVersion"
  }

  private static func products(_ compilation: Compilation) throws(CatalogueError) -> [(String, [UInt8])] {
    let vectors = try ConformanceVectors(Catalogue(contents: compilation.contents)).bytes
    return [
      ("catalogue.json", CatalogueWriter.reviewBytes(compilation.contents)),
      ("catalogue.schema.json", CatalogueSchema.bytes),
      (schema, CatalogueSchema.bytes),
      ("ci/github-actions.yml", Array(CIFiles.gitHubActions.utf8)),
      ("ci/gitlab-ci.yml", Array(CIFiles.gitLab.utf8)),
      ("ci/pre-commit", Array(CIFiles.preCommit.utf8)),
      ("ci/pre-commit-hooks.yaml", Array(CIFiles.preCommitHooks.utf8)),
      ("schemas/guide-\(GuideStep.formatVersion).schema.json", GuideSchema.bytes),
      ("language.md", Array(LanguageReference.markdown().utf8)),
      ("rules.en.md", Array(RulePage.book(.english).utf8)),
      ("rules.md", Array(RulePage.book(.vietnamese).utf8)),
      ("schemas/vectors-\(ConformanceVectors.formatVersion).schema.json", VectorSchema.bytes),
      ("vectors.json", vectors),
    ]
  }
}
