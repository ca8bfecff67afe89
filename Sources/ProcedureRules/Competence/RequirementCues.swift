import ProcedureSyntax

/// Whether prose sets conditions rather than telling how an office handles dossiers.
enum RequirementCues {
  /// Words with which conditions are set.
  private static let demands = table([
    "phải", "điều kiện", "đáp ứng", "tiêu chuẩn", "bảo đảm", "đảm bảo", "không được", "ít nhất", "tối thiểu", "yêu cầu",
    "trình độ",
  ])
  /// Words of texts about the time that a dossier takes.
  private static let handling = table(["ngày làm việc", "ngày nhận", "ngày tiếp nhận", "khi nhận"])

  static func speak(in text: String) -> Bool {
    let folded = WordFold.fold(Array(text.utf8)[...])
    return stands(one: demands, in: folded.span) && !stands(one: handling, in: folded.span)
  }

  private static func table(_ words: [String]) -> [[UInt8]] { words.map { WordFold.fold(Array($0.utf8)[...]) } }

  private static func stands(one words: [[UInt8]], in text: Span<UInt8>) -> Bool {
    var firstBytes = InlineArray<256, Bool>(repeating: false)
    for word in words { firstBytes[Int(word[0])] = true }
    for start in text.indices where firstBytes[Int(text[start])] {
      if words.contains(where: { stands($0, in: text, at: start) }) { return true }
    }
    return false
  }

  private static func stands(_ word: [UInt8], in text: Span<UInt8>, at start: Int) -> Bool {
    guard start + word.count <= text.count else { return false }
    var offset = 0
    while offset < word.count, text[start + offset] == word[offset] { offset += 1 }
    return offset == word.count
  }
}
