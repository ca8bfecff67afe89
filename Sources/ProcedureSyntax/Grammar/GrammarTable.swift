/// Which statements and clauses stand in which block, and what each is made of.
///
/// In every block the phrases of heads, clauses and guards are disjoint, and no clause is the beginning of a head: a line
/// break ends a statement exactly when the next word can start one (a test over this table guards it).
package enum GrammarTable {
  package static let guards: [Rule] = [
    Rule(.via, .channels),
    Rule(.when, .expression),
    Rule(.unless, .expression),
    Rule(.forResult, .things),
    Rule(.guardInForce, .interval, afterComma: true),
    Rule(.at, .things),
    Rule(.otherwise),
  ]

  package static func heads(of kind: BlockKind) -> [Rule] {
    switch kind {
    case .file: file
    case .catalogue: catalogue
    case .calendar: calendar
    case .year: year
    case .agency: agency
    case .area: area
    case .legalBasis: legalBasis
    case .database: database
    case .document: document
    case .form: form
    case .oneStopModel: oneStopModel
    case .procedure: procedure
    case .facts: []
    case .choices: []
    case .documents: documents
    case .group: group
    case .contents: [Rule(.contents, .things)]
    case .limitParts: [Rule(.part, .name, .optionalTitle, .partBody), split]
    case .partAmounts: [split]
    case .exclusion: []
    case .supplement: supplement
    case .process: process
    case .stage: [Rule(.within, .quantity), Rule(.exactly, .quantity), split]
    case .example: example
    case .arms: [Rule(.caseHead, .items)]
    }
  }

  package static func clauses(of kind: BlockKind) -> [Rule] {
    switch kind {
    case .catalogue:
      [
        Rule(.upTo, .upTo, afterComma: true), Rule(.guardInForce, .interval, afterComma: true),
        Rule(
          .receivedAfter, .clock, .keyword(.then), .keyword(.forwardOn), .keyword(.nextWorkingDay), afterComma: true),
      ] + approvalClauses
    case .year:
      [
        Rule(.projected, afterComma: true), Rule(.makeUpDay, .days, afterComma: true),
        Rule(.announcedOn, .date, afterComma: true),
      ]
    case .calendar: calendarClauses
    case .file: [Rule(.dated, .date)]
    case .procedure: procedureClauses + approvalClauses
    case .documents, .group: documentClauses
    case .document: documentClauses.filter { $0.keyword != .contents }
    case .process: stageClauses
    case .limitParts, .partAmounts: [Rule(.by, .things)]
    case .supplement: [Rule(.since, .events)]
    case .facts: [Rule(.defaultValue, .expression)]
    case .example: [Rule(.because, .names)]
    default: []
    }
  }

  /// The channel with whose words some words end (`nộp trực tiếp`), whatever their letter case; nil when none does.
  package static func channel(_ words: String) -> KeywordTable.Row? {
    let folded = " " + WordFold.fold(words)
    return SlotSets.channels.keywords.map(KeywordTable.row).first { row in
      ([row.vietnamese, row.english] + row.aliases).contains { folded.hasSuffix(" " + WordFold.fold($0)) }
    }
  }

  /// Whether guards may stand in a block's statements.
  package static func allowsGuards(in kind: BlockKind) -> Bool {
    switch kind {
    case .procedure, .documents, .group, .limitParts, .partAmounts, .exclusion, .supplement, .process, .stage, .example:
      true
    default: false
    }
  }

  private static let split = Rule(.dependingOn, .name, .arms)
  private static let allow = Rule(
    .acceptWarning, .ruleCode, .ifKeyword(.layerFor, [.name]), .keyword(.because), .text)
  private static let approve = Rule(
    .approveChange, .ruleCode, .ifKeyword(.layerFor, [.name]), .keyword(.betweenVersions), .date, .keyword(.to), .date,
    .keyword(.because), .text)
  private static let approvalClauses = [
    Rule(.approvedBy, .text, afterComma: true), Rule(.expires, .date, afterComma: true),
  ]
  private static let verbatim = Rule(.verbatim, .text)
  private static let openQuestion = Rule(.openQuestion, .text)
  private static let attachedVerbatim = Rule(.verbatim, .text, afterComma: true)
  private static let groups = [
    Rule(.oneOf, .block(.group)), Rule(.firstOf, .block(.group)), Rule(.allOf, .block(.group)),
    Rule(.atLeastGroup, .number, .keyword(.ofSet), .block(.group)),
  ]

  private static let file = [
    Rule(.edition, .number),
    Rule(.catalogue, .name, .title, .optionalBlock(.catalogue)),
    Rule(.calendar, .name, .title, .block(.calendar)),
    Rule(.agency, .name, .title, .optionalBlock(.agency)),
    Rule(.area, .name, .title, .optionalBlock(.area)),
    Rule(.legalBasis, .name, .title, .optionalBlock(.legalBasis)),
    Rule(.database, .name, .title, .optionalBlock(.database)),
    Rule(.document, .name, .title, .optionalBlock(.document)),
    Rule(.form, .name, .title, .optionalBlock(.form)),
    Rule(.oneStopModel, .name, .title, .block(.oneStopModel)),
    Rule(.procedure, .nameOrCode, .title, .block(.procedure)),
    Rule(
      .layer, .thing, .keyword(.layerFor), .codes, .ifKeyword(.withCode, [.nameOrCode]), .optionalTitle,
      .block(.procedure)),
    allow,
  ]

  private static let catalogue = [
    Rule(.editionName, .text),
    Rule(.publishedBy, .documentNumber, .ifKeyword(.dated, [.date])),
    Rule(.baseCatalogue, .name),
    Rule(.calendar, .name),
    Rule(.convention, .convention),
    allow,
    approve,
  ]

  /// What a convention may be about, and what it says.
  package static let conventions = [
    Rule(.conventionJurisdictionFree, .keyword(.since), .events),
    Rule(.conventionDueSoon, .quantity),
    Rule(.conventionSupplementRequest, .quantity),
    Rule(.conventionDelayNotice, .quantity),
    Rule(.closeAfter, .quantity),
    Rule(.conventionAppointment, .appointment),
    Rule(.conventionSupplement, .oneOf([.restart, .pauseEffect, .goOn])),
    Rule(.conventionOnlineAcknowledgement, .quantity),
    Rule(.conventionPaperTransfer, .quantity),
    Rule(.conventionSameDayTransfer),
    Rule(.conventionResultPlace),
    Rule(.conventionSuccession),
    Rule(.conventionCentres),
    Rule(.conventionKiosk),
    Rule(.conventionFractions, .oneOf([.roundedHalfUp, .fractionsDropped])),
  ]

  /// How a calendar counts; the answers to one question stand together.
  private static let countingConventions: [Keyword] = [
    .conventionReceiptDayNotCounted, .conventionReceiptDayCounted, .conventionReceiptOnDayOffMoves,
    .conventionReceiptOnDayOffStays, .conventionEndRollsFromDaysOff, .conventionEndRollsFromRestDaysAndHolidays,
    .conventionEndStays, .conventionPauseLeavesOutLastDay, .conventionPauseLeavesOutFirstDay,
    .conventionLeapDayBecomesLastOfFebruary, .conventionLeapDayBecomesFirstOfMarch, .conventionHoursEndAsCounted,
    .conventionHoursEndAtOpening, .conventionWorkingHoursEndAtClosing, .conventionWorkingHoursEndAtOpening,
  ]

  private static let calendar = [
    Rule(.editionName, .text),
    Rule(.workingDays, .weekdays),
    Rule(.officeHours, .officeHours),
    Rule(.announcedUntil, .date),
    Rule(.solarHoliday, .dayOfYear, .title, .quantity),
    Rule(.lunarHoliday, .dayOfYear, .title, .quantity),
    Rule(.compensateRestDays),
    Rule(.convention, .oneOf(countingConventions)),
    Rule(.year, .number, .block(.year)),
    Rule(.sourceText, .text),
    verbatim,
    allow,
  ]

  private static let calendarClauses = [
    Rule(.onWeekdays, .weekdays),
    Rule(.ofWhich, .quantity, .keyword(.before)),
    Rule(.inForceFrom, .interval),
    Rule(.decidedYearlyBy, .text),
    Rule(.announcedOn, .date),
  ]

  private static let year = [
    Rule(.holiday, .days, .optionalTitle),
    Rule(.compensatory, .days, .optionalTitle),
    Rule(.swappedOff, .days, .optionalTitle),
    Rule(.specialOff, .days, .optionalTitle),
    Rule(.makeUpDay, .days, .ifKeyword(.makeUpFor, [.days]), .optionalTitle),
    Rule(.officeHours, .days, .officeHours, .optionalTitle),
    Rule(.projected),
    Rule(.announcedOn, .date),
    Rule(.sourceText, .text),
  ]

  private static let agency = [
    Rule(.level, .levels),
    Rule(.under, .thing),
    Rule(.oneStop),
    Rule(.vertical),
    Rule(.branch),
    Rule(.postalEnterprise),
    Rule(.headOfBody),
    Rule(.inForceFrom, .interval),
    Rule(.inForceUntil, .date),
    Rule(.succeededBy, .things),
    Rule(.area, .thing),
  ]

  private static let area = [
    Rule(.level, .areaLevel),
    Rule(.under, .thing),
    Rule(.areaClass),
    Rule(.members, .things),
    Rule(.areaCode, .documentNumber),
    Rule(.inForceFrom, .interval),
    Rule(.inForceUntil, .date),
    Rule(.succeededBy, .things),
  ]

  private static let legalBasis = [
    Rule(.number, .documentNumber),
    Rule(.dated, .date),
    Rule(.issuedBy, .thing),
    Rule(.inForceFrom, .interval),
    Rule(.inForceUntil, .date),
    Rule(.amends, .things),
    Rule(.amendedBy, .things),
    Rule(.sourceText, .text),
  ]

  private static let database = [Rule(.managedBy, .thing), Rule(.sourceText, .text)]

  private static let document =
    groups + [
      Rule(.sourceText, .things),
      Rule(.formCode, .text),
      Rule(.issuedBy, .thing),
      Rule(.contents, .things),
      verbatim,
    ]

  private static let form = [Rule(.formCode, .text), Rule(.issuedBy, .thing), Rule(.sourceText, .text)]

  private static let oneStopModel = [
    Rule(.area, .thing),
    Rule(.receivedBy, .things),
    Rule(.inForceFrom, .interval),
    Rule(.inForceUntil, .date),
    Rule(.field, .things),
    Rule(
      .claims, .optional(.moreThan), .number,
      .oneOf([
        .countedProcedures, .countedFields, .countedProvincial, .countedDistrict, .countedCommune, .countedBranches,
        .countedDivisions,
      ])),
    Rule(.separatesReception),
    verbatim,
    allow,
  ]

  private static let procedure = [
    Rule(.maturity, .oneOf([.draft, .publishable])),
    Rule(.field, .titledThing),
    Rule(.performedAt, .levels),
    Rule(.applicants, .titledThings),
    Rule(.kind, .oneOf([.interconnected]), .optionalText),
    Rule(.publishedBy, .documentNumber, .ifKeyword(.dated, [.date])),
    Rule(.inForceFrom, .interval),
    Rule(.replaces, .codes),
    Rule(.transitionHead, .optionalText, .transition),
    Rule(.receivedBy, .agencies),
    Rule(.performedBy, .agencies),
    Rule(.decidedBy, .agencies),
    Rule(.coordinatedBy, .agencies),
    Rule(.delegatedTo, .agencies),
    Rule(.jurisdictionFree, .scope),
    Rule(.channels, .channels),
    Rule(.calendar, .name),
    Rule(.facts, .block(.facts)),
    Rule(.documents, .optionalQuantity, .block(.documents)),
    Rule(.timeLimit, .label, .amount),
    Rule(.limitExtension, .label, .amount),
    Rule(.addTime, .label, .quantity),
    Rule(.pause, .label, .text),
    Rule(.notCounted, .label, .textOrBlock(.exclusion)),
    Rule(.supplement, .label, .block(.supplement)),
    Rule(.closeAfter, .quantity),
    Rule(.fee, .feeKinds, .label, .optionalTitle, .feeAmount),
    Rule(.charge, .feeKinds, .label, .optionalTitle, .feeAmount),
    Rule(.price, .feeKinds, .label, .optionalTitle, .feeAmount),
    Rule(.exempt, .feeKinds),
    Rule(.process, .optional(.onTheSpot), .block(.process)),
    Rule(.result, .optionalName, .title, .forms),
    Rule(.requirement, .label, .requirement),
    Rule(.caseHead, .name, .title, .ifKeyword(.caseCode, [.number]), trailing: .procedure),
    split,
    Rule(.underProcedure, .codes),
    Rule(.feesUnderProcedure, .codes),
    Rule(.layer, .things),
    Rule(.example, .text, .block(.example)),
    verbatim,
    openQuestion,
    allow,
    approve,
  ]

  private static let procedureClauses = [
    Rule(.since, .events),
    Rule(
      .receivedAfter, .clock, .keyword(.then), .optional(.may), .oneOf([.returnOn, .countFrom]),
      .keyword(.nextWorkingDay)),
    Rule(.upTo, .upTo),
    Rule(.noLessThan, .upTo),
    Rule(.notice, .quantity),
    Rule(.orByAgreement),
    Rule(.from, .span),
    Rule(.additionFor, .name),
    Rule(.atStage, .name),
    Rule(.refunded),
    Rule(.paidAtPickup),
    Rule(.paidAtLodging),
    Rule(.refusal),
    Rule(.valid, .quantity, .ifKeyword(.since, [.events])),
    Rule(.usingForm, .optionalText, .forms),
    Rule(.otherwiseConsequence, .consequence),
    Rule(.transitionOld, afterComma: true),
    Rule(.transitionNew, afterComma: true),
    Rule(.transitionChoice, afterComma: true),
    Rule(.byLodging),
    Rule(.byStages),
    Rule(.severalPlaces, .oneOf([.applicantChooses, .firstReceiver, .largestShare])),
    attachedVerbatim,
  ]

  private static let documents =
    [
      Rule(.submit, .document, trailing: .contents),
      Rule(.show, .document, trailing: .contents),
      Rule(.fillIn, .document, trailing: .contents),
      Rule(.provideInformation, .document, trailing: .contents),
      Rule(.surrender, .document, trailing: .contents),
      Rule(.submitAtPickup, .document, trailing: .contents),
      Rule(.agencyObtains, .document, trailing: .contents),
      Rule(.eachDocument, .forms),
      Rule(.underProcedure, .codes),
      split,
      verbatim,
      openQuestion,
      allow,
    ]

  private static let group = groups + [split]

  private static let documentClauses = [
    Rule(.unlessObtainable, .things),
    Rule(.insteadOf, .things),
    Rule(.optional),
    Rule(.ifAny),
    Rule(.valid, .quantity, .ifKeyword(.since, [.events]), .ifKeyword(.to, [.events])),
    Rule(.usingForm, .optionalText, .forms),
    Rule(.contents, .things),
    Rule(.thenVerb, .oneOf([.submit, .show, .fillIn, .provideInformation]), .forms),
    attachedVerbatim,
  ]

  private static let supplement = [
    Rule(.round, .number, .roundBody),
    Rule(.askWithin, .quantity),
    Rule(.guideWithin, .quantity),
    Rule(.noticeWithin, .quantity),
    Rule(.submitWithin, .quantity),
    Rule(.overdueThen, .oneOf([.closeDossier, .stopDossier, .refuse, .returnDossier])),
    Rule(.failedThen, .oneOf([.closeDossier, .stopDossier, .refuse, .returnDossier])),
    Rule(.restart),
    Rule(.pauseEffect),
    Rule(.goOn),
    Rule(.upTo, .timesOrQuantity),
    Rule(.unlimitedRounds),
    split,
    verbatim,
    openQuestion,
  ]

  private static let process = [
    Rule(.stage, .name, .title, trailing: .stage),
    split,
    verbatim,
    openQuestion,
    allow,
  ]

  private static let stageClauses = [
    Rule(.by, .things),
    Rule(.after, .names),
    Rule(.within, .quantity),
    Rule(.exactly, .quantity),
    Rule(.untilEvent, .events),
    Rule(.notCounted),
    Rule(.outsideLimit),
    Rule(.result, .thing),
    Rule(.consult, .things),
    Rule(.silenceIsConsent),
    Rule(.mayBeHandedTo, .things),
    Rule(.automatic),
    Rule(.underProcedure, .codes),
    Rule(.ownAppointment),
    Rule(.since, .events),
    attachedVerbatim,
  ]

  private static let example = [
    Rule(.lodgedAt, .moment),
    Rule(.acceptedAt, .moment),
    Rule(.given, .assignments),
    Rule(.dossierHas, .dossier),
    Rule(
      .eventHappens, .exampleEvent, .ifKeyword(.atStage, [.name]), .ifKeyword(.atTime, [.moment]),
      .ifKeyword(.to, [.moment])),
    Rule(.databaseSilent, .things),
    Rule(.expect, .expectation),
  ]
}
