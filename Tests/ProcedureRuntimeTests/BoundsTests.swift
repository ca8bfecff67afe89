import ProcedureRuntime
import Testing

@Suite("What is known of a value")
struct BoundsTests {
  @Test("An unknown answer is never taken as no")
  func unknownIsUndecided() {
    #expect(Bounds.undecided.truth == .undecided)
    #expect(Bounds.unknown.truth == .undecided)
  }

  @Test("A known value decides, at either end")
  func knownDecides() {
    #expect(Bounds.yes.truth == .yes)
    #expect(Bounds.no.truth == .no)
    #expect(!Bounds(.max).isExact)
  }
}
