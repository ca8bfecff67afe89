public import WorkingCalendar

/// One version of one administrative procedure; its identity is its code and the day from which it is in force.
public struct Procedure: Hashable, Sendable {
  /// Which rule a dossier follows that was accepted before this version came into force.
  public enum Transition: String, CaseIterable, Sendable {
    case oldRule = "old-rule"
    case newRule = "new-rule"
    case applicantChooses = "applicant-chooses"
  }

  /// A procedure, or the older versions of one, that this version takes the place of.
  public struct Replacement: Hashable, Sendable {
    /// The code of the replaced procedure.
    public var code: String
    /// Versions in force before this day; nil for all.
    public var before: CivilDate?

    /// A replacement of every version, unless a day is given.
    public init(code: String, before: CivilDate? = nil) {
      self.code = code
      self.before = before
    }
  }

  /// The decision that publishes the procedure (`quyet dinh cong bo`).
  public struct Publication: Hashable, Sendable {
    /// The number and symbol of the decision.
    public var number: String
    /// The day of signature.
    public var date: CivilDate?

    /// A decision, with its date when that is known.
    public init(number: String, date: CivilDate? = nil) {
      self.number = number
      self.date = date
    }
  }

  /// The id of this version, its legal basis, and where it is written.
  public var origin: Origin
  /// The national or local code, such as `1.001193`; several versions share it.
  public var code: String
  /// The official name.
  public var title: String
  /// The field of administration, such as civil status.
  public var field: String
  /// The tiers of government at which it is carried out.
  public var levels: [Agency.Level]
  /// Who may apply, in the words of the decision.
  public var applicants: [String]
  /// The kind of procedure in the author's words.
  public var kind: String?
  /// Whether it is a bundle whose stages are procedures (`lien thong`).
  public var isInterconnected: Bool
  /// Whether the text is still being worked on (`muc do nhap`): questions in it are open, so nobody is served by it yet.
  public var isDraft: Bool
  /// The decision that publishes it; nil when not stated.
  public var publication: Publication?
  /// The days on which this version applies.
  public var inForce: Interval
  /// What it takes the place of.
  public var replaces: [Replacement]
  /// Which rule older dossiers follow.
  public var transition: Transition
  /// Id of the calendar by which its days are counted.
  public var calendar: String
  /// The agencies in their roles; in every case exactly one assignment decides.
  public var roles: [RoleAssignment]
  /// Where else the dossier may be handed in (`phi dia gioi`).
  public var jurisdictionFree: [JurisdictionFree]
  /// The ways by which a dossier may come; others are not offered.
  public var channels: [ChannelOffer]
  /// The questions and the values derived from them; conditions refer to them by index.
  public var facts: [Fact]
  /// The sub-procedures of the national database.
  public var cases: [NamedCase]
  /// How many sets of the dossier; nil when not stated.
  public var dossierSets: Int?
  /// What the applicant owes (`thanh phan ho so`).
  public var documents: [DocumentRequirement]
  /// How long the agencies have (`thoi han`).
  public var limits: [TimeLimit]
  /// Time added to the limits (`tang them`).
  public var additions: [TimeAddition]
  /// Rights to set a later date (`gia han`).
  public var extensions: [LimitExtension]
  /// Waits that stop the clock (`tam dung`).
  public var pauses: [LimitPause]
  /// Time that is not counted (`khong tinh vao thoi han`).
  public var exclusions: [LimitExclusion]
  /// How an incomplete dossier is completed (`bo sung`); nil when the procedure has no rule of its own.
  public var supplement: SupplementRule?
  /// When an incomplete dossier is closed (`dong ho so`); nil when it never is.
  public var closing: ClosingRule?
  /// What is owed or spared (`phi`, `le phi`, `gia`).
  public var fees: [Fee]
  /// The stages (`quy trinh`).
  public var process: ProcessPlan
  /// What the applicant receives (`ket qua`).
  public var results: [ProcedureResult]
  /// What the case must meet (`yeu cau, dieu kien`).
  public var requirements: [Requirement]
  /// Prose that no rule covers yet (`nguyen van`).
  public var verbatim: [VerbatimText]
  /// What is taken from other procedures.
  public var includes: [Inclusion]
  /// For a procedure of some areas only (`ap dung tai`): their ids, or their names; empty for the whole country.
  public var appliesIn: [String]
  /// For a version that local layers were merged into: what it was merged from.
  public var overlay: Overlay?
  /// The tests that the author wrote for it (`vi du`).
  public var examples: [Example]

