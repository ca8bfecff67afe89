import Foundation
import Testing

/// The program as it is installed, for what only a process has: streams, signals, limits.
@Suite struct BuiltProgramTests {
  /// Products lie beside the bundle of the tests.
  static let program: URL? = {
    let candidates = ProcessInfo.processInfo.arguments + Bundle.allBundles.map(\.bundlePath)
    for path in candidates {
      var folder = URL(filePath: path)
      for _ in 0..<4 {
        folder.deleteLastPathComponent()
        let file = folder.appending(path: "tthc")
        var isFolder: ObjCBool = false
        let isThere = unsafe FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
        if isThere, !isFolder.boolValue { return file }
      }
    }
    return nil
  }()

  private struct Result {
    let code: Int32
    let output: String
    let errors: String
  }

  /// Runs a line of bash in which `$tthc` is the program and the current folder that of `line`.
  private func run(_ script: String, in line: CommandLine) throws -> Result {
    let program = try #require(Self.program)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = line.folder
    process.environment = ["tthc": program.path, "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
    let output = Pipe()
    let errors = line.folder.appending(path: ".errors")
    #expect(FileManager.default.createFile(atPath: errors.path, contents: nil))
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self), errors: try line.read(".errors"))
  }

  @Test func `The program answers with its exit code`() throws {
    let line = try CommandLine()
    try line.writeSample()
    #expect(try run("$tthc check Specs", in: line).code == 0)
    #expect(try run("$tthc check nothing", in: line).code == 66)
    #expect(try run("$tthc chekc", in: line).code == 64)
    try line.write(Sample.misspelt, to: "Specs/1.000001.tthc")
    let wrong = try run("$tthc check Specs", in: line)
    #expect(wrong.code == 1)
    #expect(!wrong.output.contains("\u{1B}"), "colour is for terminals")
  }

  @Test func `Commands stand in pipes`() throws {
    let line = try CommandLine()
    try line.writeSample()
    #expect(try run("$tthc compile Specs | $tthc verify -", in: line).output.contains("nguyên vẹn"))
    #expect(try run("$tthc new 1.001193 | $tthc check --strict -", in: line).code == 0)
    let cut = try run("set -o pipefail; $tthc schema | head -c 10 >/dev/null", in: line)
    #expect(cut.code == 0 && cut.errors.isEmpty)
  }

  @Test func `A disk that fills up in the middle of a file leaves the earlier file`() throws {
    let line = try CommandLine()
    try line.writeSample()
    try line.write("earlier", to: "c.json")
    // A limit on the size of files acts like a full disk, but only for this process.
    let result = try run("trap '' XFSZ; ulimit -f 1; $tthc schema --to c.json", in: line)
    #expect(result.code == 74)
    #expect(result.errors.contains("TTHC915"))
    #expect(try line.read("c.json") == "earlier")
    #expect(!line.files.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `Without git the comparison with a revision says what is missing`() throws {
    let line = try CommandLine()
    try line.writeSample()
    let result = try run("PATH=/nowhere $tthc check --since HEAD Specs", in: line)
    #expect(result.code == 66)
    #expect(result.errors.contains("TTHC961"))
  }

  @Test func `Watching ends in order when a person or the system asks for it`() throws {
    let line = try CommandLine()
    try line.writeSample()
    for signal in ["INT", "TERM"] {
      let result = try run("$tthc check --watch Specs & sleep 1; kill -\(signal) $!; wait $!", in: line)
      #expect(result.code == 0, "\(signal): \(result.errors)")
      #expect(result.output.contains("đã kiểm tra 2 tệp"))
    }
  }

  @Test func `A full standard output is reported`() throws {
    let line = try CommandLine()
    let result = try run("$tthc schema > /dev/full", in: line)
    #expect(result.code == 74)
    #expect(result.errors.contains("TTHC915"))
  }

  @Test func `A batch that is killed at any moment goes on where it was`() throws {
    let line = try CommandLine()
    try line.writeSample()
    let dossier = Sample.dossier.replacing("\n", with: " ")
    let lines = (1...4_000).map { dossier.replacing("{\"procedure\"", with: "{\"dossier\": \"D\($0)\", \"procedure\"") }
    try line.write(lines.joined(separator: "\n") + "\n", to: "d.ndjson")
    let batch = "\"$tthc\" batch --specs Specs --now 2026-03-09"
    let result = try run(
      """
      \(batch) d.ndjson > whole || exit 1
      for pause in 0.02 0.05 0.1 0.15 0.2 0.3; do
        \(batch) --to part --resume d.ndjson & id=$!
        sleep $pause; kill -9 $id 2>/dev/null; wait $id 2>/dev/null
      done
      \(batch) --to part --resume d.ndjson && cmp whole part
      mkfifo pipe; sleep 60 > pipe & holder=$!
      \(batch) --to part pipe & id=$!
      head -n 2000 d.ndjson > pipe; kill -9 $id $holder; wait $id 2>/dev/null
      cmp whole part
      """, in: line)
    #expect(result.code == 0, "\(result.errors)")
  }

  @Test func `A batch into a full disk or a closed pipe ends with a code and without noise`() throws {
    let line = try CommandLine()
    try line.writeSample()
    let dossier = Sample.dossier.replacing("\n", with: " ")
    try line.write(String(repeating: dossier + "\n", count: 3_000), to: "d.ndjson")
    let batch = "\"$tthc\" batch --specs Specs --now 2026-03-09"
    let full = try run("\(batch) d.ndjson > /dev/full", in: line)
    #expect(full.code == 74)
    #expect(full.errors.contains("TTHC915"))
    let file = try run("\(batch) --to /dev/full d.ndjson", in: line)
    #expect(file.code == 74)
    #expect(file.errors.contains("TTHC915"))
    // A limit on the size of files acts like a full disk. Older answers stay.
    let grown = try run("echo older > a; trap '' XFSZ; ulimit -f 1; \(batch) --to a d.ndjson", in: line)
    #expect(grown.code == 74)
    #expect(grown.errors.contains("TTHC915"))
    #expect(try line.read("a") == "older\n")
    // That a line is bad matters less than that answers are lost.
    let bad = try run("(echo bad; cat d.ndjson) | \(batch) > /dev/full", in: line)
    #expect(bad.code == 74)
    let closed = try run("\(batch) d.ndjson | head -n 1 > first; echo ${PIPESTATUS[0]}", in: line)
    #expect(closed.output == "74\n")
    #expect(closed.errors.isEmpty)
    let piped = try run("cat d.ndjson | \(batch) --threads 3 | wc -l", in: line)
    #expect(piped.output.contains("3000"))
  }
}
