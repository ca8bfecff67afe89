import Foundation
import ProcedureCatalogue
import ProcedureChanges
import ProcedureDiagnostics
import ProcedureModel
import ProcedureMutations
import ProcedureSyntax
import ProcedureText
import Testing

/// A slip in a real specification that changes some answer is never compared in silence.
@Suite struct SlipsToldTests {
  /// Slips looked at in one specification.
  private static let looked = 10

  @Test(
    arguments: [
      "quoc-gia/lao-dong-xa-hoi/1.014028.tthc", "quoc-gia/cu-tru/1.010038.tthc",
      "quoc-gia/nghe-thuat-bieu-dien/1.009397.tthc",
      "quoc-gia/xay-dung/1.013225.tthc",
    ])
  func `The comparison tells every slip that changes an answer`(path: String) throws {
    let texts = try Self.specifications()
    let text = try #require(texts.first { $0.path == path })
    let others = MutationCheck.needed(by: SyntaxTree(parsing: text), among: texts)
    let check = try #require(MutationCheck(of: text, among: texts))
    let original = Self.side(text, others)
    var told = 0
    for place in stride(from: 0, to: check.mutations.count, by: max(1, check.mutations.count / Self.looked)) {
      let mutation = check.mutations[place]
      // A limit written twice says nothing else.
      guard mutation.kind != .duplicateLimit, check.outcome(of: mutation) != .neutral else { continue }
      let mutant = Model(of: others + [mutation.applied(to: text)])
      if mutant.findings.contains(where: { $0.severity == .error }) { continue }
      let changes = try CatalogueComparison(original, Self.side(mutant), today: nil).changes()
      #expect(!changes.isEmpty, "\(mutation.kind.rawValue): \(mutation.changedLine(of: text))")
      told += 1
    }
    #expect(told > 0)
  }

  private static func side(_ text: SourceText, _ others: [SourceText]) -> ComparedCatalogue {
    side(Model(of: others + [text]))
  }

  private static func side(_ model: Model) -> ComparedCatalogue {
    ComparedCatalogue(specifications: Catalogue(contents: model.contents), statesTransition: [])
  }

  private static func specifications() throws -> [SourceText] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Specs")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path()).filter { $0.hasSuffix(".tthc") }
    return try names.sorted().map { name in
      SourceText(path: name, bytes: Array(try Data(contentsOf: root.appending(path: name))))
    }
  }
}
