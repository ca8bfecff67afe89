import ProcedureMutations
import ProcedureText
import Testing

/// How much of what changes an answer the rules and the worked examples notice; `tthc-dev mutate` asks it of every
/// specification, the tests of two small ones.
@Suite struct MutationCheckTests {
  @Test(arguments: ["quoc-gia/lao-dong-xa-hoi/1.014028.tthc", "quoc-gia/xay-dung/1.013227.tthc"])
  func `Rules and examples notice nearly every slip of the measured kinds`(path: String) throws {
    let texts = try Specifications.all()
    let text = try #require(texts.first { $0.path == path })
    let check = try #require(MutationCheck(of: text, among: texts))
    var tally = MutationTally()
    for mutation in check.mutations where MutationKind.measured.contains(mutation.kind) {
      tally.count(check.outcome(of: mutation))
    }
    #expect(tally.effective > 0)
    #expect(tally.permille >= 950)
  }

  @Test func `A slip that no expectation looks at survives`() throws {
    let texts = try Specifications.all()
    let text = try #require(texts.first { $0.path == "quoc-gia/lao-dong-xa-hoi/1.014028.tthc" })
    let source = String(decoding: text.bytes, as: UTF8.self)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let silent = SourceText(
      path: text.path, text: lines.filter { !$0.hasPrefix("    thì ") }.joined(separator: "\n"))
    for (version, outcome) in [(text, MutationOutcome.foundByExample), (silent, .survived)] {
      let check = try #require(MutationCheck(of: version, among: texts))
      let mutation = try #require(check.mutations.first { $0.kind == .changeAmount })
      #expect(check.outcome(of: mutation) == outcome)
    }
  }

  @Test func `A text without a procedure is not checked`() {
    #expect(MutationCheck(of: SourceText(path: "chung.tthc", text: "ngôn ngữ tthc 1\n"), among: []) == nil)
  }
}
