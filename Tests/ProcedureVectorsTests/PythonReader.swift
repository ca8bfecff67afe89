import Foundation
import ProcedureVectors
import Testing

/// The interpreter in Python beside these tests, which shares no code with the product.
enum PythonReader {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Python")

  /// `TTHC_PYTHON`, else the Python of the machine.
  private static let program = ProcessInfo.processInfo.environment["TTHC_PYTHON"] ?? "python3"

  /// Whether its one library is installed; `requirements.txt` names it.
  static let isInstalled = (try? run(["-c", "import json_logic"]).code) == 0

  /// Has it answer all vectors of a catalogue.
  static func expectAgreement(on vectors: ConformanceVectors, of catalogue: URL) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "vectors-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(vectors.bytes).write(to: file)
    let result = try run(["check.py", catalogue.path, file.path])
    #expect(result.code == 0, "\(result.output.suffix(2000))")
    for part in ["documents", "deadline"] {
      #expect(result.output.contains("\(part): \(vectors.count) of \(vectors.count) vectors pass"))
    }
  }

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