  /// A version that is in force at all times and asks for nothing yet.
  public init(origin: Origin, code: String, title: String) {
    self.origin = origin
    self.code = code
    self.title = title
    field = ""
    levels = []
    applicants = []
    isInterconnected = false
    isDraft = false
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
    appliesIn = []
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
  /// How much of a procedure can be done online.
  public enum Extent: String, CaseIterable, Sendable {
    case full
    case partial
  }

  /// The way by which dossiers may come.
  public var channel: Channel
  /// For online: wholly or partly online, when stated.
  public var extent: Extent?

  /// A channel, with its extent when that is stated.
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
  /// The roles that national records of procedures know: who receives, carries out, decides, takes part, and acts on
  /// behalf of the deciding agency.
  public enum Role: String, CaseIterable, Sendable {
    case received
    case performed
    case decided
    case coordinated
    case delegated
  }

  /// A place that picks one agency among those of its kind.
  public struct CompetentPlace: Hashable, Sendable {
    /// The kind of place.
    public var base: PlaceBase
    /// Whose place, e.g. "nguoi cha hoac nguoi me"; nil for the land or the lodging place.
    public var of: String?

    /// A place, and whose it is.
    public init(base: PlaceBase, of: String? = nil) {
      self.base = base
      self.of = of
    }
  }

  /// Who decides when the case has several such places, as with a building in two communes (`nhieu noi thi`).
  public enum TieBreak: String, CaseIterable, Sendable {
    /// Any of them, as the applicant chooses.
    case applicantChooses = "applicant-chooses"
    /// The one that received the dossier first.
    case firstReceiver = "first-receiver"
    /// The one with the larger part of the land or the building; dossiers name that place first.
    case largestShare = "largest-share"
  }

  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// What the agencies do.
  public var role: Role
  /// Agency ids, or names of undeclared ones.
  public var agencies: [String]
  /// In order of fallback; empty when no place decides.
  public var places: [CompetentPlace]
  /// Whoever receives decides (`theo noi nop`).
  public var followsLodging: Bool
  /// Each stage names its own (`theo tung buoc`).
  public var followsStages: Bool
  /// Who of several competent agencies it is; nil when not stated.
  public var tieBreak: TieBreak?
  /// Ids of the results for which alone it holds (`doi voi ket qua`); empty for all.
  public var results: [String]
  /// The case for which the assignment holds.
  public var when: Expression
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [RoleAssignment] = []

  /// An assignment for every case, unless a condition is given.
  public init(
    origin: Origin, role: Role, agencies: [String], places: [CompetentPlace] = [], followsLodging: Bool = false,
    followsStages: Bool = false, tieBreak: TieBreak? = nil, results: [String] = [], when: Expression = .always
  ) {
    self.origin = origin
    self.role = role
    self.agencies = agencies
    self.places = places
    self.followsLodging = followsLodging
    self.followsStages = followsStages
    self.tieBreak = tieBreak
    self.results = results
    self.when = when
  }
}

/// Where a dossier may be handed in whatever the place; it never changes who decides.
public struct JurisdictionFree: Hashable, Sendable {
  /// How far from the competent agency a dossier may be handed in: in the whole country, in the province, or in some
  /// areas (ids).
  public enum Scope: Hashable, Sendable {
    case nationwide
    case province
    case areas([String])
  }

  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// How far the permission reaches.
  public var scope: Scope
  /// The case for which it holds.
  public var when: Expression
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [JurisdictionFree] = []

