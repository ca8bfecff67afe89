import ProcedureDiagnostics
import Testing

@Suite("A misspelt word finds the name it means")
struct SuggestionTests {
  private let keywords = ["thời hạn", "thủ tục", "thông tin", "cơ quan", "giấy tờ", "đối tượng", "lệ phí", "phí"]

  @Test(
    "marks, case and underscores matter least",
    arguments: [
      ("thoi han", "thời hạn"), ("thơi hạn", "thời hạn"), ("THỜI_HẠN", "thời hạn"), ("thu tuc", "thủ tục"),
      ("doi tuong", "đối tượng"), ("Ðối tượng", "đối tượng"), ("co quan", "cơ quan"), ("thời ạhn", "thời hạn"),
      ("giay tờo", "giấy tờ"), ("thong tn", "thông tin"), ("le phi", "lệ phí"), ("thơ\u{300}i hạn", "thời hạn"),
    ])
  func nearest(word: String, expected: String) {
    #expect(Suggestion.nearest(to: word, among: keywords) == expected)
  }

  @Test(
    "a word that is far from every name gets no suggestion", arguments: ["", "x", "hồ sơ", "thoi gian lam", "ph12"])
  func far(word: String) {
    #expect(Suggestion.nearest(to: word, among: keywords) == nil)
  }

  @Test("the same letters under the marks win over fewer edits, then the closer spelling, then the alphabet")
  func ties() {
    #expect(Suggestion.nearest(to: "ma", among: ["mb", "mạ"]) == "mạ")
    #expect(Suggestion.nearest(to: "hoá", among: ["hòa", "hóa", "hoà"]) == "hoà")
    #expect(Suggestion.nearest(to: "step_x", among: ["step_b", "step_a"]) == "step_a")
    #expect(Suggestion.nearest(to: "step_x", among: ["step_a", "step_b"]) == "step_a")
  }

  @Test("one edit in short words, at most three in long ones")
  func limits() {
    #expect(Suggestion.nearest(to: "abc", among: ["abd"]) == "abd")
    #expect(Suggestion.nearest(to: "abc", among: ["axy"]) == nil)
    #expect(Suggestion.nearest(to: "abcdefghijklmnopqrst", among: ["abcdefghijklmnopq"]) == "abcdefghijklmnopq")
    #expect(Suggestion.nearest(to: "abcdefghijklmnopqrst", among: ["abcdefghijklmnop"]) == nil)
  }

  @Test("words of any length are answered at once")
  func longWords() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(Suggestion.nearest(to: long, among: [long]) == nil)
    #expect(Suggestion.nearest(to: "aaaa", among: [long, "aaab"]) == "aaab")
  }

  @Test("names prepared once answer any number of words")
  func prepared() {
    let names = Suggestion(among: keywords)
    #expect(names.nearest(to: "THOI HAN") == "thời hạn")
    #expect(names.nearest(to: "Lệ Phi") == "lệ phí")
    #expect(Suggestion(among: (0...Suggestion.maximumNames).map(String.init)).nearest(to: "10000") != "10000")
  }

  @Test("a folded word keeps its letters alone")
  func folded() {
    #expect(Suggestion.folded("Thời_HẠN Đăng Ж") == "thoi han dang ж")
  }
}
