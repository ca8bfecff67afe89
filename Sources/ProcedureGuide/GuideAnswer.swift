package import ProcedureCatalogue
package import ProcedureRuntime
package import WorkingCalendar

/// What somebody said to a question.
package enum GuideAnswer: Hashable, Sendable {
  /// Asked, and nobody knows.
  case notKnown
  case fact(Dossier.Fact.Answer)
  case place(isWithin: Bool)
  /// When it is handed in, and taken as complete.
  case moment(CivilMoment)
  case day(CivilDate)
  case channel(Channel)
  /// An agency or a kind of applicant.
  case name(String)
}
