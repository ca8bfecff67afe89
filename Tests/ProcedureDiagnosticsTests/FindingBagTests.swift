import ProcedureDiagnostics
import Testing

@Suite("A bag gathers what a run finds")
struct FindingBagTests {
  @Test("the same finding counts once")
  func duplicates() {
    var bag = FindingBag([ExampleFindings.abolished, ExampleFindings.abolished])
    #expect(bag.count(of: .warning) == 1)
    #expect(!bag.hasErrors)
    bag.report(ExampleFindings.misspelt)
    #expect(bag.hasErrors)
  }

  @Test("findings come out in the order of the text, whatever the order of the reports")
  func order() {
    let forward = FindingBag(ExampleFindings.all).sorted()
    #expect(forward == FindingBag(ExampleFindings.all.reversed()).sorted())
    #expect(forward.map(\.code.number) == [901, 104, 312, 352, 131, 341, 502])
  }

  @Test("what is added to a finding leaves the one it was taken from as it is")
  func copies() {
    let first = ExampleFindings.abolished
    var second = first
    #expect(first == second)
    second.tags.append("audience:applicant")
    #expect(first.tags.isEmpty && second.tags == ["audience:applicant"])
    #expect(first != second)
    #expect(FindingBag([first, second, first]).sorted().count == 2)
    #expect(first.with(severity: .note).severity == .note)
    #expect(first.with(severity: first.severity) == first)
  }
}
