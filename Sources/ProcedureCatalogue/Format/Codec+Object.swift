import CanonicalJSON

extension Codec {
  /// An object with the members that the rows list.
  ///
  /// Reading starts from a blank value and fills in member by member; members that no row names are ignored, because a
  /// later minor version of the format may add some. Rows are worked through in the order of their names, which is the
  /// order of the canonical file.
  static func object(
    _ name: String, _ about: String, blank: Value, _ rows: [[Field<Value>]]
  ) -> Codec where Value: Sendable {
    let fields = rows.flatMap { $0 }.sorted { $0.name < $1.name }
    for (earlier, later) in zip(fields, fields.dropFirst()) {
      precondition(earlier.name != later.name, "A member of \(name) has one row: \(later.name).")
    }
    let write = inTurn(fields[...])
    let reading = FieldPhase.allCases.flatMap { phase in fields.filter { $0.phase == phase } }
    return Codec(
      write: { value, writer, scope in
        writer.beginObject()
        write(value, &writer, scope)
        writer.endObject()
      },
      read: { (json, scope) throws(CatalogueShapeFault) in
        var members = try MemberReader(json)
        var value = blank
        for field in reading { try field.read(members.value(field.name), json, &value, scope) }
        return value
      },
      schema: .object(name, about, fields))
  }

  /// Writes one field after the other. Functions that hold two functions each take the place of a list: what a function
  /// holds need not be counted in and out of use at every call.
  private static func inTurn(_ fields: ArraySlice<Field<Value>>)
    -> @Sendable (Value, inout JSONWriter, ProcedureScope) -> Void
  where Value: Sendable {
    guard let field = fields.first else { return { _, _, _ in } }
    if fields.count == 1 { return field.write }
    let middle = fields.startIndex + fields.count / 2
    let (first, second) = (inTurn(fields[..<middle]), inTurn(fields[middle...]))
    return { value, writer, scope in
      first(value, &writer, scope)
      second(value, &writer, scope)
    }
  }

  static func object(
    _ name: String, _ about: String, blank: Value, _ rows: [Field<Value>]
  ) -> Codec where Value: Sendable {
    object(name, about, blank: blank, [rows])
  }
}

/// Looks members up by name, each behind the one found last.
struct MemberReader {
  private var reader: JSONObjectReader

  init(_ json: JSONValue) throws(CatalogueShapeFault) {
    do {
      reader = try JSONObjectReader(json)
    } catch {
      throw CatalogueShapeFault(.expected(.object), at: json)
    }
  }

  mutating func value(_ name: String) -> JSONValue? { reader.value(name) }
}

extension Schema {
  fileprivate static func object<Root>(_ name: String, _ about: String, _ fields: [Field<Root>]) -> Schema {
    let required = fields.filter(\.isRequired).map { JSON.string($0.name) }
    var members: [(key: String, value: JSON)] = [
      ("type", "object"), ("description", .string(about)),
      ("properties", .object(fields.map { (key: $0.name, value: $0.schema.json) })),
    ]
    if !required.isEmpty { members.append(("required", .array(required))) }
    return Schema(.object(members), definitions: fields.flatMap(\.schema.definitions)).named(name)
  }
}
