import ProcedureCatalogue
import WorkingCalendar

/// What one line says, as numbers and places in its bytes; the lists keep their memory from line to line.
struct QuickLine {
  struct Event {
    let kind: Dossier.Event.Kind
    let at: CivilMoment
    let name: Range<Int>?
    let until: CivilMoment?
  }

  /// The number of a procedure, an agency or an area that the line does not name.
  static let none = -1
  static let maximumEvents = 500
  static let maximumDocuments = 500

  var dossier: Range<Int>?
  /// The place of the procedure's code among the codes of the catalogue.
  var group = none
  var accepted: CivilMoment?
  var submitted: CivilMoment?
  var channel: Channel?
  var lodgedAt = none
  var area = none
  var applicant: Range<Int>?
  /// Where the facts stand, from brace to brace: what they mean depends on the procedure, which may come later.
  var facts: Range<Int>?
  var events: [Event] = []
  /// For each document that was handed in, its type and how it was handed in; see `GivenDocuments`.
  var documents = GivenDocuments()

  /// Forgets the line before.
  mutating func restart() {
    dossier = nil
    group = QuickLine.none
    accepted = nil
    submitted = nil
    channel = nil
    lodgedAt = QuickLine.none
    area = QuickLine.none
    applicant = nil
    facts = nil
    events.removeAll(keepingCapacity: true)
    documents.restart()
  }
}

/// The documents of one dossier by their types: at most one of each, else the line is read in full.
struct GivenDocuments {
  /// How a document was handed in, in eight bits: its form and its number.
  static let bits = 8

  /// A document as one number: the type, and in the lowest eight bits how it was handed in.
  struct Mark {
    let value: UInt64

    init(type: Int, form: Int, number: Int) {
      value = UInt64(truncatingIfNeeded: type << GivenDocuments.bits | form << 4 | number)
    }

    var type: Int { Int(truncatingIfNeeded: value >> UInt64(GivenDocuments.bits)) }
  }

  /// For each type of the catalogue the dossier that had it last, and how.
  private var marks: [UInt32] = []
  private var dossier: UInt32 = 0
  /// The documents in the order of the line; the first `count` are of this dossier.
  private(set) var list = Array(repeating: UInt64(0), count: QuickLine.maximumDocuments)
  private(set) var count = 0

  mutating func prepare(typeCount: Int) { marks = Array(repeating: 0, count: typeCount) }

  /// The marks of earlier dossiers need no cleaning, as they bear other numbers.
  mutating func restart() {
    count = 0
    dossier &+= 1
    guard dossier >= 1 << 24 else { return }
    for type in marks.indices { marks[type] = 0 }
    dossier = 1
  }

  @inline(__always)
  mutating func add(_ mark: Mark) throws(NotQuick) {
    guard marks[mark.type] >> 8 != dossier, count < list.count else { throw NotQuick() }
    marks[mark.type] = dossier << 8 | UInt32(truncatingIfNeeded: mark.value & 0xFF)
    list[count] = mark.value
    count &+= 1
  }

  /// How a document of the type was handed in; nil when there is none.
  @inline(__always)
  func code(of type: Int) -> UInt64? {
    let mark = marks[type]
    return mark >> 8 == dossier ? UInt64(mark & 0xFF) : nil
  }
}
