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
    let declarations = sources.filter { !holdsProcedure($0) && $0.original.contains("\ncơ quan ") }
    guard !procedures.isEmpty, let agencies = declarations.max(by: { $0.bytes.count < $1.bytes.count }) else { return }
    let bytes = sources.reduce(0) { $0 + $1.bytes.count }
    let scratch = median(Size(repetitions: 1)) { _ = Compilation(of: sources) }
    var live = LiveCompilation(of: sources)
    // A name that came in the edit before this one goes again, so that no edit undoes one of another kind.
    let changes: [(words: String, write: (Int) -> SourceText)] = [
      (
        "a procedure changed",
        { edit in
          let text = procedures[edit * 997 % procedures.count]
          return text.with { $0.inserting("  nguyên văn \"Lần \(edit)\"\n", beforeLineWith: "thành phần hồ sơ") }
        }
      ),
      (
        "it names another document",
        { edit in
          let text = procedures[edit * 997 % procedures.count]
          return text.with { $0.inserting("  nộp \"Giấy \(edit)\" 01 bản chính\n", behindLineWith: "thành phần hồ sơ") }
        }
      ),
      ("an agency came", { edit in agencies.with { $0 + Array("\ncơ quan mới_\(edit) \"Cơ quan \(edit)\"\n".utf8) } }),
      ("an agency got another title", { edit in agencies.with { $0.retitled(edit) } }),
      (
        "all declarations of a file moved by a line",
        { edit in agencies.with { Array(repeating: 0x0A, count: edit + 1) + $0 } }
      ),
      (
        "all procedures may have changed",
        { edit in agencies.with { $0 + Array("\nlịch lịch_\(edit) \"Lịch \(edit)\" { năm 2026 { } }\n".utf8) } }
      ),
    ]
    for (words, write) in changes {
      var edit = 0
      let seconds = median(size) {
        live.update([write(edit)])
        edit += 1
      }
      Output.line("recheck  \(milliseconds(seconds)) ms when \(words), \(live.findings.count) findings")
    }
    // A file goes in one edit and comes back in the next.
    var edit = 0
    let seconds = median(size) {
      let text = procedures[edit / 2 * 997 % procedures.count]
      if edit.isMultiple(of: 2) { live.update([], removed: [text.path]) } else { live.update([text]) }
      edit += 1
    }
    Output.line("recheck  \(milliseconds(seconds)) ms when a file comes or goes, \(live.findings.count) findings")
    Output.line("recheck  \(milliseconds(scratch)) ms from scratch, \(sources.count) files, \(bytes) bytes")
  }

  private static func milliseconds(_ seconds: Double) -> String {
    let tenths = Int(seconds * 10_000)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension SourceText {
  fileprivate func with(_ change: ([UInt8]) -> [UInt8]) -> SourceText {
    SourceText(path: path, bytes: change(original))
  }
}

extension [UInt8] {
  fileprivate func contains(_ words: String) -> Bool {
    let words = Array(words.utf8)
    return indices.contains { self[$0...].starts(with: words) }
  }

  /// The text with other words at the beginning of a title in its middle.
  fileprivate func retitled(_ edit: Int) -> [UInt8] {
    let start = self[(count / 2)...].firstIndex(of: UInt8(ascii: "\"")).map { $0 + 1 } ?? count
    let isClosing = start < count && (self[start] == 0x0A || self[start] == 0x20)
    let place = isClosing ? self[start...].firstIndex(of: UInt8(ascii: "\"")).map { $0 + 1 } ?? count : start
    return self[..<place] + Array("Lần \(edit) ".utf8) + self[place...]
  }

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
