import CanonicalJSON
import ProcedureCatalogue
import Testing
import WorkingCalendar

@Suite struct LookUpTests {
  /// The same catalogue straight from the compiler and read from a file.
  private let catalogues: [Catalogue]

  init() throws {
    catalogues = [
      Catalogue(contents: Everything.contents),
      try Catalogue(bytes: CatalogueWriter.canonicalBytes(Everything.contents)),
    ]
  }

  @Test func theVersionInForceOnADayIsFound() throws {
    for catalogue in catalogues {
      #expect(try catalogue.procedure("1.001193", on: Everything.date("2025-06-30")) == nil)
      #expect(try catalogue.procedure("1.001193", on: Everything.date("2025-07-01")) == Everything.procedure)
      #expect(try catalogue.procedure("1.001193", on: Everything.date("2026-06-30")) == Everything.procedure)
      #expect(try catalogue.procedure("1.001193", on: Everything.date("2026-07-01")) == Everything.nextVersion)
      #expect(try catalogue.procedure("9.999999", on: Everything.date("2026-07-01")) == nil)
    }
  }

  @Test func theLongListsOfAFileAreTheOnesThatWereWritten() throws {
    for catalogue in catalogues {
      #expect(catalogue.documents == Everything.contents.documents)
      #expect(catalogue.documentShelf.count == Everything.contents.documents.count)
      #expect(catalogue.sources == Everything.contents.sources)
      #expect(catalogue.legalBases == Everything.contents.legalBases)
      for basis in Everything.contents.legalBases {
        #expect(catalogue.legalBasis(basis.origin.id) == basis)
        #expect(catalogue.legalBasis(basis.title) == nil)
      }
      for (place, document) in Everything.contents.documents.enumerated() {
        #expect(catalogue.document(document.origin.id) == document)
        #expect(catalogue.documentShelf.names[document.title] == place)
        #expect(catalogue.documentShelf.alternatives(at: place) == document.anyOf)
      }
      #expect(try catalogue.contents() == Everything.contents)
    }
  }

  @Test func aDocumentIsFoundByItsIdAndNotByItsTitleHoweverBothAreSpelt() throws {
    var contents = Everything.contents
    contents.documents = [
      DocumentType(origin: Origin(id: "a"), title: "b"), DocumentType(origin: Origin(id: "b"), title: "«c» \"d\\"),
      DocumentType(origin: Origin(id: "e\n"), title: "tờ khai"), DocumentType(origin: Origin(id: "a"), title: ""),
    ]
    for catalogue in [Catalogue(contents: contents), try Catalogue(bytes: CatalogueWriter.canonicalBytes(contents))] {
      #expect(catalogue.document("a") == contents.documents[0])
      #expect(catalogue.document("b") == contents.documents[1])
      #expect(catalogue.document("e\n") == contents.documents[2])
      #expect(catalogue.document("tờ khai") == nil && catalogue.document("") == nil)
      let names = catalogue.documentShelf.names
      #expect(names.names == ["a", "b", "e\n", "«c» \"d\\", "tờ khai", ""])
      #expect(names.pairs.map(\.value) == [0, 1, 2, 1, 2, 3])
      #expect(names["b"] == 1 && names["«c» \"d\\"] == 1 && names["c"] == nil)
    }
  }

  @Test func aNameIsFoundInAPartOfAText() throws {
    let catalogue = try #require(catalogues.last)
    for (place, document) in Everything.contents.documents.enumerated() {
      let text = Array("x\(document.title)y".utf8)
      let names = catalogue.documentShelf.names
      #expect(unsafe names.value(of: text.span.bytes, 1..<text.count - 1) == place)
      #expect(unsafe names.value(of: text.span.bytes, 1..<text.count) == nil)
    }
  }

  @Test func theVersionsOfAProcedureAreListedFromTheOldestToTheLatest() throws {
    var contents = Everything.contents
    contents.procedures.reverse()
    var undated = Everything.nextVersion
    undated.inForce = Interval(to: Everything.date("2025-06-30"))
    contents.procedures.append(undated)
    let versions = Catalogue(contents: contents).versions(of: "1.001193")
    #expect(versions.map(\.inForce.from?.iso) == [nil, "2025-07-01", "2026-07-01"])
    #expect(Catalogue(contents: contents).versions(of: "9").isEmpty)
  }

  @Test func aPlaceFollowsWhatTheNarrowestAreaAroundItDecided() throws {
    for catalogue in catalogues {
      let day = Everything.date("2025-08-01")
      #expect(try catalogue.procedure("1.001193", on: day, in: "cấp_province") == Everything.localVersion)
      #expect(try catalogue.procedure("1.001193", on: day, in: "huyện_a") == Everything.localVersion)
      #expect(try catalogue.procedure("1.001193", on: day, in: "cấp_commune") == Everything.procedure)
      #expect(try catalogue.procedure("1.001193", on: day) == Everything.procedure)
      #expect(try catalogue.procedure("1.115001", on: day) == Everything.localVersion)
      #expect(catalogue.layers(over: "1.001193").map(\.code) == ["1.115001"])
      #expect(catalogue.layers(over: "1.115001").isEmpty)
      #expect(catalogue.areas(around: "huyện_a") == ["huyện_a", "vùng_cao", "cấp_province"])
      #expect(catalogue.areas(around: "không_có") == ["không_có"])
    }
  }

