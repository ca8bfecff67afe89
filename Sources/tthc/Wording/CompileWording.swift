import ProcedureCatalogue
import ProcedureDiagnostics

/// Words of `tthc compile`.
enum CompileWording {
  static let summary = Bilingual(
    vi: "biên dịch đặc tả thành danh mục để hệ thống khác sử dụng",
    en: "compile specifications into the catalogue that services load")
  static let paths = Bilingual(
    vi: "tệp hoặc thư mục đặc tả; một phần của danh mục được biên dịch kèm những gì nó dùng; không ghi thì là thư mục "
      + "hiện tại",
    en: "specifications, or folders of them; a part of a catalogue is compiled with what it uses; the current folder "
      + "when none is given")
  static let target = Bilingual(
    vi: "tệp danh mục cần ghi; «-» hoặc không ghi thì in ra", en: "the file to write; «-» or nothing prints it")
  static let form = Bilingual(
    vi: "cách trình bày: chuẩn (một dòng) hoặc dễ đối chiếu (nhiều dòng)",
    en: "layout: canonical (one line) or review (line by line)")
  static let emission = Bilingual(
    vi: "ghi danh mục, hoặc ghi tên gọi của danh mục thành mã nguồn Swift",
    en: "write the catalogue, or the names in it as Swift source")
  static let swiftExample = Bilingual(
    vi: "mã thủ tục, thông tin, giấy tờ thành tên gọi trong Swift",
    en: "codes, questions and documents as names in Swift")
  static let split = Bilingual(
    vi: "ghi vào thư mục này, mỗi thủ tục một tệp", en: "write to this folder, one file a procedure")
  static let previous = Bilingual(
    vi: "danh mục đã phát hành lần trước: mã và tên bị bãi bỏ được ghi nhớ để không dùng lại cho việc khác",
    en: "the catalogue published before: removed codes and ids are remembered, so that nothing else gets them")
  static let previousExample = Bilingual(
    vi: "ghi nhớ những mã đã bãi bỏ từ bản phát hành trước", en: "remembers what the catalogue before had")

  static func reused(_ tombstone: Tombstone) -> Bilingual {
    let title = tombstone.title.map { " (\($0))" } ?? ""
    let owner = tombstone.procedure.map { Bilingual(vi: " của thủ tục \($0)", en: " of procedure \($0)") }
    return Bilingual(
      vi: "«\(tombstone.id)»\(owner?.vi ?? "") đã bãi bỏ\(title), không được dùng lại cho việc khác",
      en: "«\(tombstone.id)»\(owner?.en ?? "") was removed\(title) and must not be given to anything else")
  }

  static let reusedHelp = Bilingual(vi: "đặt mã hoặc tên khác", en: "choose another code or id")

  static let fileExample = Bilingual(vi: "biên dịch Specs thành một tệp", en: "compiles Specs into one file")
  static let reviewExample = Bilingual(vi: "in ra để người đọc đối chiếu", en: "prints it for reading and comparing")
  static let splitExample = Bilingual(
    vi: "mỗi thủ tục một tệp trong thư mục catalogue", en: "one file a procedure in the folder catalogue")
  static let notWritten = Bilingual(
    vi: "đặc tả còn lỗi nên chưa biên dịch; không tệp nào bị thay đổi",
    en: "the specifications have errors, so nothing was compiled; no file was changed")
}
