/// Whether a result is a refusal, or none.
package enum ResultExtractor {
  /// A procedure about a refusal, such as that of an inheritance, grants one.
  static func isRefusal(_ name: String, of procedure: String) -> Bool {
    isRefusal(name) && !Prose(procedure).contains(Cues.refusals)
  }

  package static func isRefusal(_ name: String) -> Bool {
    let prose = prose(name)
    guard let refusal = prose.starts(with: Cues.refusals) else { return false }
    // `Văn bản trả lời (không bắt buộc)`
    return !refusal.hashes.indices.dropLast().contains { prose.gap(after: $0).contains(0x28) }
  }

  /// `Không có kết quả`
  package static func isNone(_ name: String) -> Bool {
    let prose = prose(name)
    return prose.starts(with: Cues.noResults) != nil || prose.isOne(of: Cues.noRequirements)
  }

  private static func prose(_ name: String) -> Prose { Prose(Bullet.split(PlainText.line(name)).rest) }
}