  @Test func aReplacedValueLeadsBackToTheNationalOne() throws {
    let limit = try #require(Everything.localVersion.limits.first)
    #expect(limit.national == Everything.procedure.limits.first)
    #expect(Everything.procedure.limits.first?.national == Everything.procedure.limits.first)
    var added = Everything.procedure.limits[0]
    added.origin.layer = "cấp_province"
    #expect(added.national == nil)
  }

  @Test func areasThatLieInEachOtherInACircleEnd() {
    let contents = CatalogueContents(areas: [
      Area(origin: Origin(id: "a"), title: "A", parent: "b"), Area(origin: Origin(id: "b"), title: "B", parent: "a"),
    ])
    #expect(Catalogue(contents: contents).areas(around: "a") == ["a", "b"])
    let order = AreaOrder(contents.areas)
    #expect(!order.isStrictly("a", within: "b"))
    #expect(!order.isStrictly("b", within: "a"))
  }

  @Test func sharedDeclarationsAreFoundById() {
    for catalogue in catalogues {
      #expect(catalogue.agency("ubnd_xã") == Everything.agencies[2])
      #expect(catalogue.area("vùng_cao")?.members == ["huyện_a"])
      #expect(catalogue.database("csdl_dân_cư") != nil)
      #expect(catalogue.legalBasis("luật_hộ_tịch")?.number == "60/2014/QH13")
      #expect(catalogue.document("giấy_chứng_sinh") == Everything.documents[0])
      #expect(catalogue.form("tờ_khai")?.code == "TK-01")
      #expect(catalogue.agency("không_có") == nil)
      #expect(catalogue.edition == "2026-11")
      #expect(catalogue.title == "Danh mục thử")
      #expect(catalogue.source(of: Everything.procedure.origin)?.path == "hộ-tịch/khai-sinh.tthc")
      #expect(catalogue.source(of: Origin(id: "x", file: 2)) == nil)
      #expect(catalogue.formEquivalences == Everything.contents.formEquivalences)
    }
  }

  @Test func aDocumentIsFoundByItsTitleHoweverItIsTyped() {
    for catalogue in catalogues {
      #expect(catalogue.document(titled: "  GIẤY  chứng sinh ") == Everything.documents[0])
      #expect(catalogue.document(titled: "Giấy chứng nhận") == nil)
    }
  }

  @Test func aCalendarIsReadyForCounting() {
    for catalogue in catalogues {
      #expect(catalogue.calendar("hành_chính")?.definition == Everything.calendar)
      #expect(catalogue.calendar("khác") == nil)
    }
  }

  @Test func anAgencyThatEndedIsReplacedByThoseThatTookOver() {
    for catalogue in catalogues {
      #expect(
        catalogue.agencies(standingFor: "ubnd_huyện", on: Everything.date("2025-06-30")).map(\.origin.id) == [
          "ubnd_huyện"
        ])
      #expect(
        catalogue.agencies(standingFor: "ubnd_huyện", on: Everything.date("2025-07-01")).map(\.origin.id) == ["ubnd_xã"]
      )
      #expect(catalogue.agencies(standingFor: "ubnd_xã", on: Everything.date("2025-06-30")).isEmpty)
      #expect(
        catalogue.areas(standingFor: "huyện_a", on: Everything.date("2026-01-01")).map(\.origin.id) == ["cấp_commune"])
    }
  }

  @Test func aCircleOfSuccessorsEnds() {
    let ended = Interval(to: Everything.date("2020-01-01"))
    let contents = CatalogueContents(agencies: [
      Agency(origin: Origin(id: "a"), title: "A", inForce: ended, successors: ["b", "a"]),
      Agency(origin: Origin(id: "b"), title: "B", inForce: ended, successors: ["a", "c"]),
      Agency(origin: Origin(id: "c"), title: "C"),
    ])
    let standing = Catalogue(contents: contents).agencies(standingFor: "a", on: Everything.date("2026-01-01"))
    #expect(standing.map(\.title) == ["C"])
  }

  @Test func manyThreadsShareOneCatalogue() async throws {
    let catalogue = try Catalogue(bytes: CatalogueWriter.canonicalBytes(Everything.contents))
    let found = try await withThrowingTaskGroup(of: Procedure?.self) { group in
      for _ in 0..<16 {
        group.addTask { try catalogue.procedure("1.001193", on: Everything.date("2025-08-01")) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(found.count == 16 && found.allSatisfy { $0 == Everything.procedure })
  }
}
