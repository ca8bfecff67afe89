import Foundation
import ProcedureCatalogue
import ProcedureDiagnostics
import ProcedureSamples

/// `tthc-dev generate-dossiers`: a year of dossiers of a province that does not exist, to standard output.
enum GenerateDossiers {
  private static let pieceBytes = 1 << 20

  static func run(_ words: [String]) -> Int32 {
    var options: [String: String] = [:]
    for (name, value) in zip(words, words.dropFirst()) where name.hasPrefix("--") { options[name] = value }
    guard let path = options["--catalogue"], let count = options["--count"].flatMap({ Int($0) }),
      (0...1_000_000_000).contains(count), let seed = UInt64(options["--seed"] ?? "1"),
      let year = Int(options["--year"] ?? "2026"), (1900...2200).contains(year),
      let faults = Int(options["--faults"] ?? "10"), (0...1_000).contains(faults)
    else {
      Output.error("generate-dossiers --count N --catalogue FILE [--seed S] [--year Y] [--faults PER_MILLE]")
      return 64
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      Output.error("cannot read \(path)")
      return 66
    }
    do {
      var dossiers = try DossierYear(
        Catalogue(bytes: Array(bytes)), seed: seed, count: count, year: year, faults: faults)
      var piece: [UInt8] = []
      while dossiers.appendNext(to: &piece) {
        guard piece.count >= pieceBytes else { continue }
        guard Output.write(piece) else { return 1 }
        piece.removeAll(keepingCapacity: true)
      }
      return Output.write(piece) ? 0 : 1
    } catch {
      Output.error(error.message.en)
      return 66
    }
  }
}
