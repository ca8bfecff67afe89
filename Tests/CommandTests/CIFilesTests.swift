import CommandTable
import Foundation
import ProcedureDiagnostics
import Testing
import tthc

/// The files for build servers in `Generated/ci`.
@Suite struct CIFilesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Generated/ci")
  static let files = ["github-actions.yml", "gitlab-ci.yml", "pre-commit", "pre-commit-hooks.yaml"]

  private static func succeeds(_ program: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  @Test(arguments: files)
  func `Every command in a file is one that the program takes`(name: String) throws {
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let table = Program(.ofThisProcess()).table
    var count = 0
    for line in text.split(separator: "\n") where !line.contains("#") {
      guard let start = ["tthc c", "tthc d", "tthc t"].lazy.compactMap({ line.firstRange(of: $0) }).first else {
        continue
      }
      let command = line[start.lowerBound...].prefix { $0 != ">" && $0 != "|" }
      let words = command.split(separator: " ").dropFirst().map { String($0.replacing("\"", with: "")) }
      if case .refuse(let findings, _) = table.read(words, language: .vietnamese) {
        Issue.record("\(command): \(findings.map(\.message.en))")
      }
      count += 1
    }
    #expect(count > 0)
  }

  @Test(.enabled(if: succeeds("python3", "-c", "import yaml")), arguments: files.filter { $0.contains(".y") })
  func `The files are YAML`(name: String) {
    let path = Self.folder.appending(path: name).path
    #expect(Self.succeeds("python3", "-c", "import sys, yaml; assert yaml.safe_load(open(sys.argv[1]))", path))
  }

  @Test func `The hook is a script that a shell reads`() {
    #expect(Self.succeeds("sh", "-n", Self.folder.appending(path: "pre-commit").path))
  }
}
