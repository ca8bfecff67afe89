import ProcedureDiagnostics
import ProcedureSyntax

/// How findings about data are said.
enum DataWording {
  static func message(_ finding: DataFinding) -> Bilingual {
    let code = finding.procedure.isEmpty ? "" : finding.procedure + ": "
    let words = finding.words.isEmpty ? "" : " «\(finding.words)»"
    return Bilingual(vi: code + finding.rule.title.vi + words, en: code + finding.rule.title.en + words)
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
    vi: "phần này coi như không có, các phần khác vẫn được nhập", en: "read as absent; everything else is imported")
  static let notImported = Bilingual(vi: "bản ghi này không được nhập", en: "the record is not imported")
  static let nothingImported = Bilingual(vi: "không nhập gì từ tệp này", en: "nothing of this file is imported")
  static let notARow = Bilingual(vi: "không nhập dòng này", en: "the row is not imported")
  static let askedAuthor = Bilingual(
    vi: "ghi thành câu hỏi còn ngỏ trong tệp", en: "written as an open question in the file")
}
