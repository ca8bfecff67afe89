import Foundation

/// The interpreter in Python beside these tests, which shares no code with the product.
enum PythonReader {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Python")

  /// `TTHC_PYTHON`, else the Python of the machine.
  private static let program = ProcessInfo.processInfo.environment["TTHC_PYTHON"] ?? "python3"

  /// Whether its one library is installed; `requirements.txt` names it.
  static let isInstalled = (try? run(["-c", "import json_logic"]).code) == 0

  static func run(_ arguments: [String]) throws -> (code: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
