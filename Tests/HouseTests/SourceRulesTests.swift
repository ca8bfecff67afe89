import Foundation
import Testing

@Suite struct SourceRulesTests {
  /// Each of these draws the Unicode library of 40 MB into a static program.
  private static let heavyCalls = [
    "FileHandle", " Process(", "Thread(", "Thread.", "NSLock", "trimmingCharacters", "replacingOccurrences",
    "range(of: \"", "String(format:", "JSONSerialization", "precomposedString", "decomposedString", "DateFormatter",
    "NumberFormatter", "NSRegularExpression",
  ]

  @Test func `Nothing in the product draws in the Unicode library`() {
    for file in SourceFiles.all where file.module != "tthc-dev" {
      for call in Self.heavyCalls where file.code.contains(where: { $0.contains(call) }) {
        Issue.record("\(file.path) uses \(call)")
      }
    }
  }

  @Test func `Text for people is written in wording files only`() {
    for file in SourceFiles.all where !file.isWording && file.path != "Sources/ProcedureDiagnostics/Bilingual.swift" {
      for line in file.code where line.contains("Bilingual(vi:") && Self.hasWords(line) {
        Issue.record("\(file.path): \(line)")
      }
    }
  }

  /// Whether something stands between the quotes that is neither interpolated nor punctuation.
  private static func hasWords(_ line: Substring) -> Bool {
    var depth = 0
    var isQuoted = false
    var previous: Character = " "
    for character in line {
      if depth > 0 {
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
      } else if character == "(", previous == "\\" {
        depth = 1
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted, character.isLetter {
        return true
      }
      previous = character
    }
    return false
  }

  @Test func `A code of a finding is given once`() throws {
    let pattern = try Regex("FindingCode\\((\\d+)\\)", as: (Substring, Substring).self)
    var owners: [Substring: String] = [:]
    for file in SourceFiles.all {
      for line in file.code {
        for match in line.matches(of: pattern) {
          if let owner = owners[match.1], owner != file.module {
            Issue.record("\(match.0): \(owner) and \(file.module)")
          }
          owners[match.1] = file.module
        }
      }
    }
    #expect(owners.count > 50)
  }

  @Test func `No file announces what it does not do`() {
    for file in SourceFiles.all {
      for line in file.lines where line.contains("TODO") || line.contains("FIXME") {
        Issue.record("\(file.path): \(line)")
      }
    }
  }
}
