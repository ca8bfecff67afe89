import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureModel
import ProcedureText
import TestSupport
import Testing

/// Whatever happens to its files, a compilation that follows them is the one that compiling them from scratch gives.
@Suite struct LiveCompilationTests {
  @Test func `After any edit of Specs findings and catalogue are those of a fresh compilation`() throws {
    try edit(Specifications.all(), seed: 1, edits: 6)
  }

  @Test(arguments: Array(1...12) as [UInt64])
  func `After any edit of procedures that lean on each other findings and catalogue are those of a fresh compilation`(
    _ seed: UInt64
  ) throws {
    try edit(LeaningProcedures.texts(withLayer: seed.isMultiple(of: 3)), seed: seed, edits: 30)
  }

  @Test func `Files whose paths look alike stay apart`() throws {
    var texts = LeaningProcedures.texts(withLayer: false)
    texts.append(SourceText(path: "\u{E9}.tthc", text: "thủ tục 9.800001 \"Một\" { phí 0 đồng }\n"))
    texts.append(SourceText(path: "e\u{301}.tthc", text: "thủ tục 9.800002 \"Hai\" { phí 0 đồng }\n"))
    texts.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var live = LiveCompilation(of: texts)
    expectSame(live, texts)
    let index = try #require(texts.lastIndex { $0.path == "\u{E9}.tthc" })
    texts[index] = SourceText(
      path: texts[index].path, text: "\n\nthủ tục 9.800001 \"Một\" { mức độ nháp; phí 0 đồng }\n")
    live.update([texts[index]])
    expectSame(live, texts)
    live.update([], removed: [texts.remove(at: index).path])
    expectSame(live, texts)
  }

  @Test func `A file that comes or goes leaves the procedures of other files as they were built`() throws {
    let texts = LeaningProcedures.texts(withLayer: false)
    var live = LiveCompilation(of: texts)
    let earlier = Set(live.compilation.model.procedureNumbers)
    let guest = SourceText(path: "a/khách.tthc", text: "thủ tục 9.800003 \"Khách\" { phí 0 đồng }\n")
    live.update([guest])
    expectSame(live, texts + [guest])
    #expect(Set(live.compilation.model.procedureNumbers).isSuperset(of: earlier))
    let moved = SourceText(path: "z/khách.tthc", text: guest.text(guest.wholeSpan))
    live.update([moved], removed: [guest.path])
    expectSame(live, texts + [moved])
    live.update([], removed: [moved.path])
    expectSame(live, texts)
    #expect(Set(live.compilation.model.procedureNumbers) == earlier)
  }

  // MARK: Random edits

  private func edit(_ first: [SourceText], seed: UInt64, edits: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var texts = first
    var live = LiveCompilation(of: texts)
    expectSame(live, texts)
    for _ in 0..<edits {
      var changed: [SourceText] = []
      var removed: [String] = []
      for _ in 0..<Int.random(in: 1...8, using: &generator) / 4 + 1 {
        let index = Int.random(in: texts.indices, using: &generator)
        let text = texts[index]
        switch Int.random(in: 0..<20, using: &generator) {
        case 0 where texts.count > 3 && !changed.contains { $0.path == text.path }:
          removed.append(texts.remove(at: index).path)
        case 1:
          let copy = SourceText(path: "sao-\(Int.random(in: 0..<4, using: &generator)).tthc", bytes: text.original)
          texts.removeAll { $0.path == copy.path }
          changed.removeAll { $0.path == copy.path }
          texts.append(copy)
          changed.append(copy)
        case 2:
          // Undoes all that was done to a file.
          guard let original = first.first(where: { $0.path == text.path }) else { continue }
          texts[index] = original
          changed.append(original)
        default:
          let edited = Self.edited(text, using: &generator)
          texts[index] = edited
          changed.append(edited)
        }
      }
      live.update(changed, removed: removed.filter { path in !texts.contains { $0.path == path } })
      expectSame(live, texts)
    }
  }

  private static func edited(_ text: SourceText, using generator: inout SeededGenerator) -> SourceText {
    if Bool.random(using: &generator) {
      let changes = LeaningProcedures.changes.shuffled(using: &generator)
      if let edited = changes.lazy.compactMap({ $0.apply(to: text) }).first { return edited }
    }
    var bytes = text.original
    let other = LeaningProcedures.snippets.randomElement(using: &generator) ?? ""
    let line = { (generator: inout SeededGenerator) in
      let ends = bytes.indices.filter { bytes[$0] == 0x0A }
      return ends.randomElement(using: &generator).map { $0 + 1 } ?? bytes.count
    }
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: bytes.insert(contentsOf: Array("# ghi chú\n".utf8), at: line(&generator))
    case 1: bytes.insert(contentsOf: Array("\(other)\n".utf8), at: line(&generator))
    case 2:
      // Cuts something out, in the middle of words and braces.
      let start = Int.random(in: 0...bytes.count, using: &generator)
      bytes.removeSubrange(start..<min(bytes.count, start + Int.random(in: 0...120, using: &generator)))
    case 3:
      // A line gone.
      let start = line(&generator)
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      bytes.removeSubrange(start..<end)
    case 4:
      // A digit of some code, number or date.
      guard let place = bytes.indices.filter({ 0x30...0x39 ~= bytes[$0] }).randomElement(using: &generator) else {
        break
      }
      bytes[place] = UInt8.random(in: 0x30...0x39, using: &generator)
    default: bytes.insert(contentsOf: Array(other.utf8), at: line(&generator))
    }
    return SourceText(path: text.path, bytes: bytes)
  }

  private func expectSame(
    _ live: LiveCompilation, _ texts: [SourceText], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let fresh = Compilation(of: texts.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    let compilation = live.compilation
    #expect(compilation.sources.map(\.path) == fresh.sources.map(\.path), sourceLocation: sourceLocation)
    #expect(compilation.findings == fresh.findings, sourceLocation: sourceLocation)
    #expect(compilation.model.approvals.count == fresh.model.approvals.count, sourceLocation: sourceLocation)
    #expect(
      CatalogueWriter.canonicalBytes(compilation.contents) == CatalogueWriter.canonicalBytes(fresh.contents),
      sourceLocation: sourceLocation)
  }
}
