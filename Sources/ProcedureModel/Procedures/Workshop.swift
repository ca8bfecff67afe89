/// What is kept between two builds of a catalogue of which few files have changed: what the declarations say, and each
/// procedure as it was built.
///
/// A piece may be used again as long as its text is the same and the declarations answer its questions as before: a
/// procedure that is built alone reads nothing else. Files are named by their numbers.
struct Workshop: Sendable {
  /// A procedure as it was built; whatever is built again gets another number.
  struct Piece: Sendable {
    let number: Int
    let built: BuiltProcedure
  }

  /// Where a procedure stands: the number of its file, and its own in the file.
  struct Address: Hashable, Sendable {
    let file: Int
    let number: Int
  }

  /// What the declarations say; nil when they are to be built.
  var ground: CatalogueBuilder.Ground?
  /// What each file declares, as it was read; nil for one that is to be read again.
  private var declarations: [[Declaration]?] = []
  /// The codes over which local layers are laid: new versions are made of the procedures with these.
  var layeredCodes: Set<String> = []
  /// The number of the procedure that was built last.
  var lastNumber = 0
  /// For each file its procedures in the order of the text; nil for one that cannot stand alone.
  private var pieces: [[Piece?]] = []
  /// The documents of the pieces; nil until somebody asks, and again once pieces have come or gone.
  var ledger: DocumentLedger?

  /// The procedures of a file in the order of its text; nil unless all of them stand alone.
  subscript(file: Int) -> [Piece]? {
    get {
      guard pieces.indices.contains(file) else { return nil }
      let all = pieces[file].compactMap(\.self)
      return all.count == pieces[file].count ? all : nil
    }
    set { pieces[file] = newValue ?? [] }
  }

  /// What is declared and nothing else, for who builds the ground again.
  var declarationsAlone: Workshop {
    var workshop = Workshop()
    workshop.declarations = declarations
    workshop.lastNumber = lastNumber
    return workshop
  }

  /// Takes over a ground that was built in a workshop of declarations alone.
  mutating func take(_ ground: CatalogueBuilder.Ground, of workshop: Workshop) {
    self.ground = ground
    declarations = workshop.declarations
    lastNumber = workshop.lastNumber
  }

  /// What a file declares, if it need not be read again.
  func declarations(ofFile file: Int) -> [Declaration]? {
    declarations.indices.contains(file) ? declarations[file] : nil
  }

  /// Keeps what each file declares.
  mutating func keep(_ declarations: [[Declaration]]) { self.declarations = declarations }

  /// Forgets what a file declares.
  mutating func forgetDeclarations(ofFile file: Int) {
    if declarations.indices.contains(file) { declarations[file] = nil }
  }

  /// A number that no procedure has had.
  mutating func newNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  /// Where the procedures stand whose questions are among those that have other answers now.
  func addresses(asking questions: Questions) -> [Address] {
    guard !questions.isEmpty else { return [] }
    var addresses: [Address] = []
    for (file, pieces) in pieces.enumerated() {
      for (number, piece) in pieces.enumerated() where piece?.built.questions.meet(questions) ?? false {
        addresses.append(Address(file: file, number: number))
      }
    }
    return addresses
  }

  subscript(address: Address) -> Piece? {
    guard pieces.indices.contains(address.file), pieces[address.file].indices.contains(address.number) else {
      return nil
    }
    return pieces[address.file][address.number]
  }

  /// All procedures, by the numbers of their files; nil unless each stands alone.
  var allBuilt: [[BuiltProcedure]]? {
    var all: [[BuiltProcedure]] = []
    all.reserveCapacity(pieces.count)
    for pieces in pieces {
      let built = pieces.compactMap { $0?.built }
      guard built.count == pieces.count else { return nil }
      all.append(built)
    }
    return all
  }

  /// Puts a procedure in the place of an earlier one.
  mutating func replace(_ address: Address, by piece: Piece) { pieces[address.file][address.number] = piece }

  /// Forgets some procedures, which are to be built again.
  mutating func forget(_ addresses: [Address]) {
    ledger = nil
    for address in addresses where self[address] != nil { pieces[address.file][address.number] = nil }
  }

  /// Forgets the procedures of a file.
  mutating func forget(_ file: Int) {
    ledger = nil
    if pieces.indices.contains(file) { pieces[file] = [] }
  }

  /// Forgets everything but the numbers that were given.
  mutating func forgetAll() {
    ground = nil
    declarations = []
    pieces = []
    ledger = nil
  }

  /// Hands out what there is of procedures, which are named by the numbers of their files in their order, and makes room
  /// for what becomes of them.
  mutating func begin(_ numbers: [Int], files: Int, layered: Set<String>) -> [Piece?] {
    var positions = Array(repeating: 0, count: files)
    let known = numbers.map { file -> Piece? in
      defer { positions[file] += 1 }
      guard pieces.indices.contains(file), pieces[file].indices.contains(positions[file]) else { return nil }
      return pieces[file][positions[file]]
    }
    pieces = Array(repeating: [], count: files)
    ledger = nil
    layeredCodes = layered
    return known
  }

  /// Keeps the next procedure of a file; nil for one that cannot stand alone.
  mutating func keep(_ piece: Piece?, of file: Int) { pieces[file].append(piece) }
}
