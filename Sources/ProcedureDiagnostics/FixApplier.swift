package import ProcedureText

/// Makes the safe fixes of findings in the bytes of the file itself: what no edit means stays as it was, byte for byte.
package enum FixApplier {
  package struct Result: Sendable {
    package let bytes: [UInt8]
    package let applied: Int
    /// Fixes left out because they overlap one that was made; checking the new text again brings them back.
    package let skipped: Int
  }

  /// Applies the first safe fix of each finding in `source`, in the order in which findings are shown.
  package static func apply(_ findings: [Finding], to source: SourceText) -> Result {
    var accepted: [Finding.Edit] = []
    var applied = 0
    var skipped = 0
    let here = FindingBag(findings.lazy.filter { $0.place?.file == source.path }).sorted()
    for finding in here {
      guard let fix = finding.fixes.first(where: { $0.isSafe && !$0.edits.isEmpty }) else { continue }
      if take(fix.edits, into: &accepted, within: source.bytes.count) { applied += 1 } else { skipped += 1 }
    }
    return Result(bytes: rewritten(source, accepted), applied: applied, skipped: skipped)
  }

  /// Adds the edits to those accepted, in the order of the text; does nothing when two overlap or one lies outside.
  private static func take(_ edits: [Finding.Edit], into accepted: inout [Finding.Edit], within count: Int) -> Bool {
    let edits = edits.sorted { $0.span < $1.span }
    for (edit, next) in zip(edits, edits.dropFirst()) where isConflict(edit, next) { return false }
    for edit in edits {
      let index = position(of: edit, in: accepted)
      if Int(edit.span.end) > count { return false }
      if index > 0, isConflict(accepted[index - 1], edit) { return false }
      if index < accepted.count, isConflict(edit, accepted[index]) { return false }
    }
    for edit in edits { accepted.insert(edit, at: position(of: edit, in: accepted)) }
    return true
  }

  /// Whether two edits overlap, the first not behind the second. Two additions at one place depend on their order.
  private static func isConflict(_ edit: Finding.Edit, _ next: Finding.Edit) -> Bool {
    edit.span.end > next.span.start || edit.span == next.span
  }

  /// The index of the first accepted edit that does not come before `edit`.
  private static func position(of edit: Finding.Edit, in accepted: [Finding.Edit]) -> Int {
    var low = 0
    var high = accepted.count
    while low < high {
      let middle = (low + high) / 2
      if accepted[middle].span < edit.span { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func rewritten(_ source: SourceText, _ edits: [Finding.Edit]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.original.count)
    var position = 0
    for edit in edits {
      let start = max(position, source.originalOffset(of: Int(edit.span.start)))
      bytes += source.original[position..<start]
      bytes += edit.replacement.utf8
      position = max(start, source.originalOffset(of: Int(edit.span.end)))
    }
    return bytes + source.original[position...]
  }
}
