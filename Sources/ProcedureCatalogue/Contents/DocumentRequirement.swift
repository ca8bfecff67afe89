public import WorkingCalendar

/// A demand for a document, or for a choice among several, under a condition.
public struct DocumentRequirement: Hashable, Sendable {
  /// What the applicant does with a document: leaves it, shows it and takes it back, fills it in as data, tells its
  /// particulars, hands it over for good, or brings it when the result is picked up.
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

  /// The id by which layers, reports and accepted warnings name it, its legal basis, and where it is written.
  public var origin: Origin
  /// What the applicant does; a channel may ask for something else (`DemandedDocument.channelForms`).
  public var verb: Verb
  /// The document or group that is demanded.
  public var item: DocumentItem
  /// Already excludes the cases in which another requirement replaces this one.
  public var when: Expression
  /// Whether the applicant may leave it out (`tuy chon`).
  public var isOptional: Bool
  /// Ids of the requirements that this one stands in for.
  public var replaces: [String]
  /// What a local layer replaced by it; empty for what no layer replaced.
  public var overrides: [DocumentRequirement] = []

  /// A demand that always applies and must be met, unless said otherwise.
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
  /// How many members of a group the applicant owes.
  public enum Choice: Hashable, Sendable {
    /// Any one.
    case oneOf
    /// The first that the applicant has; a later one only where the earlier cannot be had.
    case firstAvailable
    case atLeast(Int)
    case all
  }

  /// How many members are owed.
  public var choose: Choice
  /// The members in the author's order, which matters for `firstAvailable`.
  public var of: [DocumentItem]

  /// A group of members with a rule how many of them are owed.
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
  /// How old it may be; nil when age does not matter.
  public var validity: Validity?
  /// The template that the law prescribes for it, in the author's words.
  public var formCode: String?
  /// The law for this document, beside the basis of the whole demand.
  public var basis: [Citation]
  /// What each set holds (`moi bo gom`).
  public var contents: [String]
}

extension DemandedDocument {
  /// A document that counts in any form unless forms are given.
  public init(
    document: String, forms: [FormDemand] = [], channelForms: [ChannelForms] = [], waivedBy: [String] = [],
    unless: Expression? = nil, when: Expression = .always, validity: Validity? = nil, formCode: String? = nil,
    contents: [String] = [], basis: [Citation] = []
  ) {
    // Memberwise, as for `Origin`.
    self.init(
      document: document, forms: forms, channelForms: channelForms, waivedBy: waivedBy, unless: unless, when: when,
      validity: validity, formCode: formCode, basis: basis, contents: contents)
  }
}

/// A form and how many of it.
public struct FormDemand: Hashable, Sendable {
  /// How many are demanded.
  public enum Count: Hashable, Sendable {
    /// Not stated, which is not zero: one is enough.
    case unstated
    case exactly(Int)
    /// The value of an integer fact.
    case fact(Int)
  }

  /// The form; nil when any form will do.
  public var form: DocumentForm?
  /// How many of it.
  public var count: Count
  /// Whether the count means whole sets (`bo`).
  public var isSets: Bool

  /// A form of which one is enough, unless a number is given.
  public init(form: DocumentForm?, count: Count = .unstated, isSets: Bool = false) {
    self.form = form
    self.count = count
    self.isSets = isSets
  }
}

/// The forms that count when a dossier comes by one of these channels.
public struct ChannelForms: Hashable, Sendable {
  /// The channels for which these forms take the place of the ordinary ones.
  public var channels: [Channel]
  /// Any of these will do.
  public var forms: [FormDemand]
  /// What the applicant does by these channels; nil for the same as otherwise.
  public var verb: DocumentRequirement.Verb?

  /// Forms for some channels, with the ordinary verb unless one is given.
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
  /// The form that a procedure asks for.
  public var demanded: DocumentForm
  /// The forms that count for it, the demanded one included.
  public var accepted: [DocumentForm]
  /// The law that says so, in words.
  public var basis: String

  /// The forms that count for a demanded one.
  public init(demanded: DocumentForm, accepted: [DocumentForm], basis: String) {
    self.demanded = demanded
    self.accepted = accepted
    self.basis = basis
  }
}

/// How old a document may be: no more than `length` between the two events.
public struct Validity: Hashable, Sendable {
  /// A moment in the life of a document and its dossier.
  public enum Event: String, CaseIterable, Sendable {
    case issued, submitted, accepted
  }

  /// The longest time allowed.
  public var length: TimeQuantity
  /// Where the time begins.
  public var from: Event
  /// Where the time ends.
  public var to: Event

  /// An age limit, from issue to lodging unless other events are given.
  public init(length: TimeQuantity, from: Event = .issued, to: Event = .submitted) {
    self.length = length
    self.from = from
    self.to = to
  }
}
