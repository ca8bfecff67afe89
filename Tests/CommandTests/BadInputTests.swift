import CommandTable
import Foundation
import Testing

@Suite struct BadInputTests {
  @Test func `What is missing is named`() async throws {
    let line = try CommandLine()
    let check = await line.run("check", "no")
    #expect(check.code == .noInput)
    #expect(check.output.contains("TTHC910"))
    for words in [["assess", "no.json"], ["verify", "no.json"], ["deadline", "--cases", "no.json"]] {
      let result = words.count == 2 ? await line.run(words[0], words[1]) : await line.run(words[0], words[1], words[2])
      #expect(result.code == .noInput)
      #expect(result.errors.contains("TTHC910"))
    }
    let nothing = await line.run("check")
    #expect(nothing.code == .noInput)
    #expect(nothing.output.contains("TTHC916"))
  }

  @Test(arguments: [[], Array("\n\n  \n".utf8), [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func `An empty file is fine`(bytes: [UInt8]) async throws {
    let line = try CommandLine()
    try line.write(bytes, to: "a.tthc")
    #expect(await line.run("check").code == .fine)
  }

  @Test func `Binary and invalid bytes are findings, and no fix touches them`() async throws {
    let line = try CommandLine()
    let bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 3) }
    try line.write(bytes, to: "a.tthc")
    let result = await line.run("check")
    #expect(result.code == .findings)
    #expect(result.output.contains("TTHC101"))
    _ = await line.run("check", "--fix")
    #expect(line.files == ["a.tthc"])
  }

  @Test func `No command writes its result over what it reads, by whatever name`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    #expect(await line.run("compile", "Specs", "--to", "c.json").code == .fine)
    let catalogue = try line.bytes("c.json")
    let dossiers = Sample.dossier.replacing("\n", with: " ") + "\n"
    try line.write(dossiers, to: "d.ndjson")
    try line.write(Sample.dossier, to: "d.json")
    try FileManager.default.createSymbolicLink(
      atPath: line.folder.appending(path: "link").path, withDestinationPath: "d.ndjson")
    let runs = [
      ["batch", "--catalogue", "c.json", "d.ndjson", "--to", "d.ndjson"],
      ["batch", "--catalogue", "c.json", "d.ndjson", "--to", "./link"],
      ["batch", "--catalogue", "c.json", "d.ndjson", "--to", "c.json"],
      ["report", "--catalogue", "c.json", "d.ndjson", "--to", "d.ndjson"],
      ["form", "giấy-hẹn", "d.json", "--catalogue", "c.json", "--to", "d.json"],
      ["vectors", "c.json", "--to", "c.json"],
      ["compile", "Specs/lich.tthc", "--to", "Specs/lich.tthc"],
    ]
    for words in runs {
      let result = await line.run(words)
      #expect(result.code == .usage, "\(words)")
      #expect(result.errors.contains("TTHC950"), "\(words)")
    }
    #expect(try line.bytes("c.json") == catalogue)
    #expect(try line.read("d.ndjson") == dossiers)
    let again = await line.run("compile", "Specs", "--previous", "c.json", "--to", "c.json")
    #expect(again.code == .fine, "a published catalogue may be replaced by the next one: \(again.errors)")
  }

  @Test func `A text in another encoding is not laid out, which would lose what it says`() async throws {
    let line = try CommandLine()
    // «thủ tục» as Windows-1258 writes it, behind a line that is not laid out either.
    let bytes = Array("cơ quan   a \"A\"\n# th".utf8) + [0xF9, 0xD2] + Array(" t\u{1EE5}c\n".utf8)
    try line.write(bytes, to: "a.tthc")
    let result = await line.run("format")
    #expect(result.code == .findings)
    #expect(result.errors.contains("TTHC101"))
    #expect(try line.bytes("a.tthc") == bytes)
    let streamed = await line.run("format", "-", input: bytes)
    #expect(streamed.code == .findings)
  }

  @Test(.timeLimit(.minutes(1)))
  func `A megabyte on one line, and a hundred thousand braces inside each other, are answered`() async throws {
    let line = try CommandLine()
    try line.write(String(repeating: "thời hạn ", count: 90_000), to: "a.tthc")
    try line.write(String(repeating: "thủ tục { ", count: 100_000), to: "b.tthc")
    let result = await line.run("check")
    #expect(result.code == .findings)
    #expect(result.output.utf8.count < 1 << 20)
  }

