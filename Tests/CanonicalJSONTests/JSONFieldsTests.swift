import Testing

@testable import CanonicalJSON

@Suite("The members of an object by a list of names")
struct JSONFieldsTests {
  private static let words = [
    "a", "b", "ab", "ba", "aab", "abb", "tên", "ngày", "at", "type", "", "x/y", "\"q\"", "\\", "processing",
    "procession", "executionMethods", "executionMethod", "executionsMethod",
  ]

  @Test("One pass finds what looking up each name finds, and gives out all other members in order")
  func onePassFindsTheSame() throws {
    var dice = Dice(seed: 1)
    for round in 0..<3_000 {
      let names = JSONNames(Array(Self.words.shuffled(using: &dice).prefix(Int.random(in: 1...10, using: &dice))))
      let known = UInt64.random(in: 0..<1_024, using: &dice)
      let keys = Array(Self.words.shuffled(using: &dice).prefix(Int.random(in: 0...12, using: &dice)))
      var text: [UInt8] = []
      for key in keys {
        text += text.isEmpty ? [] : [UInt8(ascii: ",")]
        // The same name may be written with an escape.
        if key == "at", Bool.random(using: &dice) {
          text += Array("\"\\u0061t\"".utf8)
        } else {
          JSONEscapes.appendQuoted(key, to: &text)
        }
        text += Array(":[{\"a\":1},\(text.count)]".utf8)
      }
      let object = try JSONDocument(parsing: Array("{".utf8) + text + Array("}".utf8)).root
      var others: [(Int, String)] = []
      let fields = JSONFields(object, names, known: known) { others.append(($0, $1.key)) }
      for (place, name) in names.texts.enumerated() {
        let expected = known & 1 << UInt64(place) != 0 ? object[name] : nil
        #expect(fields[place]?.range == expected?.range, "round \(round), \(name)")
      }
      let expected = keys.enumerated().filter { _, key in
        names.texts.firstIndex(of: key).map { known & 1 << UInt64($0) == 0 } ?? true
      }
      #expect(others.map(\.0) == expected.map(\.offset) && others.map(\.1) == expected.map(\.element), "round \(round)")
    }
  }

  @Test("Of two members with one name, where they are allowed, the first is found, the second is another")
  func theFirstMemberIsFound() throws {
    let object = try JSONDocument(parsing: Array(#"{"a":1,"a":2}"#.utf8), duplicateKeys: .allowed).root
    var others: [Int64?] = []
    let fields = JSONFields(object, JSONNames(["a"]), known: .max) { others.append($1.value.int64) }
    #expect(fields[0]?.int64 == 1)
    #expect(others == [2])
  }

  @Test("What is no object has no members")
  func nothingInOtherValues() throws {
    let fields = JSONFields(try parsed("[1]"), JSONNames(["a"]), known: .max) { _, _ in Issue.record("no member") }
    #expect(fields[0] == nil)
  }
}
