import Foundation
import ProcedureCatalogue
import ProcedureCompiler
import ProcedureDiagnostics
import ProcedureModel
import ProcedureRules
import ProcedureRuntime
import ProcedureSyntax
import ProcedureText
import WorkingCalendar

/// Measures the product on its own specifications; figures are for reading, instruction counts for gates.
///
/// `valgrind --tool=callgrind` over `tthc-dev bench NAME` gives repeatable counts, as each bench does fixed work.
enum Bench {
  /// How much work a bench does: the median of five runs over 8 MB, or one run over 1 MB for instruction counts.
  struct Size: Sendable {
    var repetitions = 5
    var megabytes = 8
    var rounds = 1

    static let small = Size(repetitions: 1, megabytes: 1, rounds: 20)
  }

  static func run(only name: String?, over path: String? = nil, size: Size) -> Int32 {
    let texts = SpecificationFolder.texts()
    guard !texts.isEmpty else {
      Output.error("run it in the package's folder: Specs/ is missing or empty")
      return 66
    }
    if name == "load", let path {
      guard let file = FileManager.default.contents(atPath: path) else { return 66 }
      load(Array(file), size)
      return 0
    }
    for (title, bench) in benches where name == nil || name == title { bench(texts, size) }
    if name == nil || name == "recheck" { recheck(texts, size, in: path) }
    return 0
  }

  private static let benches: [(String, @Sendable ([SourceText], Size) -> Void)] = [
    ("parse", parse), ("compile", compile), ("rules", rules), ("growth", growth), ("load", load), ("assess", assess),
    ("batch", batch), ("deadline", deadline), ("diff", diff), ("guide", guide), ("sarif", sarif), ("hostile", hostile),
  ]

  /// The procedures again and again under other codes, with the shared declarations once, to about `megabytes`.
  private static func enlarged(_ texts: [SourceText], megabytes: Int) -> [SourceText] {
    var result = texts
    var size = texts.reduce(0) { $0 + $1.bytes.count }
    var copies = 0
    let procedures = texts.filter { holdsProcedure($0) }
    while size < megabytes * 1_000_000 {
      for text in procedures {
        let renamed = text.bytes.replacingCode(copies)
        result.append(SourceText(path: "copies/\(copies).tthc", bytes: renamed))
        size += renamed.count
        copies += 1
      }
    }
    return result
  }

  static func holdsProcedure(_ text: SourceText) -> Bool {
    let tops = SyntaxTree(parsing: text).root.children.filter { $0.kind == .statement }
    return !tops.isEmpty && tops.allSatisfy { $0.keyword == .procedure || $0.keyword == .edition }
  }

  private static func parse(_ texts: [SourceText], _ size: Size) {
    let large = enlarged(texts, megabytes: size.megabytes)
    let bytes = large.reduce(0) { $0 + $1.bytes.count }
    var nodes = 0
    let seconds = median(size) { nodes = large.reduce(0) { $0 + Int(SyntaxTree(parsing: $1).tokens.count) } }
    Output.line("parse    \(rate(bytes, seconds)) MB/s, \(large.count) files, \(nodes) tokens")
  }

  private static func compile(_ texts: [SourceText], _ size: Size) {
    let originals = enlarged(texts, megabytes: size.megabytes).map { ($0.path, $0.original) }
    let bytes = originals.reduce(0) { $0 + $1.1.count }
    var findings = 0
    let seconds = median(size) {
      let compilation = Compilation(of: originals.map { SourceText(path: $0.0, bytes: $0.1) })
      findings = compilation.findings.count
    }
    Output.line(
      "compile  \(rate(bytes, seconds)) MB/s (read, parse, resolve, check), \(bytes) bytes, \(findings) findings")
  }

  private static func rules(_ texts: [SourceText], _ size: Size) {
    let model = Model(of: enlarged(texts, megabytes: size.megabytes))
    let count = model.contents.procedures.count
    var findings = 0
    let seconds = median(size) { findings = RuleBook.findings(in: model).count }
    Output.line("rules    \(nanoseconds(seconds, count)) ns a procedure, \(count) procedures, \(findings) findings")
  }

  /// What one procedure costs in a catalogue of a few and in one of a country.
  private static func growth(_ texts: [SourceText], _ size: Size) {
    let shared = texts.filter { !holdsProcedure($0) }
    for count in size.rounds == 1 ? [65, 650, 6_500] : [65, 650] {
      var country = InventedCountry(seed: 1)
      let sources = shared + country.texts(count: count)
      let bytes = sources.reduce(0) { $0 + $1.bytes.count }
      var findings = 0
      let seconds = median(size) { findings = Compilation(of: sources).findings.count }
      Output.line(
        "growth   \(nanoseconds(seconds, count)) ns a procedure of \(count), \(rate(bytes, seconds)) MB/s, "
          + "\(findings) findings")
    }
  }

