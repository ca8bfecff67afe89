import Foundation

/// Asks an independent reader, where the machine has one.
package enum Python {
  /// Whether Python runs and has a module.
  package static func has(_ module: String) -> Bool { (try? run("import \(module)", input: ""))?.code == 0 }

  /// Runs a program with `input` as its file `sys.argv[1]`, and further arguments behind it.
  package static func run(_ program: String, input: String, _ arguments: String...) throws -> (
    code: Int32, output: String
  ) {
    let file = FileManager.default.temporaryDirectory.appending(path: "tthc-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program, file.path] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
