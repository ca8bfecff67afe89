import CanonicalJSON
import CommandTable
import Foundation
import Testing

/// What services get: names, vectors, exports, split catalogues.
@Suite struct ServiceTests {
  private static let service = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "ExampleService")
  private static let names = service.appending(path: "Sources/ExampleService/Names.swift")

  private func writeServiceSpecifications(_ line: CommandLine) throws {
    let path = Self.service.appending(path: "Specs/cap-giay-xac-nhan.tthc")
    try line.write(Array(try Data(contentsOf: path)), to: "Specs/cap-giay-xac-nhan.tthc")
  }

  @Test func `The names that the example service is built with are those of its catalogue`() async throws {
    let line = try CommandLine()
    try writeServiceSpecifications(line)
    let result = await line.run("compile", "Specs", "--emit", "swift")
    #expect(result.code == .fine, "\(result.errors)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(result.output.utf8).write(to: Self.names)
    }
    #expect(result.output == String(decoding: try Data(contentsOf: Self.names), as: UTF8.self))
  }

  /// A second package is built from nothing, which takes minutes where the rest of the tests take seconds.
  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["TTHC_EXAMPLE_SERVICE"] == "1",
      "TTHC_EXAMPLE_SERVICE=1 builds and runs Tests/ExampleService"))
  func `The example service builds against the library products and answers for a dossier`() async throws {
    let line = try CommandLine()
    try writeServiceSpecifications(line)
    #expect(await line.run("compile", "Specs", "--to", "catalogue.json").code == .fine)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swift", "run", "--package-path", Self.service.path, "--scratch-path", line.folder.appending(path: "build").path,
      "ExampleService", line.folder.appending(path: "catalogue.json").path,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let answer = Array(output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let root = try JSONDocument(parsing: answer).root
    #expect(root["completeness"]?.string == "incomplete")
    #expect(root["deadline"]?["due"]?.string == "2026-02-25")
    #expect(root["documents"]?.elements.map { $0["status"]?.string } == ["satisfied", "missing"])
  }

  @Test func `Vectors go to a file and what they cover is told beside them`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let result = await line.run("vectors", "Specs", "--to", "vectors.json", "--lang", "en")
    #expect(result.code == .fine)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("outcomes of conditions: 2/2"))
    let root = try JSONDocument(parsing: Array(try line.read("vectors.json").utf8)).root
    #expect(root["format"]?.string == "tthc-conformance-vectors")
  }

  @Test func `A split catalogue verifies, and a file that was changed is named`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    #expect(await line.run("compile", "Specs", "--split", "catalogue").code == .fine)
    let sound = await line.run("verify", "catalogue")
    #expect(sound.code == .fine, "\(sound.errors)")
    #expect(sound.output.contains("1 thủ tục"))
    let path = "catalogue/procedures/1.000001@2025-07-01.json"
    try line.write(try line.read(path).replacing("03", with: "30").replacing("giấy", with: "giầy"), to: path)
    let altered = await line.run("verify", "catalogue")
    #expect(altered.code == .findings)
    #expect(altered.errors.contains("TTHC924"))
    #expect(altered.errors.contains(path))
    try FileManager.default.removeItem(at: line.folder.appending(path: path))
    #expect(await line.run("verify", "catalogue").code == .noInput)
  }

  @Test func `Public services are exported with a report of what is lost`() async throws {
    let line = try CommandLine()
    try line.writeSample()
    let result = await line.run(
      "export", "cpsv-ap", "Specs", "--to", "services.jsonld", "--report", "loss.json", "--lang", "en")
    #expect(result.code == .fine, "\(result.errors)")
    #expect(result.errors.contains("working days are no xsd:duration"))
    let graph = try JSONDocument(parsing: Array(try line.read("services.jsonld").utf8)).root["@graph"]
    #expect(graph?.elements.contains { $0["@type"]?.string == "cpsv:PublicService" } == true)
    let report = try JSONDocument(parsing: Array(try line.read("loss.json").utf8)).root
    #expect(report["target"]?.string == "CPSV-AP 3.2.0")
  }

  @Test func `What is no catalogue gives no vectors and no export`() async throws {
    let line = try CommandLine()
    try line.write("{\"format\":\"tthc-catalogue\",\"formatVersion\":\"9.0\"}", to: "c.json")
    for words in [["vectors", "c.json"], ["export", "cpsv-ap", "c.json"]] {
      let result = await line.run(words)
      #expect(result.code == .findings)
      #expect(result.errors.contains("TTHC923"))
      #expect(result.output.isEmpty)
    }
    #expect(await line.run("vectors", "none.json").code == .noInput)
    #expect(await line.run("export", "rdf", "c.json").code == .usage)
  }
}
