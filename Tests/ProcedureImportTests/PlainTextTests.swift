import ProcedureImport
import Testing

@Suite struct PlainTextTests {
  private func cleaned(_ text: String) -> String { PlainText.cleaned(Array(text.utf8)[...]).text }

  @Test func `White space of all kinds becomes single spaces, and lines stay lines`() {
    #expect(cleaned("  một \u{A0}\t hai\r\n\n ba  ") == "một hai\nba")
  }

  @Test func `Decomposed letters are composed`() {
    #expect(cleaned("Hô\u{323}p đô\u{300}ng") == "Hộp đồng")
  }

  @Test func `Marks without width and control characters go, words stay whole`() {
    #expect(cleaned("gi\u{AD}ấy\u{200B} \u{1}tờ\u{FEFF}") == "giấy tờ")
  }

  @Test func `Bullets of symbol fonts become hyphens`() {
    #expect(cleaned("\u{F0FC} Đơn\n\u{F0A7}Tờ khai") == "- Đơn\n- Tờ khai")
  }

  @Test func `Markup is taken out and told of, signs that are no markup stay`() {
    let text = PlainText.cleaned(Array("<p>Đơn <b>xin</b> cấp</p>giá &lt; 5 &amp; &nbsp;x".utf8)[...])
    #expect(text.text == "Đơn xin cấp\ngiá < 5 & x")
    #expect(text.removed == .markup)
    #expect(cleaned("a < b và 3 <4") == "a < b và 3 <4")
    #expect(PlainText.cleaned(Array("a < b & c".utf8)[...]).removed.isEmpty)
  }

  @Test func `A clean text stays as it is`() {
    #expect(cleaned("Giấy khai sinh (bản chính)") == "Giấy khai sinh (bản chính)")
    #expect(cleaned("") == "")
  }
}
