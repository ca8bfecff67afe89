import ProcedureDiagnostics

/// Words of `tthc batch`.
enum BatchCommandWording {
  static let summary = Bilingual(
    vi: "trả lời hàng loạt hồ sơ, mỗi dòng một hồ sơ", en: "answer dossiers by the million, one a line")
  static let inputPlaceholder = Bilingual(vi: "tệp", en: "file")
  static let input = Bilingual(
    vi: "tệp hồ sơ, mỗi dòng một hồ sơ JSON, dòng trống được bỏ qua; «-» hoặc không ghi là đầu vào chuẩn",
    en: "dossiers, one JSON object a line, blank lines are passed over; standard input for «-» or when left out")
  static let target = Bilingual(
    vi:
      "tệp nhận câu trả lời, mỗi hồ sơ một dòng, theo thứ tự; đang chạy thì là «<tệp>.part», xong mới thay tệp cũ; không ghi thì in ra",
    en: """
      a file for the answers, a line for each dossier in the same order; «<file>.part» until all have come, only then is an \
      older file replaced; printed when left out
      """)
  static let resume = Bilingual(
    vi: "tiếp tục tệp còn dở của lần chạy trước", en: "go on with a file that an earlier run left unfinished")
  static let threads = Bilingual(
    vi: "số luồng xử lý; mặc định: bằng số bộ xử lý", en: "how many threads; one for each processor when left out")
  static let fieldsPlaceholder = Bilingual(vi: "mục,mục…", en: "member,member…")
  static let fields = Bilingual(
    vi: "những mục cần có trong câu trả lời", en: "which members the answers have")
  static let progress = Bilingual(vi: "đang trả lời", en: "answering")
  static let example = Bilingual(
    vi: "trả lời cả tệp; dòng hỏng thành một dòng lỗi, lệnh vẫn chạy tiếp",
    en: "answers a file; a spoilt line becomes one line with an error, and the run goes on")
  static let resumeExample = Bilingual(
    vi: "tiếp tục sau khi bị ngắt, không mất và không lặp dòng nào",
    en: "goes on after an interruption; no line is lost and none comes twice")
  static let filterExample = Bilingual(
    vi: "đọc từ đầu vào chuẩn, chỉ ghi ba mục", en: "reads standard input and writes three members")
  static let noFileToResume = Bilingual(
    vi: "chưa biết tiếp tục tệp nào: thêm «--to <tệp>»", en: "no file to go on with: add «--to <file>»")
  static let startAgain = Bilingual(
    vi: "dùng đúng tệp hồ sơ, danh mục, «--fields» và «--now» của lần trước, hoặc bỏ «--resume» để làm lại từ đầu",
    en: "use the dossiers, the catalogue, «--fields» and «--now» of that run, or leave out «--resume» to start again")

  static func otherAnswers(_ path: String, line: Int) -> Bilingual {
    Bilingual(
      vi: "không tiếp tục được «\(path)»: câu trả lời ở dòng \(line) không ứng với hồ sơ thứ \(line)",
      en: "«\(path)» cannot be gone on with: the answer in line \(line) is not that of dossier \(line)")
  }

  static func unknownField(_ name: String, known: [String], nearest: String?) -> Bilingual {
    let list = known.joined(separator: ", ")
    guard let nearest else {
      return Bilingual(vi: "không có mục «\(name)»; các mục: \(list)", en: "there is no member «\(name)» but \(list)")
    }
    return Bilingual(
      vi: "không có mục «\(name)»; có phải là «\(nearest)»? Các mục: \(list)",
      en: "there is no member «\(name)»; is it «\(nearest)»? There are \(list)")
  }
}
