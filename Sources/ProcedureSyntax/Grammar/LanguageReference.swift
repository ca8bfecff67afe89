import ProcedureDiagnostics

/// The page that lists every statement of the language, printed from the tables that the parser walks.
///
/// Vietnamese with English beside it; what the page says of a statement cannot differ from what the parser reads.
package enum LanguageReference {
  package static func markdown() -> String {
    var page = ReferencePage()
    page.add(LanguageReferenceWording.introduction)
    page.add(LanguageReferenceWording.tokens)
    for kind in BlockKind.allCases { page.addBlock(kind) }
    page.addConventions()
    page.addGuards()
    for list in ReferencePage.wordLists { page.addWords(list) }
    page.addGivenFacts()
    return page.text
  }
}

private struct ReferencePage {
  struct WordList {
    let title: String
    let keywords: [Keyword]
    /// What the words alone do not say.
    var note: String?
  }

  private(set) var text = ""

  mutating func add(_ section: String) { text += section + "\n" }

  // MARK: Statements

  mutating func addBlock(_ kind: BlockKind) {
    let heads = GrammarTable.heads(of: kind)
    let clauses = GrammarTable.clauses(of: kind)
    let name = SyntaxWording.name(of: kind)
    add("## \(Self.capitalised(name.vi)) · \(Self.capitalised(name.en))\n")
    if kind.holdsItems { add(LanguageReferenceWording.item(kind) + "\n") }
    if !heads.isEmpty { addTable(LanguageReferenceWording.statements, heads) }
    if !clauses.isEmpty { addTable(LanguageReferenceWording.clauses, clauses) }
    if GrammarTable.allowsGuards(in: kind) { add(LanguageReferenceWording.guardsAllowed(in: kind) + "\n") }
    if kind == .procedure { add(LanguageReferenceWording.openQuestions) }
  }

  mutating func addConventions() {
    add("## \(LanguageReferenceWording.conventions)\n")
    addTable(LanguageReferenceWording.statements, GrammarTable.conventions)
  }

  mutating func addGuards() {
    add("## \(LanguageReferenceWording.guards)\n")
    addTable(LanguageReferenceWording.guardStatements, GrammarTable.guards)
    add(LanguageReferenceWording.period)
  }

  private mutating func addTable(_ title: String, _ rules: [Rule]) {
    add("| \(title) | English | \(LanguageReferenceWording.aliases) |\n| --- | --- | --- |")
    for rule in rules {
      let vietnamese = notation(rule, isVietnamese: true)
      let english = notation(rule, isVietnamese: false)
      add("| \(vietnamese) | \(english) | \(aliases(KeywordTable.row(rule.keyword))) |")
    }
    add("")
  }

  private func notation(_ rule: Rule, isVietnamese: Bool) -> String {
    let parts = [phrase(rule.keyword, isVietnamese)] + rule.parts.map { notation($0, isVietnamese) }
    let trailing = rule.trailingBlock.map { [" [\(braces($0, isVietnamese))]"] } ?? []
    let line = parts.joined(separator: " ") + trailing.joined()
    let comma = rule.needsComma ? ", " : ""
    return "`\(comma)\(line)`".split(separator: "|" as Character, omittingEmptySubsequences: false).joined(
      separator: "\\|")
  }

  private func phrase(_ keyword: Keyword, _ isVietnamese: Bool) -> String {
    let row = KeywordTable.row(keyword)
    return isVietnamese ? row.vietnamese : row.english
  }

  private func braces(_ kind: BlockKind, _ isVietnamese: Bool) -> String {
    let name = SyntaxWording.name(of: kind)
    return "{ \(isVietnamese ? name.vi : name.en) }"
  }

