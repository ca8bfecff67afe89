/// Whether a result is a refusal.
package enum ResultExtractor {
  package static func isRefusal(_ name: String) -> Bool {
    let prose = Prose(Bullet.split(PlainText.line(name)).rest)
    return prose.starts(with: Cues.refusals) != nil
  }
}
