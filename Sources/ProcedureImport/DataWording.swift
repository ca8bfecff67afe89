import ProcedureDiagnostics
import ProcedureSyntax

/// How findings about data are said.
enum DataWording {
  static func message(_ finding: DataFinding) -> Bilingual {
    let code = finding.procedure.isEmpty ? "" : finding.procedure + ": "
    let words = finding.words.isEmpty ? "" : " «\(finding.words)»"
    let remark = finding.remark.map { Bilingual(vi: ": " + $0.vi, en: ": " + $0.en) } ?? Bilingual(verbatim: "")
    return Bilingual(
      vi: code + finding.rule.title.vi + words + remark.vi, en: code + finding.rule.title.en + words + remark.en)
  }

  static func expected(_ expected: Bilingual) -> Bilingual {
    Bilingual(vi: "cần là \(expected.vi)", en: "it should be \(expected.en)")
  }

  /// `cần là số nguyên từ 0 đến 9.999`
  static func expected(wholeNumberIn range: ClosedRange<Int64>) -> Bilingual {
    let (first, last) = (Spelled.money(range.lowerBound), Spelled.money(range.upperBound))
    return expected(
      Bilingual(vi: "số nguyên từ \(first) đến \(last)", en: "a whole number from \(first) to \(last)"))
  }

  static let twoCounts = expected(
    Bilingual(vi: "số bản chính/số bản sao, như «1/2»", en: "the number of originals/of copies, such as «1/2»"))

  /// Of a cell beside one that lists several papers.
  static func expected(aLineForEachOf papers: Int) -> Bilingual {
    expected(
      Bilingual(
        vi: "\(papers) dòng, một dòng cho mỗi giấy tờ của ô bên cạnh, hoặc mỗi giấy tờ một dòng của bảng",
        en: "\(papers) lines, one for each paper of the cell beside it, or a row of the table for each paper"))
  }

  /// What fits into 64 bits has 18 digits at least.
  static let wholeNumber = Bilingual(
    vi: "số nguyên, không quá 18 chữ số", en: "a whole number of 18 digits at most")

  static func expected(oneOf words: [String]) -> Bilingual {
    let list = words.joined(separator: ", ")
    return Bilingual(vi: "cần là một trong: \(list)", en: "it should be one of: \(list)")
  }

  /// The columns that a list does not have yet, by the names that a clerk writes.
  static func knownColumns(_ columns: [ListColumn]) -> Bilingual {
    let names = columns.map(ImportedTextWording.column).joined(separator: "; ")
    return Bilingual(vi: "các cột hiểu được: \(names)", en: "columns that are understood: \(names)")
  }

  static func notJSON(_ reason: Bilingual, column: Int) -> Bilingual {
    Bilingual(vi: "\(reason.vi), ở ký tự thứ \(column)", en: "\(reason.en), at character \(column)")
  }

  /// What to do, and what the import did.
  static func help(_ finding: DataFinding) -> Bilingual {
    let (rule, done) = (finding.rule, finding.done)
    return Bilingual(vi: "\(rule.why.vi) Đã làm: \(done.vi)", en: "\(rule.why.en) Done: \(done.en)")
  }

  /// What the file asks the author: `«3 ngày ≠ 5 ngày»: thời hạn … không có mức nào chung; theo mức nào?`
  static func question(_ rule: DataRule, _ words: String, _ question: String) -> String {
    let title = rule.title.vi
    return words.isEmpty
      ? "\(title.prefix(1).uppercased())\(title.dropFirst()): \(question)" : "«\(words)»: \(title); \(question)"
  }

  /// A limit of the data in the words of the notation: `7 ngày làm việc`.
  static func limit(_ time: String, _ unit: NationalRecord.Unit) -> String { "\(time) \(title(of: unit))" }

  /// What stands against what: `07 ngày ≠ 10 ngày làm việc`.
  static func difference(_ stated: some Sequence<DurationText.Length>, _ said: some Sequence<DurationText.Length>)
    -> String
  {
    "\(list(stated)) ≠ \(list(said))"
  }

  private static func list(_ lengths: some Sequence<DurationText.Length>) -> String {
    lengths.reduce(into: [String]()) { words, length in
      let text = ProcedureWriter.words(length)
      if !words.contains(text) { words.append(text) }
    }.joined(separator: ", ")
  }

  /// `300.000 đồng, 700.000 đồng: máy nhỏ; máy lớn`: the amounts first, because a question is cut.
  static func fees(_ fees: [(sum: String, text: String)]) -> String {
    let sums = fees.map(\.sum).joined(separator: ", ")
    return "\(sums): \(fees.map { PlainText.line($0.text) }.joined(separator: "; "))"
  }

  /// `25 USD`
  static func sum(_ amount: Int64, _ currency: String) -> String {
    "\(Spelled.money(amount)) \(Statement.phrase(FeeExtractor.isDollar(currency) ? .usd : .dong))"
  }

  /// `50.000 đồng, 25.000 đồng (đến hết ngày 31/12/2026): …`
  static func amounts(_ amounts: [Int64], in text: String) -> String {
    let bound = FeeReductionExtractor.firstBound(in: text).map { " (\($0))" } ?? ""
    return "\(amounts.map { sum($0, "") }.joined(separator: ", "))\(bound): \(PlainText.line(text))"
  }

  static func limit(_ method: NationalRecord.Method) -> String {
    "\(title(of: method.channel)) \(limit(method.time, method.unit))"
  }

  static func title(of unit: NationalRecord.Unit) -> String {
    unit.lengthUnit.map { Statement.phrase($0.keyword) } ?? otherUnit
  }

  static func title(of channel: NationalRecord.Channel) -> String {
    switch channel {
    case .inPerson: Statement.phrase(.inPerson)
    case .online: Statement.phrase(.online)
    case .postal: Statement.phrase(.postal)
    }
  }

  private static let otherUnit = "(đơn vị khác)"

  /// Before the name of a file.
  static let attachedFees = "biểu mức thu kèm theo"

  static let asked = Bilingual(
    vi: "giữ cả hai trong tệp, kèm một «câu hỏi» cho người soạn",
    en: "both are kept in the file, with a «question» to the author")
  static let keptAsProse = Bilingual(
    vi: "giữ nguyên văn trong tệp, chưa thành quy tắc", en: "kept word for word in the file, not a rule yet")
  static let wordsStay = Bilingual(
    vi: "giữ đủ chữ của bản ghi, không sửa; kèm một «câu hỏi» cho người soạn",
    en: "all words of the record are kept, none is changed; with a «question» to the author")
  static let absent = Bilingual(
    vi: "trong tệp cũng chưa có; người soạn bổ sung", en: "the file has none either; the author adds it")
  static let notRead = Bilingual(
    vi: "phần này giữ thành ghi chú ở cuối thủ tục, chưa thành quy tắc, kèm «câu hỏi»; các phần khác vẫn được nhập",
    en: "kept as a comment at the end of the procedure, not a rule yet, with a «question»; everything else is imported")
  static let controlCharactersLeftOut = Bilingual(
    vi: "mỗi ký tự ấy thành một dấu cách, chữ giữ nguyên", en: "each became a space; the words are kept")
  static let tagsLeftOut = Bilingual(vi: "bỏ thẻ, giữ chữ", en: "tags are left out, the words are kept")
  static let notImported = Bilingual(vi: "bản ghi này không được nhập", en: "the record is not imported")
  static let nothingImported = Bilingual(vi: "không nhập gì từ tệp này", en: "nothing of this file is imported")
  static let notARow = Bilingual(vi: "không nhập dòng này", en: "the row is not imported")
}
