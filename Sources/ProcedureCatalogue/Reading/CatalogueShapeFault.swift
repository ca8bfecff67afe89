import CanonicalJSON

/// A value of a compiled file that does not have the shape its format asks for, and where it stands.
public struct CatalogueShapeFault: Error, Hashable, Sendable {
  /// What is wrong with the value.
  public enum Problem: Hashable, Sendable {
    /// Another kind of value belongs here.
    case expected(CatalogueValueForm)
    /// The object lacks this member.
    case missingMember(String)
    /// The word is none of those that the format knows at this place.
    case unknownWord(String, allowed: [String])
    /// The condition uses an operation, or a number of operands, that the format does not know.
    case unknownOperation(String)
    /// The procedure declares no such fact.
    case unknownFact(String)
    /// The procedure declares the fact twice.
    case repeatedFact(String)
    /// The list of needed facts is not the one that the conditions beside it have.
    case differentNeeds(expected: [String])
  }

  /// The JSON pointer (RFC 6901) of the value, or of the object that lacks a member.
  public let pointer: String
  /// The line of the file, counted from 1.
  public let line: Int
  /// What is wrong there.
  public let problem: Problem

  init(_ problem: Problem, at value: JSONValue) {
    self.problem = problem
    pointer = value.pointer
    line = value.place.line
  }
}

/// The forms in which the format writes values, as messages name them.
public enum CatalogueValueForm: String, CaseIterable, Sendable {
  case text
  case integer
  case boolean
  case list
  case object
  case date
  case clockTime
  case moment
  case amountOfTime
  case position
  case place
  case constant
  case expression
  case variant
}
