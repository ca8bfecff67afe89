import CanonicalJSON
import CommandTable
import Foundation
import ProcedureDiagnostics
import Testing
import tthc

@Suite struct ReportTests {
  /// The sample as `tthc format` lays it out.
  private func tidyLine() async throws -> CommandLine {
    let line = try CommandLine()
    try line.writeSample()
    _ = await line.run("format", "Specs")
    return line
  }

  @Test(arguments: ["short", "json", "sarif", "github", "gitlab", "junit"])
  func `Each format carries the findings of check and ci, with the exit code of the text`(format: String) async throws {
    let line = try await tidyLine()
    for command in ["check", "ci"] { #expect(await line.run(command, "Specs", "--format", format).code == .fine) }
    try line.write(Sample.misspelt, to: "Specs/1.000001.tthc")
    for command in ["check", "ci"] {
      let result = await line.run(command, "Specs", "--format", format)
      #expect(result.code == .findings)
      #expect(result.output.contains("TTHC201") && result.output.contains("ubnd_xa"))
      #expect(result.errors.isEmpty)
    }
  }

  @Test func `Every kind of finding has a title and an explanation for code scanning`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write(Sample.misspelt, to: "Specs/1.000001.tthc")
    let log = try JSONDocument(parsing: Array(await line.run("check", "Specs", "--format", "sarif").output.utf8)).root
    let run = try #require(log["runs"]?.elements.first { _ in true })
    for rule in try #require(run["tool"]?["driver"]?["rules"]).elements {
      for member in ["shortDescription", "fullDescription", "help"] { #expect(rule[member]?["text"]?.string != nil) }
    }
    #expect(FindingTable.rows.allSatisfy { $0.title.vi.count <= 1_024 && $0.explanation.vi.count <= 1_024 })
  }

