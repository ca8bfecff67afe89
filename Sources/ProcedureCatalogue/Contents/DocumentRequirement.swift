public import WorkingCalendar

/// A demand for a document, or for a choice among several, under a condition.
public struct DocumentRequirement: Hashable, Sendable {
  public enum Verb: String, CaseIterable, Sendable {
    case submit
    case show
    case fillIn = "fill-in"
    case provideInformation = "provide-information"
    case surrender
    case submitAtPickup = "submit-at-pickup"
    /// The agency obtains it; the applicant owes nothing.
    case agencyObtains = "agency-obtains"
  }

  public var origin: Origin
  public var verb: Verb
  public var item: DocumentItem
  /// Already excludes the cases in which another requirement replaces this one.
  public var when: Expression
  public var isOptional: Bool
  /// Ids of the requirements that this one stands in for.
  public var replaces: [String]

  public init(
    origin: Origin, verb: Verb, item: DocumentItem, when: Expression = .always, isOptional: Bool = false,
    replaces: [String] = []
  ) {
    self.origin = origin
    self.verb = verb
    self.item = item
    self.when = when
    self.isOptional = isOptional
    self.replaces = replaces
  }
}

/// One document, or a group of them.
public indirect enum DocumentItem: Hashable, Sendable {
  case document(DemandedDocument)
  case group(DocumentGroup)
}

/// Documents of which the applicant owes some.
public struct DocumentGroup: Hashable, Sendable {
  public enum Choice: Hashable, Sendable {
    /// Any one.
    case oneOf
    /// The first that the applicant has; a later one only where the earlier cannot be had.
    case firstAvailable
    case atLeast(Int)
    case all
  }

  public var choose: Choice
  public var of: [DocumentItem]

  public init(choose: Choice, of: [DocumentItem]) {
    self.choose = choose
    self.of = of
  }
}

/// A document with the forms in which it counts.
public struct DemandedDocument: Hashable, Sendable {
  /// Id of a `DocumentType`.
  public var document: String
  /// Any of these will do; empty when the author left the form open.
  public var forms: [FormDemand]
  /// Other forms for some channels, the first that matches.
  public var channelForms: [ChannelForms]
  /// Databases that make it unnecessary while they answer.
  public var waivedBy: [String]
  /// A condition under which it is not owed.
  public var unless: Expression?
  /// A condition on this member of a group alone.
  public var when: Expression
  public var validity: Validity?
  public var formCode: String?
  /// What each set holds (`moi bo gom`).
  public var contents: [String]
  public var basis: [Citation]

  public init(
    document: String, forms: [FormDemand] = [], channelForms: [ChannelForms] = [], waivedBy: [String] = [],
    unless: Expression? = nil, when: Expression = .always, validity: Validity? = nil, formCode: String? = nil,
    contents: [String] = [], basis: [Citation] = []
  ) {
    self.document = document
    self.forms = forms
    self.channelForms = channelForms
    self.waivedBy = waivedBy
    self.unless = unless
    self.when = when
    self.validity = validity
    self.formCode = formCode
    self.contents = contents
    self.basis = basis
  }
}

/// A form and how many of it.
public struct FormDemand: Hashable, Sendable {
  public enum Count: Hashable, Sendable {
    /// Not stated, which is not zero: one is enough.
    case unstated
    case exactly(Int)
    /// The value of an integer fact.
    case fact(Int)
  }

  public var form: DocumentForm?
  public var count: Count
  /// Whether the count means whole sets (`bo`).
  public var isSets: Bool

  public init(form: DocumentForm?, count: Count = .unstated, isSets: Bool = false) {
    self.form = form
    self.count = count
    self.isSets = isSets
  }
}

/// The forms that count when a dossier comes by one of these channels.
public struct ChannelForms: Hashable, Sendable {
  public var channels: [Channel]
  public var forms: [FormDemand]
  public var verb: DocumentRequirement.Verb?

  public init(channels: [Channel], forms: [FormDemand], verb: DocumentRequirement.Verb? = nil) {
    self.channels = channels
    self.forms = forms
    self.verb = verb
  }
}

/// The physical or electronic form of a document.
public enum DocumentForm: String, CaseIterable, Sendable {
  case original
  case master
  case originalCertified = "original-certified"
  case copy
  case certifiedCopy = "certified-copy"
  case registerCopy = "register-copy"
  case copyWithOriginal = "copy-with-original"
  case electronic
  case digitised
  case photocopy
  case photo
}

/// Which forms count where another is demanded, with the law that says so.
public struct FormEquivalence: Hashable, Sendable {
  public var demanded: DocumentForm
  public var accepted: [DocumentForm]
  public var basis: String

  public init(demanded: DocumentForm, accepted: [DocumentForm], basis: String) {
    self.demanded = demanded
    self.accepted = accepted
    self.basis = basis
  }
}

/// How old a document may be: no more than `length` between the two events.
public struct Validity: Hashable, Sendable {
  public enum Event: String, CaseIterable, Sendable {
    case issued, submitted, accepted
  }

  public var length: TimeQuantity
  public var from: Event
  public var to: Event

  public init(length: TimeQuantity, from: Event = .issued, to: Event = .submitted) {
    self.length = length
    self.from = from
    self.to = to
  }
}
