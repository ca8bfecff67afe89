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

  static func expected(oneOf words: [String]) -> Bilingual {
    let list = words.joined(separator: ", ")
    return Bilingual(vi: "cần là một trong: \(list)", en: "it should be one of: \(list)")
  }

  static func notJSON(_ reason: Bilingual, column: Int) -> Bilingual {
    Bilingual(vi: "\(reason.vi), ở ký tự thứ \(column)", en: "\(reason.en), at character \(column)")
  }

  /// What to do, and what the import did.
  static func help(_ rule: DataRule) -> Bilingual {
    Bilingual(vi: "\(rule.why.vi) Đã làm: \(rule.done.vi)", en: "\(rule.why.en) Done: \(rule.done.en)")
  }

  /// A limit of the data in the words of the notation: `7 ngày làm việc`.
  static func limit(_ time: String, _ unit: NationalRecord.Unit) -> String { "\(time) \(title(of: unit))" }

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

  static let kept = Bilingual(
    vi: "giữ cả hai trong tệp; người soạn chọn rồi bỏ câu thừa",
    en: "both are kept in the file; the author chooses and removes the other")
  static let keptAsProse = Bilingual(
    vi: "giữ nguyên văn trong tệp, chưa thành quy tắc", en: "kept word for word in the file, not a rule yet")
  static let keptAsData = Bilingual(
    vi: "tệp ghi theo số liệu; tên gọi giữ nguyên văn", en: "the file follows the data; the words are kept")
  static let readInThousands = Bilingual(
    vi: "tính là nghìn đồng nếu lời văn nói đúng số tiền ấy; nếu không thì giữ nguyên văn",
    en: "read as thousands where the text gives that very amount, kept word for word elsewhere")
  static let absent = Bilingual(
    vi: "trong tệp cũng chưa có; người soạn bổ sung", en: "the file has none either; the author adds it")
  static let notRead = Bilingual(
    vi: "phần này giữ thành ghi chú ở cuối thủ tục, chưa thành quy tắc; các phần khác vẫn được nhập",
    en: "kept as a comment at the end of the procedure, not a rule yet; everything else is imported")
  static let controlCharactersLeftOut = Bilingual(
    vi: "mỗi ký tự ấy thành một dấu cách, chữ giữ nguyên", en: "each became a space; the words are kept")
  static let tagsLeftOut = Bilingual(vi: "bỏ thẻ, giữ chữ", en: "tags are left out, the words are kept")
  static let notImported = Bilingual(vi: "bản ghi này không được nhập", en: "the record is not imported")
  static let nothingImported = Bilingual(vi: "không nhập gì từ tệp này", en: "nothing of this file is imported")
  static let notARow = Bilingual(vi: "không nhập dòng này", en: "the row is not imported")
  static let askedAuthor = Bilingual(
    vi: "ghi thành câu hỏi còn ngỏ trong tệp", en: "written as an open question in the file")
}
