/// A public body, or a one-stop unit, branch or enterprise that acts for one.
public struct Agency: Hashable, Sendable {
  /// The tier of government; the district tier exists only in the past.
  public enum Level: String, CaseIterable, Sendable {
    case ministry, province, district, commune, other
  }

  /// What sets an agency apart from an ordinary office of its tier: a one-stop unit, a body that answers to its
  /// ministry instead of the local people's committee, a branch, the enterprise that provides public postal services, or
  /// who heads the body that it belongs to and acts as that body.
  public enum Trait: String, CaseIterable, Sendable {
    case oneStop = "one-stop"
    case vertical
    case branch
    case postalEnterprise = "postal-enterprise"
    case head
  }

  /// The id by which roles, stages and fees name it, and where it is declared.
  public var origin: Origin
  /// The official name.
  public var title: String
  /// Its tier; nil for bodies that belong to none.
  public var level: Level?
  /// Id of the agency that it belongs to.
  public var parent: String?
  /// Each at most once; empty for an ordinary office.
  public var traits: [Trait]
  /// The days on which it exists.
  public var inForce: Interval
  /// The agencies that took over when it ended.
  public var successors: [String]
  /// The area it serves, when it is one particular body.
  public var area: String?

  /// An agency that exists at all times unless an interval is given.
  public init(
    origin: Origin, title: String, level: Level? = nil, parent: String? = nil, traits: [Trait] = [],
    inForce: Interval = .always, successors: [String] = [], area: String? = nil
  ) {
    self.origin = origin
    self.title = title
    self.level = level
    self.parent = parent
    self.traits = traits
    self.inForce = inForce
    self.successors = successors
    self.area = area
  }
}

/// A territory, or a class of territories such as remote communes.
public struct Area: Hashable, Sendable {
  /// The tier of a territory; a class gathers territories of any tier that share a trait.
  public enum Level: String, CaseIterable, Sendable {
    case country, province, district, commune
    case specialZone = "special-zone"
    case classOfAreas = "class"
  }

  /// The id by which conditions and scopes name it, and where it is declared.
  public var origin: Origin
  /// The official name.
  public var title: String
  /// Its tier; nil when not stated.
  public var level: Level?
  /// Id of the area that it lies in.
  public var parent: String?
  /// For a class: the areas that belong to it, as far as they are listed.
  public var members: [String]
  /// The days on which it exists.
  public var inForce: Interval
  /// The areas that took over its territory when it ended.
  public var successors: [String]
  /// The official code of the unit, or nil.
  public var code: String?

  /// An area that exists at all times unless an interval is given.
  public init(
    origin: Origin, title: String, level: Level? = nil, parent: String? = nil, members: [String] = [],
    inForce: Interval = .always, successors: [String] = [], code: String? = nil
  ) {
    self.origin = origin
    self.title = title
    self.level = level
    self.parent = parent
    self.members = members
    self.inForce = inForce
    self.successors = successors
    self.code = code
  }
}

/// A register that may already hold a document or a datum.
public struct Database: Hashable, Sendable {
  /// The id by which waivers name it, and where it is declared.
  public var origin: Origin
  /// The official name.
  public var title: String

  /// A database, with all that a catalogue says about one.
  public init(origin: Origin, title: String) {
    self.origin = origin
    self.title = title
  }
}

/// A legal instrument.
public struct LegalBasis: Hashable, Sendable {
  /// The id by which citations name it, and where it is declared.
  public var origin: Origin
  /// What the instrument is about, without number and issuer.
  public var title: String
  /// The number and symbol, such as `60/2014/QH13`.
  public var number: String?
  /// Id of the agency that issued it, or its name when it is not declared.
  public var issuer: String?
  /// The day of signature in ISO form.
  public var issued: String?
  /// The days on which it applies; open where the author gave no date.
  public var inForce: Interval
  /// The instruments that it amends, by id, or by title when not declared.
  public var amends: [String]

  /// An instrument; every particular that is left out is not known.
  public init(
    origin: Origin, title: String, number: String? = nil, issuer: String? = nil, issued: String? = nil,
    inForce: Interval = .always, amends: [String] = []
  ) {
    self.origin = origin
    self.title = title
    self.number = number
    self.issuer = issuer
    self.issued = issued
    self.inForce = inForce
    self.amends = amends
  }
}

/// A kind of document that dossiers may hold, alone or as a choice among others.
public struct DocumentType: Hashable, Sendable {
  /// The id by which demands and dossiers name it, and where it is declared.
  public var origin: Origin
  /// What the document is called on paper; dossiers may use it in place of the id.
  public var title: String
  /// The databases that may hold it.
  public var databases: [String]
  /// The number of the published template, as the law writes it.
  public var formCode: String?
  /// For "one of the following papers": any of these documents counts as this one.
  public var anyOf: [String]
  /// Id of the agency that issues it, or its name when it is not declared.
  public var issuer: String?
}

extension DocumentType {
  /// A kind of document that no database holds unless one is given.
  public init(
    origin: Origin, title: String, databases: [String] = [], formCode: String? = nil, issuer: String? = nil,
    anyOf: [String] = []
  ) {
    // Memberwise, as for `Origin`.
    self.init(
      origin: origin, title: title, databases: databases, formCode: formCode, anyOf: anyOf, issuer: issuer)
  }
}

/// A published template that applicants fill in.
public struct FormTemplate: Hashable, Sendable {
  /// The id by which demands name it, and where it is declared.
  public var origin: Origin
  /// What the template is called.
  public var title: String
  /// Its number in the text that publishes it.
  public var code: String?

  /// A template, with its number when it has one.
  public init(origin: Origin, title: String, code: String? = nil) {
    self.origin = origin
    self.title = title
    self.code = code
  }
}
