import ProcedureImport
import Testing

@Suite struct ProseWordsTests {
  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ProseWords.words(of: bytes).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  }

  private func hashes(_ text: String) -> [UInt64] { ProseWords.words(of: Array(text.utf8)).map(\.hash) }

  @Test func `Words are letters and digits without a break, whatever signs stand between them`() {
    #expect(
      words("Đơn (mẫu 01) — “Tờ khai”; số 12/2020/QĐ-TTg…\n• ưu tiên\u{1}")
        == ["Đơn", "mẫu", "01", "Tờ", "khai", "số", "12", "2020", "QĐ", "TTg", "ưu", "tiên"])
    #expect(words("") == [])
    #expect(words(" –…×") == [])
    #expect(words("🙂a") == ["a"])
  }

  @Test func `Letter case makes no other word, a mark does`() {
    #expect(hashes("ĐỀ NGHỊ CẤP GIẤY PHÉP ƯU ĐÃI Ơ Ă Ĩ Ũ") == hashes("đề nghị cấp giấy phép ưu đãi ơ ă ĩ ũ"))
    let words = ["ma", "má", "mà", "mả", "mã", "mạ", "mâ", "mă", "m4"]
    #expect(Set(words.flatMap(hashes)).count == words.count)
  }
}
