/// All rules about data, in the order of their codes.
package enum DataRuleBook {
  package static let rules: [DataRule] = [
    .notJSON, .wrongType, .unknownWord, .missingMember, .markup, .duplicateCode, .wordsLost, .agencyOfSeveralCodes,
    .editedFile, .oddCode, .limitsDisagree, .limitUnitsDisagree, .workingDaysInText, .calendarDaysInText,
    .limitNotComputable, .clockAsDuration, .limitNotInText, .holidaysLeftOut, .limitOfAreas, .severalLimits,
    .channelsDiffer,
    .secondLimitInText, .copyAsOriginal,
    .headingWithQuantity, .noteAsDocument, .longDocumentName, .severalDocumentsInRow, .emptyDocument,
    .documentTwice, .ifAny, .noQuantity, .copiesDisagree, .feeInTextOnly, .feeDisagrees, .feeNotStated, .smallFee,
    .feesOfDifferentThings, .secondAmountInText, .feeForATime, .formByChannel, .districtLevel,
    .labourMinistry, .householdBook, .noLegalBasis, .oddNumber, .basisOfTheFuture, .longTitle, .bodyInTitle,
    .noAgency, .foreignSubCase, .stepsOutOfOrder, .jurisdictionFreeFlag, .subCaseLimitsDiffer,
    .noHeader, .unknownColumn, .columnTwice, .raggedRow, .openQuote, .subCaseCodeTwice, .notATable, .notUTF8,
    .rowAboveHeader, .rowOfNoProcedure, .dutyLeftOpen, .additionInNumber,
    .sentenceAsDocument, .caseInName, .unknownMember, .repeatedMember, .furtherField, .controlCharacters,
    .notRecords, .hugeText, .manyRows, .unfitName, .furtherFaults, .ruleAsGroup, .limitWithoutCase, .feeWithoutCase,
    .specificationInstead, .bothFormsCounted, .incompleteRecord, .recordGone, .supplementLimitsDiffer, .identityCard,
    .oddDecisionNumber, .abolishedBody, .unnamedAgency, .agencyOfOneProvince, .feeOfAnotherKind, .levelOfAgency,
  ]

  /// Those that look through a record.
  static let checks = rules.filter { $0.check != nil }
}

extension DataRule {
  /// The rules about what a text lost when it was cleaned.
  static func forRemoved(_ removed: PlainText.Removed) -> [DataRule] {
    var rules: [DataRule] = []
    if removed.contains(.markup) { rules.append(.markup) }
    if removed.contains(.controlCharacters) { rules.append(.controlCharacters) }
    return rules
  }
}
