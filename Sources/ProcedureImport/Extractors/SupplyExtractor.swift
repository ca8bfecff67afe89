/// `Trong thời hạn 30 ngày kể từ ngày nhận được thông báo, tổ chức phải bổ sung hồ sơ`: how long the applicant has to
/// supply what a dossier lacks, and what becomes of the dossier when that time is over.
package enum SupplyExtractor {
  package enum Overdue: String, Sendable {
    case close, stop, refuse
    case returnDossier = "return"
  }

  package struct Supply: Hashable, Sendable {
    package let length: DurationText.Length
    /// Nil where the texts do not say it, or not in words that mean one of these.
    package let overdue: Overdue?
  }

  /// Words between the beginning of the count and the notice from which it runs: the office that gave it.
  private static let wordsToNotice = 16
  /// Words between the applicant, with what it applies for, and what it does.
  private static let wordsToMending = 30
  /// Words between `không` and what was not done.
  private static let wordsToOmitted = 8

  /// The time; nil where the texts give none, or several.
  package static func read(_ texts: [String]) -> Supply? { read(texts.map(Prose.init)) }

  static func read(_ texts: [Prose]) -> Supply? {
    var lengths: [DurationText.Length] = []
    var overdue: [Overdue] = []
    var isClear = false
    // Most texts count no time from a notice: only those that do are taken apart.
    for text in texts where countsFromNotice(text) {
      let sentences = PlainText.lines(text.text).flatMap { Sentences.split($0) }.map(Prose.init)
      for (number, sentence) in sentences.enumerated() {
        guard let found = time(in: sentence) else { continue }
        if !lengths.contains(found.length) { lengths.append(found.length) }
        let before = number > 0 ? sentences[number - 1] : nil
        guard found.isClear, before?.contains(SupplyCues.otherRequests) != true else { continue }
        isClear = true
        let after = number + 1 < sentences.count ? sentences[number + 1] : nil
        let end = consequence(in: sentence) ?? after.flatMap { consequence(in: $0, after: found.length) }
        if let end, !overdue.contains(end) { overdue.append(end) }
      }
    }
    guard isClear, lengths.count == 1 else { return nil }
    return Supply(length: lengths[0], overdue: overdue.count == 1 ? overdue[0] : nil)
  }

  private static func countsFromNotice(_ text: Prose) -> Bool {
    var next = 0
    while let counted = text.firstIndex(of: SupplyCues.counted, from: next) {
      if notice(behind: counted.index, text) != nil { return true }
      next = counted.index + 1
    }
    return false
  }

  // MARK: The time

  /// A time that runs from a notice and in which something is mended.
  private struct Time {
    let length: DurationText.Length
    /// Whether it is the applicant's beyond doubt. One that is not may still be: then the record has several.
    let isClear: Bool
  }

  private static func time(in prose: Prose) -> Time? {
    guard prose.contains(SupplyCues.mends), prose.contains(SupplyCues.counted) else { return nil }
    let lengths = DurationText.found(in: prose)
    for length in lengths {
      guard let noticeEnd = notice(behind: length.words.upperBound, prose) else { continue }
      let isClear =
        lengths.allSatisfy { $0.length == length.length } && prose.contains(SupplementCues.dossier)
        && !prose.contains(SupplyCues.others) && isInDaysOrMonths(length.length)
        && isApplicants(length.words, noticeEnd, prose)
      return Time(length: length.length, isClear: isClear)
    }
    return nil
  }

  private static func isInDaysOrMonths(_ length: DurationText.Length) -> Bool {
    switch length.unit {
    case .workingDay, .day, .month: true
    case .year, .week, .workingHour, .hour, .minute: false
    }
  }

  /// The end of the notice from which a count runs that begins at a word.
  private static func notice(behind start: Int, _ prose: Prose) -> Int? {
    guard let counted = prose.longest(of: SupplyCues.counted, at: start) else { return nil }
    var index = start + counted.hashes.count
    let last = min(index + wordsToNotice, prose.words.count)
    while index < last {
      if let office = prose.longest(of: SupplyCues.offices, at: index) {
        index += office.hashes.count
        continue
      }
      if let notice = prose.longest(of: SupplyCues.notices, at: index) {
        return end(ofNotice: index + notice.hashes.count, prose)
      }
      guard prose.longest(of: SupplyCues.otherStarts, at: index) == nil else { return nil }
      index += 1
    }
    return nil
  }

  /// Behind the words that belong to a notice; nil where they make it something else than a request.
  private static func end(ofNotice start: Int, _ prose: Prose) -> Int? {
    var index = start
    while prose.longest(of: SupplyCues.otherNotices, at: index) == nil {
      guard let tail = prose.longest(of: SupplyCues.noticeTails, at: index) else { return index }
      index += tail.hashes.count
    }
    return nil
  }

  /// Whether the applicant mends the dossier in the time: told behind the notice, or before the length.
  private static func isApplicants(_ length: Range<Int>, _ noticeEnd: Int, _ prose: Prose) -> Bool {
    let isOver =
      ends(SupplyCues.over, at: length.lowerBound, prose) && !ends(SupplyCues.atMost, at: length.lowerBound, prose)
    let isBounded = ends(SupplyCues.bounds, at: length.lowerBound, prose)
    if let deed = deed(in: noticeEnd..<prose.words.count, prose), isBounded || isOver {
      let isOfOffice = prose.firstIndex(of: SupplyCues.officeActs, from: noticeEnd).map { $0.index < deed.applicant }
      return isOfOffice != true && (isBounded && !isOver || deed.isOmitted)
    }
    if isBounded, !isOver, deed(in: 0..<length.lowerBound, prose) != nil { return true }
    return isNamed(length, prose)
  }

  /// `Thời hạn bổ sung hồ sơ là … `, `thời hạn để tổ chức bổ sung hồ sơ là … `.
  private static func isNamed(_ length: Range<Int>, _ prose: Prose) -> Bool {
    guard ends(SupplyCues.beforeLength, at: length.lowerBound, prose) else { return false }
    var next = prose.firstBehindBullet
    while let head = prose.firstIndex(of: SupplyCues.timeHeads, from: next), head.index < length.lowerBound {
      next = head.index + head.phrase.hashes.count
      guard head.index == prose.firstBehindBullet || beginsClause(head.index, prose) else { continue }
      let isMending = prose.longest(of: SupplyCues.mends, at: next) != nil
      if isMending || deed(in: next..<length.lowerBound, prose) != nil { return true }
    }
    return false
  }

  private struct Deed {
    /// The word at which its doer is named.
    let applicant: Int
    /// Whether it is the deed that was not done.
    let isOmitted: Bool
  }

  /// An applicant at the beginning of a clause, and what it mends.
  private static func deed(in part: Range<Int>, _ prose: Prose) -> Deed? {
    var next = part.lowerBound
    while let applicant = prose.firstIndex(of: SupplyCues.applicants, from: next), part.contains(applicant.index) {
      next = applicant.index + applicant.phrase.hashes.count
      guard beginsClause(applicant.index, prose) else { continue }
      guard let mending = prose.firstIndex(of: SupplyCues.mends, from: next), part.contains(mending.index),
        mending.index - next <= wordsToMending
      else { return nil }
      let not = prose.firstIndex(of: SupplyCues.not, from: next)
      return Deed(applicant: applicant.index, isOmitted: not.map { $0.index < mending.index } ?? false)
    }
    return nil
  }

  private static func beginsClause(_ index: Int, _ prose: Prose) -> Bool {
    index == 0 || prose.gap(after: index - 1).contains { $0 != 0x20 && $0 != 0x2F }
      || ends(SupplyCues.clauseStarts, at: index, prose)
  }

  /// Whether one of the phrases stands right before a word.
  private static func ends(_ phrases: Phrases, at end: Int, _ prose: Prose) -> Bool {
    phrases.all.contains { prose.has($0, at: end - $0.hashes.count) }
  }

  // MARK: When it is over

  /// What becomes of a dossier that was not mended, in the sentence that gives the time.
  private static func consequence(in prose: Prose) -> Overdue? {
    var next = 0
    while let not = prose.firstIndex(of: SupplyCues.not, from: next) {
      next = not.index + 1
      guard let mending = prose.firstIndex(of: SupplyCues.mends, from: next), mending.index - next <= wordsToOmitted
      else { continue }
      return overdue(from: mending.index, prose)
    }
    return nil
  }

  /// … or in the sentence behind it: `Sau thời hạn trên, tổ chức không bổ sung thì …`.
  private static func consequence(in prose: Prose, after length: DurationText.Length) -> Overdue? {
    var start = prose.firstBehindBullet
    let condition = prose.longest(of: SupplyCues.conditions, at: start)
    start += condition?.hashes.count ?? 0
    if let head = prose.longest(of: SupplyCues.afterwards, at: start) {
      let end = start + head.hashes.count
      // A length that the sentence names first is this one.
      if let named = DurationText.found(in: prose).first(where: { $0.words.lowerBound == end }) {
        guard named.length == length else { return nil }
      }
      let missing = prose.firstIndex(of: SupplyCues.missing, from: end)
      return consequence(in: prose) ?? missing.flatMap { overdue(from: $0.index + $0.phrase.hashes.count, prose) }
    }
    guard condition != nil, prose.longest(of: SupplyCues.applicants, at: start) != nil,
      DurationText.found(in: prose).isEmpty
    else { return nil }
    return consequence(in: prose)
  }

  private static func overdue(from start: Int, _ prose: Prose) -> Overdue? {
    let ends: [(Phrases, Overdue)] = [
      (SupplyCues.closed, .close), (SupplyCues.stopped, .stop), (SupplyCues.refused, .refuse),
      (SupplyCues.returned, .returnDossier),
    ]
    let said = ends.filter { prose.firstIndex(of: $0.0, from: start) != nil }
    return said.count == 1 ? said[0].1 : nil
  }
}
