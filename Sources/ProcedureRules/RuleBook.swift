import OrderedWork
import ProcedureCatalogue
package import ProcedureDiagnostics
package import ProcedureModel

/// All rules, and their run over a model.
package enum RuleBook {
  /// In the order of their codes.
  package static let rules: [Rule] = [
    conditions, limits, fees, competence, documents, facts, process, time, layers, models,
    maturity,
  ].flatMap(\.self).sorted { $0.code < $1.code }

  private static let conditions: [Rule] = [
    .neverHolds, .alwaysHolds, .nothingLeft, .constantFact, .idlePart, .casesOverlap, .casesGap, .notDecided,
  ]
  private static let limits: [Rule] = [
    .limitGap, .limitOverlap, .limitRepeated, .limitPartOverlap, .limitOfNoParts, .limitOfImpossibleResult,
    .additionToNothing,
  ]
  private static let fees: [Rule] = [
    .feeGap, .feeOverlap, .feeOfZero, .feeCapBelowUnit, .feeOfTwoKinds, .feeUnitUncounted, .feeNeverOwed, .feeRepeated,
    .reductionOfNothing, .reductionsTogether, .shareOutOfRange, .minimumAboveMaximum, .fractionsUnsettled,
  ]
  private static let competence: [Rule] = [
    .basisMissing, .deciderGap, .deciderOverlap, .receiverGap, .transferUnknown, .transferToItself,
    .requirementsContradict, .requirementAlwaysMet, .requirementNeverMet, .requirementsOfProse, .onlyRefusals,
    .resultGap,
  ]
  private static let documents: [Rule] = [
    .groupWithoutWay, .demandsDiffer, .demandRepeated, .optionalAndRequired, .replacesNothing, .databaseHoldsDocument,
    .validityNeverMet, .setsDiffer, .alwaysReplaced, .channelFormUnused, .channelWithoutDocuments, .groupAlreadyMet,
    .alternativeTwice, .obtainedAndDemanded,
  ]
  private static let facts: [Rule] = [.impossibleAge, .questionsAlike, .sameQuestionTwice, .factsAlike]
  private static let process: [Rule] = [
    .branchNotJoined, .bundleStageTooShort, .consultationLongerThanLimit, .consultationLongerThanStage,
    .dwellLongerThanLimit, .extensionWithoutCap, .partShorterThanStages, .partWithoutCountedStage, .postalStage,
    .processLongerThanLimit, .processOfProse, .processShorterThanLimit, .receptionAppraises, .receptionSettles,
    .stageWithoutStart, .stageWithoutTime,
  ]

  private static let time: [Rule] = [
    .agencyEnded, .agencyNotYet, .basisAfterStart, .basisEnded, .basisNotYetInForce, .calendarWithoutHours,
    .calendarYearsMissing, .endedAgencyInProse, .hoursWithoutWorking, .mixedDays, .noticeAfterLimit,
    .submitAfterClosing, .supplementTimeGap, .supplementTimeOverlap, .supplementTooOften, .transitionMissing,
    .versionGap,
  ]

  private static let layers: [Rule] = [
    .heavierTime, .heavierDocuments, .heavierRequirements, .heavierFees, .burdenNotDecided,
  ]

  private static let models: [Rule] = [.claimedNotListed, .listedNotClaimed, .modelWithoutArea]

  private static let maturity: [Rule] = [.questionOpen, .titleMissing]

  /// The codes whose findings an author may accept although they are errors.
  package static let acceptableErrors = Set(
    rules.filter { $0.severity == .error && $0.isAcceptable }.map(\.code))

  /// Procedures that a thread checks at a time.
  private static let proceduresOfOneStep = 32

  /// What the rules find in a model, in no particular order but the same one on any number of threads.
  package static func findings(in model: Model, threads: Int = .max) -> [Finding] {
    let index = CatalogueIndex(model)
    let count = model.contents.procedures.count
    let steps = OrderedWork.results(of: count, by: proceduresOfOneStep, threads: threads) { procedures in
      var report = RuleReport()
      let catalogue = CatalogueSubject(index)
      for procedure in procedures { check(procedure, in: catalogue, &report) }
      return report.findings
    }
    return steps.flatMap(\.self) + findingsInCatalogue(index)
  }

  /// What the rules find in some procedures, each with what was read of others for it.
  static func findings(of procedures: [Int], in index: CatalogueIndex, threads: Int) -> [ProcedureFindings] {
    let steps = OrderedWork.results(of: procedures.count, by: proceduresOfOneStep, threads: threads) { range in
      let catalogue = CatalogueSubject(index)
      return procedures[range].map { procedure in
        var report = RuleReport()
        catalogue.beginReading()
        check(procedure, in: catalogue, &report)
        return ProcedureFindings(findings: report.findings, reading: catalogue.reading ?? Reading())
      }
    }
    return steps.flatMap(\.self)
  }

  /// One procedure after the other: what is known of it is let go before the next.
  private static func check(_ procedure: Int, in catalogue: CatalogueSubject, _ report: inout RuleReport) {
    let subject = ProcedureSubject(procedure, in: catalogue)
    for (rule, check) in procedureChecks {
      report.rule = rule
      check(subject, &report)
    }
  }

  private typealias ProcedureCheck = @Sendable (ProcedureSubject, inout RuleReport) -> Void

  private static let procedureChecks = rules.indices.compactMap { index -> (Int, ProcedureCheck)? in
    if case .procedure(let check) = rules[index].check { (index, check) } else { nil }
  }

  /// What shows only in the whole: in the catalogue as such, and where layers lie over procedures.
  static func findingsInCatalogue(_ index: CatalogueIndex) -> [Finding] {
    let catalogue = CatalogueSubject(index)
    let layers = index.model.layers.map { LayerSubject($0, in: catalogue) }
    var report = RuleReport()
    for rule in rules.indices {
      report.rule = rule
      switch rules[rule].check {
      case .catalogue(let check): check(catalogue, &report)
      case .layer(let check): for layer in layers { check(layer, &report) }
      case .procedure: break
      }
    }
    return report.findings
  }
}
