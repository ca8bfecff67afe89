import Foundation

/// The Swift files of the product.
enum SourceFiles {
  struct File {
    /// From the root of the package.
    let path: String
    /// The folder below `Sources`.
    let module: String
    let lines: [Substring]

    /// Lines that are neither empty nor comments.
    var code: [Substring] {
      lines.filter { line in
        let start = line.drop { $0 == " " }
        return !start.isEmpty && !start.hasPrefix("//")
      }
    }

    var imports: [String] {
      code.compactMap { line in
        var words = line.split(separator: " ")
        if ["public", "package", "internal", "private", "fileprivate"].contains(words.first ?? "") {
          words.removeFirst()
        }
        return words.count >= 2 && words[0] == "import" ? String(words[1]) : nil
      }
    }

    /// A rule holds its own words: one rule, one file.
    var isWording: Bool {
      path.hasSuffix("Wording.swift") || path.contains("/Wording/") || path.hasPrefix("Sources/ProcedureRules/")
        || path.hasPrefix("Sources/ProcedureImport/Rules/") || path.hasPrefix("Sources/ProcedureChanges/Rules/")
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let all: [File] = {
    let folder = root.appending(path: "Sources")
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: folder.appending(path: path), encoding: .utf8) else { return nil }
      return File(
        path: "Sources/\(path)", module: String(path.prefix { $0 != "/" }),
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }()
}
