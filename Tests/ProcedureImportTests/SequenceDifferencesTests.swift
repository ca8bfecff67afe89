import ProcedureImport
import Testing

@Suite struct SequenceDifferencesTests {
  @Test func `A sequence has differences when one element is not as the others are`() {
    #expect(!([] as [Int]).hasDifferences)
    #expect(![5].hasDifferences)
    #expect(![5, 5, 5].hasDifferences)
    #expect([5, 5, 7].hasDifferences)
    #expect([7, 5, 5].hasDifferences)
  }
}
