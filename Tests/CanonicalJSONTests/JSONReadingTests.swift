import CanonicalJSON
import Testing

private enum Unit: String, CaseIterable, JSONReadable {
  case hour
  case workingDay = "working-day"
}

private struct Limit: JSONReadable, Equatable {
  let amount: Int
  let note: String?
  let steps: [Int32]
  let unit: Unit

  init(json value: JSONValue) throws(JSONShapeError) {
    var object = try JSONObjectReader(value)
    amount = try object.required("amount")
    note = try object.optional("note")
    steps = try object.list("steps")
    unit = try object.required("unit")
    try object.refuseUnknownMembers()
  }
}

@Suite("JSON reading")
struct JSONReadingTests {
  private func shapeError(_ source: String) throws -> JSONShapeError? {
    let value = try parsed(source)
    do {
      _ = try [Limit](json: value["limits"] ?? value)
      return nil
    } catch {
      return error
    }
  }

  @Test("gives the values of a document")
  func values() throws {
    let value = try parsed(#" {"a": [1, -2, "ba\n"], "b": true, "c": null, "d": {}, "e": "đủ"} "#)
    #expect(value.kind == .object)
    #expect(value.count == 5)
    #expect(value.members.map(\.key) == ["a", "b", "c", "d", "e"])
    #expect(value["a"]?.elements.map(\.kind) == [.number, .number, .string])
    #expect(value["a"]?.elements.compactMap(\.int64) == [1, -2])
    #expect(value["a"]?.elements.compactMap(\.string) == ["ba\n"])
    #expect(value["b"]?.bool == true)
    #expect(value["c"]?.isNull == true)
    #expect(value["d"]?.count == 0)
    #expect(value["f"] == nil)
    #expect(value["e"]?.plainStringRange?.count == 5)
    #expect(value["a"].map { text($0.rawBytes) } == #"[1, -2, "ba\n"]"#)
  }

  @Test(
    "reads a number as an integer only when it is exactly one",
    arguments: [
      ("0", 0), ("-0", 0), ("9223372036854775807", .max), ("-9223372036854775808", .min), ("1.0", 1), ("1e3", 1_000),
      ("-12.50e1", -125), ("0e999", 0), ("9223372036854775808", nil), ("-9223372036854775809", nil), ("1.5", nil),
      ("1e-1", nil), ("1e19", nil), ("1e99999999999999999999", nil), ("0.1e1", 1),
      ("100000000000000000000000000000000000e-34", 10),
    ] as [(String, Int64?)])
  func integers(source: String, expected: Int64?) throws {
    #expect(try parsed(source).int64 == expected)
  }

  @Test("names every value by its pointer and place")
  func pointers() throws {
    let value = try parsed("{\"a/b\": [10,\n {\"m~n\": \"đ\", \"x\": 1}], \"c\": 2}")
    let inner = try #require(value["a/b"]?.elements.map(\.self).last)
    #expect(value.pointer == "")
    #expect(inner.pointer == "/a~1b/1")
    #expect(inner["m~n"]?.pointer == "/a~1b/1/m~0n")
    #expect(inner["x"]?.pointer == "/a~1b/1/x")
    #expect(value["c"]?.pointer == "/c")
    #expect(inner["x"]?.place.line == 2)
    #expect(inner["x"]?.place.column == 20)
  }

  @Test("reads a shape whatever the order of its members")
  func shapes() throws {
    let limits = try [Limit](
      json: parsed(#"[{"amount":3,"unit":"hour"},{"unit":"working-day","steps":[1,2],"note":null,"amount":5}]"#))
    #expect(limits.map(\.amount) == [3, 5])
    #expect(limits.map(\.unit) == [.hour, .workingDay])
    #expect(limits.map(\.steps) == [[], [1, 2]])
    #expect(limits.map(\.note) == [nil, nil])
  }

  @Test(
    "says where a shape is broken, what was expected and what was found",
    arguments: [
      (#"{"limits":1}"#, "/limits", .kind(.array), .text("1")),
      (#"{"limits":[[]]}"#, "/limits/0", .kind(.object), .kind(.array)),
      (#"{"limits":[{"unit":"hour"}]}"#, "/limits/0/amount", .member, .missing),
      (#"{"limits":[{"amount":"3"}]}"#, "/limits/0/amount", .integer(.min ... .max), .text("3")),
      (#"{"limits":[{"amount":3,"unit":"day"}]}"#, "/limits/0/unit", .oneOf(["hour", "working-day"]), .text("day")),
      (#"{"limits":[{"amount":3,"note":1,"unit":"hour"}]}"#, "/limits/0/note", .kind(.string), .text("1")),
      (
        #"{"limits":[{"amount":3,"steps":[1,3000000000],"unit":"hour"}]}"#, "/limits/0/steps/1",
        .integer(-2_147_483_648...2_147_483_647), .text("3000000000")
      ),
      (#"{"limits":[{"amount":3,"unit":"hour","amuont":4}]}"#, "/limits/0/amuont", .noMember, .text("amuont")),
    ] as [(String, String, JSONShapeError.Expectation, JSONShapeError.Finding)])
  func shapeErrors(
    source: String, pointer: String, expected: JSONShapeError.Expectation, found: JSONShapeError.Finding
  ) throws {
    let error = try #require(try shapeError(source))
    #expect(error.pointer == pointer)
    #expect(error.expected == expected)
    #expect(error.found == found)
  }

  @Test("lists unknown members beside the names that they may have been meant to be")
  func unknownMembers() throws {
    var object = try JSONObjectReader(parsed(#"{"amuont":3,"unit":"hour"}"#), notingAbsentKeys: true)
    #expect(try object.optional("amount", as: Int.self) == nil)
    #expect(try object.required("unit", as: Unit.self) == .hour)
    #expect(object.unknownMembers().map(\.key) == ["amuont"])
    #expect(object.absentKeys == ["amount"])
  }

  @Test("notices every unknown member of an object with hundreds of them")
  func manyMembers() throws {
    let source = "{" + (0..<300).map { "\"k\($0)\":\($0)" }.joined(separator: ",") + "}"
    var object = try JSONObjectReader(parsed(source))
    for number in (0..<299).reversed() {
      #expect(try object.required("k\(number)", as: Int.self) == number)
    }
    #expect(object.unknownMembers().map(\.key) == ["k299"])
  }
}
