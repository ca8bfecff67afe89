package import ProcedureCatalogue
import ProcedureDecisions
import ProcedureDiagnostics
package import WorkingCalendar

/// Whether a version of a procedure asks more of applicants than another one, over all combinations of facts.
///
/// The same comparison serves local layers, which may not ask for more, and editions of a catalogue. Whatever is equal in
/// both is passed over, so that the cost is that of what was changed.
///
///     let comparison = BurdenComparison(national, local, in: contents, calendar: calendar)
///     comparison.increases      // empty: proved never to be heavier
///     comparison.changes        // what weighs more, less, or more for some and less for others
package struct BurdenComparison {
  package let before: Procedure
  package let after: Procedure
  let space: DecisionSpace
  let durations: DurationOrder
  let forms: FormOrder

  /// Compares a later version, or one for an area, with the version that it takes the place of.
  package init(
    _ before: Procedure, _ after: Procedure, in contents: CatalogueContents, calendar: WorkingCalendar?
  ) {
    let joint = JointFacts(before, after)
    self.before = joint.before
    self.after = joint.after
    space = DecisionSpace(joint.union, areas: contents.areas, agencies: contents.agencies, days: after.inForce)
    durations = DurationOrder(calendar, from: after.inForce.from)
    forms = FormOrder(contents.formEquivalences)
  }

  /// The other way round: what it finds weighs less in the later version than in the earlier one.
  private init(turning other: BurdenComparison) {
    before = other.after
    after = other.before
    space = other.space
    durations = other.durations
    forms = other.forms
  }

  /// What weighs less; places `after` in it are those of the earlier version, and the other way round.
  package var decreases: [BurdenIncrease] { BurdenComparison(turning: self).increases }

  /// What weighs more, in the order of time, documents, requirements, fees; at most one entry for each statement.
  package var increases: [BurdenIncrease] {
    limitIncreases + extensionIncreases + pauseIncreases + exclusionIncreases + supplementIncreases
      + documentIncreases + requirementIncreases + feeIncreases
  }

  /// The largest whole amount of a unit that is not longer than a length from any day of the calendar.
  package func largest(_ unit: TimeUnit, notLongerThan other: LimitLength) -> Int32? {
    durations.largest(unit, notLongerThan: other)
  }

  /// The increase when it befalls some dossier of a region; nil when the region is proved to be empty.
  func increase(_ what: BurdenIncrease.What, in region: Region) -> BurdenIncrease? {
    switch space.isEmpty(region) {
    case .yes: return nil
    case .notDecided(let reason): return BurdenIncrease(what: what, witness: nil, undecided: reason)
    case .no:
      let text = region == .everything ? nil : space.witness(of: region)?.text
      return BurdenIncrease(what: what, witness: text.flatMap { $0.vi.isEmpty ? nil : $0 }, undecided: nil)
    }
  }

  func region(_ condition: Expression) -> Region { space.region(of: condition) }
}

extension LayeredElement {
  /// Without what says where it was written: two statements that say the same are equal.
  var content: Self {
    var content = self
    content.origin = Origin(id: "")
    content.overrides = []
    return content
  }
}
