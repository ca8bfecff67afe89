import ProcedureDiagnostics
import ProcedureRuntime

/// Words of `tthc ci`.
enum CIWording {
  static let summary = Bilingual(
    vi: "làm mọi phép kiểm tra trước khi nhận thay đổi, trong một lần chạy",
    en: "everything that must hold before a change is taken, in one run")
  static let catalogue = Bilingual(
    vi: "tệp danh mục đã biên dịch phải khớp với đặc tả", en: "the compiled catalogue that must fit the specifications")
  static let cache = Bilingual(
    vi: "giữ kết quả trong thư mục này; đặc tả không đổi thì lấy lại kết quả cũ",
    en: "keep the result in this folder, and take it from there while nothing has changed")
  static let example = Bilingual(
    vi: "kiểm tra, chạy ví dụ, xem trình bày của thư mục Specs", en: "checks, examples and layout of the folder Specs")
  static let fullExample = Bilingual(
    vi: "kèm danh mục đã biên dịch, có giữ kết quả và bản tóm tắt",
    en: "with the compiled catalogue, a cache and a summary")

  static func failed(_ example: String, _ expectation: ExpectationOutcome) -> Bilingual {
    Bilingual(
      vi: "ví dụ «\(example)» không đạt: mong đợi \(expectation.wanted.vi); kết quả là \(expectation.got.vi)",
      en: "the example «\(example)» fails: expected \(expectation.wanted.en); got \(expectation.got.en)")
  }

  static func contradicts(_ example: String, _ message: Bilingual) -> Bilingual {
    Bilingual(vi: "ví dụ «\(example)»: \(message.vi)", en: "the example «\(example)»: \(message.en)")
  }

  static let layout = Bilingual(vi: "tệp chưa trình bày đúng mẫu", en: "the file is not laid out canonically")
  static func layoutHelp(_ path: String) -> Bilingual { Bilingual(verbatim: "tthc format \(path)") }

  static let stale = Bilingual(
    vi: "danh mục đã biên dịch không khớp với đặc tả", en: "the compiled catalogue does not fit the specifications")
  static func staleHelp(_ path: String) -> Bilingual {
    Bilingual(
      vi: "biên dịch lại: tthc compile … --to \(path)", en: "compile again: tthc compile … --to \(path)")
  }

  // MARK: - The lines that end a run

  static func check(_ summary: Bilingual, files: Int) -> Bilingual {
    Bilingual(
      vi: "kiểm tra: \(files) tệp, \(summary.vi)", en: "check: \(English.count(files, "file")), \(summary.en)"
    )
  }

  static func examples(passed: Int, failed: Int) -> Bilingual {
    Bilingual(
      vi: "ví dụ: \(passed) đạt, \(failed) không đạt", en: "examples: \(passed) pass, \(failed) fail")
  }

  static let examplesLeftOut = Bilingual(
    vi: "ví dụ: chưa chạy vì đặc tả còn lỗi", en: "examples: not run, because the specifications have errors")

  static func layout(changed: Int, of count: Int) -> Bilingual {
    changed == 0
      ? Bilingual(
        vi: "trình bày: \(count) tệp đúng mẫu", en: "layout: \(English.count(count, "file is", "files are")) canonical"
      )
      : Bilingual(
        vi: "trình bày: \(changed) trong \(count) tệp chưa đúng mẫu", en: "layout: \(changed) of \(count) files differ")
  }

  static func changes(_ revision: String, _ summary: Bilingual) -> Bilingual {
    Bilingual(vi: "so với «\(revision)»: \(summary.vi)", en: "compared with «\(revision)»: \(summary.en)")
  }

  static let changesLeftOut = Bilingual(
    vi: "so sánh: chưa làm vì đặc tả còn lỗi", en: "comparison: left out, because the specifications have errors")

  static func catalogue(_ path: String, isFresh: Bool) -> Bilingual {
    isFresh
      ? Bilingual(vi: "danh mục: «\(path)» khớp với đặc tả", en: "catalogue: «\(path)» fits the specifications")
      : Bilingual(vi: "danh mục: «\(path)» không khớp với đặc tả", en: "catalogue: «\(path)» does not fit")
  }

  static let catalogueLeftOut = Bilingual(
    vi: "danh mục: chưa đối chiếu vì đặc tả còn lỗi",
    en: "catalogue: not compared, because the specifications have errors")
}
