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
  /// The first so many are of this line; the others are memory for more.
  private var eventList: [Event] = []
  private(set) var eventCount = 0
  /// The latest of them, which is the last one too.
  var lastEvent: CivilMoment?
  /// Whether no limit begins, stands still or moves by the events.
  private(set) var isStill = true
  private(set) var isForwarded = false
  /// Whether there are only events in whose sequence there may be a `PlainCourse`.
  private(set) var hasPlainKinds = true
  /// Whether an event tells of the submission.
  private(set) var tellsSubmission = false
  private(set) var supplementRequests: Int64 = 0
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
    if eventCount > 0 {
      eventCount = 0
      isStill = true
      isForwarded = false
      hasPlainKinds = true
      tellsSubmission = false
      supplementRequests = 0
      lastEvent = nil
    }
    documentList = 0
    hasMarks = false
    documents.restart()
  }

  /// Takes in the next event.
  @inline(__always)
  mutating func take(_ event: Event) {
    if !event.kind.isStill || event.name != nil { isStill = false }
    if event.name != nil { hasPlainKinds = false }
    switch event.kind {
    case .forwarded: isForwarded = true
    case .submitted: tellsSubmission = true
    case .supplementRequested: supplementRequests &+= 1
    case .paused, .resumed, .receivedByCompetentAgency, .stageStarted, .stageDone, .stageRefused: hasPlainKinds = false
    default: break
    }
    if eventCount < eventList.count { eventList[eventCount] = event } else { eventList.append(event) }
    eventCount &+= 1
  }

  var events: ArraySlice<Event> { eventList[..<eventCount] }
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
