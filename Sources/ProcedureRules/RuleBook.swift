import ProcedureCatalogue
package import ProcedureDiagnostics
package import ProcedureModel

/// All rules, and their run over a model.
package enum RuleBook {
  /// In the order of their codes.
  package static let rules: [Rule] = [
    conditions, limits, fees, competence, documents, facts, process, time, layers, models,
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
  ]
  private static let competence: [Rule] = [
    .deciderGap, .deciderOverlap, .receiverGap, .transferUnknown, .transferToItself, .requirementsContradict,
    .requirementAlwaysMet, .requirementNeverMet, .onlyRefusals, .resultGap,
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
    .processLongerThanLimit, .processShorterThanLimit, .receptionAppraises, .receptionSettles,
    .stageWithoutStart, .stageWithoutTime,
  ]

  private static let time: [Rule] = [
    .agencyEnded, .agencyNotYet, .basisAfterStart, .basisEnded, .basisNotYetInForce, .calendarWithoutHours,
    .calendarYearsMissing, .endedAgencyInProse, .hoursWithoutWorking, .mixedDays, .noticeAfterLimit,
    .submitAfterClosing, .supplementTooOften, .transitionMissing, .versionGap,
  ]

  private static let layers: [Rule] = [
    .heavierTime, .heavierDocuments, .heavierRequirements, .heavierFees, .burdenNotDecided,
  ]

  private static let models: [Rule] = [.claimedNotListed, .listedNotClaimed, .modelWithoutArea]

  /// The codes whose findings an author may accept although they are errors.
  package static let acceptableErrors = Set(
    rules.filter { $0.severity == .error && $0.isAcceptable }.map(\.code))

  private typealias ProcedureCheck = @Sendable (ProcedureSubject, inout RuleReport) -> Void

  /// What the rules find in a model, in no particular order.
  package static func findings(in model: Model) -> [Finding] {
    let catalogue = CatalogueSubject(model)
    var reports = rules.map(RuleReport.init)
    // One procedure after the other: what is known of it is let go before the next.
    let procedureChecks = rules.indices.compactMap { index -> (Int, ProcedureCheck)? in
      if case .procedure(let check) = rules[index].check { (index, check) } else { nil }
    }
    for index in model.contents.procedures.indices {
      let procedure = ProcedureSubject(index, in: catalogue)
      for (rule, check) in procedureChecks { check(procedure, &reports[rule]) }
    }
    let layers = model.layers.map { LayerSubject($0, in: catalogue) }
    for (index, rule) in rules.enumerated() {
      switch rule.check {
      case .catalogue(let check): check(catalogue, &reports[index])
      case .layer(let check): for layer in layers { check(layer, &reports[index]) }
      case .procedure: continue
      }
    }
    return reports.flatMap(\.findings)
  }
}
