import CanonicalJSON
import ProcedureCatalogue
import ProcedureRuntime

/// The JSON Schema (2020-12) of conformance vectors.
package enum VectorSchema {
  package static var bytes: [UInt8] {
    let schema: JSON = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string("urn:\(ConformanceVectors.format):\(ConformanceVectors.formatVersion)"),
      "title": .string("\(ConformanceVectors.format) \(ConformanceVectors.formatVersion)"),
      "description": """
      Dossiers and the answers that every interpreter of one catalogue must give. `dossier` has the shape of dossiers \
      (article "The dossier and the answer"), `expected` holds members of the answer as that article spells them. A yes/no \
      that the dossier leaves open is null, and so is a date or an amount that cannot be told.
      """,
      "type": "object", "required": ["format", "formatVersion", "catalogue", "vectors"],
      "properties": [
        "format": ["const": .string(ConformanceVectors.format)],
        "formatVersion": ["type": "string", "pattern": "^1\\.[0-9]+$"],
        "catalogue": [
          "description": "The catalogue by which the answers hold.", "type": "object",
          "required": ["edition", "digest"], "properties": ["edition": text, "digest": text],
        ],
        "vectors": list(of: ["$ref": "#/$defs/Vector"]),
      ],
      "$defs": [
        "Vector": vector, "Expected": expected, "Document": document, "Limit": limit, "Deadline": deadline,
        "Fee": fee,
      ],
    ]
    return schema.reviewBytes()
  }

  private static let text: JSON = ["type": "string"]
  private static let textOrNull: JSON = ["type": ["string", "null"]]
  private static let truth: JSON = ["type": ["boolean", "null"]]
  private static let numberOrNull: JSON = ["type": ["integer", "null"]]

  private static func list(of element: JSON) -> JSON { ["type": "array", "items": element] }

  private static func object(_ about: JSON, _ members: [(key: String, value: JSON)]) -> JSON {
    [
      "description": about, "type": "object", "required": .array(members.map { .string($0.key) }),
      "properties": .object(members),
    ]
  }

  private static let vector = object(
    "One dossier, the moment at which it is looked at (ISO 8601, +07:00), and the answer.",
    [
      (
        "id",
        [
          "description": "Code, first day of the version (or always), area of a local version, number.",
          "type": "string",
        ]
      ),
      ("now", text), ("dossier", ["type": "object", "required": ["procedure"]]),
      ("expected", ["$ref": "#/$defs/Expected"]),
    ])

  private static let expected = object(
    "What the answer must hold.",
    [
      (
        "version",
        [
          "description": "The first day of the version that applies; null for one from the beginning.",
          "type": ["string", "null"],
        ]
      ),
      (
        "layers",
        [
          "description": "Ids of the areas whose own decisions are followed, the widest first.", "type": "array",
          "items": text,
        ]
      ),
      ("completeness", ["enum": ["complete", "incomplete", "undetermined"]]),
      ("documents", list(of: ["$ref": "#/$defs/Document"])), ("deadline", ["$ref": "#/$defs/Deadline"]),
      ("fee", ["$ref": "#/$defs/Fee"]),
      ("requirements", list(of: object("One requirement.", [("id", text), ("met", truth)]))),
      ("lodging", object("Whether it may be lodged there.", [("allowed", truth)])),
    ])

  private static let document: JSON = [
    "description": "A demand, in the order of the procedure; a member of a choice has no id.", "type": "object",
    "required": ["status"],
    "properties": [
      "id": text, "members": list(of: ["$ref": "#/$defs/Document"]),
      "status": ["enum": .array(DocumentStatus.allCases.map { .string($0.rawValue) })],
    ],
  ]

  private static let limit = object(
    "A limit that applies or may apply. `due` is its last day, `dueAt` the minute that a receipt prints.",
    [("id", text), ("applies", truth), ("due", textOrNull), ("dueAt", textOrNull)])

  private static let deadline = object(
    "The latest of the limits that apply; null when one of them is open or gives no date.",
    [("due", textOrNull), ("dueAt", textOrNull), ("limits", list(of: ["$ref": "#/$defs/Limit"]))])

  private static let fee = object(
    "What is owed, in whole units of the currency; `atLeast` is the part that is known.",
    [
      (
        "items",
        list(
          of: object(
            "A fee that applies or may apply.",
            [
              ("id", text), ("applies", truth), ("exempt", ["type": "boolean"]), ("amount", numberOrNull),
              ("atLeast", numberOrNull), ("currency", text),
            ]))
      ),
      (
        "totals",
        list(
          of: object(
            "The sum of a kind; kind null for all together.",
            [("kind", textOrNull), ("amount", numberOrNull), ("atLeast", ["type": "integer"]), ("currency", text)]))
      ),
      ("exempt", list(of: text)),
    ])
}
