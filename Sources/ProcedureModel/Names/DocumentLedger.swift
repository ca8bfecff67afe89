import ProcedureCatalogue

/// The documents without a declaration that the procedures of a catalogue name, each with the place where it is named
/// first and the id that follows from it.
///
/// `CatalogueBuilder.take` finds the same, procedure by procedure. Here titles are numbers, so that after a change all
/// procedures can be gone through again in some milliseconds.
struct DocumentLedger: Sendable {
  /// One document of one procedure.
  struct Mention: Equatable, Sendable {
    let address: Workshop.Address
    /// Its number in `BuiltProcedure.documents`.
    let document: Int
  }

  /// A document under the title with a number: where it is named first, and its id.
  struct Entry: Equatable, Sendable {
    let mention: Mention
    let id: String
  }

  /// An entry that is not what it was; nil where there is none.
  struct Change: Sendable {
    let title: Int
    let earlier: Entry?
    let now: Entry?
  }

  private var numbers: TextMap<Int> = [:]
  /// For each procedure of each file the titles of its documents.
  private var titles: [[[Int]]]
  /// By the number of the title; nil for one that nobody names any more.
  private(set) var entries: [Entry?] = []

  /// The documents of all procedures, by the numbers of their files, beside the declared ones; `order` are the numbers
  /// in the order of the files.
  init(_ procedures: [[BuiltProcedure]], inOrder order: [Int], besides declared: DocumentTable) {
    titles = procedures.map { Array(repeating: [], count: $0.count) }
    for (file, procedures) in procedures.enumerated() {
      for (number, procedure) in procedures.enumerated() { take(procedure, number, ofFile: file) }
    }
    _ = settle(procedures, inOrder: order, besides: declared)
  }

  /// False once most titles are no longer named by anybody: they hold the texts in which they stood.
  var isWorthKeeping: Bool { entries.count { $0 == nil } <= entries.count / 2 }

  /// Puts a procedure in the place of an earlier one of its file; `settle` says what follows.
  mutating func take(_ procedure: BuiltProcedure, _ number: Int, ofFile file: Int) {
    titles[file][number] = procedure.documents.map { document in
      let title = document.keys.title
      if let known = numbers[title] { return known }
      entries.append(nil)
      numbers[title] = entries.count - 1
      return entries.count - 1
    }
  }

  /// Goes through all procedures again; gives the entries that have changed, in no particular order.
  mutating func settle(
    _ procedures: [[BuiltProcedure]], inOrder order: [Int], besides declared: DocumentTable
  ) -> [Change] {
    let earlier = entries
    entries = Array(repeating: nil, count: earlier.count)
    var changes: [Change] = []
    var declared = declared
    for file in order {
      for (procedure, titles) in titles[file].enumerated() {
        for (document, title) in titles.enumerated() where entries[title] == nil {
          let wanted = procedures[file][procedure].documents[document].keys.wanted
          let address = Workshop.Address(file: file, number: procedure)
          let entry = Entry(
            mention: Mention(address: address, document: document), id: declared.takeID(wanting: wanted))
          if earlier[title] != entry { changes.append(Change(title: title, earlier: earlier[title], now: entry)) }
          entries[title] = entry
        }
      }
    }
    for title in earlier.indices where entries[title] == nil && earlier[title] != nil {
      changes.append(Change(title: title, earlier: earlier[title], now: nil))
    }
    return changes
  }

  /// Where each document of a procedure is named first.
  func mentions(_ procedure: Int, ofFile file: Int) -> [Mention] {
    titles[file][procedure].compactMap { entries[$0]?.mention }
  }

  /// The ids that the documents of a procedure have, in their order.
  func ids(_ procedure: Int, ofFile file: Int) -> [String] {
    titles[file][procedure].map { entries[$0]?.id ?? "" }
  }

  /// The same by the titles.
  func ids(of procedure: BuiltProcedure, _ address: Workshop.Address) -> TextMap<String> {
    TextMap(zip(procedure.documents.lazy.map(\.keys.title), ids(address.number, ofFile: address.file)))
  }

  /// Whether a procedure names a document under one of some titles.
  func names(_ procedure: Int, ofFile file: Int, oneOf titles: Set<Int>) -> Bool {
    self.titles[file][procedure].contains { titles.contains($0) }
  }
}
