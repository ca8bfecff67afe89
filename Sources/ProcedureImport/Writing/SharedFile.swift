import ProcedureSyntax
import ProcedureText

/// A file of shared declarations, sorted by their names, an empty line before each.
struct SharedFile {
  let bytes: [UInt8]

  init(_ kind: SharedDeclarations.Kind, _ shared: SharedDeclarations) {
    var text = SpecificationText()
    text.comment(Self.heading(kind))
    let head = text.bytes + SpecificationText.opened().bytes
    bytes = Self.file(head, shared.declarations(kind).map { ($0.name, $0.text) })
  }

  private static func heading(_ kind: SharedDeclarations.Kind) -> String {
    switch kind {
    case .agencies: ImportedTextWording.agencies
    case .legalBases: ImportedTextWording.legalBases
    case .documents: ImportedTextWording.documents
    case .registers: ImportedTextWording.registers
    }
  }

  private static func file(_ head: [UInt8], _ declarations: [(name: String, text: [UInt8])]) -> [UInt8] {
    var bytes = head
    for declaration in declarations.sorted(by: { $0.name < $1.name }) {
      bytes.append(0x0A)
      bytes += declaration.text
    }
    return Seal.sealed(bytes)
  }

  /// The declarations of both; of the same name the new one.
  static func united(old: [UInt8], new: [UInt8]) -> [UInt8] {
    let (head, fresh) = parts(of: new)
    let names = Set(fresh.map(\.name))
    return file(head, fresh + parts(of: old).declarations.filter { !names.contains($0.name) })
  }

  /// A file of what `file` lacks of `new`; nil when it lacks nothing.
  static func missing(from file: [UInt8], of new: [UInt8]) -> [UInt8]? {
    let known = Set(parts(of: file).declarations.map(\.name))
    let (head, fresh) = parts(of: new)
    let missing = fresh.filter { !known.contains($0.name) }
    return missing.isEmpty ? nil : self.file(head, missing)
  }

  /// The lines above the first declaration, and each declaration with the comments above it.
  private static func parts(of file: [UInt8]) -> (head: [UInt8], declarations: [(name: String, text: [UInt8])]) {
    let tree = SyntaxTree(parsing: SourceText(path: "", bytes: file))
    let bytes = tree.source.bytes
    var declarations: [(name: String, text: [UInt8])] = []
    var head: [UInt8] = []
    var position = 0
    for statement in tree.root.children where statement.kind == .statement {
      let end = min(statement.span.range.upperBound + 1, bytes.count)
      guard let name = statement.children.first(where: { $0.kind == .name }) else {
        if declarations.isEmpty { head = Array(bytes[..<end]) }
        position = end
        continue
      }
      let text = bytes[position..<end].drop { $0 == 0x0A }
      declarations.append((name.text, Array(text)))
      position = end
    }
    return (head, declarations)
  }
}
