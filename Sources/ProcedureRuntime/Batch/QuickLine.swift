import ProcedureCatalogue
import WorkingCalendar

/// What one line says, as numbers and places in its bytes; the lists keep their memory from line to line.
struct QuickLine {
  struct Fact {
    enum Value {
      case unknown
      case boolean(Bool)
      case whole(Int64)
      case millionths(Int64)
      case text(Range<Int>)
    }

    let name: Range<Int>
    let value: Value
  }

  struct Event {
    let kind: Dossier.Event.Kind
    let at: CivilMoment
    let name: Range<Int>?
    let until: CivilMoment?
  }

  /// The number of an agency or area that the line does not name.
  static let none = -1
  static let maximumFacts = 500
  static let maximumEvents = 500
  static let maximumDocuments = 500

  var procedure: Range<Int>?
  var dossier: Range<Int>?
  var accepted: CivilMoment?
  var submitted: CivilMoment?
  var channel: Channel?
  var lodgedAt = none
  var area = none
  var applicant: Range<Int>?
  var facts: [Fact] = []
  var events: [Event] = []
  /// For each document that was handed in, its type and how it was handed in; see `GivenDocuments`.
  var documents = GivenDocuments()

  /// Forgets the line before.
  mutating func restart() {
    procedure = nil
    dossier = nil
    accepted = nil
    submitted = nil
    channel = nil
    lodgedAt = QuickLine.none
    area = QuickLine.none
    applicant = nil
    facts.removeAll(keepingCapacity: true)
    events.removeAll(keepingCapacity: true)
    documents.restart()
  }
}

/// The documents of one dossier by their types: at most one of each, else the line is read in full.
struct GivenDocuments {
  /// How a document was handed in, in eight bits: its form and its number.
  static let bits = 8

  /// For each type of the catalogue the dossier that had it last, and how.
  private var marks: [UInt32] = []
  private var dossier: UInt32 = 0
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
  mutating func add(_ type: Int, form: Int, number: Int) throws(NotQuick) {
    guard marks[type] >> 8 != dossier, count < QuickLine.maximumDocuments else { throw NotQuick() }
    marks[type] = dossier << 8 | UInt32(truncatingIfNeeded: form << 4 | number)
    count &+= 1
  }

  /// How a document of the type was handed in; nil when there is none.
  @inline(__always)
  func code(of type: Int) -> UInt64? {
    let mark = marks[type]
    return mark >> 8 == dossier ? UInt64(mark & 0xFF) : nil
  }
}
