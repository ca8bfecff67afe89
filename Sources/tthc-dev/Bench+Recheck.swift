import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureText

extension Bench {
  /// What checking costs after one file has changed, in a catalogue as large as a country's; `folder` is one that
  /// `tthc import national` made, and without it as many procedures are invented.
  static func recheck(_ texts: [SourceText], _ size: Size, in folder: String?) {
    var country = InventedCountry(seed: 1)
    let sources =
      folder.map { SpecificationFolder.texts($0) }
      ?? texts.filter { !holdsProcedure($0) } + country.texts(count: size.rounds == 1 ? 4_551 : 455)
    let procedures = sources.filter(holdsProcedure)
    guard !procedures.isEmpty else { return }
    let bytes = sources.reduce(0) { $0 + $1.bytes.count }
    let scratch = median(Size(repetitions: 1)) { _ = Compilation(of: sources) }
    var live = LiveCompilation(of: sources)
    let edits = size.repetitions * 4
    var edited = 0
    let seconds = median(Size(repetitions: edits)) {
      let text = procedures[edited * 997 % procedures.count]
      live.update([SourceText(path: text.path, bytes: text.original + Array("# \(edited)\n".utf8))])
      edited += 1
    }
    Output.line(
      "recheck  \(milliseconds(seconds)) ms after one of \(sources.count) files (\(bytes) bytes) changed, "
        + "\(live.compilation.findings.count) findings; \(milliseconds(scratch)) ms from scratch")
  }

  private static func milliseconds(_ seconds: Double) -> String {
    let tenths = Int(seconds * 10_000)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
