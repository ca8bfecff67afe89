public import WorkingCalendar

extension Dossier {
  /// The answer to one question.
  public struct Fact: Hashable, Sendable {
    /// An answer as it was given; the procedure says how to read it.
    public enum Answer: Hashable, Sendable {
      /// Yes or no.
      case boolean(Bool)
      /// A whole number: a count, an amount of money in dong.
      case integer(Int64)
      /// A decimal number, in millionths.
      case decimal(Int64)
      /// A day.
      case date(CivilDate)
      /// A date of which only the year is known.
      case year(Int)
      /// A choice by id or title, a date in ISO 8601, or plain text.
      case text(String)
      /// Asked, but not known.
      case unknown
    }

    /// The id of the fact, or its question in the author's words.
    public var name: String
    /// What was answered.
    public var answer: Answer

    /// An answer to the question with that id or those words.
    public init(_ name: String, _ answer: Answer) {
      self.name = name
      self.answer = answer
    }
  }
}
