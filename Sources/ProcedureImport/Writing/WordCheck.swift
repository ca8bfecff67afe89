/// Proves that no word of a record is lost: every word of its texts stands in the file, or in a declaration that the
/// file refers to by name.
struct WordCheck {
  private var table = WordTable()

  /// The texts of which a word is missing, with the word.
  mutating func missing(of subject: RecordSubject, in file: [UInt8]) -> [(text: String, word: String)] {
    table.removeAll()
    ProseWords.forEach(in: file) { table.insert($0.hash) }
    var missing: [(text: String, word: String)] = []
    for (_, prose) in subject.texts {
      guard let lost = prose.words.first(where: { !table.contains($0.hash) }) else { continue }
      missing.append((prose.text, String(decoding: prose.bytes[lost.start..<lost.end], as: UTF8.self)))
    }
    for text in Self.otherTexts(of: subject.record) {
      var lost: ProseWord?
      ProseWords.forEach(in: text) { word in
        if lost == nil, !table.contains(word.hash) { lost = word }
      }
      guard let lost else { continue }
      missing.append((text, String(decoding: Array(text.utf8)[lost.start..<lost.end], as: UTF8.self)))
    }
    return missing
  }

  /// Everything that a record says in words besides its longer texts. Titles of legal documents stand in their declarations, which are made from
  /// them as they are; an amount of time that is a number is a value, not a word.
  private static func otherTexts(of record: NationalRecord) -> [String] {
    var texts = [
      record.code, record.field.name, record.formality, record.state, record.type,
      record.publication.number, record.publication.agency, record.promulgatedBy, record.receivingAddress,
      record.description, record.note, record.keywords,
    ]
    texts += record.serviceGroups + record.returningMethods + record.applicants.map(\.name)
    let roles = record.agencies
    texts += (roles.performing + roles.deciding + roles.delegated + roles.coordinating).map(\.name)
    for method in record.methods {
      if !LimitExtractor.isNumber(method.time) { texts.append(method.time) }
      for fee in method.fees { texts += [fee.description, fee.attachment] }
    }
    for group in record.documentGroups {
      texts.append(group.name)
      for component in group.components where !component.forms.isEmpty { texts += component.forms }
    }
    for step in record.steps { texts.append(step.name) }
    for stage in record.stages { texts += [stage.title, stage.actor, stage.length == nil ? stage.time : ""] }
    texts += record.subCases.map(\.name) + record.results.map(\.name)
    return texts
  }
}
