/// Proves that no word of a record is lost: every word of its texts stands in the file, or in a declaration that the
/// file refers to by name. What a question quotes does not count: the question goes when it is answered.
struct WordCheck {
  private var table = WordTable()

  /// The texts of which a word is missing, with the word.
  mutating func missing(of subject: RecordSubject, in text: SpecificationText) -> [(text: String, word: String)] {
    table.removeAll()
    let skipped = (text.proseLines + text.questionLines).sorted { $0.lowerBound < $1.lowerBound }
    insertWords(of: text.bytes, outside: skipped)
    var prose = ProseLines(of: text)
    // Words are sought outside the prose first; where one is not there, those of the prose are added.
    var isWhole = false
    func isLost(_ hasLost: Bool, _ check: inout WordCheck) -> Bool {
      guard hasLost, !isWhole else { return hasLost }
      isWhole = true
      for part in text.proseLines { check.insertWords(of: text.bytes.span.extracting(part)) }
      return true
    }
    var missing: [(text: String, word: String)] = []
    for (_, long) in subject.texts where !prose.hold(long.bytes.span) {
      guard isLost(long.words.contains { !table.contains($0.hash) }, &self) else { continue }
      guard let lost = long.words.first(where: { !table.contains($0.hash) }) else { continue }
      missing.append((long.text, String(decoding: long.bytes[lost.start..<lost.end], as: UTF8.self)))
    }
    for other in Self.otherTexts(of: subject.record) where !other.isEmpty && !prose.hold(other.utf8.span) {
      guard isLost(firstLost(of: other) != nil, &self), let lost = firstLost(of: other) else { continue }
      missing.append((other, String(decoding: Array(other.utf8)[lost.start..<lost.end], as: UTF8.self)))
    }
    return missing
  }

  private mutating func insertWords(of bytes: Span<UInt8>) {
    ProseWords.forEach(in: bytes) { table.insert($0.hash) }
  }

  /// Adds the words before, between and behind some parts of a file.
  private mutating func insertWords(of file: [UInt8], outside parts: [Range<Int>]) {
    var start = 0
    for part in parts {
      insertWords(of: file.span.extracting(start..<part.lowerBound))
      start = part.upperBound
    }
    insertWords(of: file.span.extracting(start..<file.count))
  }

  private func firstLost(of text: String) -> ProseWord? {
    var lost: ProseWord?
    ProseWords.forEach(in: text) { word in
      if lost == nil, !table.contains(word.hash) { lost = word }
    }
    return lost
  }

  /// Everything that a record says in words besides its longer texts. Titles of legal documents stand in their
  /// declarations, which are made from them as they are; an amount of time that is a number is a value, not a word.
  private static func otherTexts(of record: NationalRecord) -> [String] {
    var texts = [
      record.code, record.field.name, record.formality, record.state, record.type,
      record.publication.number, record.publication.agency, record.promulgatedBy, record.receivingAddress,
      record.description, record.note, record.keywords,
    ]
    texts += record.serviceGroups + record.returningMethods + record.applicants.map(\.name)
    let roles = record.agencies
    texts += (roles.receiving + roles.performing + roles.deciding + roles.delegated + roles.coordinating).map(\.name)
    for method in record.methods {
      if !LimitExtractor.isNumber(method.time) { texts.append(method.time) }
      for fee in method.fees {
        texts.append(fee.description)
        texts.append(fee.attachment)
      }
    }
    for group in record.documentGroups {
      texts.append(group.name)
      // A row that names nothing is reported and left out, with its code.
      for component in group.components where !component.forms.isEmpty || ProseWords.isAny(in: component.name) {
        texts.append(component.code)
        if !component.forms.isEmpty { texts += component.forms }
      }
    }
    for step in record.steps { texts.append(step.name) }
    for stage in record.stages { texts += [stage.title, stage.actor, stage.length == nil ? stage.time : ""] }
    texts += record.subCases.map(\.name) + record.results.map(\.name) + record.remainder.map(\.words)
    return texts
  }
}
