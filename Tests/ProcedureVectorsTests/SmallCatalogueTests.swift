import CanonicalJSON
import ProcedureCatalogue
import ProcedureRuntime
import ProcedureVectors
import Testing
import WorkingCalendar

/// What the vectors do where a procedure leaves them little to say.
@Suite struct SmallCatalogueTests {
  private func vectors(_ change: (inout Procedure) -> Void) throws -> ConformanceVectors.Version {
    var procedure = Procedure(origin: Origin(id: "p"), code: "1.000001", title: "Thử")
    change(&procedure)
    let catalogue = Catalogue(contents: CatalogueContents(procedures: [procedure]))
    return try #require(try ConformanceVectors(catalogue).versions.first)
  }

  private func question(_ id: String, _ kind: Fact.Kind) -> Fact {
    Fact(origin: Origin(id: id), kind: kind, question: id)
  }

  @Test func `A procedure without conditions still has vectors`() throws {
    let version = try vectors { _ in }
    #expect(!version.vectors.isEmpty)
    #expect(version.targets == 0)
  }

  @Test func `An empty catalogue has no vectors and is no error`() throws {
    let vectors = try ConformanceVectors(Catalogue(contents: CatalogueContents()))
    #expect(vectors.count == 0)
    #expect(try JSONDocument(parsing: vectors.bytes).root["vectors"]?.count == 0)
  }

  @Test func `An outcome that no dossier can have is named with its reason`() throws {
    let version = try vectors { procedure in
      procedure.facts = [question("tuổi", .integer(unit: "tuổi"))]
      let age = Expression.fact(0)
      let never = Expression.all([
        .compare(.less, age, .constant(.integer(5))), .compare(.greater, age, .constant(.integer(9))),
      ])
      procedure.requirements = [Requirement(origin: Origin(id: "y"), text: "Y", condition: never)]
    }
    #expect(version.gaps.map(\.reason) == [.impossible])
    #expect(version.gaps.map(\.outcome) == [true])
    #expect(version.targets == 6)
  }

  private let asksTwice = Expression.compare(.greater, .given(.supplementRound), .constant(.integer(1)))

  @Test func `A number of requests for a supplement is told by so many requests, each with an answer`() throws {
    let version = try vectors { procedure in
      procedure.requirements = [Requirement(origin: Origin(id: "y"), text: "Y", condition: asksTwice)]
    }
    #expect(version.gaps.isEmpty)
    #expect(version.coverage.conditionOutcomes.exercised == 2)
    let events = version.vectors.map { $0.assessment.dossier.events.compactMap(\.kind) }
    #expect(
      events.contains([.supplementRequested, .supplementReceived, .supplementRequested, .supplementReceived]))
  }

  @Test func `Where supplements pause the clock no vector tells one, and the gap says so`() throws {
    let version = try vectors { procedure in
      procedure.supplement = SupplementRule(origin: Origin(id: "b"), effect: .pause)
      procedure.requirements = [Requirement(origin: Origin(id: "y"), text: "Y", condition: asksTwice)]
    }
    #expect(version.gaps.map(\.reason) == [.pausingSupplement])
  }

  @Test func `More requests than any dossier has are named as more than a vector tells`() throws {
    let version = try vectors { procedure in
      let often = Expression.compare(.greater, .given(.supplementRound), .constant(.integer(100)))
      procedure.requirements = [Requirement(origin: Origin(id: "y"), text: "Y", condition: often)]
    }
    #expect(version.gaps.map(\.reason) == [.notTold])
  }

  @Test func `Decimals are exact on the way through JSON`() throws {
    let version = try vectors { procedure in
      procedure.facts = [question("diện_tích", .decimal(unit: "m²"))]
      let large = Expression.compare(.greaterOrEqual, .fact(0), .constant(.decimal(12_345_678)))
      procedure.requirements = [Requirement(origin: Origin(id: "y"), text: "Y", condition: large)]
    }
    #expect(version.gaps.isEmpty)
    #expect(version.coverage.conditionOutcomes.exercised == 2)
  }
}
