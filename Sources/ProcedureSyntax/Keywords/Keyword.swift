/// A keyword as a role, not as a word: `trong` has five roles and `không` two, and each is a case of its own.
///
/// The tree stores the role, so that a file's keywords can be rewritten in the other language; what a role looks like is
/// in `KeywordTable`, where it may stand is in `GrammarTable`.
@usableFromInline
package enum Keyword: UInt16, CaseIterable, Sendable {
  // Declarations
  case edition, catalogue, calendar, agency, area, legalBasis, database, document, form, oneStopModel, procedure, layer
  case layerFor, withCode, acceptWarning, because, approveChange, betweenVersions, approvedBy, expires
  // Inside a catalogue
  case editionName, baseCatalogue, convention, conventionJurisdictionFree, conventionDueSoon
  case conventionSupplementRequest, conventionDelayNotice, conventionAppointment, conventionClosingHour
  case conventionReceiptHour, conventionSupplement, conventionOnlineAcknowledgement, conventionPaperTransfer
  case conventionSameDayTransfer, conventionResultPlace, conventionSuccession, conventionCentres, conventionKiosk
  case conventionFractions, roundedHalfUp, fractionsDropped
  // Inside a calendar
  case workingDays, officeHours, announcedUntil, announcedOn, year, holiday, compensatory, swappedOff, specialOff
  case makeUpDay, makeUpFor, projected, sourceText, solarHoliday, lunarHoliday, ofWhich, decidedYearlyBy
  case compensateRestDays
  case conventionReceiptDayNotCounted, conventionReceiptDayCounted, conventionReceiptOnDayOffMoves
  case conventionReceiptOnDayOffStays, conventionEndRollsFromDaysOff, conventionEndRollsFromRestDaysAndHolidays
  case conventionEndStays, conventionPauseLeavesOutLastDay, conventionPauseLeavesOutFirstDay
  case conventionLeapDayBecomesLastOfFebruary, conventionLeapDayBecomesFirstOfMarch, conventionHoursEndAsCounted
  case conventionHoursEndAtOpening, conventionWorkingHoursEndAtClosing, conventionWorkingHoursEndAtOpening
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday, onWeekdays
  // Inside the other declarations
  case level, under, oneStop, vertical, branch, postalEnterprise, headOfBody
  case succeededBy, areaClass, members, areaCode, number
  case dated, issuedBy, inForceUntil, amends, amendedBy, managedBy, formCode, contents
  case claims, moreThan, countedProcedures, countedFields, countedProvincial, countedDistrict, countedCommune
  case countedBranches, countedDivisions, separatesReception
  // Inside a procedure
  case maturity, field, performedAt, applicants, kind, publishedBy, inForceFrom, replaces, transitionHead, receivedBy
  case performedBy, decidedBy, coordinatedBy, delegatedTo, jurisdictionFree, channels, facts, documents, timeLimit
  case limitExtension, addTime, pause, notCounted, supplement, closeAfter, fee, charge, price, exempt, process, result
  case requirement, verbatim, openQuestion, caseHead, dependingOn, underProcedure, feesUnderProcedure, example
  // Inside documents
  case submit, show, fillIn, provideInformation, surrender, submitAtPickup, agencyObtains, eachDocument, oneOf
  case firstOf, allOf, atLeastGroup, ofSet, sets, unlessObtainable, insteadOf, optional, ifAny, valid, usingForm
  case thenVerb
  // Forms of documents
  case originalCertified, original, master, copyWithOriginal, certifiedCopy, registerCopy, copy, electronic
  case digitised, photocopy, photo, anyForm
  // Time limits
  case sameDay, atOnce, asDescribed, atMost, exactly, atLeast, madeOf, part, since, acceptance, lodging
  case receiptByCompetent, eventWhen, eventEnd, issueDay, eventDay, receivedAfter, then, may, returnOn, countFrom,
    forwardOn, nextWorkingDay, upTo
  case noLessThan, notice, orByAgreement, from, to, additionFor, atStage
  // Supplements
  case round, askWithin, guideWithin, noticeWithin, submitWithin, overdueThen, closeDossier, stopDossier, restart,
    pauseEffect
  case goOn, unlimitedRounds, failedThen
  // Fees
  case perUnit, setByCouncil, setByEnd, byReference, byVerbatim, byComponents, tierOrdinal, tierOnwards
  case reducedTo, shareOf
  case refunded, paidAtPickup, paidAtLodging
  // Process
  case stage, onTheSpot, by, after, within, untilEvent, outsideLimit, consult, silenceIsConsent, mayBeHandedTo
  case automatic, ownAppointment
  // Results and requirements
  case refusal, otherwiseConsequence, refuse, returnDossier, transferTo, caseCode
  // Versions
  case before, sinceVersion, onVersion, transitionOld, transitionNew, transitionChoice, oldRule, newRule
  case applicantChooses
  // Places
  case placeResidence, placePermanentResidence, placeHeadOffice, placeLand, placeLodging, placeOther, byLodging,
    byStages, liesIn
  case severalPlaces, firstReceiver, largestShare
  // Guards
  case via, when, unless, forResult, guardInForce, at, otherwise
  // Expressions
  case and, or, not, yes, no, isIn, isNotIn, rangeFrom, rangeTo, rangeToBelow, atLeastAge, andAbove, below
  case yearsOfAge, daysBetween
  // Types of facts
  case yesNo, integer, decimal, money, date, text, unitOf, defaultValue
  // Units
  case workingDay, day, workingHour, hour, minute, week, month, yearUnit, times, dong, usd, thousand, million
  case billion, inMonth, inYear
  // Channels
  case inPerson, onlineFull, onlinePartial, online, postal, atHome, mobile, kiosk
  // Levels and scopes
  case ministryLevel, provinceLevel, districtLevel, communeLevel, otherLevel, countryLevel, specialZoneLevel
  case verticalLevel, nationwide, withinProvince, withinArea, interconnected, draft, publishable
  // Examples
  case lodgedAt, acceptedAt, given, dossierHas, eventHappens, stageStarts, stageEnds, stageRefused, databaseSilent,
    atTime,
    expect, issuedOn
  case expectComplete, expectIncomplete, expectMissing, expectNotRequired, expectDue, expectResultDue, expectNoDate
  case expectStageDone, expectStageSkipped
  case expectMeets, expectFails, expectUndetermined, expectMayLodge, expectMayNotLodge
  // Citations
  case article, clause, point, annex, section, formLocator
}

extension Keyword {
  /// By number, in sight of other modules.
  @inlinable
  package static func == (left: Keyword, right: Keyword) -> Bool { left.rawValue == right.rawValue }
}
