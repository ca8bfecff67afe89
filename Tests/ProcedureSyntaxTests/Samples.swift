import Foundation
import ProcedureFormat
import ProcedureSyntax
import ProcedureText
import Testing

/// Specifications that hold the whole language, and those of the repository.
enum Samples {
  struct Sample: CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]

    var testDescription: String { name }
  }

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  /// The fixture with every statement and clause, in Vietnamese.
  static let everything = fixture("everything.tthc")
  /// The same with English keywords.
  static let everythingInEnglish = fixture("everything.en.tthc")

  static let all: [Sample] = [everything, everythingInEnglish] + specifications

  private static func fixture(_ name: String) -> Sample {
    let data = (try? Data(contentsOf: tests.appending(path: "Fixtures/\(name)"))) ?? Data()
    return Sample(name: name, bytes: Array(data))
  }

  private static let specifications: [Sample] = {
    let folder = tests.appending(path: "../../Specs").standardizedFileURL
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".tthc") }.sorted().compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map { Sample(name: name, bytes: Array($0)) }
    }
  }()
}

func parsed(_ bytes: [UInt8]) -> SyntaxTree { SyntaxTree(parsing: SourceText(path: "mau.tthc", bytes: bytes)) }

func parsed(_ text: String) -> SyntaxTree { parsed(Array(text.utf8)) }

/// What a text means, whatever its layout.
func shape(_ tree: SyntaxTree) -> String { TreeShape.text(of: tree) }
