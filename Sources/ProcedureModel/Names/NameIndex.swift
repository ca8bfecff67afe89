import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText

/// What a name of the catalogue stands for.
package enum DeclarationKind: UInt8, CaseIterable, Sendable {
  case catalogue, calendar, agency, area, legalBasis, database, document, form, oneStopModel

  static func of(_ keyword: Keyword?) -> DeclarationKind? {
    switch keyword {
    case .catalogue: .catalogue
    case .calendar: .calendar
    case .agency: .agency
    case .area: .area
    case .legalBasis: .legalBasis
    case .database: .database
    case .document: .document
    case .form: .form
    case .oneStopModel: .oneStopModel
    default: nil
    }
  }
}

/// A declared name: its kind, its id as the declaration spells it, its title, both as identities, and its place.
///
/// A class because every citation looks one up: what is handed out is a reference, not a copy of eight fields.
final class Declaration: Sendable {
  let kind: DeclarationKind
  let id: String
  let key: TextKey
  let title: String
  let titleKey: TextKey
  let place: Place
  let node: Node
  let file: Int

  init(
    kind: DeclarationKind, id: String, key: TextKey, title: String, titleKey: TextKey, place: Place, node: Node,
    file: Int
  ) {
    self.kind = kind
    self.id = id
    self.key = key
    self.title = title
    self.titleKey = titleKey
    self.place = place
    self.node = node
    self.file = file
  }
}

/// The names of one catalogue, by folded spelling, and the titles of each kind.
///
/// One namespace for all kinds: a name stands for one thing wherever it is used.
struct NameIndex: Sendable {
  private(set) var declarations: [Declaration] = []
  private var byName: TextMap<Int> = [:]
  private var byTitle: [TextMap<Int>] = Array(repeating: [:], count: DeclarationKind.allCases.count)

  /// Adds a declaration; gives the earlier one of the same name, when there is one.
  mutating func add(_ declaration: Declaration) -> Declaration? {
    if let earlier = byName[declaration.key] { return declarations[earlier] }
    declarations.append(declaration)
    byName[declaration.key] = declarations.count - 1
    let kind = Int(declaration.kind.rawValue)
    if byTitle[kind][declaration.titleKey] == nil { byTitle[kind][declaration.titleKey] = declarations.count - 1 }
    return nil
  }

  func named(_ key: TextKey) -> Declaration? { byName[key].map { declarations[$0] } }

  func titled(_ key: TextKey, _ kind: DeclarationKind) -> Declaration? {
    byTitle[Int(kind.rawValue)][key].map { declarations[$0] }
  }

  /// Ids and titles of a kind, for suggestions.
  func candidates(_ kind: DeclarationKind) -> [String] {
    declarations.filter { $0.kind == kind }.map(\.id)
  }
}
