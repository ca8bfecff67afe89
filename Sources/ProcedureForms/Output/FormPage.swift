import ProcedureDiagnostics
import ProcedurePages

/// A form as a page for print: well-formed as XML, without scripts and without anything from elsewhere.
///
/// Every text goes through `PrintedText` and is escaped where it enters.
package struct FormPage {
  private let form: OfficialForm
  private let paper: FormPaper
  private var lines: [String] = []

  /// The document.
  package static func html(_ form: OfficialForm, paper: FormPaper) -> String {
    var page = FormPage(form: form, paper: paper)
    page.write()
    return page.lines.map { $0 + "\n" }.joined()
  }

  private init(form: OfficialForm, paper: FormPaper) {
    self.form = form
    self.paper = paper
  }

  private mutating func write() {
    let title = form.code.map { "\(form.title) \($0)" } ?? form.title
    lines += [
      "<!DOCTYPE html>",
      "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"\(form.language.rawValue)\""
        + " xml:lang=\"\(form.language.rawValue)\">",
      "<head>", "<meta charset=\"utf-8\"/>",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>", "<title>\(safe(title))</title>",
      "<style>\(style)</style>", "</head>", "<body>", "<main>",
    ]
    addHead()
    for part in form.parts { add(part) }
    addSignatures()
    if !form.notes.isEmpty {
      lines.append("<footer>\(form.notes.map { "<p>\(safe($0))</p>" }.joined())</footer>")
    }
    lines += ["</main>", "</body>", "</html>"]
  }

  // MARK: The head

  private mutating func addHead() {
    lines.append("<header>")
    lines.append(
      "<div class=\"unit\"><p>\(html(form.parentUnit))</p><p><strong>\(html(form.unit))</strong></p>"
        + (form.number.isEmpty ? "" : "<p>\(safe(form.number))</p>") + "</div>")
    lines.append(
      "<div class=\"country\"><p><strong>\(FormWording.country[form.language])</strong></p>"
        + "<p><strong>\(FormWording.motto[form.language])</strong></p><p><em>\(safe(form.placeAndDate))</em></p></div>")
    lines.append("</header>")
    lines.append("<h1>\(safe(form.title))</h1>")
    if let citation = form.citation { lines.append("<p class=\"citation\">(\(safe(citation)))</p>") }
    if let code = form.code, let drawing = QRCode(PrintedText.safe(code)) {
      let title = FormWording.codeDrawing[form.language]
      lines.append("<div class=\"code\">\(drawing.svg(title: title))</div>")
    }
  }

  // MARK: Fields

  private mutating func add(_ part: OfficialForm.Part) {
    if part.isReconstructed {
      lines.append("<!-- \(part.field.rawValue): \(FormLawWording.law(.reconstructed).vi) -->")
    }
    switch part.content {
    case .value(let label, let value):
      lines.append("<p class=\"field\"><span class=\"label\">\(safe(label)):</span> \(html(value))</p>")
    case .sentence(let sentence): lines.append("<p>\(safe(sentence))</p>")
    case .list(let label, let items):
      let entries =
        items.isEmpty
        ? Array(repeating: html(.blank), count: OfficialForm.blankRows) : items.map { safe($0) }
      lines.append("<p class=\"field\"><span class=\"label\">\(safe(label)):</span></p>")
      lines.append("<ol>\(entries.map { "<li>\($0)</li>" }.joined())</ol>")
    case .table(let table): add(table, of: part.field)
    }
  }

  private mutating func add(_ table: FormTable, of field: FormField) {
    lines.append("<table class=\"\(field.rawValue)\"><caption>\(safe(table.caption))</caption>")
    let heads = table.columns.map { "<th scope=\"col\">\(safe($0))</th>" }.joined()
    lines.append("<thead><tr>\(heads)</tr></thead><tbody>")
    for row in table.rows { lines.append("<tr>\(row.map { "<td>\(html($0))</td>" }.joined())</tr>") }
    lines.append("</tbody></table>")
  }

  private mutating func addSignatures() {
    guard !form.signatures.isEmpty else { return }
    let places = form.signatures.map {
      "<div><p><strong>\(safe($0.role))</strong></p><p><em>\(safe($0.note))</em></p></div>"
    }
    lines.append("<div class=\"signatures\">\(places.joined())</div>")
  }

  // MARK: Text

  private func safe(_ text: String) -> String { MarkupText.escaped(PrintedText.safe(text)) }

  private func html(_ value: FormValue) -> String {
    switch value {
    case .text(let text): "<span class=\"value\">\(safe(text))</span>"
    case .blank: "<span class=\"blank\" role=\"img\" aria-label=\"\(FormWording.blankLabel[form.language])\"></span>"
    }
  }

  // MARK: Style

  private var style: String {
    let sheet = "\(paper.rawValue.uppercased()) \(form.kind.isLandscape ? "landscape" : "portrait")"
    let size = paper == .a5 ? "9.5pt" : "12pt"
    return "@page{size:\(sheet);margin:\(paper == .a5 ? "10mm" : "18mm")}" + "body{font:\(size)" + Self.style
  }

  /// What does not depend on the sheet.
  private static let style = """
    /1.35 "Times New Roman","Liberation Serif","Noto Serif",serif;color:#000;background:#fff;margin:0}\
    main{max-width:260mm;margin:0 auto;overflow-wrap:anywhere}p{margin:0 0 .25em}\
    header{display:flex;justify-content:space-between;gap:1em;text-align:center}header>div{flex:1 1 0;min-width:0}\
    h1{font-size:1.25em;text-align:center;text-transform:uppercase;margin:.8em 0 .1em}\
    .citation{text-align:center;font-style:italic}\
    .code{float:right;width:24mm;margin:0 0 2mm 3mm}.code svg{display:block;width:100%}\
    .blank{display:inline-block;min-width:10em;border-bottom:1px dotted #000;height:1em}td .blank{min-width:4em}\
    ol{margin:.1em 0 .4em;padding-left:2em}table{width:100%;border-collapse:collapse;margin:.4em 0}\
    caption{text-align:left}th,td{border:1px solid #000;padding:.2em .35em;text-align:left;vertical-align:top}\
    th,td{overflow-wrap:break-word}.entries{font-size:.62em;line-height:1.2}\
    .handovers td,.entries td{height:12mm}thead{display:table-header-group}tr{break-inside:avoid}\
    .signatures{display:flex;justify-content:space-around;text-align:center;margin-top:1.2em;min-height:22mm;\
    break-inside:avoid}footer{font-size:.85em;margin-top:1em}@media screen{body{padding:1em}}
    """
}
