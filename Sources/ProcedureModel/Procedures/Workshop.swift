/// What is kept between two builds of a catalogue of which few files have changed: what the declarations say, and each
/// procedure as it was built.
///
/// A piece may be used again as long as the tree of its file and the ground are the very same, and its file has kept its
/// number: a procedure that is built alone reads nothing else.
struct Workshop: Sendable {
  /// A procedure as it was built; whatever is built again gets another number.
  struct Piece: Sendable {
    let number: Int
    let built: BuiltProcedure
  }

  /// What the declarations say; nil when they are to be built.
  var ground: CatalogueBuilder.Ground?
  /// The codes over which local layers are laid: new versions are made of the procedures with these.
  var layeredCodes: Set<String> = []
  /// The number of the procedure that was built last.
  var lastNumber = 0
  /// For each file its procedures in the order of the text; nil for one that cannot stand alone.
  private var pieces: [[Piece?]] = []

  /// The procedures of a file in the order of its text; nil unless all of them stand alone.
  subscript(file: Int) -> [Piece]? {
    get {
      guard pieces.indices.contains(file) else { return nil }
      let all = pieces[file].compactMap(\.self)
      return all.count == pieces[file].count ? all : nil
    }
    set { pieces[file] = newValue ?? [] }
  }

  /// A number that no procedure has had.
  mutating func newNumber() -> Int {
    lastNumber += 1
    return lastNumber
  }

  /// Forgets the procedures of a file.
  mutating func forget(_ file: Int) {
    if pieces.indices.contains(file) { pieces[file] = [] }
  }

  /// Forgets everything but the numbers that were given.
  mutating func forgetAll() {
    ground = nil
    pieces = []
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
    layeredCodes = layered
    return known
  }

  /// Keeps the next procedure of a file; nil for one that cannot stand alone.
  mutating func keep(_ piece: Piece?, of file: Int) { pieces[file].append(piece) }
}
