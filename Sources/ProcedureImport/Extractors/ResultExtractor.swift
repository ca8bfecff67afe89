/// Whether a result is a refusal, or none.
package enum ResultExtractor {
  package static func isRefusal(_ name: String) -> Bool { prose(name).starts(with: Cues.refusals) != nil }

  /// `Không có kết quả`
  package static func isNone(_ name: String) -> Bool {
    let prose = prose(name)
    return prose.starts(with: Cues.noResults) != nil || prose.isOne(of: Cues.noRequirements)
  }

  private static func prose(_ name: String) -> Prose { Prose(Bullet.split(PlainText.line(name)).rest) }
}
