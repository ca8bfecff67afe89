import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Words for kinds of names, values and days.
enum ModelWording {
  static func name(of kind: DeclarationKind) -> Bilingual {
    switch kind {
    case .catalogue: Bilingual(vi: "danh mục", en: "catalogue")
    case .calendar: Bilingual(vi: "lịch", en: "calendar")
    case .agency: Bilingual(vi: "cơ quan", en: "agency")
    case .area: Bilingual(vi: "địa bàn", en: "area")
    case .legalBasis: Bilingual(vi: "căn cứ", en: "legal basis")
    case .database: Bilingual(vi: "cơ sở dữ liệu", en: "database")
    case .document: Bilingual(vi: "giấy tờ", en: "document")
    case .form: Bilingual(vi: "biểu mẫu", en: "form")
    case .oneStopModel: Bilingual(vi: "mô hình một cửa", en: "one-stop model")
    }
  }

  static func name(of kind: ValueKind) -> Bilingual {
    switch kind {
    case .boolean: Bilingual(vi: "có/không", en: "yes/no")
    case .integer(let unit?), .decimal(let unit?): Bilingual(vi: "số \(unit)", en: "a number of \(unit)")
    case .integer, .decimal: Bilingual(vi: "một số", en: "a number")
    case .money: Bilingual(vi: "số tiền", en: "money")
    case .date: Bilingual(vi: "một ngày", en: "a date")
    case .time: Bilingual(vi: "mốc giờ trong ngày", en: "a clock time")
    case .duration: Bilingual(vi: "khoảng thời gian", en: "a duration")
    case .year: Bilingual(vi: "một năm", en: "a year")
    case .choice: Bilingual(vi: "một lựa chọn", en: "a choice")
    case .channel: Bilingual(vi: "cách thức nộp", en: "a channel")
    case .agency: Bilingual(vi: "cơ quan", en: "an agency")
    case .applicant: Bilingual(vi: "đối tượng nộp", en: "a kind of applicant")
    case .text: Bilingual(vi: "văn bản", en: "text")
    case .unknown: Bilingual(vi: "giá trị", en: "a value")
    }
  }

  static func name(of kind: Fact.Kind) -> Bilingual {
    switch kind {
    case .boolean: Bilingual(vi: "«có» hoặc «không»", en: "«yes» or «no»")
    case .integer(let unit?): Bilingual(vi: "một số nguyên (\(unit))", en: "a whole number (\(unit))")
    case .integer: Bilingual(vi: "một số nguyên", en: "a whole number")
    case .decimal: Bilingual(vi: "một số", en: "a number")
    case .money: Bilingual(vi: "số tiền (như 500.000 đồng)", en: "money (such as 500.000 dong)")
    case .date: Bilingual(vi: "một ngày (như 28/12/2025)", en: "a date (such as 28/12/2025)")
    case .text: Bilingual(vi: "một câu trong ngoặc kép", en: "a text in quotes")
    case .choice(let choices):
      Bilingual(
        vi: "một trong: " + choices.map(\.id).joined(separator: ", "),
        en: "one of: " + choices.map(\.id).joined(separator: ", "))
    }
  }

  static func day(_ date: CivilDate) -> String { DateLiteral.written(date.year, date.month, date.day) }

  static func proposedByRules(_ year: Int) -> Bilingual {
    Bilingual(
      vi: "Năm \(year): dự kiến theo luật, chưa có quyết định; đối chiếu khi lịch nghỉ được công bố.",
      en: "\(year): proposed by the rules of the law, not decided; check when the days off are announced.")
  }

  static func daysStillOpen(_ name: String, decidedBy body: String) -> Bilingual {
    Bilingual(
      vi: "\(name): ngày cụ thể do \(body) quyết định hằng năm.",
      en: "\(name): the days are decided each year by \(body).")
  }

  static let declaredHere = Bilingual(vi: "đã khai báo ở đây", en: "declared here")
  static let firstHere = Bilingual(vi: "lần đầu ở đây", en: "the first one is here")

  static func didYouMean(_ nearest: Guess?) -> Bilingual? {
    nearest.map { Bilingual(vi: "có phải là «\($0.name)»?", en: "is it «\($0.name)»?") }
  }

  /// What a computed fact is called; the words of the question from which it is computed are the author's.
  static func fullYears(since words: String) -> String { "Số tuổi tròn tính từ \(words)" }

  static func moved(_ words: String, by length: String, backward: Bool) -> String {
    "\(length) \(backward ? "trước" : "sau") \(words)"
  }

  /// Stands between «nơi» and whose place it is.
  static let permanentResidence = "thường trú của"

  static func name(of channel: Channel) -> Bilingual {
    let row = KeywordTable.row(channel.keyword)
    return Bilingual(vi: row.vietnamese, en: row.english)
  }

  /// A list of names as a sentence holds it, cut when it is long.
  static func list(_ names: [String]) -> String {
    names.prefix(maximumListed).joined(separator: ", ") + (names.count > maximumListed ? ", …" : "")
  }

  private static let maximumListed = 8
}

/// What the wording files of the model share.
extension Finding {
  /// A replacement; safe when what is written differs from it, and from no other name, by marks and case only.
  static func replacing(_ place: Place, by nearest: Guess?) -> [Fix] {
    nearest.map { replacing(place, by: $0.name, isSafe: $0.isSure) } ?? []
  }

  static func replacing(_ place: Place, by text: String, isSafe: Bool) -> [Fix] {
    guard let span = place.span else { return [] }
    return [
      Fix(
        Bilingual(vi: "sửa thành «\(text)»", en: "change to «\(text)»"), isSafe: isSafe, edits: [Edit(span, text)])
    ]
  }

  /// Takes words away, with the space before them.
  static func removing(_ place: Place, _ title: Bilingual) -> [Fix] {
    guard let span = place.span else { return [] }
    return [Fix(title, isSafe: false, edits: [Edit(TextSpan(max(0, Int(span.start) - 1), Int(span.end)), "")])]
  }
}
