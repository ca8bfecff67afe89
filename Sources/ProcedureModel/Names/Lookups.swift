import ProcedureSyntax

/// What procedures ask of the declarations: what a name, a title, a number or an id stands for, where a name is declared,
/// which names there are.
///
/// A question is kept as the digest of its words, whatever is asked about them: a procedure may be built again for
/// nothing, but none is left as it is whose question has another answer.
struct Questions: Sendable {
  /// In order, each once.
  fileprivate var digests: [UInt64] = []

  var isEmpty: Bool { digests.isEmpty }

  /// Whether both hold a question.
  func meet(_ other: Questions) -> Bool {
    let (few, many) = digests.count < other.digests.count ? (digests, other.digests) : (other.digests, digests)
    return few.contains { digest in
      let place = many.firstPlace { $0 >= digest }
      return place < many.count && many[place] == digest
    }
  }
}

/// Notes the questions of one procedure while it is built.
///
/// A class because a builder asks from many places, and hands it on to whoever looks up many documents.
final class Lookups {
  private var digests: [UInt64] = []

  func forget() { digests.removeAll(keepingCapacity: true) }

  /// What a name or a title stands for.
  func note(_ key: TextKey) { digests.append(key.digest) }

  /// What a number or an id stands for, letter by letter.
  func note(_ words: String) { digests.append(ByteInterner.hash(words.utf8.span)) }

  /// Where a name is declared: another question than what it stands for, as it changes with every line above.
  func notePlace(of name: TextKey) { digests.append(~name.digest) }

  /// All names of a kind, among which the nearest to a slip is found.
  func noteNames(of kind: DeclarationKind) { digests.append(UInt64(kind.rawValue)) }

  func noteDefaultCalendar() { digests.append(UInt64(DeclarationKind.allCases.count)) }

  var questions: Questions {
    var questions = Questions()
    for digest in digests.sorted() where digest != questions.digests.last { questions.digests.append(digest) }
    return questions
  }
}
