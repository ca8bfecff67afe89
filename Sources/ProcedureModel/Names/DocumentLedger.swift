import ProcedureCatalogue

/// The documents without a declaration that the procedures of a catalogue name, each with the place where it is named
/// first and the id that follows from it.
///
/// `CatalogueBuilder.take` finds the same, procedure by procedure. Here titles are numbers, so that after a change all
/// procedures can be gone through again in a millisecond.
struct DocumentLedger: Sendable {
  /// One document of one procedure.
  struct Mention: Equatable, Sendable {
    let address: Workshop.Address
    /// Its number in `BuiltProcedure.documents`.
    let document: Int
  }

  /// A document under the title with a number: where it is named first, and its id.
  struct Entry: Sendable {
    let mention: Mention
    let id: String
  }

  /// False once most titles are no longer named by anybody: they hold the texts in which they stood.
  var isWorthKeeping: Bool { entries.count { $0 == nil } <= entries.count / 2 }

  private var numbers: TextMap<Int> = [:]
  /// For each procedure of each file the titles of its documents.
  private var titles: [[[Int]]]
  /// By the number of the title; nil for one that nobody names any more.
  private(set) var entries: [Entry?] = []

  /// The documents of all procedures, file by file, beside the declared ones.
  init(_ procedures: [[BuiltProcedure]], besides declared: DocumentTable) {
    titles = procedures.map { Array(repeating: [], count: $0.count) }
    for (file, procedures) in procedures.enumerated() {
      for (number, procedure) in procedures.enumerated() { take(procedure, number, ofFile: file) }
    }
    _ = settle(procedures, besides: declared)
  }

  /// Puts a procedure in the place of an earlier one of its file; `settle` says what follows.
  mutating func take(_ procedure: BuiltProcedure, _ number: Int, ofFile file: Int) {
    titles[file][number] = procedure.keys.map { keys in
      if let known = numbers[keys.title] { return known }
      entries.append(nil)
      numbers[keys.title] = entries.count - 1
      return entries.count - 1
    }
  }

  /// Goes through all procedures again; gives the entries as they were before.
  mutating func settle(_ procedures: [[BuiltProcedure]], besides declared: DocumentTable) -> [Entry?] {
    let earlier = entries
    entries = Array(repeating: nil, count: earlier.count)
    var declared = declared
    for (file, titles) in titles.enumerated() {
      for (procedure, titles) in titles.enumerated() {
        for (document, title) in titles.enumerated() where entries[title] == nil {
          let wanted = procedures[file][procedure].keys[document].wanted
          let address = Workshop.Address(file: file, number: procedure)
          entries[title] = Entry(
            mention: Mention(address: address, document: document), id: declared.takeID(wanting: wanted))
        }
      }
    }
    return earlier
  }

  /// The ids that the documents of a procedure have, in their order.
  func ids(_ procedure: Int, ofFile file: Int) -> [String] {
    titles[file][procedure].map { entries[$0]?.id ?? "" }
  }

  /// The same by the titles.
  func ids(of procedure: BuiltProcedure, _ address: Workshop.Address) -> TextMap<String> {
    TextMap(zip(procedure.keys.lazy.map(\.title), ids(address.number, ofFile: address.file)))
  }

  /// Whether a procedure names a document under one of some titles.
  func names(_ procedure: Int, ofFile file: Int, oneOf titles: Set<Int>) -> Bool {
    self.titles[file][procedure].contains { titles.contains($0) }
  }
}
