import Foundation
import ProcedureSamples

/// `tthc-dev peers`: what other tools were measured with, in our notation.
enum PeerFiles {
  static let usage = """
    peers catalogue FILE.json FOLDER            the peers' procedures as specifications
    peers rules RULES.json HOLIDAYS.json FOLDER  their rule sets
    peers dossiers FILE.ndjson                  their dossiers, a line each, to standard output
    """

  static func run(_ words: [String]) -> Int32 {
    do throws(PeerFault) {
      switch (words.first, words.count) {
      case ("catalogue", 3):
        guard let bytes = read(words[1]) else { return 66 }
        return write(try PeerCatalogue.specifications(of: bytes), into: words[2])
      case ("rules", 4):
        guard let rules = read(words[1]), let daysOff = read(words[2]) else { return 66 }
        return write(try PeerRules.specifications(of: rules, daysOff: daysOff), into: words[3])
      case ("dossiers", 2):
        guard let bytes = read(words[1]) else { return 66 }
        return try writeDossiers(bytes)
      default:
        Output.error(usage)
        return 64
      }
    } catch {
      Output.error("not what the peers' generator writes, at the member \"\(error.member)\"")
      return 65
    }
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: path) else {
      Output.error("cannot read \(path)")
      return nil
    }
    return Array(data)
  }

  private static func write(_ texts: [PeerCatalogue.Text], into folder: String) -> Int32 {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for text in texts {
      let path = "\(folder)/\(text.name)"
      guard FileManager.default.createFile(atPath: path, contents: Data(text.text.utf8)) else {
        Output.error("cannot write \(path)")
        return 73
      }
    }
    return 0
  }

  private static func writeDossiers(_ bytes: [UInt8]) throws(PeerFault) -> Int32 {
    var piece: [UInt8] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      try PeerDossiers.append(Array(line), to: &piece)
      guard piece.count >= 1 << 20 else { continue }
      guard Output.write(piece) else { return 1 }
      piece.removeAll(keepingCapacity: true)
    }
    return Output.write(piece) ? 0 : 1
  }
}
