import CanonicalJSON

/// The order in which members are read: first what others depend on, and checks after what they check.
enum FieldPhase: CaseIterable, Sendable {
  case leading
  case value
  case check
}

/// One member of an object in the file: a row of the table of a type.
struct Field<Root>: Sendable {
  let name: String
  let phase: FieldPhase
  let isRequired: Bool
  let schema: Schema
  /// Writes the name and the value, or nothing when the member is left out.
  let write: @Sendable (Root, inout JSONWriter, ProcedureScope) -> Void
  /// Puts the value into the root; `nil` stands for an absent member, the second value is the object.
  let read: @Sendable (JSONValue?, JSONValue, inout Root, ProcedureScope) throws(CatalogueShapeFault) -> Void

  init(
    name: String, phase: FieldPhase = .value, isRequired: Bool, schema: Schema,
    write: @escaping @Sendable (Root, inout JSONWriter, ProcedureScope) -> Void,
    read: @escaping @Sendable (JSONValue?, JSONValue, inout Root, ProcedureScope) throws(CatalogueShapeFault) -> Void
  ) {
    self.name = name
    self.phase = phase
    self.isRequired = isRequired
    self.schema = schema
    self.write = write
    self.read = read
  }
}

// Inlined where the tables stand, so that the closures are made for the types at hand.
extension Field {
  typealias Path<Member> = any WritableKeyPath<Root, Member> & Sendable

  /// A member that is always there.
  @inline(__always)
  static func required<Member>(_ name: String, _ path: Path<Member>, _ codec: Codec<Member>) -> Field {
    required(name, Property(path), codec)
  }

  @inline(__always)
  static func required<Member>(
    _ name: String, _ property: Property<Root, Member>, _ codec: Codec<Member>
  ) -> Field {
    let key = JSONKey(name)
    return Field(
      name: name, isRequired: true, schema: codec.schema,
      write: { root, writer, scope in
        writer.key(key)
        codec.write(property.value(of: root), &writer, scope)
      },
      read: { (json, object, root, scope) throws(CatalogueShapeFault) in
        guard let json else { throw CatalogueShapeFault(.missingMember(name), at: object) }
        property.set(try codec.read(json, scope), in: &root)
      })
  }

  /// A member that is left out when there is no value.
  @inline(__always)
  static func optional<Member>(_ name: String, _ path: Path<Member?>, _ codec: Codec<Member>) -> Field {
    optional(name, Property(path), codec)
  }

  @inline(__always)
  static func optional<Member>(
    _ name: String, _ property: Property<Root, Member?>, _ codec: Codec<Member>
  ) -> Field {
    let key = JSONKey(name)
    return Field(
      name: name, isRequired: false, schema: codec.schema,
      write: { root, writer, scope in
        guard let value = property.value(of: root) else { return }
        writer.key(key)
        codec.write(value, &writer, scope)
      },
      read: { (json, _, root, scope) throws(CatalogueShapeFault) in
        guard let json else { return }
        property.set(try codec.read(json, scope), in: &root)
      })
  }

  /// A member that is left out when it has its usual value.
  @inline(__always)
  static func defaulted<Member: Equatable & Sendable>(
    _ name: String, _ path: Path<Member>, _ codec: Codec<Member>, _ usual: Member
  ) -> Field {
    defaulted(name, Property(path), codec, usual)
  }

  @inline(__always)
  static func defaulted<Member: Equatable & Sendable>(
    _ name: String, _ property: Property<Root, Member>, _ codec: Codec<Member>, _ usual: Member
  ) -> Field {
    let key = JSONKey(name)
    return Field(
      name: name, isRequired: false, schema: codec.schema,
      write: { root, writer, scope in
        let value = property.value(of: root)
        guard value != usual else { return }
        writer.key(key)
        codec.write(value, &writer, scope)
      },
      read: { (json, _, root, scope) throws(CatalogueShapeFault) in
        guard let json else { return property.set(usual, in: &root) }
        property.set(try codec.read(json, scope), in: &root)
      })
  }

