import CanonicalJSON
import ProcedureCatalogue
import Testing

@Suite struct SplitTests {
  private let files = CatalogueWriter.splitFiles(Everything.contents)

  @Test func theIndexComesFirstAndNamesOneFileAProcedure() throws {
    #expect(
      files.map(\.path) == [
        "index.json", "procedures/1.001193@2025-07-01.json", "procedures/1.001193@2026-07-01.json",
        "procedures/1.115001@2025-07-01.json",
      ])
    let index = try JSONDocument(parsing: files[0].bytes).root
    let listed = try #require(index["procedureFiles"]).elements.map { $0["path"]?.string }
    #expect(listed == files.dropFirst().map(\.path))
    #expect(index["procedures"] == nil)
    let local = try #require(index["procedureFiles"]?.elements.first { $0["code"]?.string == "1.115001" })
    #expect(local["standsFor"]?.elements.map(\.string) == ["1.001193"])
    #expect(local["appliesIn"]?.elements.map(\.string) == ["cấp_province"])
  }

  @Test func theIndexStatesTheDigestOfEveryFile() throws {
    let index = try JSONDocument(parsing: files[0].bytes).root
    for (entry, file) in zip(try #require(index["procedureFiles"]).elements, files.dropFirst()) {
      #expect(entry["digest"]?.string == "sha256:" + SHA256.hexDigest(of: file.bytes))
    }
  }

  @Test func theIndexIsACatalogueWithoutProcedures() throws {
    let catalogue = try Catalogue(bytes: files[0].bytes)
    try catalogue.validateEverything()
    #expect(catalogue.versions.isEmpty)
    #expect(catalogue.agencies == Everything.agencies)
  }

  @Test func aProcedureIsTheSameInItsOwnFile() throws {
    let whole = try JSONDocument(parsing: CatalogueWriter.canonicalBytes(Everything.contents)).root
    for (procedure, file) in zip(try #require(whole["procedures"]).elements, files.dropFirst()) {
      let own = try JSONDocument(parsing: file.bytes).root
      #expect(own["format"]?.string == "tthc-catalogue-procedure")
      #expect(own["procedure"]?.rawBytes.elementsEqual(procedure.rawBytes) == true)
    }
  }

  @Test func codesThatFileNamesCannotHoldGetPlainNamesOfTheirOwn() {
    var contents = CatalogueContents()
    contents.procedures = ["a/b", "a:b", "ấ"].map { Procedure(origin: Origin(id: $0), code: $0, title: "") }
    let paths = CatalogueWriter.splitFiles(contents).map(\.path)
    #expect(paths == ["index.json", "procedures/a_b.json", "procedures/a_b-2.json", "procedures/___.json"])
  }
}

/// A split catalogue read back.
@Suite struct SplitReadingTests {
  private let files = CatalogueWriter.splitFiles(Everything.contents)

  @Test func `The files together are the catalogue that was split`() throws {
    let split = try SplitCatalogue(index: files[0].bytes)
    #expect(split.entries.map(\.path) == files.dropFirst().map(\.path))
    let joined = try split.joined(files.dropFirst().map(\.bytes))
    #expect(try joined.contents() == Everything.contents)
  }

  @Test func `A procedure that was altered is refused, and so is an index`() throws {
    let split = try SplitCatalogue(index: files[0].bytes)
    var altered = files[1].bytes
    altered[altered.count / 2] ^= 1
    let entry = try #require(split.entries.first)
    #expect(throws: CatalogueError.self) { try split.check(altered, of: entry) }
    var index = files[0].bytes
    index[index.count / 2] ^= 1
    #expect(throws: CatalogueError.self) { try SplitCatalogue(index: index) }
  }

  @Test func `Files that changed places are refused`() throws {
    let split = try SplitCatalogue(index: files[0].bytes)
    #expect(throws: CatalogueError.self) { try split.joined(files.dropFirst().reversed().map(\.bytes)) }
  }
}
