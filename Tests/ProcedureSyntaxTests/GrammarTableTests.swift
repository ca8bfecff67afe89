import ProcedureSyntax
import Testing

@Suite("The grammar and keyword tables leave no statement ambiguous")
struct GrammarTableTests {
  private func phrases(_ keyword: Keyword) -> [[String]] {
    let row = KeywordTable.row(keyword)
    return ([row.vietnamese, row.english] + row.aliases).map { phrase in
      WordFold.fold(phrase).split { $0 == " " || $0 == "/" }.map(String.init)
    }
  }

  private func tails(_ kind: BlockKind) -> [Rule] {
    GrammarTable.clauses(of: kind) + (GrammarTable.allowsGuards(in: kind) ? GrammarTable.guards : [])
  }

  @Test("every keyword has its row, in order")
  func rows() {
    #expect(KeywordTable.rows.map(\.keyword) == Keyword.allCases)
  }

  @Test("phrases hold letters, spaces and the slash of có/không only")
  func letters() {
    for row in KeywordTable.rows {
      for phrase in [row.vietnamese, row.english] + row.aliases {
        #expect(!phrase.isEmpty && phrase.allSatisfy { $0.isLetter || $0 == " " || $0 == "/" }, "\(phrase)")
        #expect(phrase.first != " " && phrase.last != " " && !phrase.contains("  "), "\(phrase)")
      }
    }
  }

  @Test(
    "no phrase is a statement and a clause of one block, unless the clause needs a comma", arguments: BlockKind.allCases
  )
  func disjoint(_ kind: BlockKind) {
    for clause in tails(kind) where !clause.needsComma {
      for head in GrammarTable.heads(of: kind) {
        for phrase in phrases(clause.keyword) {
          #expect(!phrases(head.keyword).contains(phrase), "\(clause.keyword) and \(head.keyword) in \(kind)")
        }
      }
    }
  }

  @Test("no clause is the beginning of a statement of its block", arguments: BlockKind.allCases)
  func prefixes(_ kind: BlockKind) {
    for clause in GrammarTable.clauses(of: kind) where !clause.needsComma {
      for head in GrammarTable.heads(of: kind) {
        for (words, longer) in pairs(phrases(clause.keyword), phrases(head.keyword)) {
          #expect(!longer.starts(with: words), "\(words) begins \(longer) in \(kind)")
        }
      }
    }
  }

  @Test("no statement is the beginning of a clause of its block", arguments: BlockKind.allCases)
  func headsInClauses(_ kind: BlockKind) {
    for clause in GrammarTable.clauses(of: kind) where !clause.needsComma {
      for head in GrammarTable.heads(of: kind) {
        for (words, longer) in pairs(phrases(head.keyword), phrases(clause.keyword)) {
          #expect(!longer.starts(with: words), "\(words) begins \(longer) in \(kind)")
        }
      }
    }
  }

  @Test("without marks only ngày and ngay are the same in one slot", arguments: BlockKind.allCases)
  func unmarked(_ kind: BlockKind) {
    for rules in [GrammarTable.heads(of: kind), tails(kind)] {
      var owners: [String: Keyword] = [:]
      for rule in rules {
        for words in phrases(rule.keyword) {
          let bare = words.map(WordFold.withoutMarks).joined(separator: " ")
          if let other = owners[bare], other != rule.keyword, bare != "ngay" {
            Issue.record("\(other) and \(rule.keyword) are both «\(bare)» in \(kind)")
          }
          owners[bare] = rule.keyword
        }
      }
    }
  }

  @Test("the fixture holds every statement, clause and guard")
  func coverage() {
    let tree = parsed(Samples.everything.bytes)
    let used = Set(Experiment.keywords(tree.root).compactMap(\.keyword))
    for kind in BlockKind.allCases {
      for rule in GrammarTable.heads(of: kind) + tails(kind) {
        #expect(used.contains(rule.keyword), "\(rule.keyword) of \(kind)")
      }
    }
    for rule in GrammarTable.conventions { #expect(used.contains(rule.keyword), "\(rule.keyword) of a convention") }
  }

  @Test("the language reference lists every keyword of every statement in both languages")
  func reference() {
    let page = LanguageReference.markdown()
    for kind in BlockKind.allCases {
      for rule in GrammarTable.heads(of: kind) + tails(kind) {
        let row = KeywordTable.row(rule.keyword)
        #expect(page.contains(row.vietnamese) && page.contains(row.english), "\(rule.keyword)")
      }
    }
    for rule in GrammarTable.conventions {
      let row = KeywordTable.row(rule.keyword)
      #expect(page.contains("`\(row.vietnamese)") && page.contains("`\(row.english)"), "\(rule.keyword)")
    }
    #expect(page == LanguageReference.markdown())
  }

  private func pairs(_ left: [[String]], _ right: [[String]]) -> [([String], [String])] {
    left.flatMap { words in right.map { (words, $0) } }
  }
}
