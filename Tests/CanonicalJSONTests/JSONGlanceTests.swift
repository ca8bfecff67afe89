import CanonicalJSON
import Testing

@Suite("Looking through a list")
struct JSONGlanceTests {
  private static let glance = JSONGlance(list: "rows", keeping: ["code", "title"])

  private static let source = #"""
    {"about": {"rows": [{"other": 1}]},
     "rows": [
      {"aa": "a \" { \\", "code": "1", "deep": [{"code": "9"}, "]", [[]]], "title": {"vi": "Đăng ký"}, "z": -1.5e3},
      {"code": ["2", {}], "no": true, "nothing": null , "title" : "hai"},
      {}, 7, "text", [{"other": 2}], null
     ],
     "tail": [{"other": 3}]}
    """#

  private func looked(_ bytes: [UInt8]) throws -> JSONDocument {
    try JSONDocument(parsing: bytes, glancing: Self.glance)
  }

  private func looked(_ text: String) throws -> JSONDocument { try looked(Array(text.utf8)) }

  @Test("keeps of each element the members asked for, and everything outside of the list")
  func keptMembers() throws {
    let whole = try parsed(Self.source)
    let root = try looked(Self.source).root
    #expect(root["about"]?.rawBytes == whole["about"]?.rawBytes)
    #expect(root["about"]?["rows"]?.elements.first { _ in true }?["other"]?.int64 == 1)
    #expect(root["tail"]?.elements.first { _ in true }?["other"]?.int64 == 3)
    let rows = try #require(root["rows"]).elements.map { $0 }
    #expect(root["rows"]?.count == 7)
    #expect(rows[0].members.map(\.key) == ["code", "title"])
    #expect(rows[0].count == 2 && rows[0]["deep"] == nil)
    #expect(rows[0]["title"]?["vi"]?.string == "Đăng ký")
    #expect(rows[1].members.map(\.key) == ["code", "title"])
    #expect(rows[1]["code"]?.elements.map(\.kind) == [.string, .object])
    #expect(rows[2].count == 0)
    #expect(rows[3].int64 == 7 && rows[4].string == "text" && rows[6].isNull)
    #expect(rows[5].elements.first { _ in true }?["other"]?.int64 == 2)
  }

  @Test("gives the whole of an element when it is asked for, with its place in the text")
  func wholeElements() throws {
    let rows = try #require(try looked(Self.source).root["rows"])
    let wholeRows = try #require(try parsed(Self.source)["rows"])
    for (row, whole) in zip(rows.elements, wholeRows.elements) {
      let read = try JSONDocument(readingWhole: row).root
      #expect(read.rawBytes == whole.rawBytes && read.range == whole.range)
      #expect(read.pointer == whole.pointer && read.place == whole.place)
      for (member, other) in zip(read.members, whole.members) {
        #expect(member.key == other.key && member.value.rawBytes == other.value.rawBytes)
        #expect(member.value.pointer == other.value.pointer && member.value.place == other.value.place)
      }
      #expect(read.count == whole.count)
    }
  }

  @Test("finds what is wrong in a part that was passed over when that part is read, and says where it stands")
  func faultsInElements() throws {
    let faulty = """
      {"rows": [{"code": "1", "list": [1, 2,]},
       {"code": "2", "list": {"a": 1, "a": 2}},
       {"code": "3", "list": [tru]}, {"code": "4", "text": "\u{9}"}, {"code": "5", "list": [1}}, {"code": "6"}]}
      """
    let rows = try #require(try looked(faulty).root["rows"]).elements.map { $0 }
    let errors = rows.map { row in
      do throws(JSONError) {
        _ = try JSONDocument(readingWhole: row)
        return nil as JSONError?
      } catch {
        return error
      }
    }
    #expect(
      errors.map { $0?.reason } == [
        .trailingComma, .duplicateKey("a"), .unknownWord, .controlCharacter(9), .unexpectedByte(UInt8(ascii: "}")), nil,
      ])
    #expect(errors.map { $0?.line } == [1, 2, 3, 3, 3, nil])
    #expect(errors[1]?.column == 33)
  }

  @Test(
    "refuses what has no end or no value where one belongs",
    arguments: [
      #"{"rows": [{"a": "#, #"{"rows": [{"a": ["#, #"{"rows": [{"a": [}"#, #"{"rows": [{"a": "x"#,
      #"{"rows": [{"a": "\"#,
      #"{"rows": [{"a": }]}"#, #"{"rows": [{"a" 1}]}"#, #"{"rows": [{"a": 1,}]}"#, #"{"rows": [{"a": 1} {}]}"#,
      #"{"rows": [{"code": 1, "code": 2}]}"#, #"{"rows": [{}], "rows": []}"#, #"{"rows": [{"a": 1}]"#, "", "[",
      "{\"rows\":",
    ])
  func refused(source: String) {
    #expect(throws: JSONError.self) { try looked(source) }
  }

  @Test("treats a text as the strict reader does, whatever byte of it is damaged")
  func damage() {
    let source = Array(Self.source.utf8)
    var dice = Dice(seed: 11)
    for place in source.indices {
      for _ in 0..<6 {
        var damaged = source
        damaged[place] =
          Bool.random(using: &dice)
          ? UInt8(truncatingIfNeeded: dice.next()) : Array("\"\\{}[],: 1e".utf8).randomElement(using: &dice) ?? 0
        let strict = refusal(of: damaged)
        guard let rows = try? looked(damaged).root["rows"] else {
          // A document without the list, or one that the strict reader refuses too.
          #expect(strict != nil || (try? JSONDocument(parsing: damaged))?.root["rows"] == nil, "byte \(place)")
          continue
        }
        let read = rows.elements.map { try? JSONDocument(readingWhole: $0) }
        #expect(strict != nil || read.allSatisfy { $0 != nil }, "byte \(place)")
        #expect(strict == nil || rows.kind != .array || read.contains { $0 == nil }, "byte \(place)")
      }
    }
  }
}
