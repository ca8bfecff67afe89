import ProcedureDiagnostics

/// Words for the catalogue that a command works on.
enum SourceWording {
  static let folder = Bilingual(vi: "thư mục", en: "folder")
  static let file = Bilingual(vi: "tệp", en: "file")
  static let pathOrFolder = Bilingual(vi: "tệp hoặc thư mục", en: "file or folder")
  static let specs = Bilingual(vi: "thư mục đặc tả (.tthc) cần dùng", en: "the folder of specifications (.tthc) to use")
  static let catalogue = Bilingual(
    vi: "tệp danh mục đã biên dịch cần dùng", en: "the compiled catalogue to use")
  static let threads = Bilingual(
    vi: "làm cùng lúc trên nhiều nhất bấy nhiêu lõi của máy (mặc định: mọi lõi); kết quả không đổi",
    en: "work on at most this many cores (default: all of them); the result is the same")
  static let two = Bilingual(
    vi: "chỉ dùng một trong hai: «--specs» hoặc «--catalogue»", en: "give either «--specs» or «--catalogue», not both")
  static let none = Bilingual(
    vi: "chưa biết dùng danh mục nào", en: "no catalogue was given")
  static let howToGive = Bilingual(
    vi: "thêm «--specs <thư mục>» hoặc «--catalogue <tệp>»; nếu không ghi, thư mục Specs tại nơi chạy lệnh được dùng",
    en: "add «--specs <folder>» or «--catalogue <file>»; without them the folder Specs in the current folder is used")
}
