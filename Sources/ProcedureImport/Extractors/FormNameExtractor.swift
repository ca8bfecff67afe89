import ProcedureText

/// What the data name as the form of a paper: `Mẫu số 01` is its code, `Mau_01.docx` no more than an attached file.
package enum FormNameExtractor {
  /// The endings of the names of files.
  private static let endings: Set<String> = [
    "doc", "docx", "pdf", "xls", "xlsx", "rtf", "odt", "ods", "txt", "htm", "html", "jpg", "jpeg", "png", "tif", "tiff",
    "zip", "rar",
  ]

  package static func isFile(_ name: String) -> Bool {
    let parts = DocumentGroupExtractor.withoutEnd(name).split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.last.map { endings.contains($0.lowercased()) } == true
  }
}
