import ProcedureDiagnostics

/// Words of `tthc check`.
enum CheckWording {
  static let summary = Bilingual(
    vi: "kiểm tra đặc tả và chỉ ra chỗ sai", en: "check specifications and show what is wrong")
  static let paths = Bilingual(
    vi: "tệp hoặc thư mục đặc tả; không ghi thì kiểm tra thư mục hiện tại",
    en: "specifications, or folders of them; the current folder when none is given")
  static let strict = Bilingual(vi: "có cảnh báo cũng coi là không đạt", en: "warnings count as failure too")
  static let fix = Bilingual(
    vi: "tự sửa những lỗi mà cách sửa chắc chắn không đổi nội dung", en: "make the fixes that surely keep the meaning")
  static let maturity = Bilingual(
    vi:
      "coi mọi thủ tục là bản nháp (câu hỏi còn ngỏ là cảnh báo) hoặc bản công bố (là lỗi); không ghi thì theo «mức độ» của từng thủ tục",
    en:
      "judge every procedure as a draft (open questions are warnings) or as publishable (errors); by default as each says"
  )
  static let maturityExample = Bilingual(
    vi: "còn gì phải sửa trước khi công bố", en: "what is left to do before publication")
  static let format = Bilingual(
    vi: "dạng kết quả: cho người đọc, mỗi phát hiện một dòng, JSON, hoặc dạng mà hệ thống rà soát tự động nhận",
    en: "form of the result: for people, one finding a line, JSON, or what review systems read")
  static let watch = Bilingual(
    vi: "kiểm tra lại mỗi khi đặc tả thay đổi; bấm Ctrl-C để dừng",
    en: "check again whenever a specification changes; Ctrl-C ends it")
  static let changed = Bilingual(vi: "đặc tả vừa thay đổi, kiểm tra lại:", en: "the specifications changed:")
  static let revision = Bilingual(vi: "bản git", en: "revision")
  static let since = Bilingual(
    vi: "chỉ nêu những phát hiện chưa có trước khi tách khỏi bản git này, như «origin/main»",
    en: "only findings that were not there before the work since this revision, such as «origin/main»")
  static let summaryFile = Bilingual(
    vi: "ghi thêm bản tóm tắt dạng Markdown vào tệp này; tệp cũ bị thay",
    en: "write a summary in Markdown to this file too; an earlier file is replaced")
  static let githubExample = Bilingual(
    vi: "dùng trong GitHub Actions: ghi chú bên cạnh dòng thay đổi, kèm bản tóm tắt",
    en: "for GitHub Actions: annotations beside the changed lines, and a summary")
  static let limit = Bilingual(
    vi: "số phát hiện nhiều nhất được in ra ở dạng cho người đọc",
    en: "how many findings are printed for people at most")
  static let folderExample = Bilingual(
    vi: "kiểm tra mọi đặc tả trong thư mục Specs", en: "checks everything in the folder Specs")
  static let fixExample = Bilingual(vi: "tự sửa rồi kiểm tra lại một tệp", en: "fixes one file and checks it again")
  static let strictExample = Bilingual(
    vi: "dùng trong hệ thống tự động: cảnh báo cũng làm dừng", en: "for automatic runs: a warning fails too")

  static func oneOf(_ words: [Bilingual]) -> Bilingual {
    Bilingual(vi: words.map(\.vi).joined(separator: "|"), en: words.map(\.en).joined(separator: "|"))
  }

  static func fixed(_ count: Int) -> Bilingual {
    Bilingual(vi: "đã tự sửa \(count) chỗ", en: "\(English.count(count, "fix was", "fixes were")) made")
  }

  static func shownBefore(_ count: Int) -> Bilingual {
    Bilingual(
      vi: "\(count) phát hiện đã nêu ở lần trước không in lại",
      en: "\(English.count(count, "finding")) shown before \(count == 1 ? "is" : "are") not repeated")
  }

  static func end(_ summary: Bilingual, files: Int) -> Bilingual {
    Bilingual(
      vi: "đã kiểm tra \(files) tệp: \(summary.vi)",
      en: "\(English.count(files, "file")) checked: \(summary.en)")
  }
}
