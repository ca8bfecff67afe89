import CommandTable
import ProcedureDiagnostics
import Testing

@Suite("A table checks its own declarations")
struct SelfCheckTests {
  private let text = Bilingual(vi: "chữ", en: "text")

  private func problems(_ parameters: [any Parameter], examples: [Command.Example] = []) -> [String] {
    let command = Command(
      "run", summary: text, parameters: parameters, examples: examples, action: .run { _ in .fine })
    return CommandTable(program: "x", version: "1", summary: text, commands: [command]).problems
  }

  @Test("a sound table has no problems")
  func sound() {
    #expect(ExampleTable.table.problems == [])
  }

  @Test("names are given once and can be typed anywhere")
  func names() {
    #expect(problems([Flag("lang", help: text)]) == ["run: two parameters are called lang"])
    #expect(problems([Flag("all", short: "h", help: text)]) == ["run: two options are called -h"])
    #expect(
      problems([Flag("Tất cả", help: text)])
        == ["run: «Tất cả» is not a name of lower-case letters, digits and hyphens"])
  }

  @Test("every text stands in both languages")
  func texts() {
    #expect(problems([Flag("all", help: Bilingual(vi: "tất cả", en: ""))]) == ["run: all has no text in english"])
  }

  @Test("required arguments come first and a repeated one last")
  func order() {
    let optional = Positional(optional: "a", .path(), help: text)
    let required = Positional("b", .path(), help: text)
    let each = Positional(each: "c", .path(), help: text)
    #expect(problems([optional, required]) == ["run: b is required after the optional a"])
    #expect(problems([each, optional]) == ["run: a stands after c…"])
  }

  @Test("examples work and defaults are values that are taken")
  func examples() {
    #expect(
      problems([], examples: [Command.Example("--all", text: text)])
        == ["run: the example «--all» does not work: there is no option «--all»"])
    #expect(
      problems([Option("jobs", .number(1...8), default: 9, help: text)])
        == ["run: the default of jobs is not a value it takes: 9"])
  }
}
