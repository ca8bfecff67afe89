import Foundation
import ProcedureDiagnostics
import Testing
import tthc

@Suite struct FindingTableTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")

  /// Every number that some source gives to a kind of finding.
  private static var codesInUse: Set<String> {
    get throws {
      let pattern = try Regex(
        "(?:FindingCode|= (?:Data|Change)?Rule)\\(\\s*(\\d+)[,)]", as: (Substring, Substring).self)
      var codes: Set<String> = []
      for case let path as String in FileManager.default.enumerator(atPath: sources.path) ?? .init()
      where path.hasSuffix(".swift") {
        let text = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
        for match in text.matches(of: pattern) { codes.insert("TTHC\(match.1)") }
      }
      return codes
    }
  }

  @Test func `Every code in use is explained, and no other`() throws {
    let explained = FindingTable.rows.map(\.code.description)
    #expect(Set(explained).count == explained.count)
    let inUse = try Self.codesInUse
    #expect(inUse.subtracting(explained).sorted() == [])
    #expect(Set(explained).subtracting(inUse).sorted() == [])
  }

  @Test func `Every explanation exists in both languages and ends as a sentence`() {
    for row in FindingTable.rows {
      for language in Language.allCases {
        #expect(!row.title[language].isEmpty)
        #expect(row.explanation[language].hasSuffix("."), "\(row.code)")
        #expect(!row.explanation[language].contains("!"))
      }
    }
  }
}
