import ProcedureImport
import Testing

@Suite struct TextNumbersTests {
  @Test func `Equal texts have equal numbers, counted in the order of their first coming`() {
    var numbers = TextNumbers()
    #expect(["nộp", "rút", "nộp", "", "rút", ""].map { numbers.number(of: $0) } == [0, 1, 0, 2, 1, 2])
    #expect(numbers.count == 3)
  }

  @Test func `A text is new once`() {
    var numbers = TextNumbers()
    let texts = (0..<200).map { "giấy tờ số \($0 % 100)" }
    #expect(texts.map { numbers.insert($0) } == (0..<200).map { $0 < 100 })
  }
}
