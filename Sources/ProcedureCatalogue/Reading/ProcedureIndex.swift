import CanonicalJSON

/// Where the versions of the procedures stand in a file: read when it is loaded, without reading the procedures.
struct ProcedureIndex: Sendable {
  /// What the index, `Catalogue.title` and `Catalogue.replacements` need of a file.
  static let glance = JSONGlance(
    list: CatalogueContents.proceduresName, keeping: ["appliesIn", "code", "inForce", "overlay", "replaces", "title"])

  private(set) var versions: [Catalogue.Version] = []
  private(set) var values: [JSONValue] = []

  init(_ root: JSONValue) throws(CatalogueError) {
    guard let procedures = root[CatalogueContents.proceduresName] else { return }
    do throws(CatalogueShapeFault) {
      guard procedures.kind == .array else { throw CatalogueShapeFault(.expected(.list), at: procedures) }
      versions.reserveCapacity(procedures.count)
      values.reserveCapacity(procedures.count)
      for procedure in procedures.elements { try append(procedure) }
    } catch {
      throw .shape(error)
    }
  }

  private mutating func append(_ procedure: JSONValue) throws(CatalogueShapeFault) {
    var members = try MemberReader(procedure)
    guard let code = members.value("code") else { throw CatalogueShapeFault(.missingMember("code"), at: procedure) }
    guard let text = code.string else { throw CatalogueShapeFault(.expected(.text), at: code) }
    var inForce = Interval.always
    if let json = members.value("inForce") { inForce = try Interval.codec.read(json, .empty) }
    let areas = try members.value("appliesIn").map { (json) throws(CatalogueShapeFault) in
      try Codec.list(.text).read(json, .empty)
    }
    let overlay = try members.value("overlay").map { (json) throws(CatalogueShapeFault) in
      try Overlay.codec.read(json, .empty)
    }
    versions.append(
      Catalogue.Version(
        code: text, inForce: inForce, appliesIn: areas ?? [], overlay: overlay, index: versions.count))
    values.append(procedure)
  }
}

extension ProcedureIndex {
  /// Reads a procedure that has only been looked through.
  static func procedure(_ json: JSONValue) throws(CatalogueError) -> Procedure {
    let document: JSONDocument
    do {
      document = try JSONDocument(readingWhole: json)
    } catch {
      throw CatalogueError(error)
    }
    return try Catalogue.value(document.root, Procedure.codec)
  }
}

extension Catalogue {
  /// Reads one value of a loaded file.
  static func value<Value>(_ json: JSONValue, _ codec: Codec<Value>) throws(CatalogueError) -> Value {
    do throws(CatalogueShapeFault) {
      return try codec.read(json, .empty)
    } catch {
      throw .shape(error)
    }
  }
}
