import ProcedureDiagnostics
import ProcedureText

/// Findings of every shape, in two small texts.
enum ExampleFindings {
  static let main = SourceText(
    path: "ho-tich/1.900001.tthc",
    text: """
      thủ tục 1.900001 "Ví dụ" {
        thơi hạn 03 ngày làm việc khi tuổi ≥ 60
        thời hạn 05 ngày làm việc khi tuổi ≥ 18
      \tcơ quan 住所 ubnd_huyện
        nộp "Giấy xác nhận" 01 bản chính nếu có
        quy trình {
          bước lấy_ý_kiến do sở_xây_dựng trong 12 ngày
        }
      }

      """)
  static let shared = SourceText(path: "cơ-quan.tthc", text: "cơ quan ubnd_huyện \"Ủy ban nhân dân cấp huyện\"\n")
  static let sources = SourceMap([main, shared])

  /// The place of the first `words` in a text.
  static func place(_ words: String, in source: SourceText = main) -> Place {
    Place(file: source.path, span: span(words, in: source))
  }

  static func span(_ words: String, in source: SourceText = main) -> TextSpan {
    let start = source.bytes.firstRange(of: Array(words.utf8))?.lowerBound ?? 0
    return TextSpan(start, start + words.utf8.count)
  }

  static let misspelt = Finding(
    FindingCode(104), .error,
    Bilingual(
      vi: "không hiểu «thơi hạn»; có phải là «thời hạn»?", en: "«thơi hạn» is not known; did you mean «thời hạn»?"),
    at: place("thơi hạn"), note: Bilingual(vi: "sửa thành «thời hạn»", en: "write «thời hạn»"),
    fixes: [
      Finding.Fix(
        Bilingual(vi: "sửa thành «thời hạn»", en: "write «thời hạn»"), isSafe: true,
        edits: [Finding.Edit(span("thơi hạn"), "thời hạn")])
    ])

  static let overlapping = Finding(
    FindingCode(312), .error,
    Bilingual(vi: "hai thời hạn cùng áp dụng cho một hồ sơ", en: "two time limits apply to one dossier"),
    at: place("thời hạn 05 ngày làm việc khi tuổi ≥ 18"), note: Bilingual(vi: "cũng áp dụng", en: "applies as well"),
    labels: [Finding.Label(place("thơi hạn 03 ngày làm việc khi tuổi ≥ 60"), Bilingual(verbatim: ""))],
    witness: Bilingual(vi: "tuổi = 60 → 03 hay 05 ngày làm việc?", en: "tuổi = 60 → 03 or 05 working days?"),
    help: [
      Bilingual(
        vi: "«khi tuổi từ 18 đến dưới 60», hoặc «còn lại»", en: "«khi tuổi từ 18 đến dưới 60», or «otherwise»")
    ],
    basis: Bilingual(vi: "khoản 2 Điều 8 của văn bản ví dụ", en: "Article 8(2) of the example instrument"))

  static let abolished = Finding(
    FindingCode(352), .warning,
    Bilingual(vi: "cơ quan không còn thẩm quyền", en: "the authority has no competence any more"),
    at: place("ubnd_huyện"), note: Bilingual(vi: "hết hiệu lực 30/06/2025", en: "ended on 30/06/2025"),
    labels: [
      Finding.Label(place("ubnd_huyện", in: shared), Bilingual(vi: "khai báo ở đây", en: "declared here")),
      Finding.Label(place("住所"), Bilingual(vi: "trụ sở", en: "the seat")),
    ],
    details: [
      Bilingual(vi: "nay là Ủy ban nhân dân cấp xã\ntừ 01/07/2025", en: "now the commune committee\nfrom 01/07/2025")
    ])

  static let unclear = Finding(
    FindingCode(131), .error,
    Bilingual(
      vi: "«nếu có» chưa nói rõ giấy tờ này có bắt buộc không", en: "«nếu có» does not say whether it is required"),
    at: place("nếu có"),
    help: [
      Bilingual(vi: "«tùy chọn»: người nộp có thể không nộp", en: "«optional»: it may be left out"),
      Bilingual(
        vi: "«khi \"có Giấy xác nhận\"»: có thì phải nộp", en: "«when \"có Giấy xác nhận\"»: who has it lodges it"),
    ],
    fixes: [
      Finding.Fix(
        Bilingual(vi: "tùy chọn", en: "optional"), isSafe: false, edits: [Finding.Edit(span("nếu có"), "tùy chọn")])
    ])

  static let severalLines = Finding(
    FindingCode(341), .note, Bilingual(vi: "quy trình chỉ có một bước", en: "the process has one step only"),
    at: place("quy trình {\n    bước lấy_ý_kiến do sở_xây_dựng trong 12 ngày\n  }"),
    note: Bilingual(vi: "quy trình", en: "the process"))

  static let dossier = Finding(
    FindingCode(502), .error, Bilingual(vi: "tuổi phải là một số", en: "the age is a number"),
    at: Place(file: "hồ-sơ.json", pointer: "/thông_tin/tuổi"), note: Bilingual(vi: "ở đây là chữ", en: "here a text"))

  static let usage = Finding(
    FindingCode(901), .error, Bilingual(vi: "không có lệnh «\u{1B}[2J\n»", en: "no command «\u{1B}[2J\n»"), at: nil)

  static let all = [misspelt, overlapping, abolished, unclear, severalLines, dossier, usage]
}
