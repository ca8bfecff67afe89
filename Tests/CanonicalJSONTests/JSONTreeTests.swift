import CanonicalJSON
import Testing

@Suite("JSON tree")
struct JSONTreeTests {
  @Test("writes members sorted and without white space")
  func canonical() {
    let tree: JSON = ["b": [1, true, nil], "a": "Hộ tịch\n"]
    #expect(text(tree.canonicalBytes) == #"{"a":"Hộ tịch\n","b":[1,true,null]}"#)
  }

  @Test("is equal to a tree with other order, not to one with other code points")
  func equality() {
    #expect(["a": 1, "b": 2] as JSON == ["b": 2, "a": 1])
    #expect(JSON.string("\u{E0}") != JSON.string("a\u{300}"))
  }

  @Test("does not take a number with a fraction")
  func fractions() throws {
    let value = try parsed("[1.5]")
    #expect(throws: JSONShapeError.self) { try JSON(json: value) }
  }
}
