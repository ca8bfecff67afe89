/// The codes by which the database knows the field, the applicants, the results and the agencies of a procedure. They
/// stand in one comment, in the order of what they belong to: `lĩnh vực G01; đối tượng ĐT2, ĐT3; kết quả KQ.1`.
struct TableCodes {
  private typealias Part = (
    name: String, path: any WritableKeyPath<NationalRecord, [NationalRecord.Named]> & Sendable
  )

  /// In the place of a code that is not known.
  static let missing = "–"

  private let lists: [[String]]

  /// Of a record.
  init(of record: NationalRecord) {
    let roles = record.agencies
    // In the order of the parts: to go by their paths takes twice as long.
    let named = [
      record.fields, record.applicants, record.distinctResults, roles.performing, roles.deciding, roles.delegated,
      roles.coordinating,
    ]
    lists = named.map { list in
      list.allSatisfy(\.code.isEmpty) ? [] : list.map { $0.code.isEmpty ? Self.missing : $0.code }
    }
  }

  /// As they stand in a comment.
  init(_ text: String) {
    let given = RecordFromProcedure.list(text)
    lists = Self.parts.map { part in
      let list = given.first { $0.hasPrefix(part.name + " ") }?.dropFirst(part.name.count + 1) ?? ""
      return list.split(separator: ",").map { String($0.drop { $0 == " " }) }
    }
  }

  var isEmpty: Bool { lists.allSatisfy(\.isEmpty) }

  var text: String {
    let lists = zip(Self.parts, lists).filter { !$1.isEmpty }
    return lists.map { "\($0.name) \($1.joined(separator: ", "))" }.joined(separator: "; ")
  }

  /// Gives the parts of a record their codes; a part that has more or fewer elements by now keeps none.
  func put(into record: inout NationalRecord) {
    for (part, codes) in zip(Self.parts, lists) where record[keyPath: part.path].count == codes.count {
      for (index, code) in codes.enumerated() where code != Self.missing {
        record[keyPath: part.path][index].code = code
      }
    }
  }

  private static let parts: [Part] = zip(
    ImportedTextWording.tablesOfCodes,
    [
      \.fields, \.applicants, \.distinctResults, \.agencies.performing, \.agencies.deciding, \.agencies.delegated,
      \.agencies.coordinating,
    ]
  ).map { (name: $0, path: $1) }
}

extension NationalRecord {
  /// The field as a list, as the tables have it.
  fileprivate var fields: [Named] {
    get { [field] }
    set { field = newValue.first ?? Named() }
  }

  /// The results that are written: each name once, and last what says that there is none.
  var distinctResults: [Named] {
    get {
      var names = TextNumbers()
      let distinct = results.filter { !$0.name.isEmpty && names.insert($0.name) }
      guard distinct.count > 1 else { return distinct }
      return distinct.filter { !ResultExtractor.isNone($0.name) } + distinct.filter { ResultExtractor.isNone($0.name) }
    }
    set { results = newValue }
  }
}