  /// A permission for every case, unless a condition is given.
  public init(origin: Origin, scope: Scope, when: Expression = .always) {
    self.origin = origin
    self.scope = scope
    self.when = when
  }
}

/// A named case of a procedure; `fact` is the yes/no fact that tells whether it applies.
public struct NamedCase: Hashable, Sendable {
  /// The id by which conditions and dossiers name it, and where it is written.
  public var origin: Origin
  /// What the case is called.
  public var title: String
  /// The national database's number of the sub-procedure, e.g. `02`.
  public var code: String?
  /// Index into `Procedure.facts`.
  public var fact: Int

  /// A case that a yes/no fact decides.
  public init(origin: Origin, title: String, code: String? = nil, fact: Int) {
    self.origin = origin
    self.title = title
    self.code = code
    self.fact = fact
  }
}

/// What a procedure gives; a refusal is a result too.
public struct ProcedureResult: Hashable, Sendable {
  /// The id by which limits and refunds name it, its legal basis, and where it is written.
  public var origin: Origin
  /// What the applicant receives.
  public var title: String
  /// Whether it says no (`tu choi`).
  public var isRefusal: Bool
  /// In which form and how many of it; any of several is meant, and none where the author left it open.
  public var forms: [FormDemand]
  /// The template on which it is issued, in the author's words.
  public var formCode: String?
  /// How long it may be used; nil for no end.
  public var validity: TimeQuantity?
  /// The case in which it is given.
  public var when: Expression
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [ProcedureResult] = []

  /// A result that is given in every case and grants what was asked, unless said otherwise.
  public init(
    origin: Origin, title: String, isRefusal: Bool = false, forms: [FormDemand] = [], formCode: String? = nil,
    validity: TimeQuantity? = nil, when: Expression = .always
  ) {
    self.origin = origin
    self.title = title
    self.isRefusal = isRefusal
    self.forms = forms
    self.formCode = formCode
    self.validity = validity
    self.when = when
  }
}

/// A condition that the case must meet.
public struct Requirement: Hashable, Sendable {
  /// What becomes of a dossier that does not meet it: refused, returned, or handed to the procedure with this code.
  public enum Consequence: Hashable, Sendable {
    case refuse
    case returnDossier
    case transfer(String)
  }

  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// The condition as people read it.
  public var text: String
  /// What must be true.
  public var condition: Expression
  /// What follows when it is not met; nil when the author does not say.
  public var otherwise: Consequence?
  /// The case in which it is asked for.
  public var when: Expression
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [Requirement] = []

  /// A requirement for every case, unless a condition is given.
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

  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// The text as published.
  public var text: String
  /// What it is about, by the place where it stands.
  public var subject: Subject
  /// The case in which a person has to look at it.
  public var when: Expression

  /// A text that matters in every case, unless a condition is given.
  public init(origin: Origin, text: String, subject: Subject, when: Expression = .always) {
    self.origin = origin
    self.text = text
    self.subject = subject
    self.when = when
  }
}

/// Documents, fees or a limit taken from another procedure (`theo thu tuc`).
public struct Inclusion: Hashable, Sendable {
  /// What is taken over.
  public enum Part: String, CaseIterable, Sendable {
    case documents
    case fees
    case limits
  }

  /// The id by which layers and reports name it, its legal basis, and where it is written.
  public var origin: Origin
  /// The code of the other procedure; its version in force on the day of acceptance counts.
  public var code: String
  /// What is taken over from it.
  public var part: Part
  /// The case in which it is taken over.
  public var when: Expression

  /// Something taken over in every case, unless a condition is given.
  public init(origin: Origin, code: String, part: Part, when: Expression = .always) {
    self.origin = origin
    self.code = code
    self.part = part
    self.when = when
  }
}
