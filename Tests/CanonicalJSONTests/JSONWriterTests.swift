import CanonicalJSON
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
