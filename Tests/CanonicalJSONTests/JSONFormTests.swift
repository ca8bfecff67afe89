import CanonicalJSON
import Foundation
import Testing

@Suite("JSON forms")
struct JSONFormTests {
  private func canonical(_ source: String, omitting key: String? = nil) throws -> String {
    text(try JSONDocument(parsing: Array(source.utf8)).canonicalBytes(omitting: key))
  }

  @Test("sorts the members of the standard's example by UTF-16 code units")
  func standardOrder() throws {
    let source = #"""
      {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
       "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"}
      """#
    let keys = try JSONDocument(parsing: Array(canonical(source).utf8)).root.members.map(\.key)
    #expect(keys == ["\r", "1", "\u{80}", "\u{F6}", "\u{20AC}", "\u{1F600}", "\u{FB33}"])
    let unescaped = try canonical("{\"\u{FB33}\":1,\"\u{1F600}\":2,\"\u{20AC}\":3}")
    #expect(unescaped == "{\"\u{20AC}\":3,\"\u{1F600}\":2,\"\u{FB33}\":1}")
  }

  @Test("writes the strings and literals of the standard's example")
  func standardStrings() throws {
    let source = #"""
      {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
       "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false]}
      """#
    let expected =
      #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
      + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
    #expect(try canonical(source) == expected)
  }

  /// Appendix B of RFC 8785: the bits of a double, and how canonical JSON writes it.
  @Test(
    "writes the sample numbers of the standard",
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"), (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
      (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
      (0xC340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"), (0x44B5_2D02_C7E1_4AF6, "1e+23"),
      (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"), (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"),
      (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"), (0x444B_1AE4_D6E2_EF50, "1e+21"),
      (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"), (0x3EB0_C6F7_A0B5_ED8D, "0.000001"),
      (0x41B3_DE43_5555_5553, "333333333.3333332"), (0x41B3_DE43_5555_5554, "333333333.33333325"),
      (0x41B3_DE43_5555_5555, "333333333.3333333"), (0x41B3_DE43_5555_5556, "333333333.3333334"),
      (0x41B3_DE43_5555_5557, "333333333.33333343"), (0xBECB_F647_612F_3696, "-0.0000033333333333333333"),
      (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func sampleNumbers(bits: UInt64, expected: String) throws {
    // As an exponent form, so that integers take the way of doubles too.
    #expect(try canonical("[\(Double(bitPattern: bits))]") == "[\(expected)]")
  }

  @Test("keeps integers exact and gives every number one form")
  func integers() throws {
    #expect(try canonical("[-0, 1.0, 1e2, 100e-2, -0.0]") == "[0,1,100,1,0]")
    #expect(try canonical("[9223372036854775807,-9223372036854775808]") == "[9223372036854775807,-9223372036854775808]")
    #expect(try canonical("[9223372036854775808]") == "[9223372036854776000]")
  }

  @Test("refuses to write a number beyond doubles, and names it")
  func numberOutOfRange() {
    #expect(throws: (any Error).self) { try canonical("[1,1e999]") }
    do {
      _ = try JSONDocument(parsing: Array("[1,\n1e999]".utf8)).canonicalBytes()
    } catch {
      #expect(error.reason == .numberOutOfRange("1e999"))
      #expect(error.line == 2)
    }
  }

  @Test("leaves out one outermost member for a digest")
  func omission() throws {
    #expect(
      try canonical(#"{"a":1,"digest":"x","z":{"digest":2}}"#, omitting: "digest") == #"{"a":1,"z":{"digest":2}}"#)
    #expect(try canonical(#"{"digest":"x","a":1}"#, omitting: "digest") == #"{"a":1}"#)
    #expect(try canonical(#"{"digest":"x"}"#, omitting: "digest") == "{}")
    let document = try JSONDocument(parsing: Array(#"{"digest":"x", "a":1}"#.utf8))
    #expect(try document.canonicalDigest(omitting: "digest") == SHA256.hexDigest(of: Array(#"{"a":1}"#.utf8)))
  }

  @Test("puts one element a line for review, and short containers on their line")
  func review() throws {
    let tree: JSON = [
      "title": "Đăng ký khai sinh", "basis": [["source": "luật_hộ_tịch", "article": 16]], "empty": [:],
      "documents": [["id": "giấy_chứng_sinh", "verb": "submit"], ["id": .string(String(repeating: "ờ", count: 100))]],
    ]
    let long = String(repeating: "ờ", count: 100)
    let expected = """
      {
        "basis": [{"article": 16, "source": "luật_hộ_tịch"}],
        "documents": [
          {"id": "giấy_chứng_sinh", "verb": "submit"},
          {"id": "\(long)"}
        ],
        "empty": {},
        "title": "Đăng ký khai sinh"
      }

      """
    #expect(text(tree.reviewBytes()) == expected)
    let oneLevel = text(tree.reviewBytes(brokenLevels: 1))
    #expect(oneLevel.split(separator: "\n").count == 6)
    #expect(oneLevel.utf8.count < expected.utf8.count)
  }

  @Test("keeps review lines within 120 columns wherever a container can be broken")
  func reviewWidth() throws {
    for length in 80...130 {
      let tree: JSON = ["a": [[.string(String(repeating: "đ", count: length))], 1]]
      for line in text(tree.reviewBytes()).split(separator: "\n") where line.contains("[\"") || line.contains(", ") {
        #expect(line.count <= 120)
      }
    }
  }

  @Test("gives back the same tree from both forms, and agrees with Foundation on the canonical one")
  func randomTrees() throws {
    var dice = Dice(seed: 42)
    for _ in 0..<400 {
      let tree = randomTree(depth: 4, &dice)
      let canonical = try JSONDocument(parsing: tree.canonicalBytes)
      let review = try JSONDocument(parsing: tree.reviewBytes())
      #expect(try JSON(json: canonical.root) == tree)
      #expect(try JSON(json: review.root) == tree)
      #expect(try review.canonicalBytes() == canonical.bytes)
      #expect(try canonical.canonicalBytes() == canonical.bytes)
      #expect(try review.reviewBytes() == review.bytes)

      let foundation = try JSONSerialization.jsonObject(with: Data(review.bytes), options: .fragmentsAllowed)
      let ours = try JSONSerialization.jsonObject(with: Data(canonical.bytes), options: .fragmentsAllowed)
      #expect((foundation as? NSObject) == (ours as? NSObject))
      // ASCII keys of one case: there Foundation's order is the order of code units.
      let written = try JSONSerialization.data(
        withJSONObject: ours, options: [.sortedKeys, .withoutEscapingSlashes, .fragmentsAllowed])
      #expect(Array(written) == canonical.bytes)
    }
  }

  private func randomTree(depth: Int, _ dice: inout Dice) -> JSON {
    switch Int.random(in: depth > 0 ? 0...6 : 0...3, using: &dice) {
    case 0: return nil
    case 1: return .bool(Bool.random(using: &dice))
    case 2: return .int(Int64.random(in: -1_000_000...1_000_000, using: &dice))
    case 3: return .string(randomText(&dice))
    case 4:
      return .array((0..<Int.random(in: 0...5, using: &dice)).map { _ in randomTree(depth: depth - 1, &dice) })
    default:
      let letters = Array("abcdefghijklmnopqrstuvwxyz").shuffled(using: &dice)
      return .object(
        letters.prefix(Int.random(in: 0...6, using: &dice)).map { letter in
          (
            key: String(repeating: letter, count: 1 + Int(letter.utf8.first ?? 0) % 11),
            randomTree(depth: depth - 1, &dice)
          )
        })
    }
  }

  private func randomText(_ dice: inout Dice) -> String {
    let letters = Array("aZ09 /_-\"\\\n\tđệữỵ€😀")
    return String((0..<Int.random(in: 0...30, using: &dice)).compactMap { _ in letters.randomElement(using: &dice) })
  }
}
