import ProcedureText

/// What the data name as the form of a paper: `Mẫu số 01` is its code, `Mau_01.docx` no more than an attached file.
package enum FormNameExtractor {
  /// The endings of the names of files.
  private static let endings = [
    "doc", "docx", "pdf", "xls", "xlsx", "rtf", "odt", "ods", "txt", "htm", "html", "jpg", "jpeg", "png", "tif", "tiff",
    "zip", "rar",
  ]

  package static func isFile(_ name: String) -> Bool {
    let name = DocumentGroupExtractor.withoutEnd(name).utf8
    guard let point = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = name[name.index(after: point)...]
    return endings.contains { $0.utf8.elementsEqual(ending.lazy.map { $0 | 0x20 }) }
  }
}
