import ProcedureCatalogue
import Testing

@Suite struct RoundTripTests {
  @Test func aCatalogueWrittenInPiecesIsTheOneWrittenAtOnce() {
    var contents = Everything.contents
    for number in 0..<200 {
      for procedure in Everything.contents.procedures {
        var copy = procedure
        copy.code = "\(procedure.code).\(number)"
        contents.procedures.append(copy)
      }
    }
    for contents in [Everything.contents, contents, CatalogueContents()] {
      var pieces: [[UInt8]] = []
      let seal = CatalogueSeal()
      CatalogueWriter.writeCanonical(contents) { piece in
        seal.take(piece)
        pieces.append(piece)
      }
      var bytes = pieces.flatMap { $0 }
      bytes.replaceSubrange(seal.place..<seal.place + seal.bytes.count, with: seal.bytes)
      #expect(bytes == CatalogueWriter.canonicalBytes(contents))
      #expect(
        Catalogue(contents: contents).digest == String(decoding: seal.bytes.dropFirst().dropLast(), as: UTF8.self))
    }
    #expect(CatalogueWriter.canonicalBytes(contents).count > 1 << 19)
  }

  @Test func whatIsWrittenIsReadBackUnchanged() throws {
    let catalogue = try Catalogue(bytes: CatalogueWriter.canonicalBytes(Everything.contents))
    try catalogue.validateEverything()
    let contents = try catalogue.contents()
    #expect(contents.procedures == Everything.contents.procedures)
    #expect(contents == Everything.contents)
  }

  @Test func theReviewFormHoldsTheSameCatalogue() throws {
    let catalogue = try Catalogue(bytes: CatalogueWriter.reviewBytes(Everything.contents))
    #expect(try catalogue.contents() == Everything.contents)
    #expect(
      CatalogueWriter.canonicalBytes(try catalogue.contents()) == CatalogueWriter.canonicalBytes(Everything.contents))
  }

  @Test func anEmptyCatalogueIsWrittenAndReadToo() throws {
    let catalogue = try Catalogue(bytes: CatalogueWriter.canonicalBytes(CatalogueContents()))
    #expect(try catalogue.contents() == CatalogueContents())
    #expect(catalogue.versions.isEmpty)
  }

  @Test func theSameContentsGiveTheSameBytes() {
    let first = CatalogueWriter.canonicalBytes(Everything.contents)
    #expect(first == CatalogueWriter.canonicalBytes(Everything.contents))
    #expect(!first.contains(UInt8(ascii: "\n")))
  }

  @Test func theDigestInTheFileIsTheDigestOfTheContents() throws {
    let direct = Catalogue(contents: Everything.contents)
    let read = try Catalogue(bytes: CatalogueWriter.canonicalBytes(Everything.contents))
    #expect(direct.digest == read.digest)
    #expect(direct.digest.hasPrefix("sha256:"))
    var other = Everything.contents
    other.procedures[0].dossierSets = 2
    #expect(Catalogue(contents: other).digest != direct.digest)
  }

  @Test func theCompilerIsPartOfTheHeader() throws {
    let catalogue = try Catalogue(bytes: CatalogueWriter.canonicalBytes(CatalogueContents(), compiler: "tthc 9"))
    #expect(catalogue.compiler == "tthc 9")
  }

  @Test func whatNestsAsDeeplyAsTheFormatAllowsIsReadBack() throws {
    var contents = CatalogueContents()
    var procedure = Procedure(origin: Origin(id: "p"), code: "1", title: "P")
    let condition = (0..<CatalogueFormat.maximumNesting).reduce(Expression.given(.submittedDate)) { inner, _ in
      .not(inner)
    }
    let item = (0..<CatalogueFormat.maximumNesting).reduce(DocumentItem.document(DemandedDocument(document: "d"))) {
      inner, _ in .group(DocumentGroup(choose: .all, of: [inner]))
    }
    procedure.requirements = [Requirement(origin: Origin(id: "r"), text: "", condition: condition)]
    procedure.documents = [DocumentRequirement(origin: Origin(id: "d"), verb: .submit, item: item)]
    contents.procedures = [procedure]
    let read = try Catalogue(bytes: CatalogueWriter.reviewBytes(contents)).contents()
    #expect(read == contents)
  }

  @Test func everyRandomExpressionIsReadBackUnchanged() throws {
    for seed in 0..<40 {
      var random = RandomExpressions(seed: UInt64(seed), facts: Everything.facts)
      var contents = CatalogueContents()
      var procedure = Procedure(origin: Origin(id: "p"), code: "1", title: "P")
      procedure.facts = Everything.facts
      procedure.requirements = (0..<25).map { number in
        Requirement(origin: Origin(id: "\(number)"), text: "", condition: random.expression(depth: 5))
      }
      contents.procedures = [procedure]
      let read = try Catalogue(bytes: CatalogueWriter.canonicalBytes(contents)).contents()
      #expect(read == contents, "seed \(seed)")
    }
  }
}
