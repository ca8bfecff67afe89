import CanonicalJSON
import Testing

@Suite("JSON hostile input")
struct JSONHostileInputTests {
  private func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  @Test("accepts containers up to the depth limit and refuses the next one")
  func depth() throws {
    let limit = JSONDocument.maximumDepth
    let deepest = try JSONDocument(parsing: Array(nested(limit).utf8))
    #expect(try deepest.canonicalBytes() == deepest.bytes)
    #expect(try deepest.reviewBytes().last == UInt8(ascii: "\n"))
    #expect(refusal(of: nested(limit + 1))?.reason == .tooDeep(limit: limit))
    #expect(refusal(of: nested(limit + 1))?.offset == limit)
  }

  @Test("refuses a hundred thousand open brackets without running out of stack")
  func openBrackets() {
    #expect(refusal(of: String(repeating: "[", count: 100_000))?.reason == .tooDeep(limit: 512))
    #expect(refusal(of: String(repeating: #"{"a":"#, count: 100_000))?.reason == .tooDeep(limit: 512))
  }

  @Test("reads a text cut at any byte as an error, never as a value")
  func truncation() {
    let whole = Array(#"{"a":[1,-2.5e3,"Đ\u0111\uD83D\uDE00\n",true,false,null,{}],"ệ":{"b":[[],""]}}"#.utf8)
    #expect(refusal(of: whole) == nil)
    for count in 0..<whole.count {
      let error = refusal(of: Array(whole[..<count]))
      #expect(error?.reason == .unexpectedEnd || error?.reason == .invalidUTF8, "cut after \(count) bytes")
    }
  }

  @Test("survives any change of single bytes")
  func mutation() {
    let whole = Array(#"{"a":[1,-2.5e3,"Đ\u0111\uD83D\uDE00\n",true,null],"ệ":{"b":"x"},"a2":{}}"#.utf8)
    var dice = Dice(seed: 3)
    for _ in 0..<20_000 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...2, using: &dice) {
        bytes[Int.random(in: 0..<bytes.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
      }
      guard let document = try? JSONDocument(parsing: bytes) else { continue }
      _ = try? JSON(json: document.root)
      guard let canonical = try? document.canonicalBytes() else { continue }
      #expect((try? JSONDocument(parsing: canonical).canonicalBytes()) == canonical)
    }
  }

  @Test(
    "refuses a name that stands twice in an object, however it is spelt",
    arguments: [
      (#"{"a":1,"a":2}"#, "a", 7), (#"{"a":1,"b":2,"a":3}"#, "a", 13), (#"{"b":{"x":1,"x":2}}"#, "x", 12),
      (#"{"a":1,"\u0061":2}"#, "a", 7), (#"{"longer name":1,"b":[1],"longer name":2}"#, "longer name", 25),
      (#"{"":1,"":2}"#, "", 6),
    ])
  func duplicateKeys(text: String, name: String, offset: Int) {
    #expect(refusal(of: text)?.reason == .duplicateKey(name))
    #expect(refusal(of: text)?.offset == offset)
  }

  @Test("finds a name that stands twice among a hundred thousand members")
  func duplicateAmongMany() {
    let members = (0..<100_000).map { "\"k\(($0 * 7_919) % 100_003)\":0" }
    #expect(refusal(of: "{" + members.joined(separator: ",") + "}") == nil)
    let twice = "{" + members.joined(separator: ",") + ",\"k7919\":0}"
    #expect(refusal(of: twice)?.reason == .duplicateKey("k7919"))
  }

  @Test("keeps all members of one name when asked to, and finds the first")
  func allowedDuplicates() throws {
    let document = try JSONDocument(parsing: Array(#"{"a":1,"a":2}"#.utf8), duplicateKeys: .allowed)
    #expect(document.root.count == 2)
    #expect(document.root["a"]?.int64 == 1)
  }

  @Test("takes composed and decomposed spellings as different names")
  func normalizationForms() throws {
    let value = try parsed("{\"\u{00E0}\":1,\"a\u{0300}\":2}")
    #expect(value["\u{00E0}"]?.int64 == 1)
    #expect(value["a\u{0300}"]?.int64 == 2)
  }
}
