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
    let changes: [(words: String, write: (SourceText, Int) -> [UInt8])] = [
      (
        "a procedure changed",
        { $0.original.inserting("  nguyên văn \"Lần \($1)\"\n", beforeLineWith: "thành phần hồ sơ") }
      ),
      (
        "it names another document",
        { $0.original.inserting("  nộp \"Giấy \($1)\" 01 bản chính\n", behindLineWith: "thành phần hồ sơ") }
      ),
      ("an agency came", { $0.original + Array("\ncơ quan mới_\($1) \"Cơ quan \($1)\"\n".utf8) }),
    ]
    for (words, write) in changes {
      var edited = 0
      let seconds = median(size) {
        let text = procedures[edited * 997 % procedures.count]
        live.update([SourceText(path: text.path, bytes: write(text, edited))])
        edited += 1
      }
      Output.line("recheck  \(milliseconds(seconds)) ms when \(words), \(live.findings.count) findings")
    }
    Output.line("recheck  \(milliseconds(scratch)) ms from scratch, \(sources.count) files, \(bytes) bytes")
  }

  private static func milliseconds(_ seconds: Double) -> String {
    let tenths = Int(seconds * 10_000)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension [UInt8] {
  /// The text with another line behind the first one that holds some words; at the end when there is none.
  fileprivate func inserting(_ line: String, behindLineWith words: String) -> [UInt8] {
    let words = Array(words.utf8)
    let start = indices.first { self[$0...].starts(with: words) } ?? count
    let end = self[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? count
    return self[..<end] + Array(line.utf8) + self[end...]
  }

  /// The same before that line.
  fileprivate func inserting(_ line: String, beforeLineWith words: String) -> [UInt8] {
    let words = Array(words.utf8)
    let place = indices.first { self[$0...].starts(with: words) } ?? count
    let start = self[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return self[..<start] + Array(line.utf8) + self[start...]
  }
}
