import ProcedureCatalogue

/// What procedures that were built again make of the list of documents.
struct DocumentChange {
  /// Where the procedures stand that were built again.
  private(set) var addresses: [Workshop.Address]
  /// Beside `addresses`: what they were.
  private(set) var earlier: [Workshop.Piece]
  /// Beside `addresses`: what they are now.
  private(set) var built: [BuiltProcedure]
  /// The documents that are new or other ones by their ids; nil for those that are gone.
  private(set) var documents: [String: DocumentType?] = [:]

  init(addresses: [Workshop.Address], earlier: [Workshop.Piece], built: [BuiltProcedure]) {
    self.addresses = addresses
    self.earlier = earlier
    self.built = built
  }

  /// A document without a declaration stands where it is named first. The procedures name the same ones as before, those
  /// of files that were edited maybe in other lines; `all` are in the order of their ids.
  mutating func move(in all: [DocumentType], ofFiles files: Set<Int>) {
    for (address, built) in zip(addresses, built) where files.contains(address.file) {
      for document in built.documents.map(\.document) where documents[document.origin.id] == nil {
        guard let place = all.place(of: document.origin.id), all[place].origin.file == address.file else { continue }
        documents[document.origin.id] = document
      }
    }
  }

  /// Puts the procedures in the places of what they were.
  func put(in all: inout [[BuiltProcedure]], _ ledger: inout DocumentLedger) {
    for (address, built) in zip(addresses, built) {
      all[address.file][address.number] = built
      ledger.take(built, address.number, ofFile: address.file)
    }
  }

  /// The procedures that know a document by an id which it has no more.
  func displaced(
    in all: [[BuiltProcedure]], _ ledger: DocumentLedger, _ changes: [DocumentLedger.Change]
  ) -> [Workshop.Address] {
    var displaced = zip(addresses, built).filter { address, built in
      ledger.ids(address.number, ofFile: address.file) != built.documents.map(\.id)
    }.map(\.0)
    let renamed = Set(
      changes.lazy.filter { $0.earlier != nil && $0.now != nil && $0.earlier?.id != $0.now?.id }.map(\.title))
    guard !renamed.isEmpty else { return displaced }
    let own = Set(addresses)
    for (file, procedures) in all.enumerated() {
      for number in procedures.indices where ledger.names(number, ofFile: file, oneOf: renamed) {
        let address = Workshop.Address(file: file, number: number)
        if !own.contains(address) { displaced.append(address) }
      }
    }
    return displaced
  }

  /// Takes in procedures that were built with other ids.
  mutating func add(
    _ displaced: [Workshop.Address], _ pieces: [Workshop.Piece], _ again: [BuiltProcedure],
    to all: inout [[BuiltProcedure]]
  ) {
    for (address, (piece, again)) in zip(displaced, zip(pieces, again)) {
      all[address.file][address.number] = again
      if let index = addresses.firstIndex(of: address) {
        built[index] = again
      } else {
        addresses.append(address)
        earlier.append(piece)
        built.append(again)
      }
    }
  }

  /// Finds the documents that procedures name otherwise than before.
  mutating func compare(_ changes: [DocumentLedger.Change], _ ledger: DocumentLedger, _ all: [[BuiltProcedure]]) {
    for change in changes {
      if let earlier = change.earlier, earlier.id != change.now?.id { documents.updateValue(nil, forKey: earlier.id) }
    }
    let own = addresses.flatMap { address in
      ledger.mentions(address.number, ofFile: address.file).filter { $0.address == address }
    }
    for mention in changes.compactMap(\.now?.mention) + own {
      let document = all[mention.address.file][mention.address.number].documents[mention.document].document
      documents[document.origin.id] = document
    }
  }

  /// Finds the documents that are declared otherwise than before.
  mutating func compare(_ earlier: DocumentTable, _ now: DocumentTable) {
    for known in earlier.known where now[known.id] == nil && documents[known.id] == nil {
      documents.updateValue(nil, forKey: known.id)
    }
    for known in now.known where earlier[known.id] != known.document { documents[known.id] = known.document }
  }
}
