import ProcedureCatalogue
import ProcedureChanges
import ProcedureCompiler
import ProcedureText
import WorkingCalendar

/// What comparing costs: two catalogues of a country of which one procedure in twenty was changed, and one procedure.
extension Bench {
  static func diff(_ texts: [SourceText], _ size: Size) {
    let shared = texts.filter { !holdsProcedure($0) }
    var country = InventedCountry(seed: 1)
    let count = 6_500 / size.rounds
    let before = country.texts(count: count)
    let after = before.enumerated().map { number, text in
      guard number.isMultiple(of: 20) else { return text }
      let words = "nhanh: 03 ngày"
      guard let place = text.text(of: words) else { return text }
      var bytes = text.bytes
      bytes.replaceSubrange(place, with: "nhanh: 04 ngày".utf8)
      return SourceText(path: text.path, bytes: bytes)
    }
    let files = [before, after].map { CatalogueWriter.canonicalBytes(Compilation(of: shared + $0).contents) }
    var changes = 0
    let seconds = median(size) { changes = compare(files[0], files[1]) }
    Output.line(
      "diff     \(Int(seconds * 1_000)) ms for two catalogues of \(count) procedures, \(files[0].count) bytes each, "
        + "\(changes) changes")
    let loaded = files.compactMap { try? Catalogue(bytes: $0) }
    guard loaded.count == 2 else { return }
    let compared = median(size) {
      changes =
        (try? CatalogueComparison(ComparedCatalogue(loaded[0]), ComparedCatalogue(loaded[1])).changes().count) ?? 0
    }
    Output.line(
      "diff     \(nanoseconds(compared, count / 20)) ns a changed procedure, once both catalogues are loaded")
  }

  private static func compare(_ old: [UInt8], _ new: [UInt8]) -> Int {
    guard let old = try? Catalogue(bytes: old), let new = try? Catalogue(bytes: new) else { return 0 }
    return (try? CatalogueComparison(ComparedCatalogue(old), ComparedCatalogue(new)).changes().count) ?? 0
  }
}

extension SourceText {
  /// Where some words stand first.
  fileprivate func text(of words: String) -> Range<Int>? {
    let words = Array(words.utf8)
    guard bytes.count >= words.count else { return nil }
    for start in 0...(bytes.count - words.count)
    where bytes[start] == words[0] && bytes[start..<start + words.count] == words[...] {
      return start..<start + words.count
    }
    return nil
  }
}
