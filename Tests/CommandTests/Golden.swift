import Foundation
import Testing

/// Expects `actual` to be the text of `Goldens/name`; `UPDATE_GOLDENS=1 swift test` writes the file instead.
func expectGolden(_ name: String, _ actual: String, at location: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
    try Data(actual.utf8).write(to: file)
  }
  let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  // Bytes, because `String ==` takes composed and decomposed letters for equal.
  #expect(
    Array(actual.utf8) == Array(expected.utf8), "Goldens/\(name) differs from:\n\(actual)", sourceLocation: location)
}
