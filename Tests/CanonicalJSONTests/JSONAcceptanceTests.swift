import CanonicalJSON
import Testing

@Suite("JSON acceptance")
struct JSONAcceptanceTests {
  @Test(
    "accepts every text that RFC 8259 allows",
    arguments: [
      "null", "true", "false", "0", "-0", "-1", "10", "123456789012345678901234567890", "1.5", "-0.0", "1e5", "1E+5",
      "1.25e-300", "0e0", #""""#, #""a""#, #""\"\\\/\b\f\n\r\t""#, #""\u0041\u00e0\uD83D\uDE00""#, #""\u0000""#,
      #""\uFFFF""#, "\"\u{7F}\"", "\"Đăng ký khai sinh\"", "\"\u{2028}😀\u{FFFF}\"", "[]", "{}", " [ ] ", "\t\r\n{ \n}",
      "[1]", "[1 , 2]", "[[],{},[[]]]", #"{"a":1}"#, #"{"":0}"#, #"{"a":{"a":[{"a":null}]}}"#,
      #"{ "a" : 1 , "b" : 2 }"#,
      "[null,true,false,0,\"\"]", "[1]\n", #"{"b":1,"a":2}"#, #"{"a":1,"A":2}"#,
    ])
  func accepted(text: String) {
    #expect(refusal(of: text) == nil)
  }

  @Test(
    "refuses every other text with its own reason and place",
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[", .unexpectedEnd, 1), ("[1", .unexpectedEnd, 2),
      ("[1,", .unexpectedEnd, 3), ("{", .unexpectedEnd, 1), (#"{"a"#, .unexpectedEnd, 3), (#"{"a""#, .unexpectedEnd, 4),
      (#"{"a":"#, .unexpectedEnd, 5), ("\"", .unexpectedEnd, 1), (#""\"#, .unexpectedEnd, 2),
      ("tru", .unexpectedEnd, 3),
      ("-", .unexpectedEnd, 1), ("1.", .unexpectedEnd, 2), ("1e", .unexpectedEnd, 2), ("1e+", .unexpectedEnd, 3),
      (#""\u12"#, .unexpectedEnd, 5), (#""\uD83D"#, .unexpectedEnd, 7), (#""\uD83D\"#, .unexpectedEnd, 8),
      ("]", .unexpectedByte(UInt8(ascii: "]")), 0), ("[1}", .unexpectedByte(UInt8(ascii: "}")), 2),
      (#"{"a":1]"#, .unexpectedByte(UInt8(ascii: "]")), 6), ("[,1]", .unexpectedByte(UInt8(ascii: ",")), 1),
      ("[1,,2]", .unexpectedByte(UInt8(ascii: ",")), 3), ("[1 2]", .unexpectedByte(UInt8(ascii: "2")), 3),
      (#"{"a" 1}"#, .unexpectedByte(UInt8(ascii: "1")), 5), (#"{"a":1 "b":2}"#, .unexpectedByte(UInt8(ascii: "\"")), 7),
      ("{1:2}", .unexpectedByte(UInt8(ascii: "1")), 1), ("{a:1}", .unexpectedByte(UInt8(ascii: "a")), 1),
      (#"{"a":}"#, .unexpectedByte(UInt8(ascii: "}")), 5), ("{,}", .unexpectedByte(UInt8(ascii: ",")), 1),
      ("'a'", .unexpectedByte(UInt8(ascii: "'")), 0), ("+1", .unexpectedByte(UInt8(ascii: "+")), 0),
      (".5", .unexpectedByte(UInt8(ascii: ".")), 0), ("NaN", .unexpectedByte(UInt8(ascii: "N")), 0),
      ("Infinity", .unexpectedByte(UInt8(ascii: "I")), 0), ("// x\n1", .unexpectedByte(UInt8(ascii: "/")), 0),
      ("[1\u{0}]", .unexpectedByte(0), 2), ("\u{A0}1", .unexpectedByte(0xC2), 0), ("\u{B}1", .unexpectedByte(0x0B), 0),
      ("1 1", .trailingContent, 2), ("[] ]", .trailingContent, 3), ("{}x", .trailingContent, 2),
      ("1a", .trailingContent, 1),
      ("0x1", .trailingContent, 1), ("[1,]", .trailingComma, 3), (#"{"a":1, }"#, .trailingComma, 8),
      ("nul!", .unknownWord, 0), ("TRUE", .unexpectedByte(UInt8(ascii: "T")), 0), ("truth", .unknownWord, 0),
      ("-a", .invalidNumber, 1), ("-Infinity", .invalidNumber, 1), ("1.e5", .invalidNumber, 2),
      ("1ex", .invalidNumber, 2),
      ("01", .leadingZero, 0), ("-01", .leadingZero, 1), ("00", .leadingZero, 0), ("[-00.5]", .leadingZero, 2),
      (#""\x41""#, .invalidEscape, 1), (#""\u12G4""#, .invalidEscape, 1), (#""ab\'""#, .invalidEscape, 3),
      (#""\U0041""#, .invalidEscape, 1), (#""\uD800""#, .unpairedSurrogate, 1), (#""\uDC00""#, .unpairedSurrogate, 1),
      (#""\uD800x""#, .unpairedSurrogate, 1), (#""\uD800\n""#, .unpairedSurrogate, 1),
      (#""\uD800\u0041""#, .unpairedSurrogate, 1), ("\"a\nb\"", .controlCharacter(0x0A), 2),
      ("\"\u{0}\"", .controlCharacter(0), 1), ("\"12345678\u{1F}\"", .controlCharacter(0x1F), 9),
      ("\u{FEFF}[]", .byteOrderMark, 0),
    ] as [(String, JSONError.Reason, Int)])
  func refused(text: String, reason: JSONError.Reason, offset: Int) {
    let error = refusal(of: text)
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
  }

  @Test(
    "refuses bytes that are not UTF-8 at their exact place",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x9F, 0xBF], [0xE1, 0xBA],
      [0xE1, 0xBA, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ] as [[UInt8]])
  func notUTF8(fault: [UInt8]) {
    // Every alignment to the eight-byte words in which the check reads, with text and with non-ASCII around.
    for count in 0..<24 {
      for letter in ["a", "đ"] {
        let padding = Array(String(repeating: letter, count: count).utf8)
        let bytes = Array("\"".utf8) + padding + fault + Array("đủ hồ sơ hợp lệ\"".utf8)
        #expect(refusal(of: bytes)?.reason == .invalidUTF8)
        #expect(refusal(of: bytes)?.offset == 1 + padding.count)
      }
    }
  }

  @Test("agrees with the standard library on what is UTF-8")
  func randomUTF8() {
    var dice = Dice(seed: 8)
    let quote = Array("\"".utf8)
    let interesting: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xC4, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4,
      0xF5,
    ]
    for _ in 0..<20_000 {
      let content = (0..<Int.random(in: 0...14, using: &dice)).map { _ in
        interesting[Int.random(in: 0..<interesting.count, using: &dice)]
      }
      let isUTF8 = String(validating: content, as: UTF8.self) != nil
      #expect((refusal(of: quote + content + quote) == nil) == isUTF8, "\(content)")
    }
  }

  @Test("counts lines and characters for the place of an error")
  func place() {
    let error = refusal(of: "{\n  \"tên\": \"Hộ tịch\",\n  \"phí\": đ\n}")
    #expect(error?.reason == .unexpectedByte(0xC4))
    #expect(error?.line == 3)
    #expect(error?.column == 10)
  }
}
