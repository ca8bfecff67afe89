package import ProcedureCatalogue
package import ProcedureDecisions
package import ProcedureDiagnostics
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

  /// Cases that one condition has and another has not.
  package struct Excess: Sendable {
    /// A dossier that shows them; nil when every dossier does.
    package let witness: Bilingual?
    /// Why it could not be decided whether there are any; nil when there are.
    package let undecided: Undecided?
  }

  /// Compares a later version, or one for an area, with the version that it takes the place of.
  package init(
    _ before: Procedure, _ after: Procedure, in contents: CatalogueContents, calendar: WorkingCalendar?
  ) {
    let joint = JointFacts(before, after)
    self.before = joint.before
    self.after = joint.after
    space = DecisionSpace(
      joint.union, areas: contents.areas, agencies: contents.agencies, days: after.inForce, calendar: calendar)
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

  /// What weighs more, in the order of time, documents, requirements, fees; for each statement each way only once.
  package var increases: [BurdenIncrease] {
    limitIncreases + lostLimits + extensionIncreases + pauseIncreases + exclusionIncreases + supplementIncreases
      + documentIncreases + requirementIncreases + feeIncreases
  }

  /// The largest whole amount of a unit that is not longer than a length from any day of the calendar.
  package func largest(_ unit: TimeUnit, notLongerThan other: LimitLength) -> Int32? {
    durations.largest(unit, notLongerThan: other)
  }

  /// The increase when it befalls some dossier of a region; nil when the region is proved to be empty.
  func increase(_ what: BurdenIncrease.What, in region: Region) -> BurdenIncrease? {
    excess(in: region).map { BurdenIncrease(what: what, witness: $0.witness, undecided: $0.undecided) }
  }

  func region(_ condition: Expression) -> Region { space.region(of: condition) }

  /// Whether two conditions of the joint facts hold in the same cases, for all that is known.
  package func areEquivalent(_ condition: Expression, _ other: Expression) -> Bool {
    condition == other || excess(of: condition, over: other) == nil && excess(of: other, over: condition) == nil
  }

  /// The cases in which a condition of the joint facts holds and another one does not; nil when there are none.
  package func excess(of condition: Expression, over other: Expression) -> Excess? {
    guard condition != other else { return nil }
    return excess(in: space.minus(region(condition), region(other)))
  }

  private func excess(in region: Region) -> Excess? {
    switch space.isEmpty(region) {
    case .yes: return nil
    case .notDecided(let reason): return Excess(witness: nil, undecided: reason)
    case .no:
      let text = region == .everything ? nil : space.witness(of: region)?.text
      return Excess(witness: text.flatMap { $0.vi.isEmpty ? nil : $0 }, undecided: nil)
    }
  }
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
