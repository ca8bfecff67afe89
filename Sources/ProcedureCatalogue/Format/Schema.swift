import CanonicalJSON

/// What the JSON Schema says about one codec: a fragment, and the named definitions to which it refers.
struct Schema: Sendable {
  /// A named type, written once under `$defs`.
  struct Definition: Sendable {
    let name: String
    let json: JSON
  }

  let json: JSON
  let definitions: [Definition]

  init(_ json: JSON, definitions: [Definition] = []) {
    self.json = json
    self.definitions = definitions
  }

  static func reference(to name: String) -> Schema { Schema(["$ref": .string("#/$defs/\(name)")]) }

  static func list(of element: Schema) -> Schema {
    Schema(["type": "array", "items": element.json], definitions: element.definitions)
  }

  static func oneOf(_ schemas: [Schema]) -> Schema {
    Schema(["oneOf": .array(schemas.map(\.json))], definitions: schemas.flatMap(\.definitions))
  }

  /// A definition of its own, and a reference to it.
  func named(_ name: String) -> Schema {
    Schema(Schema.reference(to: name).json, definitions: [Definition(name: name, json: json)] + definitions)
  }
}
