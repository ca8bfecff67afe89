import ProcedureDiagnostics
import ProcedureSyntax

/// How keywords and names of one file are printed.
struct Spelling {
  let tree: SyntaxTree
  private(set) var language: Language
  /// The declaration's spelling of each name.
  private let declared: [Symbol: String]

  init(_ tree: SyntaxTree, _ language: Language) {
    self.tree = tree
    self.language = language
    var names: [Symbol: String] = [:]
    Self.collect(tree.root, into: &names)
    declared = names
  }

  /// The language that most keywords of the file are written in; Vietnamese when it is even.
  static func mostUsedLanguage(in tree: SyntaxTree) -> Language {
    var balance = 0
    count(tree.root, &balance)
    return balance < 0 ? .english : .vietnamese
  }

  private static func count(_ node: Node, _ balance: inout Int) {
    if node.kind == .keyword, let keyword = node.keyword {
      let row = KeywordTable.row(keyword)
      guard row.vietnamese != row.english else { return }
      balance += WordFold.fold(words(of: node)) == WordFold.fold(row.english) ? -1 : 1
    }
    for child in node.children { count(child, &balance) }
  }

  private static func words(of node: Node) -> String {
    (node.firstToken..<node.endToken).map(node.tree.text).joined(separator: " ")
  }

  /// The same names with keywords of the other language.
  var inOtherLanguage: Spelling {
    var other = self
    other.language = language == .vietnamese ? .english : .vietnamese
    return other
  }

  // MARK: Keywords

  /// The canonical phrase; a misspelt keyword stays as the author wrote it, for a correction is not the formatter's.
  func keyword(_ node: Node) -> String {
    guard let keyword = node.keyword else { return node.text }
    let row = KeywordTable.row(keyword)
    let written = WordFold.withoutMarks(Self.words(of: node)).filter { $0 != " " }
    let isUnderstood = ([row.vietnamese, row.english] + row.aliases).contains {
      WordFold.withoutMarks($0).filter { $0 != " " } == written
    }
    return isUnderstood ? phrase(keyword) : Self.words(of: node)
  }

  func phrase(_ keyword: Keyword) -> String {
    let row = KeywordTable.row(keyword)
    return language == .vietnamese ? row.vietnamese : row.english
  }

  // MARK: Names

  /// A word as the declaration in this file spells it, without characters that have no width.
  func word(_ token: Int) -> String {
    let written = tree.text(token)
    switch tree.tokens[token].kind {
    case .word: return declared[tree.tokens[token].symbol] ?? Self.visible(written)
    case .quotedName:
      return "`\(declared[tree.tokens[token].symbol] ?? Self.visible(String(written.dropFirst().dropLast())))`"
    default: return written
    }
  }

  func name(_ node: Node) -> String {
    (node.firstToken..<node.endToken).map { token in
      node.endToken - node.firstToken > 1 ? Self.visible(tree.text(token)) : word(token)
    }.joined(separator: " ")
  }

  private static func visible(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in word.unicodeScalars where !WordFold.isWithoutWidth(scalar.value) {
      switch scalar.value {
      case 0xD0: scalars.append("\u{110}")
      case 0xF0: scalars.append("\u{111}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  private static let declaring: Set<Keyword> = [
    .catalogue, .calendar, .agency, .area, .legalBasis, .database, .document, .form, .oneStopModel,
    .procedure, .stage, .part, .caseHead,
  ]

  private static func collect(_ node: Node, into names: inout [Symbol: String]) {
    if let token = declaredName(node) {
      let spelled = node.tree.tokens[token]
      let written = node.tree.text(token)
      let plain = spelled.kind == .quotedName ? String(written.dropFirst().dropLast()) : written
      if names[spelled.symbol] == nil { names[spelled.symbol] = visible(plain) }
    }
    for child in node.children { collect(child, into: &names) }
  }

  private static func declaredName(_ node: Node) -> Int? {
    switch node.kind {
    case .label: return node.firstToken
    case .choice: return single(node.child(.name))
    case .item:
      guard let name = node.child(.name), name.firstToken == node.firstToken else { return nil }
      switch node.tree.tokens[min(name.endToken, node.tree.tokens.count - 1)].kind {
      case .colon, .equal: return single(name)
      default: return nil
      }
    case .statement:
      guard let keyword = node.keyword, declaring.contains(keyword) else { return nil }
      return single(node.child(.name))
    default: return nil
    }
  }

  private static func single(_ name: Node?) -> Int? {
    name.flatMap { $0.endToken == $0.firstToken + 1 ? $0.firstToken : nil }
  }
}
