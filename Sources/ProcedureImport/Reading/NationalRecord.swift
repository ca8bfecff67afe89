/// One procedure as the national database hands it out: what is said in it, without the ids of its tables.
///
/// Texts are clean (`PlainText`): composed letters, lines without outer spaces, no markup. An absent member is an empty
/// text or list, because the database makes no difference between the two.
package struct NationalRecord: Sendable {
  package struct Named: Hashable, Sendable {
    package var name = ""
    package var code = ""
  }

  /// One row of channel and limit.
  package struct Method: Sendable {
    package var channel = Channel.inPerson
    /// As written in the data: digits, perhaps with a point, or words.
    package var time = ""
    package var unit = Unit.other
    package var description = ""
    package var fees: [Fee] = []

    /// A row of an office's list may be about fees only.
    var statesTime: Bool { !time.isEmpty || !description.isEmpty }
  }

  package enum Channel: String, CaseIterable, Sendable {
    case inPerson = "DIRECT"
    case online = "ONLINE"
    case postal = "POSTAL"
  }

  package enum Unit: String, CaseIterable, Sendable {
    case workingDay = "WORKING_DAY"
    case day = "DAY"
    case hour = "HOUR"
    case month = "MONTH"
    case year = "YEAR"
    case other = "OTHER"
  }

  package struct Fee: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case fee = "FEE"
      case charge = "SERVICE_FEE"
      case price = "PRICE_LEVEL"
    }

    package var kind = Kind.fee
    /// Nil when the data hold no amount.
    package var value: Int64?
    package var currency = ""
    package var description = ""
    package var attachment = ""
  }

  /// A group of documents, in the portal a "case".
  package struct DocumentGroup: Sendable {
    package var name = ""
    package var components: [Component] = []
  }

  package struct Component: Sendable {
    package var name = ""
    /// By which the database knows the paper.
    package var code = ""
    package var originals: Int64 = 0
    package var copies: Int64 = 0
    /// Of which kind the copies are, where a list of an office says it.
    package var copyForm: CopyFormExtractor.Form?
    /// How many photographs the paper is, where a list of an office says it.
    package var photos: Int64 = 0
    package var forms: [String] = []
    package var duty = Duty.unstated
    /// Whether the paper is shown and taken back.
    package var isPresented = false
  }

  /// Whether a paper is due, as lists of offices say it; the database never does.
  package enum Duty: Hashable, Sendable {
    /// No column says it.
    case unstated
    case required
    case optional
    /// The column is there, its cell is empty.
    case leftOpen
  }

  package struct Step: Sendable {
    package var name = ""
    package var description = ""

    package init(name: String, description: String) {
      self.name = name
      self.description = description
    }
  }

  /// A step with its own columns, as offices list them; the database has prose only.
  package struct Stage: Sendable {
    /// As the list writes it.
    package var number = ""
    package var title = ""
    package var actor = ""
    package var time = ""
    /// The time, where it is a length and nothing else.
    package var length: DurationText.Length?
  }

  /// A sub-procedure with a limit of its own.
  package struct SubCase: Hashable, Sendable {
    package var name = ""
    package var code = ""
    package var time = ""
    package var unit = Unit.other
  }

  /// The roles of agencies.
  package struct Agencies: Sendable {
    /// Named by lists of offices only.
    package var receiving: [Named] = []
    package var performing: [Named] = []
    package var deciding: [Named] = []
    package var delegated: [Named] = []
    package var coordinating: [Named] = []

    /// Every agency with the member of the record that names it; a name that stands in several is told in the first.
    var places: [(pointer: String, agency: Named)] {
      var told = TextNumbers()
      let roles = [
        ("/departmentsExecuting", performing), ("/departmentsAuthority", deciding),
        ("/departmentsAuthorized", delegated), ("/departmentsCoordinating", coordinating),
      ]
      return roles.flatMap { pointer, agencies in
        agencies.compactMap { told.insert($0.name) ? (pointer, $0) : nil }
      }
    }
  }

  package struct Levels: Hashable, Sendable {
    package var isMinistry = false
    package var isProvince = false
    package var isCommune = false
    package var isVertical = false
    package var isOther = false
  }

  package struct Publication: Sendable {
    package var number = ""
    /// Milliseconds since 1970.
    package var date: Int64?
    package var agency = ""
  }

  /// What nothing above has a place for.
  package struct Remainder: Hashable, Sendable {
    /// Where it stands in the record (RFC 6901); empty where it is one of very many.
    package let pointer: String
    /// What it says, in one line.
    package let words: String
  }

  package var id = ""
  package var code = ""
  package var name = ""
  package var field = Named()
  package var formality = ""
  package var state = ""
  package var type = ""
  package var levels = Levels()
  package var isFullProcess = false
  /// Said by lists of offices only.
  package var isPartialProcess = false
  package var isSharedService = false
  package var isNonTerritorial = false
  package var isOfflineOnly = false
  package var isInternal = false
  package var publication = Publication()
  package var promulgatedBy = ""
  package var applicants: [Named] = []
  package var agencies = Agencies()
  package var receivingAddress = ""
  package var methods: [Method] = []
  /// Whether it was gathered from the lists of an office.
  package var isFromList = false
  /// Whether `methods` say by which ways a dossier may come; a list without such a column has limits and fees only.
  package var namesChannels = true
  /// How many sets of the documents are handed in; 0 where no list says it.
  package var sets: Int64 = 0
  package var documentGroups: [DocumentGroup] = []
  package var steps: [Step] = []
  package var stages: [Stage] = []
  package var subCases: [SubCase] = []
  package var results: [Named] = []
  package var legalBases: [Named] = []
  package var requirements = ""
  package var description = ""
  package var note = ""
  package var keywords = ""
  package var serviceGroups: [String] = []
  package var returningMethods: [String] = []
  package var remainder: [Remainder] = []
}
