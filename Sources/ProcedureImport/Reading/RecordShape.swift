import CanonicalJSON

/// The members that the objects of a record may have.
enum RecordMember: Int, CaseIterable {
  case attachment, attachments, cases, categoriesDetails, code, copyQty, currencyName, decisionDate
  case departmentPromulgateName, departmentsAuthority, departmentsAuthorized, departmentsCoordinating
  case departmentsExecuting, description, dossierReceivingAddresses, executionCases, executionMethods, executionSteps
  case fees, fileName, formalityType, id, isFullProcess, isInternal, isMinistry, isNonTerritorial, isOfflineOnly
  case isOtherAgency, isProvince, isSharedService, isVertical, isWard, issuingAgency, keywords, legalBasisesDetails
  case name, note, originalQty, procedureProposal, processingDay, processingTime, processingTimeUnit
  case profileComponents, proposalNumber, qty, requirementsAndConditions, resultsDetails, returningMethods
  case serviceGroupsDetails, state, subjectTypesDetails, submissionMethod, type, unitGroupsAuthority
  case unitGroupsAuthorized, unitGroupsCoordinating, unitGroupsExecuting, value

  /// Their names; the place of each is the number of its member.
  static let names = JSONNames(allCases.map { "\($0)" })
}

/// Which members one kind of object of a record has, as far as the import knows: whatever stands in others is told and
/// kept.
struct RecordShape: Sendable {
  /// The members that are read, by their numbers.
  let bits: UInt64
  private let passedOver: JSONNames

  /// Members of these names say nothing about a procedure, wherever they stand: keys of tables, places of files, times of
  /// writing, the order on a screen.
  private static let keys = JSONNames([
    "id", "fileId", "filePath", "bucketName", "currencyId", "profileComponentId", "departmentId", "createdAt",
    "updatedAt",
    "deletedAt", "order",
  ])

  private init(_ members: [RecordMember], passedOver: [String] = []) {
    bits = members.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    self.passedOver = JSONNames(passedOver)
  }

  /// Whether a member that is not read holds something to tell; what is empty or `false` says nothing.
  func isSurplus(_ member: JSONMember) -> Bool {
    let key = member.keyValue
    let isPassedOver = key.place(in: passedOver) != nil || key.place(in: Self.keys) != nil
    return (!isPassedOver || isRepeated(member)) && Self.saysSomething(member.value)
  }

  /// Whether a member has the name of one that is read.
  func isRepeated(_ member: JSONMember) -> Bool {
    member.keyValue.place(in: RecordMember.names).map { bits & 1 << UInt64($0) != 0 } ?? false
  }

  private static func saysSomething(_ value: JSONValue) -> Bool {
    switch value.kind {
    case .null: false
    case .bool: value.bool == true
    case .number: true
    case .string: value.stringBytes?.isEmpty == false
    case .array: value.elements.contains(where: saysSomething)
    case .object: value.members.contains { saysSomething($0.value) }
    }
  }

  /// What a value says, in one line: texts and numbers with the names of their members.
  static func words(of value: JSONValue) -> String {
    var words: [String] = []
    collect(value, "", &words)
    return words.joined(separator: "; ")
  }

  private static func collect(_ value: JSONValue, _ name: String, _ words: inout [String]) {
    func add(_ text: String) {
      if !text.isEmpty { words.append(name.isEmpty ? text : "\(name) \(text)") }
    }
    switch value.kind {
    case .null: break
    case .bool, .number: add(String(decoding: value.rawBytes, as: UTF8.self))
    case .string: add(PlainText.line(PlainText.cleaned(value.stringBytes ?? []).text))
    case .array: for element in value.elements { collect(element, name, &words) }
    case .object:
      for member in value.members where member.keyValue.place(in: keys) == nil {
        collect(member.value, PlainText.line(PlainText.cleaned(member.keyValue.stringBytes ?? []).text), &words)
      }
    }
  }

  // MARK: The shapes

  static let named = RecordShape([.name, .code], passedOver: ["type"])
  static let file = RecordShape([.fileName])
  static let fee = RecordShape(
    [.type, .value, .currencyName, .description, .attachment], passedOver: ["currency"])
  static let method = RecordShape([.submissionMethod, .processingTime, .processingTimeUnit, .description, .fees])
  static let component = RecordShape(
    [.name, .code, .originalQty, .copyQty, .attachments], passedOver: ["hasElectronicForm", "isProcessingResult"])
  static let group = RecordShape([.name, .profileComponents])
  static let step = RecordShape([.name, .description])
  static let subCase = RecordShape([.name, .code, .processingDay])
  static let limit = RecordShape([.qty, .type])
  static let publication = RecordShape(
    [.proposalNumber, .decisionDate, .issuingAgency], passedOver: ["proposalType", "publicationDate"])
  static let returning = RecordShape([.type, .value])

  /// What each record of the database has, be it empty: one without it was cut on its way.
  static let everyRecord: [RecordMember] = [
    .categoriesDetails, .subjectTypesDetails, .departmentsExecuting, .executionMethods, .executionCases,
    .executionSteps, .resultsDetails, .legalBasisesDetails, .requirementsAndConditions,
  ]

  static let record = RecordShape(
    [
      .id, .code, .name, .formalityType, .state, .type, .isMinistry, .isProvince, .isWard, .isVertical, .isOtherAgency,
      .isFullProcess, .isSharedService, .isNonTerritorial, .isOfflineOnly, .isInternal, .departmentPromulgateName,
      .dossierReceivingAddresses, .requirementsAndConditions, .description, .note, .keywords, .categoriesDetails,
      .procedureProposal, .subjectTypesDetails, .departmentsExecuting, .unitGroupsExecuting, .departmentsAuthority,
      .unitGroupsAuthority, .departmentsAuthorized, .unitGroupsAuthorized, .departmentsCoordinating,
      .unitGroupsCoordinating, .executionMethods, .executionCases, .executionSteps, .cases, .resultsDetails,
      .legalBasisesDetails, .serviceGroupsDetails, .returningMethods,
    ],
    // The same again, as one text or by the keys of tables.
    passedOver: [
      "codeNotation", "category", "categoryIds", "executingAgencies", "delegatedAgencies", "authorizedAgencies",
      "coordinatingAgencies", "departmentExecutingIds", "departmentAuthorityIds", "departmentAuthorizedIds",
      "departmentCoordinatingIds", "unitGroupExecutingIds", "unitGroupAuthorityIds", "unitGroupAuthorizedIds",
      "unitGroupCoordinatingIds", "departmentPromulgateId", "departmentPromulgateCode", "legalBasisIds", "resultIds",
      "serviceGroupIds", "subjectTypeIds",
    ])
}
