import Testing

@testable import ProcedureModel

@Suite struct ArrayOrderTests {
  @Test func `Texts come in the order of their letters, however much of their beginnings is alike`() {
    let parts = ["", "a", "giay", "giay-to-", "giấy", "é", "e\u{301}", "1.001193", "K", "\u{212A}", "zz"]
    let texts = parts.flatMap { first in parts.map { first + $0 } }
    var ordered = texts
    ordered.sort(byText: \.self)
    #expect(ordered == texts.sorted())
  }
}
