import ProcedureCatalogue
import ProcedureDiagnostics

/// All rules about changes, and their run over two catalogues.
package enum ChangeBook {
  /// In the order of their codes.
  package static let rules: [ChangeRule] = [
    time, documents, fees, access, agencies, data, legal, calendars,
  ].flatMap(\.self).sorted { $0.code < $1.code }

  private static let time: [ChangeRule] = [
    .limitLonger, .limitShorter, .limitUnitChanged, .limitIncomparable, .cutoffEarlier, .extensionAdded,
    .extensionReduced, .clockStopsMore, .clockStopsLess, .supplementStricter, .supplementEasier,
  ]
  private static let documents: [ChangeRule] = [
    .documentAdded, .documentMoreOften, .documentLessOften, .documentIncomparable, .documentRemoved,
    .alternativeRemoved, .alternativeAdded, .formStronger, .formWeaker, .waiverRevoked, .waiverGranted,
    .optionalPaperChanged, .templateChanged,
  ]
  private static let fees: [ChangeRule] = [.feeHigher, .feeLower]
  private static let access: [ChangeRule] = [
    .channelRemoved, .channelAdded, .onlineReduced, .onlineExtended, .jurisdictionFreeRevoked,
    .jurisdictionFreeGranted, .eligibilityNarrowed, .eligibilityWidened, .resultReduced, .resultExtended,
    .resultFormChanged, .refusalChanged,
  ]
  private static let agencies: [ChangeRule] = [.processChanged, .agencyChanged]
  private static let data: [ChangeRule] = [
    .procedureRemoved, .procedureAdded, .identifierRemoved, .factChanged, .factAdded, .choiceRemoved, .choiceAdded,
    .identifierReused, .versionRemoved, .defaultChanged, .particularsChanged,
  ]
  private static let legal: [ChangeRule] = [
    .burdenWithoutInstrument, .publishedVersionEdited, .pendingDossiersForgotten, .backdated, .basisRemoved,
    .basisRewritten, .approvalUnused, .approvalExpired, .changeNotDecided,
  ]
  private static let calendars: [ChangeRule] = [.pastDaysChanged, .futureDaysChanged, .calendarShortened]

  /// What became of a procedure.
  static func changes(of pair: VersionPair) -> [Change] {
    var changes: [Change] = []
    for rule in rules {
      guard case .versions(let check) = rule.check else { continue }
      var report = ChangeReport(rule)
      check(pair, &report)
      changes += report.changes
    }
    for rule in rules {
      guard case .judged(let check) = rule.check else { continue }
      var report = ChangeReport(rule)
      check(pair, changes, &report)
      changes += report.changes
    }
    // Nobody is served by a new version that is still a draft.
    let cap: Severity = pair.new.isDraft && !pair.isEdited ? .warning : .error
    for index in changes.indices {
      changes[index].versions = pair.identity
      changes[index].cap = cap
      if changes[index].witness == nil, changes[index].weighsOnApplicants {
        changes[index].witness = ChangeWording.everyDossier
      }
    }
    return changes
  }

  /// What became of what the procedures share, and of the procedures themselves.
  static func changes(of catalogues: CatalogueComparison) -> [Change] {
    rules.flatMap { rule -> [Change] in
      guard case .catalogues(let check) = rule.check else { return [] }
      var report = ChangeReport(rule)
      check(catalogues, &report)
      return report.changes
    }
  }
}
