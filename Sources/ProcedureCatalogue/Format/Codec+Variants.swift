import CanonicalJSON

/// One of the ways in which a type with several forms is written.
struct Variant<Value>: Sendable {
  let schema: Schema
  /// Writes the value when it has this form.
  let write: @Sendable (Value, inout JSONWriter, ProcedureScope) -> Bool
  /// Whether the JSON value has this form.
  let fits: @Sendable (JSONValue) -> Bool
  let read: @Sendable (JSONValue, ProcedureScope) throws(CatalogueShapeFault) -> Value
}

extension Variant where Value: Equatable & Sendable {
  /// A case without details: one word.
  static func word(_ word: String, _ value: Value) -> Variant {
    Variant(
      schema: Schema(["const": .string(word)]),
      write: { candidate, writer, _ in
        guard candidate == value else { return false }
        writer.string(word)
        return true
      },
      fits: { $0.string == word },
      read: { (_, _) throws(CatalogueShapeFault) in value })
  }
}

extension Variant {
  /// A case with details: an object whose one member is named like the case.
  static func tagged<Payload>(
    _ tag: String, _ codec: Codec<Payload>, _ wrap: @escaping @Sendable (Payload) -> Value,
    _ unwrap: @escaping @Sendable (Value) -> Payload?
  ) -> Variant {
    let key = JSONKey(tag)
    return Variant(
      schema: Schema(
        ["type": "object", "properties": .object([(tag, codec.schema.json)]), "required": [.string(tag)]],
        definitions: codec.schema.definitions),
      write: { value, writer, scope in
        guard let payload = unwrap(value) else { return false }
        writer.beginObject()
        writer.key(key)
        codec.write(payload, &writer, scope)
        writer.endObject()
        return true
      },
      fits: { $0[tag] != nil },
      read: { (json, scope) throws(CatalogueShapeFault) in
        guard let payload = json[tag] else { throw CatalogueShapeFault(.missingMember(tag), at: json) }
        return wrap(try codec.read(payload, scope))
      })
  }

  /// A case whose details are an object that no other case can be taken for, because it has this member.
  static func marked<Payload>(
    by member: String, _ codec: Codec<Payload>, _ wrap: @escaping @Sendable (Payload) -> Value,
    _ unwrap: @escaping @Sendable (Value) -> Payload?
  ) -> Variant {
    bare({ $0[member] != nil }, codec, wrap, unwrap)
  }

  /// A case whose details are written as they are; `fits` tells them from the other cases.
  static func bare<Payload>(
    _ fits: @escaping @Sendable (JSONValue) -> Bool, _ codec: Codec<Payload>,
    _ wrap: @escaping @Sendable (Payload) -> Value, _ unwrap: @escaping @Sendable (Value) -> Payload?
  ) -> Variant {
    Variant(
      schema: codec.schema,
      write: { value, writer, scope in
        guard let payload = unwrap(value) else { return false }
        codec.write(payload, &writer, scope)
        return true
      },
      fits: fits,
      read: { (json, scope) throws(CatalogueShapeFault) in wrap(try codec.read(json, scope)) })
  }
}

extension Codec {
  /// A type with several forms. The variants cover every case, and no JSON value fits two of them.
  static func variants(_ variants: [Variant<Value>]) -> Codec {
    Codec(
      write: { value, writer, scope in
        for variant in variants where variant.write(value, &writer, scope) { return }
        preconditionFailure("The variants of a type cover every case.")
      },
      read: { (json, scope) throws(CatalogueShapeFault) in
        for variant in variants where variant.fits(json) { return try variant.read(json, scope) }
        throw CatalogueShapeFault(.expected(.variant), at: json)
      },
      schema: .oneOf(variants.map(\.schema)))
  }
}
