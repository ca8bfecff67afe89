/// A public body, or a one-stop unit, branch or enterprise that acts for one.
public struct Agency: Hashable, Sendable {
  public enum Level: String, CaseIterable, Sendable {
    case ministry, province, district, commune, other
  }

  public enum Trait: String, CaseIterable, Sendable {
    case oneStop = "one-stop"
    case vertical
    case branch
    case postalEnterprise = "postal-enterprise"
  }

  public var origin: Origin
  public var title: String
  public var level: Level?
  public var parent: String?
  public var traits: [Trait]
  public var inForce: Interval
  /// The agencies that took over when it ended.
  public var successors: [String]
  /// The area it serves, when it is one particular body.
  public var area: String?

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
  public enum Level: String, CaseIterable, Sendable {
    case country, province, district, commune
    case specialZone = "special-zone"
    case classOfAreas = "class"
  }

  public var origin: Origin
  public var title: String
  public var level: Level?
  public var parent: String?
  /// For a class: the areas that belong to it, as far as they are listed.
  public var members: [String]
  public var inForce: Interval
  public var successors: [String]
  /// The official code of the unit, or nil.
  public var code: String?

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
  public var origin: Origin
  public var title: String

  public init(origin: Origin, title: String) {
    self.origin = origin
    self.title = title
  }
}

/// A legal instrument.
public struct LegalBasis: Hashable, Sendable {
  public var origin: Origin
  public var title: String
  public var number: String?
  public var issuer: String?
  public var issued: String?
  public var inForce: Interval
  public var amends: [String]

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
  public var origin: Origin
  public var title: String
  /// The databases that may hold it.
  public var databases: [String]
  public var formCode: String?
  public var issuer: String?
  /// For "one of the following papers": any of these documents counts as this one.
  public var anyOf: [String]

  public init(
    origin: Origin, title: String, databases: [String] = [], formCode: String? = nil, issuer: String? = nil,
    anyOf: [String] = []
  ) {
    self.origin = origin
    self.title = title
    self.databases = databases
    self.formCode = formCode
    self.issuer = issuer
    self.anyOf = anyOf
  }
}

/// A published template that applicants fill in.
public struct FormTemplate: Hashable, Sendable {
  public var origin: Origin
  public var title: String
  public var code: String?

  public init(origin: Origin, title: String, code: String? = nil) {
    self.origin = origin
    self.title = title
    self.code = code
  }
}
