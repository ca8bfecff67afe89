import Foundation
import Testing

/// The batch as a filter of lines under a distributed engine.
///
/// Spark needs Java and 400 MB of packages, so the test is for those who ask for it. In an environment of its own:
///
///     python3 -m venv spark && spark/bin/pip install -r Tests/CommandTests/Spark/requirements.txt
///     TTHC_SPARK_PYTHON=spark/bin/python swift test --filter SparkTests
@Suite struct SparkTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Spark")
  private static let python = ProcessInfo.processInfo.environment["TTHC_SPARK_PYTHON"]

  private static let canRun =
    python.map { (try? run([$0, "-c", "import pyspark"])) == 0 && (try? run(["java", "-version"])) == 0 } ?? false

  private static func run(_ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  @Test(.enabled(if: canRun, "TTHC_SPARK_PYTHON names a Python with pyspark, and Java is installed"))
  func `Spark pipes split input through the program and gets the same answers in the same order`() throws {
    let program = try #require(BuiltProgramTests.program)
    let line = try CommandLine()
    try line.writeSample()
    var dossiers = (1...20_000).map { number in
      """
      {"dossier":"D\(number)","procedure":"1.000001","accepted":"2026-02-\(10 + number % 18)T1\(number % 7):15",\
      "channel":"in-person","facts":{"người khác nộp thay":\(number % 5 == 0)},"documents":[]}
      """
    }
    dossiers[11_000] = "{\"procedure\":"
    try line.write(dossiers.joined(separator: "\n") + "\n", to: "dossiers.ndjson")
    func path(_ name: String) -> String { line.folder.appending(path: name).path }
    let now = "2026-03-03T09:00"
    #expect(try Self.run([program.path, "compile", path("Specs"), "--to", path("c.json")]) == 0)
    let whole = [program.path, "batch", "--catalogue", path("c.json"), "--now", now, path("dossiers.ndjson")]
    #expect(try Self.run(whole + ["--to", path("one.ndjson")]) == 1, "a spoilt line is told")
    let parts = [path("c.json"), now, path("dossiers.ndjson"), "8", path("many.ndjson")]
    let script = Self.folder.appending(path: "pipe.py").path
    #expect(try Self.run([try #require(Self.python), script, program.path] + parts) == 0)
    // Line numbers count within each part.
    let lineNumber = /"line":[0-9]+/
    let one = try line.read("one.ndjson").replacing(lineNumber, with: "")
    let many = try line.read("many.ndjson").replacing(lineNumber, with: "")
    #expect(one.split(separator: "\n").count == dossiers.count)
    #expect(one == many)
  }
}
