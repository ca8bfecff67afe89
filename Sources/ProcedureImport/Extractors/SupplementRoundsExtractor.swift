/// `Việc yêu cầu bổ sung hồ sơ được thực hiện tối đa một lần`: how many times the office may ask for what a dossier lacks.
package enum SupplementRoundsExtractor {
  /// The number; nil where the texts give none, or several.
  package static func read(_ texts: [String]) -> Int? { read(texts.map(Prose.init)) }

  static func read(_ texts: [Prose]) -> Int? {
    var found: Set<Int> = []
    for text in texts {
      var next = 0
      while let cue = text.firstIndex(of: SupplementRoundsCues.times, from: next) {
        let line = text.line(around: cue.index)
        for sentence in Sentences.split(String(decoding: text.bytes[line], as: UTF8.self)) {
          if let count = count(in: Prose(sentence)) { found.insert(count) }
        }
        next = text.words[cue.index...].firstIndex { $0.start >= line.upperBound } ?? text.words.count
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private static func count(in prose: Prose) -> Int? {
    guard !prose.contains(SupplementRoundsCues.others),
      let request = prose.firstIndex(of: SupplementCues.requests),
      let mending = prose.firstIndex(of: SupplementCues.mends, from: request.index)
    else { return nil }
    var next = mending.index
    while let times = prose.firstIndex(of: SupplementRoundsCues.times, from: next) {
      next = times.index + 1
      guard let number = number(before: times.index, prose) else { continue }
      // `tối đa một lần`, or `chỉ thực hiện một lần`
      let isBounded = SupplementRoundsCues.bounds.all.contains {
        prose.has($0, at: number.start - $0.hashes.count)
      }
      let only = prose.firstIndex(of: SupplementRoundsCues.only)
      if isBounded || only.map({ $0.index < number.start }) == true { return number.value }
    }
    return nil
  }

  /// `một`, `01`, `một (01)`, `01 (một)`
  private static func number(before end: Int, _ prose: Prose) -> (value: Int, start: Int)? {
    guard let value = number(at: end - 1, prose) else { return nil }
    return (value, number(at: end - 2, prose) == value ? end - 2 : end - 1)
  }

  private static func number(at index: Int, _ prose: Prose) -> Int? {
    if let value = prose.number(at: index) { return (1...9).contains(value) ? value : nil }
    return SupplementRoundsCues.numbers.first { prose.has($0.phrase, at: index) }?.value
  }
}
