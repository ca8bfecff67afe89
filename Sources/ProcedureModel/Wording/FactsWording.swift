import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Findings 21x: facts.
extension Finding {
  /// `written` is what stands in the text: several words are mostly a condition that lacks its quotes. `channel` is the one
  /// that they may mean.
  static func unknownFact(
    _ name: String, written: String, channel: KeywordTable.Row?, nearest: Guess?, at place: Place
  ) -> Finding {
    let isInWords = written.contains(" ")
    let asQuestion = "\"\(written)\""
    return Finding(
      FindingCode(210), .error,
      Bilingual(vi: "chưa khai báo thông tin «\(written)»", en: "no fact named «\(written)» is declared"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: isInWords ? waysToSay(asQuestion, name, channel) : [declareOrQuote],
      fixes: replacing(place, by: nearest) + (isInWords ? replacing(place, by: asQuestion, isSafe: false) : []))
  }

  private static let declareOrQuote = Bilingual(
    vi: "khai báo trong «thông tin», hoặc viết điều kiện thành câu trong ngoặc kép",
    en: "declare it in «facts», or write the condition as a sentence in quotes")

  private static func waysToSay(_ question: String, _ name: String, _ channel: KeywordTable.Row?) -> [Bilingual] {
    let viaChannel = channel.map {
      Bilingual(
        vi: "là cách thức nộp thì viết «qua \($0.vietnamese)»", en: "for a channel write «via \($0.english)»")
    }
    return [viaChannel].compactMap(\.self) + [
      Bilingual(
        vi: "là câu hỏi có/không với người nộp thì đặt trong ngoặc kép: «\(question)»",
        en: "a yes-or-no question to the applicant stands in quotes: «\(question)»"),
      Bilingual(
        vi: "là thông tin có kiểu (số, ngày, lựa chọn) thì khai báo trong «thông tin» và viết liền: «\(name)»",
        en: "a fact with a type (number, date, choice) is declared in «facts» and written as one word: «\(name)»"),
    ]
  }

  static func duplicateFact(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(211), .error,
      Bilingual(vi: "thông tin «\(name)» được khai báo hai lần", en: "the fact «\(name)» is declared twice"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [
        Bilingual(
          vi: "bỏ một khai báo, hoặc đặt tên khác nếu là hai thông tin",
          en: "remove one, or rename it if they are two facts")
      ])
  }

  static func reservedFactName(_ name: String, at place: Place) -> Finding {
    Finding(
      FindingCode(212), .error,
      Bilingual(
        vi: "«\(name)» có sẵn trong mọi hồ sơ, không khai báo lại",
        en: "«\(name)» comes with every dossier and is not declared again"), at: place,
      help: [
        Bilingual(
          vi: "bỏ dòng này và dùng thẳng «\(name)»; nếu là thông tin khác thì đặt tên khác",
          en: "remove this line and use «\(name)» as it is; if another fact is meant, give it another name")
      ])
  }

  static func circularFact(_ circle: [String], at place: Place) -> Finding {
    let name = circle.first ?? ""
    let chain = circle.joined(separator: " → ")
    return Finding(
      FindingCode(213), .error,
      Bilingual(
        vi: "thông tin «\(name)» được tính từ chính nó: \(chain)",
        en: "the fact «\(name)» is computed from itself: \(chain)"), at: place,
      help: [
        Bilingual(
          vi: "khai báo một trong các thông tin này là câu hỏi, như «\(name): có/không \"…\"»",
          en: "declare one of these facts as a question, such as «\(name): yes/no \"…\"»")
      ])
  }

  static func duplicateChoice(_ name: String, at place: Place, first: Place) -> Finding {
    Finding(
      FindingCode(214), .error,
      Bilingual(vi: "lựa chọn «\(name)» ghi hai lần", en: "the choice «\(name)» is listed twice"), at: place,
      labels: [Label(first, ModelWording.firstHere)],
      help: [Bilingual(vi: "bỏ một lựa chọn, hoặc đặt tên khác", en: "remove one, or give it another name")])
  }

  static func tooFewChoices(at place: Place) -> Finding {
    Finding(
      FindingCode(215), .error,
      Bilingual(vi: "«một trong» cần ít nhất hai lựa chọn", en: "«one of» needs at least two choices"), at: place,
      help: [
        Bilingual(
          vi: "thêm lựa chọn; nếu chỉ hỏi có hay không thì dùng «có/không»",
          en: "add a choice; if it is a yes-or-no question use «yes/no»")
      ])
  }

  static func wrongDefault(_ text: String, _ fact: Fact, at place: Place) -> Finding {
    let expected = ModelWording.name(of: fact.kind)
    return Finding(
      FindingCode(216), .error,
      Bilingual(
        vi: "giá trị mặc định của «\(fact.origin.id)» phải là \(expected.vi), không phải «\(text.shortened)»",
        en: "the default of «\(fact.origin.id)» must be \(expected.en), not «\(text.shortened)»"), at: place)
  }

  static func unusedFact(_ name: String, isDerived: Bool, at place: Place) -> Finding {
    Finding(
      FindingCode(217), .warning,
      isDerived
        ? Bilingual(
          vi: "thông tin «\(name)» được tính ra nhưng không dùng ở đâu",
          en: "the fact «\(name)» is computed but used nowhere")
        : Bilingual(
          vi: "thông tin «\(name)» không dùng ở đâu: người nộp bị hỏi mà không để làm gì",
          en: "the fact «\(name)» is used nowhere: applicants are asked for it in vain"), at: place,
      help: [Bilingual(vi: "dùng trong một điều kiện, hoặc bỏ đi", en: "use it in a condition, or remove it")])
  }

  static func unknownQuestion(_ text: String, nearest: Guess?, at place: Place) -> Finding {
    Finding(
      FindingCode(218), .error,
      Bilingual(
        vi: "thủ tục không có câu hỏi «\(text)»", en: "the procedure has no question «\(text)»"), at: place,
      note: ModelWording.didYouMean(nearest),
      help: [
        Bilingual(
          vi: "viết đúng lời của câu hỏi trong thủ tục", en: "use the very words of the question in the procedure")
      ], fixes: nearest.map { replacing(place, by: "\"\($0.name)\"", isSafe: $0.isSure) } ?? [])
  }
}
