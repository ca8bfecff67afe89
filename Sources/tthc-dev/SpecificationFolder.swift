import Foundation
import ProcedureText

/// The specifications of this package, read from the folder the tool is run in.
enum SpecificationFolder {
  static func texts(_ root: String = "Specs") -> [SourceText] {
    let names = (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".tthc") }.sorted()
    return names.compactMap { name in
      FileManager.default.contents(atPath: root + "/" + name).map { SourceText(path: name, bytes: Array($0)) }
    }
  }
}
