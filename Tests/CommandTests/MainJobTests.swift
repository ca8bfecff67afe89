import CanonicalJSON
import CommandTable
import Foundation
import Testing

@Suite struct MainJobTests {
  @Test func `A sound folder checks without findings`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let result = await line.run("check", "--strict", "Specs")
    #expect(result.code == .fine, "\(result.output)")
    #expect(result.output == "đã kiểm tra 2 tệp: không có lỗi, không có cảnh báo\n")
    #expect(result.errors.isEmpty)
  }

  @Test func `Without a path the current folder is checked`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    #expect(await line.run("check").code == .fine)
  }

  @Test func `A file is checked with the names of its catalogue, and only its own findings are shown`() async throws {
    let line = try CommandLine()
    try line.write(
      "danh mục mẫu \"Danh mục mẫu\" { ấn bản \"1\" }\ncơ quan ubnd_xã \"Ủy ban nhân dân cấp xã\" { cấp xã }\n",
      to: "Specs/danh-muc.tthc")
    try line.write(Sample.calendar, to: "Specs/chung/lich.tthc")
    try line.write(Sample.misspelt, to: "Specs/xa/a.tthc")
    try line.write("cơ quan khác \"Cơ quan khác\" { thuộc không_có }\n", to: "Specs/xa/b.tthc")
    let alone = await line.run("check", "--format", "short", "Specs/xa/a.tthc")
    #expect(alone.output.split(separator: "\n").allSatisfy { $0.hasPrefix("Specs/xa/a.tthc:") })
    #expect(alone.output.contains("ubnd_xa"))
    let all = await line.run("check", "--format", "short", "Specs")
    #expect(all.output.contains("Specs/xa/b.tthc:1:"))
  }

  @Test func `A misspelt name is one finding, in the format that was asked for`() async throws {
    let line = try CommandLine()
    try line.write(Sample.calendar, to: "lich.tthc")
    try line.write(Sample.misspelt, to: "a.tthc")
    let text = await line.run("check")
    #expect(text.code == .findings)
    #expect(text.output.contains("lỗi[TTHC201]: chưa khai báo cơ quan «ubnd_xa»"))
    #expect(text.output.contains("a.tthc:10:21"))
    let short = await line.run("check", "--format", "short", "--lang", "en")
    #expect(short.output.hasPrefix("a.tthc:10:21: error[TTHC201]: "))
    let json = try JSONDocument(parsing: Array(await line.run("check", "--format", "json").output.utf8))
    let finding = try #require(json.root.elements.first { _ in true })
    #expect(finding["code"]?.string == "TTHC201")
    #expect(finding["line"]?.int64 == 10)
    #expect(json.root.count == 1)
  }

  @Test func `Safe fixes are made in the file, and what is left is reported`() async throws {
    let line = try CommandLine()
    try line.write(Sample.calendar, to: "lich.tthc")
    try line.write(Sample.misspelt, to: "a.tthc")
    let result = await line.run("check", "--fix")
    #expect(result.code == .fine, "\(result.output)")
    #expect(result.output.contains("đã tự sửa 1 chỗ"))
    #expect(try line.read("a.tthc") == Sample.procedure)
    #expect(line.files == ["a.tthc", "lich.tthc"])
  }

  @Test func `Compiling gives the same bytes wherever the folder lies, and they verify`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let printed = await line.run("compile", "Specs")
    #expect(printed.code == .fine, "\(printed.errors)")
    let written = await line.run("compile", "\(line.folder.path)/./Specs/", "--to", "c.json")
    #expect(written.code == .fine && written.output.isEmpty)
    #expect(try line.read("c.json") == printed.output)
    let verified = await line.run("verify", "c.json")
    #expect(verified.code == .fine)
    #expect(verified.output.contains("nguyên vẹn: 1 thủ tục"))
    let streamed = await line.run("verify", "-", input: Array(printed.output.utf8))
    #expect(streamed.code == .fine)
  }

  @Test func `A split catalogue replaces itself and nothing else`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    #expect(await line.run("compile", "Specs", "--split", "out").code == .fine)
    #expect(line.files.contains("out/procedures/1.000001@2025-07-01.json"))
    #expect(await line.run("compile", "Specs", "--split", "out").code == .fine)
    #expect(line.files.count { $0.hasPrefix("out") } == 4)
    try line.write("mine", to: "out/.notes")
    let refused = await line.run("compile", "Specs", "--split", "out")
    #expect(refused.code == .outputLost)
    #expect(refused.errors.contains("TTHC918"))
    #expect(try line.read("out/.notes") == "mine")
  }

  @Test func `Specifications with errors compile to nothing`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write("earlier", to: "c.json")
    try line.write(Sample.misspelt, to: "Specs/1.000001.tthc")
    let result = await line.run("compile", "Specs", "--to", "c.json")
    #expect(result.code == .findings)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("TTHC201") && result.errors.contains("TTHC932"))
    #expect(try line.read("c.json") == "earlier")
  }

  @Test func `A dossier is assessed by specifications and by the compiled catalogue alike`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write(Sample.dossier, to: "d.json")
    _ = await line.run("compile", "Specs", "--to", "c.json")
    let bySpecs = await line.run("assess", "--specs", "Specs", "d.json", "--format", "json")
    let byFile = await line.run(
      "assess", "--catalogue", "c.json", "-", "--format", "json", input: Array(Sample.dossier.utf8))
    #expect(bySpecs.code == .fine, "\(bySpecs.errors)")
    #expect(bySpecs.output == byFile.output)
    let answer = try JSONDocument(parsing: Array(bySpecs.output.utf8)).root
    #expect(answer["completeness"]?.string == "complete")
    #expect(answer["deadline"]?["due"]?.string == "2026-02-25")
    let text = await line.run("assess", "d.json")
    #expect(text.output.contains("hồ sơ đầy đủ"))
    #expect(text.output.contains("25/02/2026"))
  }

  @Test func `Worked examples run, and one that fails names its line with expected and got`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let passed = await line.run("test", "Specs")
    #expect(passed.code == .fine, "\(passed.output)\(passed.errors)")
    #expect(passed.output.contains("1 thủ tục, 1 ví dụ đạt, 0 ví dụ không đạt"))
    #expect(passed.output.contains("giấy tờ 1/2"))
    try line.write(Sample.procedure.replacing("ngày 25/02/2026", with: "ngày 24/02/2026"), to: "Specs/1.000001.tthc")
    let failed = await line.run("test", "Specs")
    #expect(failed.code == .findings)
    #expect(failed.output.contains("✗ Qua Tết  (Specs/1.000001.tthc:19)"))
    #expect(failed.output.contains("Specs/1.000001.tthc:24: mong đợi"))
    #expect(failed.output.contains("24/02/2026") && failed.output.contains("25/02/2026"))
    let json = try JSONDocument(parsing: Array(await line.run("test", "Specs", "--format", "json").output.utf8)).root
    #expect(json["failed"]?.int64 == 1)
  }

  @Test(
    "An example that tells what cannot have happened fails, and says what",
    arguments: [
      ("sự kiện \"trời mưa\" lúc 09:00 ngày 23/02/2026", "TTHC562"),
      ("sự kiện \"gia hạn\" lúc 09:00 ngày 02/02/2026 đến ngày 27/02/2026", "TTHC525"),
      ("sự kiện \"tiếp tục\" lúc 09:00 ngày 23/02/2026", "TTHC525"),
      ("sự kiện \"tạm dừng\" lúc 09:00 ngày 23/02/2026", "TTHC563"),
      ("hồ sơ gồm \"Giấy ủy quyền\" 01 bản chính cấp ngày 24/02/2026", "TTHC566"),
      ("hồ sơ gồm \"Giấy ủy quyền\" cấp ngày 16/02/2026\nsự kiện \"có kết quả\" lúc 09:00 ngày 25/02/2026", "TTHC566"),
    ])
  func contradictions(_ words: String, _ code: String) async throws {
    let line = try CommandLine()
    try line.writeSample()
    let asked = "    thì hồ sơ đầy đủ\n    thì hẹn trả kết quả ngày 25/02/2026\n"
    try line.write(
      Sample.procedure.replacing(asked, with: "    \(words)\n    thì hồ sơ đầy đủ\n"), to: "Specs/1.000001.tthc")
    let text = await line.run("test", "Specs")
    #expect(text.code == .findings, "\(text.output)\(text.errors)")
    #expect(text.output.contains("✗ Qua Tết  (Specs/1.000001.tthc:19)\n    \(code): "), "\(text.output)")
    #expect(text.output.contains("0 ví dụ đạt, 1 ví dụ không đạt"))
    let json = try JSONDocument(parsing: Array(await line.run("test", "Specs", "--format", "json").output.utf8)).root
    let example = json["procedures"]?.elements.first { _ in true }?["examples"]?.elements.first { _ in true }
    #expect(example?["passed"]?.bool == false)
    #expect(example?["contradictions"]?.elements.map { $0["code"]?.string } == [code])
    let all = await line.run("ci", "Specs", "--format", "short")
    #expect(all.output.contains("Specs/1.000001.tthc:19:3: error[\(code)]: ví dụ «Qua Tết»: "), "\(all.output)")
  }

  @Test func `A procedure is explained with its conditions`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let result = await line.run("explain", "1.000001")
    #expect(result.code == .fine, "\(result.errors)")
    #expect(result.output.hasPrefix("thủ tục 1.000001: Cấp giấy xác nhận\n"))
    #expect(result.output.contains("nộp Giấy ủy quyền — 01 bản chính, khi \"người khác nộp thay\""))
    let unknown = await line.run("explain", "1.000002")
    #expect(unknown.code == .findings)
    #expect(unknown.errors.contains("có phải là «1.000001»?"))
  }

  @Test func `Formatting is idempotent, and its check names what would change`() async throws {
    let line = try CommandLine()
    try line.write(Sample.procedure.replacing("  lĩnh vực", with: "       lĩnh   vực"), to: "a.tthc")
    let check = await line.run("format", "--check")
    #expect(check.code == .findings)
    #expect(check.output == "a.tthc\n")
    #expect(await line.run("format").code == .fine)
    #expect(await line.run("format", "--check").code == .fine)
    let streamed = await line.run("format", "-", input: Array(try line.read("a.tthc").utf8))
    #expect(streamed.output == (try line.read("a.tthc")))
    let english = await line.run("format", "--keywords", "en", "--stdout")
    #expect(english.output.contains("procedure 1.000001"))
  }

  @Test func `A new specification checks, passes its example and is laid out`() async throws {
    let line = try CommandLine()
    let made = await line.run("new", "1.001193", "--title", "Đăng ký \"khai sinh\"", "--to", "a.tthc")
    #expect(made.code == .fine)
    let check = await line.run("check", "--strict")
    #expect(check.code == .fine, "\(check.output)")
    #expect(await line.run("test").code == .fine)
    #expect(await line.run("format", "--check").code == .fine)
    let again = await line.run("new", "1.001193", "--to", "a.tthc")
    #expect(again.code == .findings)
    #expect(again.errors.contains("TTHC938"))
    #expect(await line.run("new", "không phải mã").code == .usage)
  }
}
