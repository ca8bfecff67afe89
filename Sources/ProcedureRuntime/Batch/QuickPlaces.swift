import ProcedureCatalogue

/// The lists of places that lines tell, each read once: dossiers of one neighbourhood tell the same.
struct QuickPlaces {
  /// One list, which nothing is wrong with.
  struct List {
    let told: [Dossier.Place]
    let places: [BoundPlace]
    /// Those in words of their own, which not every procedure asks for.
    let described: [PlaceBase]
  }

  /// Numbers of lists fit into so many bits, with one for «none».
  static let bits = 15
  /// A list longer than this is left to the full reader.
  private static let maximumSlice = 1_024

  private let index: CatalogueIndex
  private var slices = SliceMemo()
  /// For each of `slices`.
  private var lists: [List] = []
  /// For each procedure the number of the list that its last dossier told, plus one; before them all, that of dossiers
  /// that have named none so far.
  private var lastNumbers: [Int32]

  init(_ index: CatalogueIndex) {
    self.index = index
    lastNumbers = Array(repeating: 0, count: index.versions.count + 1)
  }

  subscript(number: Int) -> List { lists[number] }

  /// The number of the list that stands there: most dossiers of one procedure tell the same.
  @inline(__always)
  mutating func read(
    _ bytes: RawSpan, _ cursor: inout JSONCursor, ofProcedure group: Int
  ) throws(NotQuick) -> Int {
    let place = group &- QuickLine.none
    let last = Int(lastNumbers[place]) &- 1
    if last >= 0, let end = slices.end(of: last, in: bytes, at: cursor.position) {
      cursor.position = end
      return last
    }
    let number = try number(bytes, &cursor)
    lastNumbers[place] = Int32(truncatingIfNeeded: number &+ 1)
    return number
  }

  private mutating func number(_ bytes: RawSpan, _ cursor: inout JSONCursor) throws(NotQuick) -> Int {
    cursor.skipSpace(bytes)
    let start = cursor.position
    // «null» is no list: the bracket behind it would be that of another member.
    guard bytes.byte(at: start) == UInt8(ascii: "["),
      let slice = bytes.slice(from: start, through: UInt8(ascii: "]"), limit: QuickPlaces.maximumSlice)
    else { throw NotQuick() }
    cursor.position = slice.end
    if let number = slices.number(of: bytes, start..<slice.end, hash: slice.hash) { return number }
    // A bracket inside a name ends the list too early, and what is read then is no JSON.
    guard let list = list(bytes.extracting(start..<slice.end)),
      let number = slices.remember(bytes, start..<slice.end, hash: slice.hash)
    else { throw NotQuick() }
    lists.append(list)
    return number
  }

  /// Reads a list as the full reader does; nil when anything is wrong with it.
  private func list(_ bytes: RawSpan) -> List? {
    var record = Array("{\"places\":".utf8)
    for offset in bytes.byteOffsets { record.append(bytes.byte(at: offset)) }
    record.append(UInt8(ascii: "}"))
    let (dossier, _, findings) = Dossier.read(answers: record, file: "")
    guard let told = dossier?.places, findings.isEmpty else { return nil }
    var places: [BoundPlace] = []
    for place in told {
      // Areas of some years only are for the full assessment to judge.
      guard let area = index.areas[place.area], index.areaList[area].inForce == .always else { return nil }
      places.append(BoundPlace(base: place.base, area: area, isWithin: place.isWithin))
    }
    guard !places.contains(where: { index.contradiction(to: $0, among: places) != nil }) else { return nil }
    return List(told: told, places: places, described: told.map(\.base).filter(\.isDescribed))
  }
}

extension QuickAssessor {
  /// A place that the procedure does not ask for in such words is told; what is taken over from it asks for no more.
  @inline(__always)
  func checkPlaces(_ program: QuickProgram) throws(NotQuick) {
    guard line.places >= 0, !program.isPart else { return }
    for base in reader.places[line.places].described where !program.askedPlaces.contains(base) { throw NotQuick() }
  }

  /// An applicant whom the procedure does not name is told.
  @inline(__always)
  func checkApplicant(_ program: QuickProgram, _ bytes: RawSpan) throws(NotQuick) {
    guard let range = line.applicant, !program.isPart else { return }
    let known = program.compiled.procedure.applicants
    guard known.isEmpty || bytes.text(range).map(known.contains) == true else { throw NotQuick() }
  }

  /// Answers the questions for places, remembered by the places that a line tells and where it was lodged.
  mutating func bindPlaces(_ program: QuickProgram, _ known: inout MutableSpan<Bounds>) {
    guard !program.placeSlots.isEmpty else { return }
    let list = line.places >= 0 ? reader.places[line.places] : nil
    let lodging = line.area >= 0 ? line.area : line.lodgedAt >= 0 ? index.agencyAreas[line.lodgedAt] : nil
    guard list != nil || lodging != nil else { return }
    var key = CaseKey(version: program.version, question: QuickProgram.placeQuestion)
    key.append(UInt64(truncatingIfNeeded: line.places &+ 1), bits: QuickPlaces.bits)
    key.append(UInt64(truncatingIfNeeded: (lodging ?? QuickLine.none) &+ 1), bits: QuickDue.bitsOfPlace)
    if let first = memo[key].map({ Int($0) }) {
      for (place, (slot, _, _)) in program.placeSlots.enumerated() { known[slot] = knownPlaces[first &+ place] }
      return
    }
    for (slot, base, area) in program.placeSlots {
      let truth = index.truth(base, in: area, given: list?.places ?? [], lodging: lodging)
      if truth != .undecided { known[slot] = truth == .yes ? .yes : .no }
    }
    // Nothing is forgotten to make room: numbers of other answers may be in use.
    guard !memo.isFull else { return }
    memo.remember(UInt32(truncatingIfNeeded: knownPlaces.count), for: key)
    for (slot, _, _) in program.placeSlots { knownPlaces.append(known[slot]) }
  }
}
