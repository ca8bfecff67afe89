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
}
