import CanonicalJSON
import ProcedureCatalogue
import Testing

@Suite struct SchemaTests {
  private let schema: JSONValue

  init() throws {
    schema = try JSONDocument(parsing: CatalogueSchema.bytes).root
  }

  @Test func theSchemaIsOneOf2020_12AndDescribesACatalogue() {
    #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$ref"]?.string == "#/$defs/Catalogue")
    #expect(schema["$id"]?.string == "urn:tthc-catalogue:\(CatalogueFormat.version)")
  }

  @Test func everyReferenceLeadsToADefinition() throws {
    let definitions = try #require(schema["$defs"])
    var references: Set<String> = []
    collectReferences(schema, into: &references)
    #expect(references.count > 50)
    for reference in references {
      #expect(definitions[String(reference.dropFirst("#/$defs/".utf8.count))] != nil, "\(reference)")
    }
    #expect(definitions.members.allSatisfy { references.contains("#/$defs/\($0.key)") })
  }

  @Test func everyMemberThatIsWrittenIsDescribed() throws {
    let catalogue = try JSONDocument(parsing: CatalogueWriter.canonicalBytes(Everything.contents)).root
    expectMembers(of: catalogue, areIn: "Catalogue")
    for procedure in try #require(catalogue["procedures"]).elements { expectMembers(of: procedure, areIn: "Procedure") }
    for fact in try #require(catalogue["procedures"]?.elements.first { _ in true }?["facts"]).elements {
      expectMembers(of: fact, areIn: "Fact")
    }
  }

  @Test func membersThatMayBeAddedLaterAreAllowed() throws {
    let catalogue = try #require(schema["$defs"]?["Catalogue"])
    #expect(catalogue["additionalProperties"] == nil)
    #expect(try #require(catalogue["required"]).elements.contains { $0.string == "digest" })
  }

  private func expectMembers(of value: JSONValue, areIn definition: String) {
    let properties = schema["$defs"]?[definition]?["properties"]
    for member in value.members {
      #expect(properties?[member.key] != nil, "\(definition).\(member.key)")
    }
  }

  private func collectReferences(_ value: JSONValue, into references: inout Set<String>) {
    for member in value.members {
      if member.key == "$ref", let reference = member.value.string { references.insert(reference) }
      collectReferences(member.value, into: &references)
    }
    for element in value.elements { collectReferences(element, into: &references) }
  }
}
