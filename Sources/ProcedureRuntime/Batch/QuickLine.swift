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

  /// The number of a procedure, an agency, an area or a list of places that the line does not name.
  static let none = -1
  static let maximumEvents = 500

  var dossier: Range<Int>?
  /// The place of the procedure's code among the codes of the catalogue.
  var group = none
  var accepted: CivilMoment?
  var submitted: CivilMoment?
  var channel: Channel?
  var lodgedAt = none
  var area = none
  /// The list of places among those that were met.
  var places = none
  var applicant: Range<Int>?
  /// Where the facts stand, from brace to brace: what they mean depends on the procedure, which may come later.
  var facts: Range<Int>?
  /// The hash of their bytes; 0 where none was taken.
  var factsHash: UInt64 = 0
  /// As many of the first ones as the history counts are of this line; the others are memory for more.
  var eventList = Array(
    repeating: Event(kind: .submitted, at: CivilMoment(startOf: .first), name: nil, until: nil), count: maximumEvents)
  /// What the events come to.
  var history = QuickHistory()
  /// The list of documents by its number among those that were met before, 0 for none; nil for a new one.
  var documentList: Int? = 0
  /// Whether the documents of that list have been noted one by one.
  var hasMarks = false
  /// The documents that were handed in, by their types.
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
    places = QuickLine.none
    applicant = nil
    facts = nil
    factsHash = 0
    if history.count > 0 { history = QuickHistory() }
    documentList = 0
    hasMarks = false
    documents.restart()
  }

  var events: ArraySlice<Event> { eventList[..<history.count] }
}

/// What the events of one line come to.
struct QuickHistory {
  private(set) var count = 0
  /// When the latest of them was, which is the last one too.
  private(set) var last: CivilMoment?
  /// Whether no limit begins, stands still or moves by them.
  private(set) var isStill = true
  private(set) var isForwarded = false
  /// Whether an event tells that the dossier was taken on.
  private(set) var tellsReceipt = false
  /// Whether there are only events in whose sequence there may be a `PlainCourse`.
  private(set) var hasPlainKinds = true
  /// Whether an event tells of the submission.
  private(set) var tellsSubmission = false
  private(set) var supplementRequests: Int64 = 0
  /// The day on which the whole was settled, or ended otherwise, in days since 1970; the last of all while it is pending.
  private(set) var settled = Int32.max

  /// Takes in the next event.
  @inline(__always)
  mutating func take(_ event: QuickLine.Event) {
    if !event.kind.isStill || event.name != nil { isStill = false }
    if event.name != nil { hasPlainKinds = false }
    if event.kind != .submitted, event.kind != .accepted { tellsReceipt = true }
    switch event.kind {
    case .forwarded: isForwarded = true
    case .submitted: tellsSubmission = true
    case .supplementRequested: supplementRequests &+= 1
    case .resultReady, .returned, .stopped, .closed:
      if event.name == nil { settled = min(settled, event.at.date.days) }
    case .paused, .resumed, .receivedByCompetentAgency, .stageStarted, .stageDone, .stageRefused: hasPlainKinds = false
    default: break
    }
    last = event.at
    count &+= 1
  }
}

extension Dossier.Event.Kind {
  /// Whether no limit begins, stands still or moves by it.
  fileprivate var isStill: Bool {
    switch self {
    case .submitted, .accepted, .forwarded, .resultReady, .returned, .stopped, .closed: true
    case .receivedByCompetentAgency, .supplementRequested, .supplementReceived, .paused, .resumed, .stageStarted,
      .stageDone, .stageRefused, .extended:
      false
    }
  }
}
