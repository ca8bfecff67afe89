import CommandTable
import ProcedureDiagnostics
import Testing

@Suite("A command line is read against its table")
struct CommandReaderTests {
  private typealias Example = ExampleTable

  private func arguments(_ line: String...) throws -> Arguments {
    guard case .run(_, let arguments) = Example.table.read(line, language: .vietnamese) else {
      throw Refused(lines: messages(line))
    }
    return arguments
  }

  private struct Refused: Error {
    let lines: [String]
  }

  private func findings(_ line: [String]) -> [Finding] {
    guard case .refuse(let findings, _) = Example.table.read(line, language: .vietnamese) else { return [] }
    return findings
  }

  private func messages(_ line: [String], _ language: Language = .vietnamese) -> [String] {
    findings(line).map { "\($0.code): \($0.message[language])" }
  }

  @Test("options, flags and arguments are read back by the parameters that declare them")
  func typedKeys() throws {
    let arguments = try arguments("check", "--strict", "--format", "json", "--limit=7", "-o", "out", "a", "b")
    #expect(arguments[Example.strict])
    #expect(arguments[Example.format] == .json)
    #expect(arguments[Example.limit] == 7)
    #expect(arguments[Example.output] == "out")
    #expect(arguments[Example.paths] == ["a", "b"])
    #expect(!arguments[Example.color])
  }

  @Test("what is not given is absent or has its default")
  func defaults() throws {
    let arguments = try arguments("check")
    #expect(!arguments[Example.strict])
    #expect(arguments[Example.format] == .text)
    #expect(arguments[Example.limit] == nil)
    #expect(arguments[Example.fact] == [])
    #expect(arguments[Example.paths] == [])
  }

  @Test("an option given again counts with its last value, a repeated one with each")
  func repeatedOptions() throws {
    let arguments = try arguments("check", "-f", "json", "-f=text", "--fact", "a=1", "--fact=b=2")
    #expect(arguments[Example.format] == .text)
    #expect(arguments[Example.fact] == ["a=1", "b=2"])
  }

  @Test("a hyphen alone is a value and after -- everything is")
  func hyphens() throws {
    let arguments = try arguments("check", "-o", "-", "-", "--", "--strict", "--")
    #expect(arguments[Example.output] == "-")
    #expect(arguments[Example.paths] == ["-", "--strict", "--"])
    #expect(!arguments[Example.strict])
  }

  @Test("options may stand before the command")
  func optionsFirst() throws {
    let arguments = try arguments("--color", "--lang", "en", "-o", "check", "check", "x")
    #expect(arguments.language == .english)
    #expect(arguments[Example.color])
    #expect(arguments[Example.output] == "check")
    #expect(arguments[Example.paths] == ["x"])
  }

  @Test("required, optional and repeated arguments take the words in order")
  func positionals() throws {
    let one = try arguments("compare", "old")
    #expect(one[Example.previous] == "old")
    #expect(one[Example.current] == nil)
    let two = try arguments("compare", "old", "new")
    #expect(two[Example.current] == "new")
    let many = try arguments("rules", "TTHC311", "TTHC312")
    #expect(many[Example.code] == ["TTHC311", "TTHC312"])
  }

  @Test(
    "what is wrong with a command line is said with what was meant",
    arguments: [
      (
        ["chek"], "TTHC901: không có lệnh «chek»; có phải là «check»?",
        "TTHC901: there is no command «chek»; did you mean «check»?"
      ),
      (["zzzzz"], "TTHC901: không có lệnh «zzzzz»", "TTHC901: there is no command «zzzzz»"),
      (
        ["check", "--stric"], "TTHC902: không có tùy chọn «--stric»; có phải là «--strict»?",
        "TTHC902: there is no option «--stric»; did you mean «--strict»?"
      ),
      (
        ["check", "-strict"], "TTHC902: không có tùy chọn «-strict»; có phải là «--strict»?",
        "TTHC902: there is no option «-strict»; did you mean «--strict»?"
      ),
      (
        ["check", "--output", "--strict"], "TTHC903: tùy chọn «--output» cần một giá trị: «--output <đường dẫn>»",
        "TTHC903: option «--output» needs a value: «--output <path>»"
      ),
      (
        ["compare"], "TTHC904: còn thiếu «<bản trước>»: danh mục cũ",
        "TTHC904: «<previous>» is missing: the old catalogue"
      ),
      (["compare", "a", "b", "c"], "TTHC905: thừa «c»", "TTHC905: «c» is one argument too many"),
      (
        ["check", "--strict=no"], "TTHC905: tùy chọn «--strict» không kèm giá trị",
        "TTHC905: option «--strict» takes no value"
      ),
      (
        ["check", "--format", "jsn"],
        "TTHC906: «--format» không nhận «jsn», cần một trong: text, json; có phải là «json»?",
        "TTHC906: «--format» does not take «jsn», expected one of: text, json; did you mean «json»?"
      ),
      (
        ["check", "--limit", "0"], "TTHC906: «--limit» không nhận «0», cần một số từ 1 đến 100",
        "TTHC906: «--limit» does not take «0», expected a number from 1 to 100"
      ),
      (
        ["completion", "fsh"],
        "TTHC906: «<bash|zsh|fish>» không nhận «fsh», cần một trong: bash, zsh, fish; có phải là «fish»?",
        "TTHC906: «<bash|zsh|fish>» does not take «fsh», expected one of: bash, zsh, fish; did you mean «fish»?"
      ),
    ] as [([String], String, String)])
  func wrongLines(_ line: [String], vietnamese: String, english: String) {
    #expect(messages(line) == [vietnamese])
    #expect(messages(line, .english) == [english])
  }

  @Test("everything wrong with a command line is reported at once")
  func severalFindings() {
    #expect(findings(["check", "--strct", "--limit", "x", "--format="]).map(\.code.number) == [902, 906, 906])
  }

  @Test("a wrong line points to the help of its command")
  func helpLine() {
    #expect(findings(["check", "--x"]).first?.help.first?.en == "see «tthc check --help»")
    #expect(findings(["chek"]).first?.help.first?.en == "see «tthc --help»")
  }

  @Test("the language of the line is the language of its refusal")
  func refusalLanguage() {
    guard case .refuse(_, let language) = Example.table.read(["check", "--x", "--lang=en"], language: .vietnamese)
    else {
      Issue.record("--x was accepted")
      return
    }
    #expect(language == .english)
  }

  @Test("the version is shown wherever it is asked for", arguments: [["--version"], ["check", "--version"]])
  func version(_ line: [String]) {
    guard case .show(let text, .fine) = Example.table.read(line, language: .english) else {
      Issue.record("no version shown")
      return
    }
    #expect(text == "tthc 1.2.3\n")
  }

  @Test("no word of any line traps the reader")
  func strangeWords() {
    let words = ["", "-", "--", "---", "-=", "--=x", "=", "help", "check", "\u{0}", "--lang", "--lang=", "-o", "đ"]
    for first in words {
      for second in words {
        for third in words { _ = Example.table.read([first, second, third], language: .english) }
      }
    }
  }
}
