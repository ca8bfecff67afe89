public import WorkingCalendar

/// One version of one administrative procedure; its identity is its code and the day from which it is in force.
public struct Procedure: Hashable, Sendable {
  /// Which rule a dossier follows that was accepted before this version came into force.
  public enum Transition: String, CaseIterable, Sendable {
    case oldRule = "old-rule"
    case newRule = "new-rule"
    case applicantChooses = "applicant-chooses"
  }

  public struct Replacement: Hashable, Sendable {
    public var code: String
    /// Versions in force before this day; nil for all.
    public var before: CivilDate?

    public init(code: String, before: CivilDate? = nil) {
      self.code = code
      self.before = before
    }
  }

  public struct Publication: Hashable, Sendable {
    public var number: String
    public var date: CivilDate?

    public init(number: String, date: CivilDate? = nil) {
      self.number = number
      self.date = date
    }
  }

  public var origin: Origin
  public var code: String
  public var title: String
  public var field: String
  public var levels: [Agency.Level]
  public var applicants: [String]
  public var kind: String?
  public var isInterconnected: Bool
  public var publication: Publication?
  public var inForce: Interval
  public var replaces: [Replacement]
  public var transition: Transition
  /// Id of the calendar by which its days are counted.
  public var calendar: String
  public var roles: [RoleAssignment]
  public var jurisdictionFree: [JurisdictionFree]
  public var channels: [ChannelOffer]
  public var facts: [Fact]
  public var cases: [NamedCase]
  /// How many sets of the dossier; nil when not stated.
  public var dossierSets: Int?
  public var documents: [DocumentRequirement]
  public var limits: [TimeLimit]
  public var additions: [TimeAddition]
  public var extensions: [LimitExtension]
  public var pauses: [LimitPause]
  public var exclusions: [LimitExclusion]
  public var supplement: SupplementRule?
  public var closing: ClosingRule?
  public var fees: [Fee]
  public var process: ProcessPlan
  public var results: [ProcedureResult]
  public var requirements: [Requirement]
  public var verbatim: [VerbatimText]
  public var includes: [Inclusion]
  public var examples: [Example]

  public init(origin: Origin, code: String, title: String) {
    self.origin = origin
    self.code = code
    self.title = title
    field = ""
    levels = []
    applicants = []
    isInterconnected = false
    inForce = .always
    replaces = []
    transition = .oldRule
    calendar = ""
    roles = []
    jurisdictionFree = []
    channels = []
    facts = []
    cases = []
    documents = []
    limits = []
    additions = []
    extensions = []
    pauses = []
    exclusions = []
    fees = []
    process = ProcessPlan()
    results = []
    requirements = []
    verbatim = []
    includes = []
    examples = []
  }
}

/// How a dossier reaches the agency.
public enum Channel: String, CaseIterable, Sendable {
  case inPerson = "in-person"
  case online
  case postal
  case home
  case mobile
  case kiosk
}

/// A channel that a procedure offers.
public struct ChannelOffer: Hashable, Sendable {
  public enum Extent: String, CaseIterable, Sendable {
    case full
    case partial
  }

  public var channel: Channel
  /// For online: wholly or partly online, when stated.
  public var extent: Extent?

  public init(channel: Channel, extent: Extent? = nil) {
    self.channel = channel
    self.extent = extent
  }
}

/// Whose place decides which agency is competent.
public enum PlaceBase: Hashable, Sendable {
  case residence
  case headOffice
  case land
  case lodging
  /// A place in the author's words.
  case described(String)
}

/// Agencies in one of the national roles, with the place that makes one of them competent.
public struct RoleAssignment: Hashable, Sendable {
  public enum Role: String, CaseIterable, Sendable {
    case received
    case performed
    case decided
    case coordinated
    case delegated
  }

  public struct CompetentPlace: Hashable, Sendable {
    public var base: PlaceBase
    /// Whose place, e.g. "nguoi cha hoac nguoi me"; nil for the land or the lodging place.
    public var of: String?

