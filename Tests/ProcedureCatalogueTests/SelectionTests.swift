import ProcedureCatalogue
import Testing

@Suite struct SelectionTests {
  @Test func `What is kept brings along what it takes over, what its stages run and what it was laid over`() {
    var contents = CatalogueContents(agencies: [Agency(origin: Origin(id: "a"), title: "A", level: .commune)])
    contents.procedures = ["1", "2", "3", "4", "5", "6"].map(procedure)
    contents.procedures[0].includes = [Inclusion(origin: Origin(id: "i"), code: "2", part: .fees)]
    contents.procedures[1].process.stages = [Stage(origin: Origin(id: "s"), title: "S", procedure: "3")]
    contents.procedures[2].includes = [Inclusion(origin: Origin(id: "i"), code: "1", part: .fees)]
    contents.procedures[4].overlay = Overlay(codes: ["4"], layers: [])
    #expect(codes(contents) { $0.code == "1" } == ["1", "2", "3"])
    #expect(codes(contents) { $0.code == "5" } == ["4", "5"])
    #expect(codes(contents) { $0.code == "6" } == ["6"])
    #expect(codes(contents) { _ in false } == [])
    #expect(codes(contents) { _ in true } == ["1", "2", "3", "4", "5", "6"])
  }

  @Test func `What an area decided for itself is not brought along`() {
    var contents = CatalogueContents()
    contents.procedures = [procedure("1"), procedure("2"), procedure("2")]
    contents.procedures[0].includes = [Inclusion(origin: Origin(id: "i"), code: "2", part: .documents)]
    contents.procedures[2].overlay = Overlay(codes: ["2"], layers: [])
    contents.keepProcedures { $0.code == "1" }
    #expect(contents.procedures.map { $0.overlay == nil } == [true, true])
  }

  private func procedure(_ code: String) -> Procedure { Procedure(origin: Origin(id: code), code: code, title: code) }

  private func codes(_ contents: CatalogueContents, _ isAsked: (Procedure) -> Bool) -> [String] {
    var contents = contents
    contents.keepProcedures(isAsked)
    #expect(contents.agencies.count == 1)
    return contents.procedures.map(\.code)
  }
}