  /// A list that is left out when it is empty.
  @inline(__always)
  static func list<Element: Equatable & Sendable>(
    _ name: String, _ path: Path<[Element]>, _ element: Codec<Element>
  ) -> Field {
    list(name, Property(path), element)
  }

  @inline(__always)
  static func list<Element: Equatable & Sendable>(
    _ name: String, _ property: Property<Root, [Element]>, _ element: Codec<Element>
  ) -> Field {
    let key = JSONKey(name)
    let codec = Codec.list(element)
    return Field(
      name: name, isRequired: false, schema: codec.schema,
      write: { root, writer, scope in
        let values = property.value(of: root)
        guard !values.isEmpty else { return }
        writer.key(key)
        codec.write(values, &writer, scope)
      },
      read: { (json, _, root, scope) throws(CatalogueShapeFault) in
        guard let json else { return property.set([], in: &root) }
        property.set(try codec.read(json, scope), in: &root)
      })
  }

  /// A list whose elements are read, so that faults show, and not kept.
  static func judged<Element>(_ name: String, isRequired: Bool, _ element: Codec<Element>) -> Field {
    Field(
      name: name, isRequired: isRequired, schema: .list(of: element.schema), write: { _, _, _ in },
      read: { (json, object, _, scope) throws(CatalogueShapeFault) in
        guard let json else {
          if isRequired { throw CatalogueShapeFault(.missingMember(name), at: object) }
          return
        }
        guard json.kind == .array else { throw CatalogueShapeFault(.expected(.list), at: json) }
        for value in json.elements { _ = try element.read(value, scope) }
      })
  }

  /// A member that is read before the others, because they depend on it.
  static func leading(_ field: Field) -> Field {
    Field(
      name: field.name, phase: .leading, isRequired: field.isRequired, schema: field.schema, write: field.write,
      read: field.read)
  }

  /// A yes that is left out when it is no.
  @inline(__always)
  static func flag(_ name: String, _ path: Path<Bool>) -> Field { defaulted(name, path, .boolean, false) }
}

extension Field {
  /// The members of a part, written beside those of the whole.
  @inline(__always)
  static func inlined<Part>(_ path: Path<Part>, _ fields: [Field<Part>]) -> [Field] {
    let property = Property(path)
    return fields.map { field in
      Field<Root>(
        name: field.name, phase: field.phase, isRequired: field.isRequired, schema: field.schema,
        write: { root, writer, scope in field.write(property.value(of: root), &writer, scope) },
        read: { (json, object, root: inout Root, scope) throws(CatalogueShapeFault) in
          try property.update(&root) { (part) throws(CatalogueShapeFault) in
            try field.read(json, object, &part, scope)
          }
        })
    }
  }

  /// The ids of the facts that conditions of the same object refer to, so that a reader knows what it must supply.
  static func needs(_ name: String, _ expressions: @escaping @Sendable (Root) -> [Expression]) -> Field {
    let key = JSONKey(name)
    let codec = Codec.list(.fact)
    return Field(
      name: name, phase: .check, isRequired: false, schema: codec.schema,
      write: { root, writer, scope in
        let facts = scope.facts(in: expressions(root))
        guard !facts.isEmpty else { return }
        writer.key(key)
        codec.write(facts, &writer, scope)
      },
      read: { (json, object, root, scope) throws(CatalogueShapeFault) in
        let facts = scope.facts(in: expressions(root))
        let stated = try json.map { (json) throws(CatalogueShapeFault) in try codec.read(json, scope) } ?? []
        guard stated == facts else {
          throw CatalogueShapeFault(.differentNeeds(expected: facts.map(scope.id)), at: json ?? object)
        }
      })
  }

  /// A condition that is left out when it always holds, and the facts that it needs.
  static func condition(_ name: String, _ path: Path<Expression>, needs: String) -> [Field] {
    let property = Property(path)
    return [
      defaulted(name, path, .condition, .always),
      Field.needs(needs) { [property.value(of: $0)] },
    ]
  }

  /// `when` and `needs`.
  static func when(_ path: Path<Expression>) -> [Field] { condition("when", path, needs: "needs") }
}