    public init(base: PlaceBase, of: String? = nil) {
      self.base = base
      self.of = of
    }
  }

  public var origin: Origin
  public var role: Role
  /// Agency ids, or names of undeclared ones.
  public var agencies: [String]
  /// In order of fallback; empty when no place decides.
  public var places: [CompetentPlace]
  /// Whoever receives decides (`theo noi nop`).
  public var followsLodging: Bool
  /// Each stage names its own (`theo tung buoc`).
  public var followsStages: Bool
  public var when: Expression

  public init(
    origin: Origin, role: Role, agencies: [String], places: [CompetentPlace] = [], followsLodging: Bool = false,
    followsStages: Bool = false, when: Expression = .always
  ) {
    self.origin = origin
    self.role = role
    self.agencies = agencies
    self.places = places
    self.followsLodging = followsLodging
    self.followsStages = followsStages
    self.when = when
  }
}

/// Where a dossier may be handed in whatever the place; it never changes who decides.
public struct JurisdictionFree: Hashable, Sendable {
  public enum Scope: Hashable, Sendable {
    case nationwide
    case province
    case areas([String])
  }

  public var origin: Origin
  public var scope: Scope
  public var when: Expression

  public init(origin: Origin, scope: Scope, when: Expression = .always) {
    self.origin = origin
    self.scope = scope
    self.when = when
  }
}

/// A named case of a procedure; `fact` is the yes/no fact that tells whether it applies.
public struct NamedCase: Hashable, Sendable {
  public var origin: Origin
  public var title: String
  /// The national database's number of the sub-procedure, e.g. `02`.
  public var code: String?
  public var fact: Int

  public init(origin: Origin, title: String, code: String? = nil, fact: Int) {
    self.origin = origin
    self.title = title
    self.code = code
    self.fact = fact
  }
}

/// What a procedure gives; a refusal is a result too.
public struct ProcedureResult: Hashable, Sendable {
  public var origin: Origin
  public var title: String
  public var isRefusal: Bool
  public var formCode: String?
  public var validity: TimeQuantity?
  public var when: Expression

  public init(
    origin: Origin, title: String, isRefusal: Bool = false, formCode: String? = nil, validity: TimeQuantity? = nil,
    when: Expression = .always
  ) {
    self.origin = origin
    self.title = title
    self.isRefusal = isRefusal
    self.formCode = formCode
    self.validity = validity
    self.when = when
  }
}

/// A condition that the case must meet.
public struct Requirement: Hashable, Sendable {
  public enum Consequence: Hashable, Sendable {
    case refuse
    case returnDossier
    case transfer(String)
  }

  public var origin: Origin
  public var text: String
  /// What must be true.
  public var condition: Expression
  public var otherwise: Consequence?
  public var when: Expression

  public init(
    origin: Origin, text: String, condition: Expression, otherwise: Consequence? = nil, when: Expression = .always
  ) {
    self.origin = origin
    self.text = text
    self.condition = condition
    self.otherwise = otherwise
    self.when = when
  }
}

/// Legal text kept as prose: it needs a person wherever it could matter.
public struct VerbatimText: Hashable, Sendable {
  /// The part of the procedure in which it stands.
  public enum Subject: String, CaseIterable, Sendable {
    case procedure
    case documents
    case process
    case limits
    case fees
  }

  public var origin: Origin
  public var text: String
  public var subject: Subject
  public var when: Expression

  public init(origin: Origin, text: String, subject: Subject, when: Expression = .always) {
    self.origin = origin
    self.text = text
    self.subject = subject
    self.when = when
  }
}

/// Documents, fees or a limit taken from another procedure (`theo thu tuc`).
public struct Inclusion: Hashable, Sendable {
  public enum Part: String, CaseIterable, Sendable {
    case documents
    case fees
    case limits
  }

  public var origin: Origin
  public var code: String
  public var part: Part
  public var when: Expression

  public init(origin: Origin, code: String, part: Part, when: Expression = .always) {
    self.origin = origin
    self.code = code
    self.part = part
    self.when = when
  }
}
