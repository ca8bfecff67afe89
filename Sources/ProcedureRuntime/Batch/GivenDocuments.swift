/// The documents of one dossier by their types: at most one of each, else the line is read in full.
struct GivenDocuments {
  /// A document: its type, and how it was handed in.
  struct Mark {
    /// The type above the lowest eight bits, which tell how: lists have many of them.
    fileprivate let bits: UInt32

    /// Nil when the type has a number that no list may hold.
    init?(type: Int, manner: HandingIn) {
      guard 0..<(1 << 24) ~= type else { return nil }
      bits = UInt32(truncatingIfNeeded: type) << 8 | UInt32(manner.number)
    }

    @inline(__always)
    fileprivate var type: Int { Int(bits >> 8) }
  }

  /// For each type of the catalogue the dossier that had it last, and above that, in the lowest eight bits, how.
  var marks: [UInt32] = []
  /// The number of the dossier at hand; two that follow one another have different ones.
  private(set) var dossier: UInt32 = 0

  mutating func prepare(typeCount: Int) { marks = Array(repeating: 0, count: typeCount) }

  /// The marks of earlier dossiers need no cleaning, as they bear other numbers.
  mutating func restart() {
    dossier &+= 1
    guard dossier >= 1 << 24 else { return }
    for type in marks.indices { marks[type] = 0 }
    dossier = 1
  }

  /// Notes a document among the marks.
  @inline(__always)
  static func add(_ mark: Mark, of dossier: UInt32, to marks: inout MutableSpan<UInt32>) throws(NotQuick) {
    guard marks[mark.type] >> 8 != dossier else { throw NotQuick() }
    marks[mark.type] = dossier << 8 | mark.bits & 0xFF
  }

  /// Notes documents whose types are not among the marks of the dossier.
  mutating func note(_ list: [Mark], _ range: Range<Int>) {
    let list = list.span
    let head = dossier << 8
    var marks = marks.mutableSpan
    for place in range { marks[list[place].type] = head | list[place].bits & 0xFF }
  }

  /// How a document of the type was handed in; 0 when there is none.
  @inline(__always)
  func manner(of type: Int) -> UInt64 { GivenDocuments.manner(marks[type], dossier) }

  /// The same from its mark.
  @inline(__always)
  static func manner(_ mark: UInt32, _ dossier: UInt32) -> UInt64 {
    // Without a branch: nobody can guess which documents are lacking. Only 0 has a top bit once 1 is taken away, as both
    // numbers have 24 bits.
    let isOfDossier = Int32(bitPattern: ((mark >> 8) ^ dossier) &- 1) >> 31
    return UInt64(mark & UInt32(bitPattern: isOfDossier) & 0xFF)
  }
}
