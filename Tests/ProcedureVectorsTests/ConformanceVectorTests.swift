import CanonicalJSON
import Foundation
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureRuntime
import ProcedureVectors
import Testing
import WorkingCalendar

@Suite struct ConformanceVectorTests {
  private func vectors() throws -> ConformanceVectors { try GeneratedCatalogue.vectors.get() }

  @Test func `Every clause and every outcome of every condition is in some vector`() throws {
    for version in try vectors().versions {
      let name = version.version.code
      for elements in version.coverage.elements where !elements.unexercised.isEmpty {
        Issue.record("\(name): no vector reaches \(elements.kind) \(elements.unexercised)")
      }
      let outcomes = version.coverage.conditionOutcomes
      #expect(outcomes.exercised == outcomes.total, "\(name)")
      for gap in version.gaps where gap.reason != .impossible {
        Issue.record("\(name) \(gap.element) \(gap.condition.en) \(gap.outcome): \(gap.reason)")
      }
    }
  }

  @Test func `Every document status and open answers occur`() throws {
    let answers = try vectors().versions.flatMap(\.vectors).map(\.assessment)
    let statuses = Set(answers.flatMap(\.documents).map(\.status))
    #expect(statuses == Set(DocumentStatus.allCases))
    #expect(Set(answers.map(\.completeness)) == Set(Assessment.Completeness.allCases))
    #expect(answers.contains { $0.deadline.dueDate == nil && !$0.deadline.limits.isEmpty })
    #expect(answers.allSatisfy { $0.findings.allSatisfy { $0.severity != .error } })
  }

  @Test func `The same catalogue gives the same bytes`() throws {
    let catalogue = try GeneratedCatalogue.load()
    #expect(try ConformanceVectors(catalogue).bytes == vectors().bytes)
  }

  @Test func `Names of vectors are unique and each vector stands on a line of its own`() throws {
    let vectors = try vectors()
    let ids = vectors.versions.flatMap(\.vectors).map(\.id)
    #expect(Set(ids).count == ids.count)
    let lines = vectors.bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count == ids.count + 2)
    let document = try JSONDocument(parsing: vectors.bytes)
    #expect(document.root["vectors"]?.count == ids.count)
    #expect(document.root["catalogue"]?["digest"]?.string == (try GeneratedCatalogue.load().digest))
  }

  @Test func `The published schema names what the vectors hold`() throws {
    let path = GeneratedCatalogue.root.appending(path: "Generated/schemas/vectors-1.0.schema.json")
    #expect(Array(try Data(contentsOf: path)) == VectorSchema.bytes)
    let schema = try JSONDocument(parsing: VectorSchema.bytes).root
    let vector = try #require(try JSONDocument(parsing: vectors().bytes).root["vectors"]?.elements.first { _ in true })
    for (value, name) in [(vector, "Vector"), (try #require(vector["expected"]), "Expected")] {
      let known = Set(schema["$defs"]?[name]?["properties"]?.members.map(\.key) ?? [])
      #expect(Set(value.members.map(\.key)) == known, "\(name)")
    }
  }

  @Test(.enabled(if: PythonReader.isInstalled, "pip install -r Tests/ProcedureVectorsTests/Python/requirements.txt"))
  func `An interpreter that shares no code with ours gives the same answers`() throws {
    try PythonReader.expectAgreement(on: try vectors(), of: GeneratedCatalogue.file)
  }

  @Test(.enabled(if: PythonReader.isInstalled, "pip install -r Tests/ProcedureVectorsTests/Python/requirements.txt"))
  func `It agrees on rules that no specification of ours has, too`() throws {
    let contents = RareRules.contents
    let file = FileManager.default.temporaryDirectory.appending(path: "catalogue-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let bytes = CatalogueWriter.canonicalBytes(contents)
    try Data(bytes).write(to: file)
    let vectors = try ConformanceVectors(try Catalogue(bytes: bytes))
    let answers = vectors.versions.flatMap(\.vectors).map(\.assessment)
    #expect(vectors.versions.flatMap(\.gaps).isEmpty)
    #expect(answers.contains { $0.dossier.events.contains { $0.kind == .supplementReceived } })
    #expect(answers.contains { $0.deadline.dueDate != nil && $0.deadline.limits.contains { $0.due == nil } })
    try PythonReader.expectAgreement(on: vectors, of: file)
  }
}
