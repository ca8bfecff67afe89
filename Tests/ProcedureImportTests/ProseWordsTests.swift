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

  @Test func `Each Vietnamese letter is a word of its own, the same in capitals`() {
    let letters = Array(
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđbcdghklmnpqrstvx0123456789")
    #expect(Set(letters.flatMap { hashes(String($0)) }).count == letters.count)
    for letter in letters {
      #expect(hashes(String(letter)).count == 1)
      #expect(hashes(String(letter)) == hashes(letter.uppercased()), "\(letter)")
      // Read in the middle and at the end of a text as at its beginning.
      #expect(words("a \(letter)b–\(letter)") == ["a", "\(letter)b", "\(letter)"])
    }
    #expect(words("ß÷ð×ỗ") == ["ß", "ð", "ỗ"])
    #expect(hashes("Ð") == hashes("đ"))
  }
}
