import ProcedureDiagnostics
import Testing

@Suite struct EnglishTests {
  @Test(arguments: [(0, "0 working days"), (1, "1 working day"), (2, "2 working days"), (21, "21 working days")])
  func `A noun follows its number`(number: Int, text: String) {
    #expect(English.count(number, "working day") == text)
  }

  @Test func `A plural of its own is given, and numbers may be words already`() {
    #expect(English.count(2, "file is", "files are") == "2 files are")
    #expect(English.count("1", "day") == "1 day")
    #expect(English.count("0.5", "day") == "0.5 days")
  }
}
