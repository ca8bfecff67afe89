import CanonicalJSON
import Foundation
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  @Test("writes what is called, with the shortest escapes")
  func shapes() {
    var writer = JSONWriter()
    writer.object {
      $0.member("amount", Int64.min)
      $0.key("list")
      $0.array {
        $0.null()
        $0.bool(false)
        $0.object { _ in }
        $0.array { _ in }
        $0.json(["b": 1, "a": []])
        $0.raw("1.50".utf8)
        $0.integer(.max)
        $0.integer(0)
      }
      $0.member("text", "\u{8}\u{C}\n\r\t\u{1}\u{1F}\u{7F}\"\\/đ")
      $0.member("yes", true)
    }
    let expected =
      #"{"amount":-9223372036854775808,"list":[null,false,{},[],{"a":[],"b":1},1.50,9223372036854775807,0],"#
      + #""text":"\b\f\n\r\t\u0001\u001f\#u{7F}\"\\/đ","yes":true}"#
    #expect(text(writer.bytes) == expected)
    #expect(refusal(of: writer.bytes) == nil)
  }

  @Test("keeps the order of calls when asked to")
  func asWritten() {
    var writer = JSONWriter(order: .asWritten)
    writer.object {
      $0.member("b", 1)
      $0.member("a", 2)
    }
    #expect(text(writer.bytes) == #"{"b":1,"a":2}"#)
  }

  /// Letters of one to four bytes, all escapes, and their neighbours.
  private static func records(_ count: Int) -> [[String: [String: Int]]] {
    var dice = Dice(seed: 7)
    let letters = Array("\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F} !\"#/[\\]\u{7F}aơđ\u{FFFF}𝄞ộ").map(String.init)
    func name() -> String {
      (0..<Int.random(in: 0...20, using: &dice)).map { _ in letters.randomElement(using: &dice) ?? "" }.joined()
    }
    return (0..<count).map { _ in
      [
        name(): [
          name(): Int.random(in: -1_000...1_000, using: &dice), "n": Int.random(in: .min ... .max, using: &dice),
        ]
      ]
    }
  }

  private static func write(_ records: [[String: [String: Int]]], to writer: inout JSONWriter) {
    func sorted<Value>(_ members: [String: Value]) -> [(key: String, value: Value)] {
      members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
    }
    let number = JSONKey("n")
    writer.array { writer in
      for record in records {
        writer.object { writer in
          for (name, members) in sorted(record) {
            writer.key(name)
            writer.object { writer in
              for (name, value) in sorted(members) {
                if name == "n" { writer.key(number) } else { writer.key(name) }
                writer.integer(Int64(value))
              }
            }
          }
        }
      }
    }
  }

  @Test("agrees with an independent writer on names and numbers of all kinds")
  func independentWriter() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    for record in Self.records(2_000) {
      var writer = JSONWriter()
      Self.write([record], to: &writer)
      let decoded = try JSONDecoder().decode([[String: [String: Int]]].self, from: Data(writer.bytes))
      #expect(decoded == [record])
      let names = record.keys + record.values.flatMap(\.keys)
      var list = JSONWriter()
      list.array { writer in for name in names { writer.string(name) } }
      #expect(try encoder.encode(Array(names)) == Data(list.bytes))
    }
  }

  @Test("gives the same bytes in pieces as at once, each piece ending behind a container", arguments: [1, 100, 5_000])
  func pieces(limit: Int) {
    let records = Self.records(500)
    var whole = JSONWriter()
    Self.write(records, to: &whole)
    var pieces: [[UInt8]] = []
    var writer = JSONWriter(drainingAt: limit) { pieces.append($0) }
    Self.write(records, to: &writer)
    #expect(pieces.allSatisfy { $0.count >= limit && ($0.last == UInt8(ascii: "}") || $0.last == UInt8(ascii: "]")) })
    #expect(pieces.count >= whole.bytes.count / (limit + 500))
    #expect(pieces.flatMap { $0 } + writer.finish() == whole.bytes)
  }

  #if DEBUG
    @Test("stops a debug build that writes keys out of order")
    func outOfOrder() async {
      await #expect(processExitsWith: .failure) {
        var writer = JSONWriter()
        writer.object {
          $0.member("b", 1)
          $0.member("a", 2)
        }
      }
    }

    @Test("stops a debug build that writes a value without its key")
    func valueWithoutKey() async {
      await #expect(processExitsWith: .failure) {
        var writer = JSONWriter()
        writer.object { $0.integer(1) }
      }
    }
  #endif
}
