import CanonicalJSON

/// The JSON Schema (2020-12) of a step for other programs, `Generated/schemas/guide-VERSION.schema.json`.
package enum GuideSchema {
  package static var bytes: [UInt8] { schema.reviewBytes() }

  private static var schema: JSON {
    var members = object(
      [
        ("answer", oneOf([type("null"), reference("answer")])),
        ("draft", type("boolean", "whether the catalogue holds the procedure as a draft")),
        ("findings", array(reference("finding"))),
        ("formatVersion", type("string", "MAJOR.MINOR; a higher minor version only adds members")),
        ("openQuestions", type("integer", "how many questions are left at most, the next one included")),
        ("procedure", type("string", "the code")),
        ("question", oneOf([type("null"), reference("question")])),
        ("state", words(["question", "answer", "refused"])),
        ("title", type("string")),
        ("unanswered", array(reference("unanswered"))),
        ("version", nullable("string", "the first day of the version that applies")),
      ])
    members += [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("A step of guidance, format \(GuideStep.formatVersion)")),
      (
        "description",
        .string(
          "Put each answer where \"put\" says in an object like a dossier, and hand all of it over for the next step. "
            + "What nobody knows is null among \"facts\", or stands in the list \"unknown\" by the id of its question.")
      ),
      ("$defs", definitions),
    ]
    return .object(members)
  }

  private static var definitions: JSON {
    [
      "answer": .object(
        object([
          ("assessment", type("object", "the answer of `tthc assess` to the same dossier without documents")),
          ("open", array(type("string"))),
          (
            "place",
            .object(
              object([
                ("agencies", array(reference("entry"))), ("channels", array(type("string"))),
                ("jurisdictionFree", array(reference("entry"))),
              ]))
          ),
          ("results", array(type("string"))),
        ])),
      "entry": .object(
        object([("applies", nullable("boolean", "null where it is not decided")), ("text", type("string"))])),
      "finding": .object(
        object([
          ("at", nullable("string", "a JSON pointer into the answers")), ("code", type("string")),
          ("help", array(type("string"))), ("message", type("string")), ("severity", type("string")),
        ])),
      "question": .object(
        object(
          [
            ("choices", array(reference("choice"))),
            ("decides", array(reference("reason"))),
            ("id", type("string", "names it in \"unknown\"")),
            ("kind", words(["choice", "integer", "decimal", "money", "date", "moment", "text"])),
            ("prose", type("boolean", "whether it is a condition in the words of the law")),
            ("put", type("string", "a JSON pointer; behind the last entry for one that ends in -")),
            ("text", type("string")),
            ("unit", type("string")),
          ], optional: ["choices", "unit"])),
      "choice": .object(
        object([
          ("title", type("string")),
          ("value", oneOf([type("string"), type("boolean"), type("object", "an entry of \"places\"")])),
        ])),
      "reason": .object(object([("basis", array(type("string"))), ("text", type("string"))])),
      "unanswered": .object(
        object([("decides", array(type("string"))), ("id", type("string")), ("question", type("string"))])),
    ]
  }

  // MARK: Parts

  private static func object(
    _ members: [(key: String, value: JSON)], optional: [String] = []
  ) -> [(key: String, value: JSON)] {
    let required = members.map(\.key).filter { !optional.contains($0) }
    return [
      ("type", .string("object")), ("properties", .object(members)),
      ("required", .array(required.map { .string($0) })),
    ]
  }

  private static func type(_ name: String, _ description: String? = nil) -> JSON {
    .object([("type", JSON.string(name))] + describing(description))
  }

  private static func nullable(_ name: String, _ description: String) -> JSON {
    .object([("type", .array([.string(name), .string("null")]))] + describing(description))
  }

  private static func describing(_ description: String?) -> [(key: String, value: JSON)] {
    description.map { [("description", .string($0))] } ?? []
  }

  private static func array(_ items: JSON) -> JSON { ["type": JSON.string("array"), "items": items] }

  private static func oneOf(_ schemas: [JSON]) -> JSON { ["oneOf": .array(schemas)] }

  private static func words(_ words: [String]) -> JSON { ["enum": .array(words.map { .string($0) })] }

  private static func reference(_ name: String) -> JSON { ["$ref": JSON.string("#/$defs/\(name)")] }
}
