/// The sentences of a line: cut behind a point, a question mark or, unless it joins what is listed, a semicolon that
/// white space follows.
enum Sentences {
  static func split(_ line: String, atSemicolons: Bool = true) -> [String] {
    let bytes = Array(line.utf8)
    var sentences: [String] = []
    var start = 0
    for index in bytes.indices where index + 1 < bytes.count && bytes[index + 1] == 0x20 {
      guard bytes[index] == 0x2E || bytes[index] == 0x3F || (bytes[index] == 0x3B && atSemicolons) else { continue }
      // `1. Đơn …` is a number of a list.
      if bytes[index] == 0x2E, index > start, index - start <= 3, bytes[start..<index].allSatisfy({ 0x30...0x39 ~= $0 })
      {
        continue
      }
      sentences.append(String(decoding: bytes[start...index], as: UTF8.self))
      start = index + 2
    }
    if start < bytes.count { sentences.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return sentences
  }
}
