/// The codes by which the database knows the field, the applicants, the results and the agencies of a procedure. They
/// stand in one comment, in the order of what they belong to: `H60.13 · ĐT2, ĐT3 · KQ.1`.
struct TableCodes {
  private typealias Part = WritableKeyPath<NationalRecord, [NationalRecord.Named]>

  private static let missing = "–"
  private static let separator: Character = "·"

  private let lists: [[String]]

  /// Of a record.
  init(of record: NationalRecord) {
    lists = Self.parts.map { part in record[keyPath: part].map { $0.code.isEmpty ? Self.missing : $0.code } }
  }

  /// As they stand in a comment; nil where that has another form.
  init?(_ text: String) {
    lists = text.split(separator: Self.separator, omittingEmptySubsequences: false).map { list in
      list.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    }
    guard lists.count == Self.parts.count else { return nil }
  }

  var isEmpty: Bool { lists.allSatisfy { list in list.allSatisfy { $0 == Self.missing } } }

  var text: String { lists.map { $0.joined(separator: ", ") }.joined(separator: " \(Self.separator) ") }

  /// Gives the parts of a record their codes; a part that has more or fewer elements by now keeps none.
  func put(into record: inout NationalRecord) {
    for (part, codes) in zip(Self.parts, lists) where record[keyPath: part].count == codes.count {
      for (index, code) in codes.enumerated() where code != Self.missing { record[keyPath: part][index].code = code }
    }
  }

  private static var parts: [Part] {
    [
      \.fields, \.applicants, \.distinctResults, \.agencies.performing, \.agencies.deciding, \.agencies.delegated,
      \.agencies.coordinating,
    ]
  }
}

extension NationalRecord {
  /// The field as a list, as the tables have it.
  fileprivate var fields: [Named] {
    get { [field] }
    set { field = newValue.first ?? Named() }
  }

  /// The results that are written: each name once.
  fileprivate var distinctResults: [Named] {
    get {
      results.reduce(into: []) { distinct, result in
        if !result.name.isEmpty, !distinct.contains(where: { $0.name == result.name }) { distinct.append(result) }
      }
    }
    set { results = newValue }
  }
}
