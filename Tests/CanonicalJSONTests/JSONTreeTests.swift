import CanonicalJSON
import Testing

@Suite("JSON tree")
struct JSONTreeTests {
  @Test("writes members sorted and without white space")
  func canonical() {
    let tree: JSON = ["b": [1, true, nil], "a": "Hộ tịch\n"]
    #expect(text(tree.canonicalBytes) == #"{"a":"Hộ tịch\n","b":[1,true,null]}"#)
  }
}
