package import ProcedureCatalogue
package import ProcedureDiagnostics
package import WorkingCalendar

/// Where the parts of a procedure stand in its source: the same order as in `Procedure`.
package struct ProcedurePlaces: Sendable {
  package var code: Place
  /// Beside `Procedure.levels`.
  package var levels: [Place] = []
  package var roles: [Place] = []
  /// Where each agency of each role is named.
  package var roleAgencies: [[Place]] = []
  /// Where each declared legal basis is cited for the first time, in that order.
  package var citedBases: [CitedBasis] = []
  package var facts: [Place] = []
  package var documents: [Place] = []
  /// Where each document of each demand is named, groups from the outside in, in the order of their members.
  package var demanded: [[Place]] = []
  /// When each document would be demanded if no other took its place.
  package var documentConditions: [Expression] = []
  /// Each statement of how many sets a dossier has.
  package var dossierSets: [StatedSets] = []
  package var limits: [Place] = []
  /// Where the parts of each limit stand; empty for limits without parts.
  package var limitParts: [[LimitPartPlaces]] = []
  package var additions: [Place] = []
  package var extensions: [Place] = []
  package var pauses: [Place] = []
  package var exclusions: [Place] = []
  package var fees: [Place] = []
  package var stages: [Place] = []
  /// Where the particulars of each stage stand.
  package var stageParticulars: [StagePlaces] = []
  package var results: [Place] = []
  package var requirements: [Place] = []
  package var verbatim: [Place] = []
  package var openQuestions: [OpenQuestion] = []
  package var examples: [Place] = []
  /// Every condition that the author wrote, those around it before those inside.
  package var conditions: [ConditionSite] = []
  /// The statement that says from when to when the version is in force.
  package var inForce: Place?
  /// The words that say which rule older dossiers follow.
  package var transition: Place?
  /// The codes of the procedures that this version replaces.
  package var replaces: [Place] = []
  /// The body that sets each fee, where one does.
  package var feeBodies: [Place?] = []
  package var supplement: Place?
  /// The rounds of the supplement, as far as they are written.
  package var supplementRounds: [RoundPlaces] = []
  package var closing: Place?

  /// The places of a stage's particulars; none for a stage that no author wrote.
  package func particulars(ofStage index: Int) -> StagePlaces {
    stageParticulars.indices.contains(index) ? stageParticulars[index] : StagePlaces()
  }
}

/// What somebody must answer before the procedure is published.
package struct OpenQuestion: Sendable {
  package let text: String
  package let place: Place
}

/// How many sets of the dossier a block of documents asks for.
package struct StatedSets: Sendable {
  package let number: Int
  package let place: Place
}

/// A declared legal basis, and where a procedure cites it for the earliest day; of several such places the first.
package struct CitedBasis: Sendable {
  package let id: String
  package let place: Place
  /// The day from which the citing statement applies, where it says so.
  package let from: CivilDate?
}

/// Where the particulars of one stage stand.
package struct StagePlaces: Sendable {
  package var title: Place?
  /// Beside `Stage.actors`, `Stage.consulted` and `Stage.delegableTo`.
  package var actors: [Place] = []
  package var consulted: [Place] = []
  package var handedTo: [Place] = []
  /// Beside `Stage.durations`.
  package var durations: [Place] = []
  /// The words that keep its time out of the limit.
  package var counting: Place?
  /// The code of the procedure that it runs.
  package var procedure: Place?
}

/// Where the particulars of one part of a limit stand.
package struct LimitPartPlaces: Sendable {
  package let name: Place
  package let agency: Place?
}

/// Where the times of one round of a supplement stand: one place, or one for each case.
package struct RoundPlaces: Sendable {
  package var notice: [Place] = []
  package var submit: [Place] = []
}