  @Test func `A folder with the name of a specification is reported`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write("x", to: "Specs/b.tthc/readme")
    let result = await line.run("check", "Specs")
    #expect(result.code == .noInput)
    #expect(result.output.contains("TTHC911") && result.output.contains("Specs/b.tthc"))
    #expect(await line.run("verify", "Specs").errors.contains("TTHC911"))
  }

  @Test func `Links in a circle are refused, links to folders are entered once`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let manager = FileManager.default
    let loop = line.folder.appending(path: "Specs/loop")
    try manager.createSymbolicLink(atPath: loop.path, withDestinationPath: ".")
    try manager.createSymbolicLink(
      atPath: line.folder.appending(path: "Specs/self.tthc").path, withDestinationPath: "self.tthc")
    let result = await line.run("check", "--format", "short", "Specs")
    #expect(result.code == .noInput)
    #expect(result.output.contains("Specs/loop: error[TTHC914]"))
    #expect(result.output.contains("Specs/self.tthc: error[TTHC914]"))
    try manager.removeItem(at: loop)
    try manager.removeItem(at: line.folder.appending(path: "Specs/self.tthc"))
    try manager.createSymbolicLink(atPath: line.folder.appending(path: "again").path, withDestinationPath: "Specs")
    #expect(await line.run("check").code == .fine)
  }

  @Test func `A pipe with the name of a specification is not waited for`() async throws {
    let line = try CommandLine()
    #expect(unsafe mkfifo(line.folder.appending(path: "a.tthc").path, 0o600) == 0)
    let result = await line.run("check")
    #expect(result.code == .noInput)
    #expect(result.output.contains("TTHC917"))
  }

  @Test(.enabled(if: getuid() != 0, "the account may read everything"))
  func `An unreadable file is reported, and the others are still checked`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write("", to: "Specs/secret.tthc")
    #expect(unsafe chmod(line.folder.appending(path: "Specs/secret.tthc").path, 0) == 0)
    let result = await line.run("check", "Specs")
    #expect(result.code == .noInput)
    #expect(result.output.contains("TTHC912") && result.output.contains("đã kiểm tra 2 tệp"))
  }

  @Test func `Two files with the same version of a procedure are a finding`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let twin = Sample.procedure.drop { $0 != "\n" }
    try line.write(String(twin), to: "Specs/twin.tthc")
    let result = await line.run("check", "Specs")
    #expect(result.code == .findings)
    #expect(result.output.contains("1.000001"))
  }

  // MARK: - Dossiers

  /// What is wrong, the dossier, the code of the finding.
  private static let dossiers = [
    ("not JSON", "{", "TTHC502"),
    ("twice the same key", #"{"procedure":"1.000001","procedure":"1.000001"}"#, "TTHC503"),
    ("a missing field", #"{"channel":"online"}"#, "TTHC505"),
    ("a wrong type", #"{"procedure":"1.000001","accepted":7}"#, "TTHC506"),
    ("not a number", #"{"procedure":"1.000001","facts":{"x":NaN}}"#, "TTHC504"),
    ("29 February in a common year", #"{"procedure":"1.000001","accepted":"2026-02-29T09:00"}"#, "TTHC507"),
    ("an unknown procedure", #"{"procedure":"1.000009","accepted":"2026-02-09T09:00"}"#, "TTHC510"),
    (
      "a fact of the wrong type",
      #"{"procedure":"1.000001","accepted":"2026-02-09T09:00","facts":{"người khác nộp thay":7}}"#, "TTHC515"
    ),
    (
      "an unknown fact", #"{"procedure":"1.000001","accepted":"2026-02-09T09:00","facts":{"người khác nộp tay":true}}"#,
      "TTHC514"
    ),
    (
      "a negative count",
      #"{"procedure":"1.000001","accepted":"2026-02-09T09:00","documents":[{"document":"Đơn đề nghị","count":-1}]}"#,
      "TTHC517"
    ),
  ]

  @Test(arguments: dossiers)
  func `A faulty dossier is answered with a finding`(_ what: String, _ dossier: String, _ code: String) async throws {
    let line = try CommandLine()
    try line.writeSample()
    let result = await line.run("assess", "-", "--format", "json", input: Array(dossier.utf8))
    #expect(result.output.contains(code), "\(what): \(result.output)\(result.errors)")
    #expect(result.code == .findings)
    #expect(await line.run("assess", "-", input: Array(dossier.utf8)).output.contains(code))
  }

  @Test func `A catalogue that was altered is refused`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let catalogue = await line.run("compile", "Specs").output
    let cases = [
      ("TTHC924", catalogue.replacing("Cấp giấy xác nhận", with: "Cấp giấy chứng nhận")),
      ("TTHC921", String(catalogue.dropLast(20))), ("TTHC922", "{}"),
      ("TTHC923", catalogue.replacing(#""formatVersion":"1."#, with: #""formatVersion":"9."#)),
    ]
    for (code, text) in cases {
      try line.write(text, to: "c.json")
      #expect(await line.run("verify", "c.json").errors.contains(code))
      let result = await line.run("assess", "--catalogue", "c.json", "-", input: Array(Sample.dossier.utf8))
      #expect(result.code == .findings && result.errors.contains(code) && result.output.isEmpty)
    }
  }

  // MARK: - Output

  @Test func `What cannot be written leaves nothing behind`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let before = line.files
    for target in ["missing/c.json", "Specs", "Specs/lich.tthc/c.json"] {
      let result = await line.run("compile", "Specs", "--to", target)
      #expect(result.code == .outputLost)
      #expect(result.errors.contains("TTHC915") || result.errors.contains("TTHC911"), "\(target): \(result.errors)")
    }
    #expect(line.files == before)
  }

  @Test func `A full disk is reported`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let result = await line.run("compile", "Specs", "--to", "/dev/full")
    #expect(result.code == .outputLost)
    #expect(result.errors.contains("hết chỗ trống"))
  }
}
