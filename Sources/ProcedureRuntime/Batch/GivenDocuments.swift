/// The documents of one dossier by their types: at most one of each, else the line is read in full.
struct GivenDocuments {
  /// A document: its type, and how it was handed in.
  struct Mark {
    let type: Int
    let manner: HandingIn
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
    marks[mark.type] = dossier << 8 | UInt32(mark.manner.number)
  }

  /// How a document of the type was handed in; 0 when there is none.
  @inline(__always)
  func manner(of type: Int) -> UInt64 {
    // Without a branch: nobody can guess which documents are lacking. Only 0 has a top bit once 1 is taken away, as both
    // numbers have 24 bits.
    let mark = marks[type]
    let isOfDossier = Int32(bitPattern: ((mark >> 8) ^ dossier) &- 1) >> 31
    return UInt64(mark & UInt32(bitPattern: isOfDossier) & 0xFF)
  }
}

/// How a document was handed in, its form and its number, as a small number above 0.
struct HandingIn {
  static let bits = 8

  let number: UInt8
}

/// Numbers for the ways of handing in, in the order in which they are met: there are few of them in one input.
struct HandingInNumbers {
  /// For each form and number, which take four bits each; 0 for those that were not met.
  private var numbers = Array(repeating: UInt8(0), count: 1 << 8)
  private var count: UInt8 = 0

  /// The number of a form, 0 for none, and a number of documents, 0 for none. There are fewer forms than fifteen, so
  /// that not all of the 256 pairs can be met.
  mutating func number(form: Int, count number: Int) -> HandingIn {
    let place = (form << 4 | number) & 0xFF
    if numbers[place] == 0 {
      count += 1
      numbers[place] = count
    }
    return HandingIn(number: numbers[place])
  }
}
