package import ProcedureCatalogue
import WorkingCalendar

/// A Swift file with the names of a catalogue: one type a procedure, with its code, its questions as typed properties and
/// its documents. A service that names what the catalogue does not have fails to compile.
///
///     var birth = Procedure1_001193()
///     birth.ngaySinh = try CivilDate(parsing: "2026-02-10")
///     birth.nguoiDiKhai = .chaMe
///     var dossier = birth.dossier
///     dossier.documents = [Dossier.Document(Procedure1_001193.Document.giayChungSinh.rawValue)]
package struct SwiftNames {
  private static let typesInUse: Set<String> = [
    "Any", "Bool", "CaseIterable", "CivilDate", "Document", "Dossier", "Int64", "ProcedureRuntime", "Protocol", "Self",
    "Sendable", "String", "Type", "WorkingCalendar",
  ]
  private static let membersInUse: Set<String> = ["code", "dossier", "facts"]

  private var lines: [String] = []
  private var names = SwiftIdentifiers(reserving: typesInUse)

  /// The text of the file.
  package static func file(_ contents: CatalogueContents, digest: String) -> String {
    var file = SwiftNames()
    let edition = SwiftText.comment(contents.edition)
    file.lines = [
      "// The names of a catalogue of administrative procedures\(edition.isEmpty ? "" : ", edition \(edition)").",
      "// Made by `tthc compile --emit swift`; whatever is changed by hand is lost.",
      "",
      "public import ProcedureRuntime",
      "public import WorkingCalendar",
      "",
      "/// The digest of the catalogue that has these names.",
      "public let catalogueDigest = \(SwiftText.literal(digest))",
    ]
    var versions: [String: Int] = [:]
    for procedure in contents.procedures { versions[procedure.code, default: 0] += 1 }
    for procedure in contents.procedures {
      file.add(procedure, isOneOfSeveral: versions[procedure.code, default: 0] > 1, contents)
    }
    return file.lines.joined(separator: "\n") + "\n"
  }

  // MARK: One procedure

  /// Several versions of one code are told apart by their first day, or by the area that decided for itself.
  private mutating func add(_ procedure: Procedure, isOneOfSeveral: Bool, _ contents: CatalogueContents) {
    let version = procedure.overlay?.layers.last?.id ?? procedure.inForce.from?.iso ?? "always"
    let type = typeName(procedure.code, isOneOfSeveral ? version : nil)
    lines += ["", "/// \(SwiftText.comment(procedure.title))"]
    if let from = procedure.inForce.from { lines += ["///", "/// In force from \(from.iso)."] }
    lines += [
      "public struct \(type): Sendable {", "  /// The code of the procedure.",
      "  public static let code = \(SwiftText.literal(procedure.code))",
    ]
    addFacts(procedure)
    addDocuments(procedure, contents)
    lines.append("}")
  }

  /// `Procedure1_001193`: the code with its point as an underscore.
  private mutating func typeName(_ code: String, _ version: String?) -> String {
    let isPlain = code.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
    guard isPlain, !code.isEmpty else { return names.type("procedure \(code) \(version ?? "")") }
    let parts = code.utf8.split(separator: UInt8(ascii: ".")).map { String(decoding: Array($0), as: UTF8.self) }
    var suffix = SwiftIdentifiers()
    let name = "Procedure" + parts.joined(separator: "_") + (version.map { "_" + suffix.type($0) } ?? "")
    return names.unique(name)
  }

  // MARK: Facts

  private struct Property {
    let id: String
    let name: String
    /// What it becomes in the dossier, with the value called `value`.
    let answer: String
  }

  private mutating func addFacts(_ procedure: Procedure) {
    var members = SwiftIdentifiers(reserving: Self.membersInUse)
    var types = SwiftIdentifiers(reserving: Self.typesInUse)
    var properties: [Property] = []
    for fact in procedure.facts where fact.derivation == nil {
      let name = members.value(fact.origin.id)
      lines += ["", "  /// \(SwiftText.comment(fact.question))"]
      let (type, answer) = kind(fact, &types)
      lines.append("  public var \(name): \(type)?")
      properties.append(Property(id: fact.origin.id, name: name, answer: answer))
    }
    lines += [
      "", "  /// Nothing is known yet.", "  public init() {}", "",
      "  /// The answers that are known.", "  public var facts: [Dossier.Fact] {",
    ]
    if properties.isEmpty {
      lines += ["    []"]
    } else {
      lines.append("    var facts: [Dossier.Fact] = []")
      lines += properties.map { property in
        "    if let value = \(property.name) { facts.append(Dossier.Fact(\(SwiftText.literal(property.id)), "
          + "\(property.answer))) }"
      }
      lines.append("    return facts")
    }
    lines += [
      "  }", "", "  /// A dossier with these answers.", "  public var dossier: Dossier {",
      "    var dossier = Dossier(procedure: Self.code)", "    dossier.facts = facts", "    return dossier", "  }",
    ]
  }

  private mutating func kind(_ fact: Fact, _ types: inout SwiftIdentifiers) -> (type: String, answer: String) {
    switch fact.kind {
    case .boolean: return ("Bool", ".boolean(value)")
    case .integer(let unit):
      if let unit { lines.append("  /// Counted in: \(SwiftText.comment(unit)).") }
      return ("Int64", ".integer(value)")
    case .money:
      lines.append("  /// In whole dong.")
      return ("Int64", ".integer(value)")
    case .decimal(let unit):
      lines.append("  /// In millionths\(unit.map { " of: \(SwiftText.comment($0))" } ?? "").")
      return ("Int64", ".decimal(value)")
    case .date: return ("CivilDate", ".date(value)")
    case .text: return ("String", ".text(value)")
    case .choice(let choices):
      // An enumeration without cases has no raw values.
      guard !choices.isEmpty else { return ("String", ".text(value)") }
      let type = types.type(fact.origin.id)
      addCases(type, "The answers to: \(fact.question)", choices.map { ($0.id, $0.title) }, beforeLastComment: true)
      return (type, ".text(value.rawValue)")
    }
  }

  // MARK: Documents

  private mutating func addDocuments(_ procedure: Procedure, _ contents: CatalogueContents) {
    var ids: [String] = []
    for requirement in procedure.documents {
      for id in requirement.item.documentIds where !ids.contains(id) { ids.append(id) }
    }
    guard !ids.isEmpty else { return }
    let documents = ids.map { id in
      (id, contents.documents.first { $0.origin.id == id }?.title ?? id)
    }
    addCases("Document", "The documents that a dossier may need.", documents, beforeLastComment: false)
  }

  /// An enumeration of ids; before the comment of the property that has it as its type, where one was begun.
  private mutating func addCases(
    _ type: String, _ about: String, _ cases: [(id: String, title: String)], beforeLastComment: Bool
  ) {
    var members = SwiftIdentifiers(reserving: ["allCases", "rawValue", "hashValue"])
    var text = [
      "", "  /// \(SwiftText.comment(about))", "  public enum \(type): String, CaseIterable, Sendable {",
    ]
    var known: Set<String> = []
    for (id, title) in cases where known.insert(id).inserted {
      text.append("    /// \(SwiftText.comment(title))")
      text.append("    case \(members.value(id)) = \(SwiftText.literal(id))")
    }
    text.append("  }")
    guard beforeLastComment else {
      lines += text
      return
    }
    let place = lines.lastIndex(of: "") ?? lines.endIndex
    lines.insert(contentsOf: text, at: place)
  }
}

extension DocumentItem {
  /// The ids of the documents in it; groups are as deep as the catalogue.
  fileprivate var documentIds: [String] {
    switch self {
    case .document(let document): [document.document]
    case .group(let group): group.of.flatMap(\.documentIds)
    }
  }
}