  @Test func `A summary is written beside the result`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write(Sample.misspelt, to: "Specs/1.000001.tthc")
    _ = await line.run("check", "Specs", "--summary", "s.md")
    #expect(try line.read("s.md").hasPrefix("## tthc check\n\n**1 lỗi**\n"))
    let lost = await line.run("check", "Specs", "--summary", "no/s.md")
    #expect(lost.code == .outputLost && lost.errors.contains("TTHC915"))
  }

  @Test func `Compiling reports beside the catalogue, verifying in its place`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write(Sample.misspelt, to: "Specs/1.000001.tthc")
    let compiled = await line.run("compile", "Specs", "--format", "github")
    #expect(compiled.output.isEmpty && compiled.errors.hasPrefix("::error file=Specs/1.000001.tthc,"))
    try line.write("{\"format\":", to: "c.json")
    let verified = await line.run("verify", "c.json", "--format", "gitlab")
    #expect(verified.code == .findings && verified.errors.isEmpty)
    #expect(verified.output.contains("\"check_name\":\"TTHC921\""))
  }

  @Test func `Examples are cases of JUnit`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    #expect(await line.run("test", "Specs", "--format", "junit").output.contains("tests=\"1\" failures=\"0\""))
    try line.write(Sample.procedure.replacing("ngày 25/02/2026", with: "ngày 24/02/2026"), to: "Specs/1.000001.tthc")
    let failed = await line.run("test", "Specs", "--format", "junit")
    #expect(failed.code == .findings)
    #expect(failed.output.contains("<testsuite name=\"1.000001@2025-07-01\" tests=\"1\" failures=\"1\""))
    #expect(failed.output.contains("<failure message=\"Specs/1.000001.tthc:24: mong đợi"))
  }

  // MARK: - Editions

  @Test func `A code that is given to something else is refused, and nothing is written`() async throws {
    let line = try await tidyLine()
    #expect(await line.run("compile", "Specs", "--to", "1.json").code == .fine)
    try line.write(Sample.procedure.replacing("1.000001", with: "1.000002"), to: "Specs/1.000001.tthc")
    _ = await line.run("format", "Specs")
    #expect(await line.run("compile", "Specs", "--previous", "1.json", "--to", "2.json").code == .fine)
    #expect(try line.read("2.json").contains("\"tombstones\":[{\"id\":\"1.000001\""))
    #expect(await line.run("ci", "Specs", "--catalogue", "2.json").code == .fine, "what it remembers is its own")
    #expect(await line.run("verify", "2.json").code == .fine)
    try line.write(
      Sample.procedure.replacing("Cấp giấy xác nhận", with: "Thu hồi giấy xác nhận"), to: "Specs/1.000001.tthc")
    let reused = await line.run("compile", "Specs", "--previous", "2.json", "--to", "3.json")
    #expect(reused.code == .findings && reused.errors.contains("TTHC491"))
    #expect(!line.files.contains("3.json"))
    #expect(await line.run("compile", "Specs", "--previous", "no.json", "--to", "3.json").code == .noInput)
  }

  @Test func `The order and the names of folders do not change a byte of the catalogue`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let first = await line.run("compile", "Specs").output
    let other = try CommandLine()
    try other.write(Sample.procedure, to: "a b/1.000001.tthc")
    try other.write(Sample.calendar, to: "a b/lich.tthc")
    #expect(await other.run("compile", "a b").output == first)
    let moved = await other.run("compile", "\(other.folder.path)/a b").output
    #expect(moved == first)
  }

  // MARK: - ci

  @Test func `One run tells of examples, layout and a stale catalogue, each at its place`() async throws {
    let line = try await tidyLine()
    _ = await line.run("compile", "Specs", "--form", "review", "--to", "c.json")
    let sound = await line.run("ci", "Specs", "--catalogue", "c.json", "--summary", "s.md")
    #expect(sound.code == .fine, "\(sound.output)")
    #expect(sound.output.contains("«c.json» khớp với đặc tả"))
    #expect(try line.read("s.md").contains("- ví dụ: 1 đạt, 0 không đạt\n"))
    let changed = Sample.procedure.replacing("ngày 25/02/2026", with: "ngày 24/02/2026")
      .replacing("  thời hạn 03", with: "   thời  hạn 03")
    try line.write(changed, to: "Specs/1.000001.tthc")
    let result = await line.run("ci", "Specs", "--catalogue", "c.json", "--format", "short")
    #expect(result.code == .findings)
    #expect(result.output.contains("Specs/1.000001.tthc:24:5: error[TTHC971]: ví dụ «Qua Tết» không đạt"))
    #expect(result.output.contains("Specs/1.000001.tthc: error[TTHC972]"))
    #expect(result.output.contains("c.json: error[TTHC973]"))
    #expect(await line.run("ci", "Specs", "--catalogue", "no.json").code == .noInput)
    #expect(await line.run("ci", "nothing").code == .noInput)
  }

  @Test func `A kept result is given again while no byte has changed, and never after`() async throws {
    let line = try await tidyLine()
    let words = ["ci", "Specs", "--cache", ".kept", "--summary", "s.md"]
    let first = await line.run(words)
    let name = try #require(line.files.first { $0.hasPrefix(".kept/") })
    // A mark in the kept result shows where the second one comes from.
    try line.write(try line.read(name).replacing("1 đạt", with: "MARK"), to: name)
    let second = await line.run(words)
    #expect(first.code == .fine && second.code == .fine)
    #expect(second.output == first.output.replacing("1 đạt", with: "MARK"))
    #expect(try line.read("s.md").contains("MARK"))
    #expect(!(await line.run(words + ["--strict"])).output.contains("MARK"))
    try line.write(Sample.misspelt, to: "Specs/1.000001.tthc")
    #expect(await line.run(words).code == .findings)
    try line.write("{", to: name)
    #expect(await line.run(words).code == .findings, "a damaged memory is no answer")
    try line.write("x", to: "file")
    #expect(await line.run("ci", "Specs", "--cache", "file").errors.contains("TTHC915"))
  }

  @Test func `Watching runs again when a specification changes, and ends when it is told to`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let steps = WatchSteps([
      {}, { try line.write(Sample.misspelt, to: "Specs/1.000001.tthc") }, {},
      { try FileManager.default.removeItem(at: line.folder.appending(path: "Specs/1.000001.tthc")) },
    ])
    let result = await line.run(["check", "Specs", "--watch", "--format", "short"], pause: { steps.next() })
    #expect(result.code == .fine)
    #expect(result.output.components(separatedBy: "đặc tả vừa thay đổi").count == 3)
    #expect(result.output.contains("TTHC201"))
  }
}
