import CanonicalJSON

/// What the JSON Schema says about conditions and computed values.
enum ExpressionSchema {
  private static let name = "Expression"

  private static let about = """
    JsonLogic over whole numbers: booleans; money in dong; decimals in millionths; dates in days since 1970-01-01; clock \
    times in minutes since midnight; choices, channels, agencies and areas by id. Data: facts.<id> for the facts of \
    the procedure (derived ones too), dossier.<name> for what every dossier says, places.<base> for the list of the \
    areas and area classes in which a place lies, places.described.<words> for a place in the author's words. In these \
    names a point is written %2E and a percent sign %25. {"var": ["constant.<type>", value]} is a constant whose type \
    its place does not tell.
    """

  static let schema = Schema([
    "description": .string(about),
    "oneOf": [
      ["type": "boolean"],
      ["type": "integer"],
      ["type": "string"],
      [
        "type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false,
        "properties": .object(operations),
      ],
    ],
  ]).named(name)

  private static let operations: [(key: String, value: JSON)] =
    [
      ("!", operands(atLeast: 1, atMost: 1)), ("and", operands()), ("or", operands()),
      ("+", operands()), ("*", operands()), ("-", operands(atLeast: 2, atMost: 2)), ("in", membership),
      ("var", variable),
    ] + Comparison.allCases.map { ($0.rawValue, operands(atLeast: 2, atMost: 2)) }

  private static func operands(atLeast least: Int64 = 0, atMost most: Int64? = nil) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("type", "array"), ("items", Schema.reference(to: name).json), ("minItems", .int(least)),
    ]
    if let most { members.append(("maxItems", .int(most))) }
    return .object(members)
  }

  /// A value and a list of constants, or an area and a place.
  private static let membership: JSON = [
    "type": "array", "minItems": 2, "maxItems": 2,
    "prefixItems": [
      Schema.reference(to: name).json,
      [
        "oneOf": [
          ["type": "array", "items": Schema.reference(to: name).json],
          [
            "type": "object", "required": ["var"],
            "properties": ["var": ["type": "string", "pattern": "^places\\."]],
          ],
        ]
      ],
    ],
  ]

  private static let variable: JSON = [
    "oneOf": [
      ["type": "string", "pattern": "^(facts|dossier)\\."],
      [
        "type": "array", "minItems": 2, "maxItems": 2,
        "prefixItems": [
          ["type": "string", "pattern": "^constant\\."], ["type": ["boolean", "integer", "string"]],
        ],
      ],
    ]
  ]
}
