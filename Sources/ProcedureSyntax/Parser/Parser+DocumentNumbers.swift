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
          source.text(words), at: place(words), replace: TextSpan(Int(words.start), Int(token.start)), by: ""))
    }
    switch token.kind {
    case .string, .openString:
      if let quoted = numberAmongWords {
        add(.wordsAroundNumber(quoted.words, at: place(token.span), replace: token.span, by: quoted.number))
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

  /// The number with its issuer in a quoted text that begins with the kind of document, and what stands before it:
  /// `60/2014/QH13` in `"Luật số 60/2014/QH13"`. Other words are those by which records tell apart what has the same number.
  private var numberAmongWords: (words: String, number: String)? {
    let all = source.bytes[token.span.range].split { $0 == 0x20 || $0 == 0x22 }
      .map { String(decoding: Array($0), as: UTF8.self) }
    guard let number = all.last, let sign = all.dropLast().last, WordFold.fold(sign) == "số",
      Self.kindsOfDocument.contains(WordFold.fold(all.dropLast(2).joined(separator: " "))),
      let stroke = number.utf8.lastIndex(of: 0x2F), let issuer = number.utf8[stroke...].dropFirst().first,
      !(0x30...0x39).contains(issuer)
    else { return nil }
    return (all.dropLast().joined(separator: " "), number)
  }
}
