import ProcedureDiagnostics

/// Words of the commands about compiled catalogues.
enum CatalogueCommandWording {
  static let schema = Bilingual(
    vi: "in lược đồ JSON của danh mục đã biên dịch", en: "print the JSON Schema of compiled catalogues")
  static let schemaExample = Bilingual(vi: "ghi lược đồ ra tệp", en: "writes the schema to a file")
  static let verify = Bilingual(
    vi: "kiểm tra một danh mục đã biên dịch còn nguyên vẹn", en: "check that a compiled catalogue is intact")
  static let verifyExample = Bilingual(vi: "kiểm tra tệp catalogue.json", en: "checks catalogue.json")
  static let verifyFolderExample = Bilingual(
    vi: "kiểm tra thư mục do «compile --split» ghi, từng tệp một",
    en: "checks a folder that «compile --split» wrote, file by file")
  static let file = Bilingual(
    vi: "tệp danh mục, hoặc thư mục mỗi thủ tục một tệp; «-» để đọc từ đầu vào",
    en: "the catalogue, or a folder of one file a procedure; «-» reads standard input")

  static func sound(_ path: String, procedures: Int, edition: String, digest: String) -> Bilingual {
    let named =
      edition.isEmpty ? Bilingual(verbatim: "") : Bilingual(vi: ", phiên bản \(edition)", en: ", edition \(edition)")
    return Bilingual(
      vi: "«\(path)» nguyên vẹn: \(procedures) thủ tục\(named.vi), \(digest)",
      en: "«\(path)» is intact: \(English.count(procedures, "procedure"))\(named.en), \(digest)")
  }
}
