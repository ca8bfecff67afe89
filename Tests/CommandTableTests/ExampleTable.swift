import CommandTable
import ProcedureDiagnostics

/// A small command line with one of everything.
enum ExampleTable {
  enum Format: String, CaseIterable {
    case text
    case json
  }

  static let strict = Flag(
    "strict", short: "s", help: Bilingual(vi: "coi cảnh báo là lỗi", en: "treat warnings as errors"))
  static let format = Option(
    "format", short: "f", .oneOf(Format.self), default: .text,
    help: Bilingual(vi: "dạng kết quả", en: "form of the output"))
  static let limit = Option(
    "limit", .number(1...100),
    help: Bilingual(
      vi: "số phát hiện nhiều nhất được hiện ra trong một lần kiểm tra; những phát hiện còn lại chỉ được đếm",
      en: "how many findings one run shows at most; the rest is only counted, in the line that ends the output"))
  static let output = Option("output", short: "o", .path(), help: Bilingual(vi: "tệp kết quả", en: "the file to write"))
  static let fact = Option(
    each: "fact", .text(Bilingual(vi: "tên=giá trị", en: "name=value")),
    help: Bilingual(vi: "điều đã biết; có thể viết nhiều lần", en: "something known; may be given again"))
  static let paths = Positional(each: "path", .path(), help: Bilingual(vi: "tệp hoặc thư mục", en: "files or folders"))
  static let previous = Positional(
    "previous", .path(Bilingual(vi: "bản trước", en: "previous")),
    help: Bilingual(vi: "danh mục cũ", en: "the old catalogue"))
  static let current = Positional(
    optional: "current", .path(Bilingual(vi: "bản sau", en: "current")),
    help: Bilingual(vi: "danh mục mới", en: "the new catalogue"))
  static let code = Positional(
    oneOrMore: "code", .text(Bilingual(vi: "mã", en: "code")), help: Bilingual(vi: "mã quy tắc", en: "code of a rule"))
  static let color = Flag("color", help: Bilingual(vi: "dùng màu", en: "use colour"))

  static let table = CommandTable(
    program: "tthc", version: "1.2.3",
    summary: Bilingual(vi: "thủ tục hành chính viết thành chương trình", en: "administrative procedures as programs"),
    globals: [color],
    commands: [
      command(
        "check", Bilingual(vi: "kiểm tra đặc tả", en: "check specifications"),
        [strict, format, limit, output, fact, paths],
        [
          Command.Example(
            "--strict", "Specs", text: Bilingual(vi: "kiểm tra cả thư mục Specs", en: "checks the folder Specs")),
          Command.Example(
            "--fact", "tuổi = 60", "a.tthc", text: Bilingual(vi: "với điều đã biết", en: "with something known")),
        ]),
      command("compare", Bilingual(vi: "so sánh hai bản", en: "compare two editions"), [previous, current]),
      command("rules", Bilingual(vi: "giải thích quy tắc", en: "explain rules"), [code]),
    ])

  private static func command(
    _ name: String, _ summary: Bilingual, _ parameters: [any Parameter], _ examples: [Command.Example] = []
  ) -> Command {
    Command(
      name, summary: summary, parameters: parameters, examples: examples, action: .run { _ in .fine })
  }
}