  private func notation(_ part: Part, _ isVietnamese: Bool) -> String {
    switch part {
    case .keyword(let keyword): phrase(keyword, isVietnamese)
    case .optional(let keyword): "[\(phrase(keyword, isVietnamese))]"
    case .oneOf(let keywords): "(\(keywords.map { phrase($0, isVietnamese) }.joined(separator: " | ")))"
    case .ifKeyword(let keyword, let parts):
      "[\(([phrase(keyword, isVietnamese)] + parts.map { notation($0, isVietnamese) }).joined(separator: " "))]"
    case .block(let kind): braces(kind, isVietnamese)
    case .optionalBlock(let kind): "[\(braces(kind, isVietnamese))]"
    case .textOrBlock(let kind):
      "(\(name(of: .things, isVietnamese)) | \(braces(kind, isVietnamese)))"
    case .arms: braces(.arms, isVietnamese)
    default: name(of: part, isVietnamese)
    }
  }

  private func name(of part: Part, _ isVietnamese: Bool) -> String {
    let name = LanguageReferenceWording.name(of: part)
    return isVietnamese ? name.vi : name.en
  }

  mutating func addGivenFacts() {
    add("## \(LanguageReferenceWording.givenFacts)\n")
    add("| Tên | English | Nghĩa | Meaning |\n| --- | --- | --- | --- |")
    for row in GivenFacts.rows {
      add("| `\(row.vietnamese)` | `\(row.english)` | \(row.meaning.vi) | \(row.meaning.en) |")
    }
    add("\n\(LanguageReferenceWording.givenFactsNote)")
  }

  // MARK: Words

  static let wordLists = [
    WordList(title: LanguageReferenceWording.units, keywords: SlotSets.units.keywords),
    WordList(title: LanguageReferenceWording.money, keywords: [.dong, .usd, .thousand, .million, .billion]),
    WordList(title: LanguageReferenceWording.forms, keywords: SlotSets.forms.keywords),
    WordList(title: LanguageReferenceWording.groups, keywords: SlotSets.groups.keywords),
    WordList(title: LanguageReferenceWording.channels, keywords: SlotSets.channels.keywords),
    WordList(title: LanguageReferenceWording.levels, keywords: SlotSets.levels.union(SlotSets.areaLevels).keywords),
    WordList(
      title: LanguageReferenceWording.places, keywords: SlotSets.places.keywords,
      note: LanguageReferenceWording.severalPlaces),
    WordList(title: LanguageReferenceWording.factTypes, keywords: SlotSets.factTypes.keywords),
    WordList(
      title: LanguageReferenceWording.amounts,
      keywords: [.sameDay, .atOnce, .asDescribed, .madeOf] + SlotSets.bounds.keywords,
      note: LanguageReferenceWording.describedAmount),
    WordList(
      title: LanguageReferenceWording.events, keywords: SlotSets.events.keywords,
      note: LanguageReferenceWording.exampleEvents),
    WordList(
      title: LanguageReferenceWording.fees,
      keywords: [.setByCouncil, .setByEnd, .byReference, .byVerbatim, .byComponents, .reducedTo, .shareOf],
      note: LanguageReferenceWording.shares),
    WordList(title: LanguageReferenceWording.expectations, keywords: SlotSets.expectations.keywords),
    WordList(
      title: LanguageReferenceWording.conditions,
      keywords: [.and, .or, .not, .yes, .no, .daysBetween]
        + SlotSets.operators.keywords.filter { $0 != .and && $0 != .or },
      note: LanguageReferenceWording.movedDates),
    WordList(title: LanguageReferenceWording.locators, keywords: SlotSets.locators.keywords),
  ]

  mutating func addWords(_ list: WordList) {
    add("## \(list.title)\n")
    add("| Tiếng Việt | English | \(LanguageReferenceWording.aliases) |\n| --- | --- | --- |")
    for keyword in list.keywords {
      let row = KeywordTable.row(keyword)
      add("| `\(row.vietnamese)` | `\(row.english)` | \(aliases(row)) |")
    }
    add("")
    if let note = list.note { add(note) }
  }

  private func aliases(_ row: KeywordTable.Row) -> String {
    row.aliases.map { "`\($0)`" }.joined(separator: ", ")
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
