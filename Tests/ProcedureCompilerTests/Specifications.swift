import Foundation
import ProcedureText

/// The specifications of this repository.
enum Specifications {
  static func all() throws -> [SourceText] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Specs")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path()).filter { $0.hasSuffix(".tthc") }
    return try names.sorted().map { name in
      SourceText(path: name, bytes: Array(try Data(contentsOf: root.appending(path: name))))
    }
  }
}
