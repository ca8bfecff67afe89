/// All rules about data, in the order of their codes.
package enum DataRuleBook {
  package static let rules: [DataRule] = [
    .notJSON, .wrongType, .unknownWord, .missingMember, .markup, .duplicateCode, .wordsLost, .agencyOfSeveralCodes,
    .editedFile, .oddCode, .limitsDisagree, .limitUnitsDisagree, .workingDaysInText, .calendarDaysInText,
    .limitNotComputable, .clockAsDuration, .limitNotInText, .severalLimits, .channelsDiffer,
    .secondLimitInText, .copyAsOriginal,
    .headingWithQuantity, .noteAsDocument, .longDocumentName, .severalDocumentsInRow, .emptyDocument,
    .documentTwice, .ifAny, .noQuantity, .feeInTextOnly, .feeDisagrees, .feeNotStated, .smallFee, .districtLevel,
    .labourMinistry, .householdBook, .noLegalBasis, .oddNumber, .basisOfTheFuture, .longTitle, .bodyInTitle,
    .noAgency, .foreignSubCase, .stepsOutOfOrder, .jurisdictionFreeFlag, .subCaseLimitsDiffer,
    .noHeader, .unknownColumn, .columnTwice, .raggedRow, .openQuote, .subCaseCodeTwice, .notATable, .notUTF8,
    .rowAboveHeader, .rowOfNoProcedure, .dutyLeftOpen, .additionInNumber,
    .sentenceAsDocument, .caseInName,
  ]

  /// Those that look through a record.
  static let checks = rules.filter { $0.check != nil }
}
