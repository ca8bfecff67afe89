package import ProcedureCatalogue
package import ProcedureDecisions
package import ProcedureDiagnostics

extension [BurdenIncrease] {
  /// Of those that say the same the first, if possible one of which it is decided that it befalls somebody.
  func uniqued() -> [BurdenIncrease] {
    var seen: Set<BurdenIncrease.What> = []
    return (filter { $0.undecided == nil } + filter { $0.undecided != nil }).filter { seen.insert($0.what).inserted }
  }
}

/// Something that weighs more on applicants in the later version of a procedure than in the earlier one.
package struct BurdenIncrease: Sendable {
  /// What weighs more; indices are places in the lists of the later and of the earlier version.
  package enum What: Hashable, Sendable {
    case limit(after: Int, before: Int, LimitIncrease)
    /// No limit at all where there was one.
    case limitGone(before: Int)
    /// A later date may be set more often, or further away.
    case longerExtension(after: Int)
    case pause(after: Int)
    /// Stages and waits whose time was counted and is counted no longer.
    case exclusion(after: Int, [String])
    case supplement
    case closing
    case document(after: Int, DocumentIncrease)
    case dossierSets(Int, before: Int)
    case requirement(after: Int)
    case fee(after: Int, before: Int?, FeeIncrease)
  }

  package enum LimitIncrease: Hashable, Sendable {
    case longer(LimitLength, than: LimitLength, DurationOrder.Witness?, always: Bool)
    /// Neither proved to be shorter nor shown to be longer.
    case notComparable(LimitLength, with: LimitLength)
    /// It begins with an event that may come later.
    case laterStart
    /// No date can be computed where there was one.
    case noLength
  }

  package enum DocumentIncrease: Hashable, Sendable {
    /// Not demanded at all before.
    case added
    /// Demanded in more cases.
    case moreCases
    /// In a form that not all papers have that counted before; for a channel, or in general.
    case forms(FormOrder.Difference, Channel?)
    /// To be handed in where it was only shown, and the like.
    case verb(DocumentRequirement.Verb, before: DocumentRequirement.Verb)
    case noLongerOptional
    /// Fewer choices among several papers.
    case fewerChoices
    /// No longer spared by these databases.
    case waiverLost([String])
    /// A paper may no longer be as old.
    case younger
  }

  package enum FeeIncrease: Hashable, Sendable {
    /// A sum where there was none, of which a share is left in these cases; shares are in millionths.
    case added(share: Int64)
    /// More than the rate that was set: the share that is left of it, and that of the earlier one.
    case higher(share: Int64, than: Int64)
    /// The same amount, of which more is left.
    case lessReduced(to: Int64, from: Int64)
    /// A sum that is set elsewhere, where a rate or an exemption was set.
    case left
  }

  package let what: What
  /// A dossier that shows it, in the author's words; nil when every dossier does.
  package let witness: Bilingual?
  /// Why it could not be decided whether there is such a dossier; nil when there is one.
  package let undecided: Undecided?

  /// Whether there is such a dossier for sure.
  var isDecided: Bool {
    if case .limit(_, _, .notComparable) = what { return false }
    return undecided == nil
  }
}