  /// One procedure made to be hard, with the shared declarations; `time -v` tells the memory.
  private static func hostile(_ texts: [SourceText], _ size: Size) {
    var hostile = HostileProcedure(seed: 1)
    let sources = texts.filter { !holdsProcedure($0) } + [hostile.text()]
    var notDecided = 0
    var findings = 0
    let seconds = median(size) {
      let compilation = Compilation(of: sources)
      findings = compilation.findings.count
      notDecided = compilation.findings.count { $0.code == FindingCode(395) }
    }
    Output.line(
      "hostile  \(Int(seconds * 1_000)) ms for \(HostileProcedure.statements) conditions over "
        + "\(HostileProcedure.questions) questions, \(findings) findings, \(notDecided) of them «not decided»")
  }

  private static func load(_ texts: [SourceText], _ size: Size) {
    let contents = Compilation(of: enlarged(texts, megabytes: size.megabytes)).contents
    var bytes: [UInt8] = []
    let writing = median(size) { bytes = CatalogueWriter.canonicalBytes(contents) }
    Output.line("write    \(rate(bytes.count, writing)) MB/s, \(bytes.count) bytes")
    load(bytes, size)
  }

  /// A compiled file, ready for use.
  private static func load(_ bytes: [UInt8], _ size: Size) {
    let checked = median(size) { _ = try? Catalogue(bytes: bytes) }
    // A service that has checked a signature over the whole file need not digest it again.
    let trusted = median(size) { _ = try? Catalogue(bytes: bytes, checkingDigest: false) }
    Output.line(
      "load     \(rate(bytes.count, checked)) MB/s with the digest checked, \(rate(bytes.count, trusted)) without")
  }

  // MARK: Clock

  /// As many findings as code scanning takes, spread over the lines of the texts.
  private static func sarif(_ texts: [SourceText], _ size: Size) {
    let count = SARIFRenderer.maximumResults / size.rounds
    let large = enlarged(texts, megabytes: size.megabytes)
    guard let code = RuleBook.rules.first?.code else { return }
    var findings: [Finding] = []
    for index in 0..<count {
      let source = large[index % large.count]
      let range = source.lines.range(ofLine: index * 7 % source.lines.count + 1, in: source.bytes)
      let span = TextSpan(range.lowerBound, range.upperBound)
      let place = Place(file: source.path, span: span)
      let words = Bilingual(verbatim: source.text(span))
      findings.append(
        Finding(
          code, .error, words, at: place, labels: [Finding.Label(place, words)], help: [words],
          fixes: [Finding.Fix(words, isSafe: true, edits: [Finding.Edit(span, "x")])]))
    }
    let renderer = SARIFRenderer(
      tool: ReportTool(name: "tthc", version: "1.0.0", command: "bench"), language: .vietnamese,
      sources: SourceMap(large), kinds: FindingKinds())
    var bytes = 0
    let seconds = median(size) {
      bytes = 0
      renderer.render(findings) { bytes += $0.count }
    }
    Output.line("sarif    \(Int(seconds * 1_000)) ms for \(count) findings, \(bytes) bytes")
  }

  static func median(_ size: Size, _ work: () -> Void) -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<size.repetitions {
      let elapsed = clock.measure(work).components
      times.append(Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18)
    }
    return times.sorted()[size.repetitions / 2]
  }

  private static func rate(_ bytes: Int, _ seconds: Double) -> Int { Int(Double(bytes) / 1e6 / max(seconds, 1e-9)) }

  static func nanoseconds(_ seconds: Double, _ count: Int) -> String {
    let tenths = Int(seconds * 1e10 / Double(count))
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension [UInt8] {
  /// The text with another code behind each `thủ tục` that has the first one's, so that copies do not clash.
  fileprivate func replacingCode(_ copy: Int) -> [UInt8] {
    let mark = Array("thủ tục ".utf8)
    guard let first = place(of: mark, from: 0) else { return self }
    let code = Array(self[first + mark.count..<Swift.min(first + mark.count + 8, count)])
    let old = mark + code
    let new = mark + Array("9.\(copy + 100_000)".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(count + 64)
    var position = 0
    while let found = place(of: old, from: position) {
      result += self[position..<found]
      result += new
      position = found + old.count
    }
    return result + self[position...]
  }

  private func place(of words: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + words.count <= count {
      if self[index] == words[0], self[index..<index + words.count] == words[...] { return index }
      index += 1
    }
    return nil
  }
}
