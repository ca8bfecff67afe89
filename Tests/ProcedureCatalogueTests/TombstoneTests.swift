import ProcedureCatalogue
import Testing

@Suite struct TombstoneTests {
  private func catalogue(_ edition: String, _ titles: [(code: String, title: String)]) -> CatalogueContents {
    CatalogueContents(
      edition: edition,
      procedures: titles.map { Procedure(origin: Origin(id: $0.code), code: $0.code, title: $0.title) })
  }

  @Test func aCodeThatIsGoneIsRemembered() {
    let first = catalogue("1", [("1.1", "A"), ("1.2", "B")])
    var second = catalogue("2", [("1.1", "A")])
    #expect(second.keepTombstones(of: first).isEmpty)
    #expect(second.tombstones == [Tombstone(.procedure, "1.2", title: "B", lastEdition: "1")])
    var third = catalogue("3", [("1.3", "C")])
    third.procedures[0].replaces = [Procedure.Replacement(code: "1.1")]
    #expect(third.keepTombstones(of: second).isEmpty)
    #expect(
      third.tombstones == [
        Tombstone(.procedure, "1.1", title: "A", lastEdition: "2", replacedBy: ["1.3"]),
        Tombstone(.procedure, "1.2", title: "B", lastEdition: "1"),
      ])
  }

  @Test func aCodeThatComesBackForSomethingElseIsReported() {
    var second = catalogue("2", [])
    _ = second.keepTombstones(of: catalogue("1", [("1.1", "Đăng ký khai sinh")]))
    var other = catalogue("3", [("1.1", "Đăng ký kết hôn")])
    #expect(other.keepTombstones(of: second).map(\.id) == ["1.1"])
    var same = catalogue("3", [("1.1", "đăng ký  khai sinh")])
    #expect(same.keepTombstones(of: second).isEmpty && same.tombstones.isEmpty)
  }

  @Test func elementsOfAProcedureThatStaysAreRememberedWithItsCode() {
    var second = Everything.contents
    second.tombstones = []
    second.procedures = second.procedures.map { procedure in
      var procedure = procedure
      procedure.facts.removeAll { $0.origin.id == "ngày_sinh" }
      return procedure
    }
    #expect(second.keepTombstones(of: Everything.contents).isEmpty)
    #expect(second.tombstones.contains { $0.kind == .fact && $0.id == "ngày_sinh" && $0.procedure == "1.001193" })
    let codes = Set(second.procedures.map(\.code))
    #expect(second.tombstones.count == Everything.tombstones.count + codes.count)
    second.procedures = []
    _ = second.keepTombstones(of: Everything.contents)
    #expect(!second.tombstones.contains { $0.procedure == "1.001193" && $0.title != "Tuổi" })
  }

  @Test func nothingIsRememberedOfTheSameCatalogue() {
    var again = Everything.contents
    again.tombstones = []
    #expect(again.keepTombstones(of: again).isEmpty)
    #expect(again.tombstones.isEmpty)
  }
}
