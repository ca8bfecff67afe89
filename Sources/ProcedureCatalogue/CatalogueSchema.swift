import CanonicalJSON

/// The JSON Schema (2020-12) of compiled catalogues, made from the tables that the writer and the reader work by.
public enum CatalogueSchema {
  /// The schema as it is published, laid out for people.
  public static var bytes: [UInt8] {
    let catalogue = CatalogueFile.codec.schema
    let schema: JSON = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string("urn:\(CatalogueFormat.name):\(CatalogueFormat.version)"),
      "title": .string("\(CatalogueFormat.name) \(CatalogueFormat.version)"),
      "$ref": reference(catalogue),
      "$defs": .object(definitions(catalogue)),
    ]
    return schema.reviewBytes()
  }

  private static func reference(_ schema: Schema) -> JSON {
    guard case .object(let members) = schema.json, let reference = members.first else {
      preconditionFailure("The schema of an object is a reference to its definition.")
    }
    return reference.value
  }

  /// Each definition once.
  private static func definitions(_ schema: Schema) -> [(key: String, value: JSON)] {
    var names: Set<String> = []
    return schema.definitions.filter { names.insert($0.name).inserted }.map { (key: $0.name, value: $0.json) }
  }
}
