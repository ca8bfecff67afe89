import ProcedureDiagnostics
import ProcedureText

extension Parser {
  /// The number of a legal basis, as it stands on the document.
  mutating func documentNumber(_ children: inout Children) -> Bool {
    let first = index
    while at(.word), isPlainWord(at: index), peek().kind == .word || peek().kind == .documentNumber, !peek().startsLine
    {
      advance()
    }
    if index > first {
      let words = span(from: first)
      add(
        .wordsAroundNumber(
          source.text(words), at: place(words), remove: TextSpan(Int(words.start), Int(token.start))))
    }
    switch token.kind {
    case .string, .openString:
      if let number = numberAmongWords {
        add(.numberNotInDigits(source.text(token.span), number, at: place(token.span)))
      }
      return text(&children, SyntaxWording.aDocumentNumber)
    case .documentNumber, .code, .number, .word: return addLeaf(.documentNumber, &children)
    default: return missing(SyntaxWording.aDocumentNumber)
    }
  }

  /// What words before a number call a document by, in the language in which the law is written.
  private static let kindsOfDocument: Set<String> = [
    "luật", "bộ luật", "pháp lệnh", "nghị quyết", "nghị định", "quyết định", "thông tư", "chỉ thị",
  ]

  /// The number in a quoted text that begins with the kind of document: `60/2014/QH13` of `"Luật số 60/2014/QH13"`. Other
  /// words are those by which records tell apart what has the same number.
  private var numberAmongWords: String? {
    let words = source.bytes[token.span.range].split { $0 == 0x20 || $0 == 0x22 }
      .map { String(decoding: Array($0), as: UTF8.self) }
    guard let place = words.firstIndex(where: { WordFold.fold($0) == "số" }), place + 2 == words.count,
      words[place + 1].utf8.contains(0x2F),
      Self.kindsOfDocument.contains(WordFold.fold(words[..<place].joined(separator: " ")))
    else { return nil }
    return words[place + 1]
  }
}
