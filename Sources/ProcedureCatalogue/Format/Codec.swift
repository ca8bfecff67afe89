import CanonicalJSON

/// How values of one type are written, read and described: the three are one value, so that they cannot disagree.
///
/// Every type of the catalogue has one codec, in `Tables/`, which lists its members by name. What the writer writes,
/// what the reader reads and what the published schema demands all come from that list.
struct Codec<Value>: Sendable {
  let write: @Sendable (Value, inout JSONWriter, ProcedureScope) -> Void
  let read: @Sendable (JSONValue, ProcedureScope) throws(CatalogueShapeFault) -> Value
  let schema: Schema
}

extension Codec {
  /// The same codec with a definition of its own in the schema.
  func named(_ name: String) -> Codec { Codec(write: write, read: read, schema: schema.named(name)) }

  /// A list of values, in order.
  @inline(__always)
  static func list<Element>(_ element: Codec<Element>) -> Codec where Value == [Element] {
    Codec(
      write: { values, writer, scope in
        writer.beginArray()
        // Without an iterator, which would copy each element out of the list.
        let values = values.span
        for index in values.indices { element.write(values[index], &writer, scope) }
        writer.endArray()
      },
      read: { (json, scope) throws(CatalogueShapeFault) in
        guard json.kind == .array else { throw CatalogueShapeFault(.expected(.list), at: json) }
        var values: [Element] = []
        values.reserveCapacity(json.count)
        for value in json.elements { values.append(try element.read(value, scope)) }
        return values
      },
      schema: .list(of: element.schema))
  }

  /// A type that holds values of itself: the codec is looked up when it is needed.
  static func recursive(_ name: String, _ codec: @escaping @Sendable () -> Codec) -> Codec {
    Codec(
      write: { value, writer, scope in codec().write(value, &writer, scope) },
      read: { (json, scope) throws(CatalogueShapeFault) in try codec().read(json, scope) },
      schema: .reference(to: name))
  }
}
